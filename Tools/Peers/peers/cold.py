"""Measures whole processes: start, load the library and a model, predict once, end."""

import subprocess
from dataclasses import dataclass
from statistics import median

from .cases import Case
from .contender import Contender
from .native import compile_runner
from .paths import ROOT


@dataclass
class Cold:
    contender: str
    minimum: float = 0  # milliseconds, as is the median
    median: float = 0
    peak: float = 0  # MiB
    error: str | None = None


def measure(case: Case, contenders: list[Contender], processes: int) -> list[Cold]:
    """Starts each program several times, in turns with the others."""
    launcher = str(compile_runner("launch"))
    turns = min(4, processes)
    lines: dict[str, list[list[int]]] = {contender.name: [] for contender in contenders}
    for _ in range(turns):
        for contender in contenders:
            command = [launcher, str(-(-processes // turns)), *contender.command(case)]
            printed = subprocess.run(
                command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
            lines[contender.name] += [
                [int(value) for value in line.split()] for line in printed.splitlines()]
    results = []
    for name, measured in lines.items():
        if any(status for _, _, status in measured):
            results.append(Cold(name, error="the process failed"))
            continue
        times = [time / 1e6 for time, _, _ in measured]
        peak = max(kibibytes for _, kibibytes, _ in measured) / 1024
        results.append(Cold(name, min(times), median(times), peak))
    return results
