"""The machine and the tools of a measurement."""

import os
import platform
import subprocess
from datetime import datetime, timezone
from functools import cache
from pathlib import Path

from .paths import ROOT


def output(*command: str) -> str:
    try:
        result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    except OSError:
        return ""
    return result.stdout.strip()


def processor_field(name: str) -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        key, _, value = line.partition(":")
        if key.strip() == name:
            return value.strip()
    return ""


@cache
def processor_flags() -> frozenset[str]:
    return frozenset(processor_field("flags").split())


def caches() -> str:
    sizes = []
    for folder in sorted(Path("/sys/devices/system/cpu/cpu0/cache").glob("index*")):
        level, kind, size = ((folder / name).read_text().strip() for name in ("level", "type", "size"))
        letter = {"Data": "d", "Instruction": "i"}.get(kind, "")
        sizes.append(f"L{level}{letter} {size}")
    return ", ".join(sizes)


def system() -> str:
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        name = platform.system()
    return f"{name}, kernel {platform.release()}"


def vectors() -> str:
    flags = processor_flags()
    widest = [("amx_tile", "AMX"), ("avx512f", "AVX-512"), ("avx2", "AVX2"), ("sse2", "SSE2")]
    return ", ".join(name for flag, name in widest if flag in flags) or platform.machine()


def describe(core: int) -> dict[str, str]:
    # New results don't count as changes.
    changed = output("git", "status", "--porcelain", "--", ".", ":!Benchmarks/Results")
    commit = output("git", "rev-parse", "--short=12", "HEAD")
    family = " ".join(
        f"{name} {processor_field(name)}" for name in ("cpu family", "model", "stepping"))
    return {
        "date": datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        "commit": commit + (" with changes" if changed else ""),
        "processor": f"{processor_field('model name') or platform.machine()} ({family})",
        "vectors": vectors(),
        "cores": f"{os.cpu_count()}, of which the measurement uses core {core}",
        "caches": caches(),
        "load": "%.2f before the measurement" % os.getloadavg()[0],
        "system": system(),
        "swift": output("swift", "--version").split("\n")[0],
        "c": output("cc", "--version").split("\n")[0],
        "python": platform.python_version(),
    }
