"""This library's networks as `mnist compile` writes them: one file each, without the engine."""

import subprocess

from .cases import Case
from .contender import Contender
from .ours import FLAGS, missing
from .paths import BUILD, ROOT, RUNNERS

MANIFEST = """\
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "compiled",
  targets: [.executableTarget(name: "run", swiftSettings: [{settings}])],
  swiftLanguageModes: [.v5])
"""


def contender(build: str) -> Contender:
    scratch = BUILD / "default"
    command = ["swift", "build", "-c", "release", "--product", "mnist", "--scratch-path", str(scratch)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    # Wide vectors, which only the compiler's own names for instructions use well.
    builtin = [] if build == "default" else ["--builtin"]

    def run(case: Case) -> list[str]:
        package = BUILD / "cases" / case.name / f"compiled-{build}"
        sources = package / "Sources" / "run"
        sources.mkdir(parents=True, exist_ok=True)
        settings = '.enableExperimentalFeature("BuiltinModule")' if builtin else ""
        (package / "Package.swift").write_text(MANIFEST.format(settings=settings))
        subprocess.run(
            [str(scratch / "release" / "mnist"), "compile", str(case.model), "--name", "Network",
             "--batch", str(case.shape[0]), *builtin, "-o", str(sources / "Network.swift")],
            check=True, stderr=subprocess.DEVNULL)
        (sources / "main.swift").write_text((RUNNERS / "compiled.swift").read_text())
        subprocess.run(
            ["swift", "build", "-c", "release", "--package-path", str(package), *FLAGS[build]],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return [str(package / ".build" / "release" / "run"), str(case.values)]

    settings = " ".join(["mnist compile", *builtin, "; swift build -c release", *FLAGS[build]])
    return Contender(
        f"swift-mnist, compiled {build}", "this commit", settings.replace(" ;", ";"), run,
        is_ours=True)


def builds(wanted: list[str]) -> list[str]:
    return [build for build in wanted if not missing(build)]
