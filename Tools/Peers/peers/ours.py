"""This library: `mnist-benchmark --bursts`, built once for each set of compiler flags."""

import platform
import subprocess

from .cases import Case
from .contender import Contender
from .machine import processor_flags
from .paths import BUILD, ROOT

FLAGS = {
    "default": [],
    "v3": ["-Xcc", "-march=x86-64-v3"],
    "native": ["-Xcc", "-march=native"],
}
NEEDED = {"v3": {"avx2", "fma", "bmi2"}, "native": {"avx512f", "avx512dq", "avx512vl"}}


def missing(build: str) -> str | None:
    """Why this machine can't run a build; None if it can."""
    if platform.machine() != "x86_64" and build != "default":
        return "the machine isn't an x86-64"
    absent = NEEDED.get(build, set()) - processor_flags()
    return f"the processor lacks {', '.join(sorted(absent))}" if absent else None


def contender(build: str) -> Contender:
    flags = FLAGS[build]
    scratch = BUILD / build
    command = ["swift", "build", "-c", "release", "--product", "mnist-benchmark",
               "--scratch-path", str(scratch), *flags]
    print(f"building: {' '.join(command)}", flush=True)
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    program = str(scratch / "release" / "mnist-benchmark")

    def run(case: Case) -> list[str]:
        return [program, "--model", str(case.model), "--bursts", str(case.tensor)]

    settings = " ".join(["swift build -c release", *flags])
    return Contender(f"swift-mnist, {build}", "this commit", settings, run, is_ours=True)
