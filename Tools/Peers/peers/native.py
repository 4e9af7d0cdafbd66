"""Builds the runners in C, with `cc` or the `clang` of the Swift toolchain."""

import shutil
import subprocess
from importlib import metadata, util
from pathlib import Path

from .paths import BUILD, RUNNERS


class Missing(Exception):
    """Why a peer can't be measured."""


def version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError as error:
        raise Missing(f"{package} isn't installed") from error


def library(package: str, pattern: str) -> Path:
    """A shared library inside an installed package."""
    version(package)
    specification = util.find_spec(package)
    assert specification and specification.origin
    found = sorted(Path(specification.origin).parent.glob(pattern))
    if not found:
        raise Missing(f"{package} has no {pattern}")
    return found[0]


def compile_runner(name: str, linked: Path | None = None, soname: str | None = None) -> Path:
    """Compiles runners/NAME.c; at run time it finds the linked library under its soname."""
    compiler = shutil.which("cc") or shutil.which("clang")
    if compiler is None:
        raise Missing("no C compiler")
    folder = BUILD / "runners"
    folder.mkdir(parents=True, exist_ok=True)
    command = [compiler, "-O2", "-Wall", "-Wextra", "-o", str(folder / name),
               str(RUNNERS / f"{name}.c")]
    if linked:
        if soname:
            link = folder / soname
            link.unlink(missing_ok=True)
            link.symlink_to(linked)
            linked = link
        command += [str(linked), f"-Wl,-rpath,{linked.parent}", "-Wl,--allow-shlib-undefined"]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode:
        raise Missing(f"{name}.c: {result.stderr.strip().splitlines()[-1]}")
    return folder / name
