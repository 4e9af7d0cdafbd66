"""A runtime to measure, and the process it runs in."""

import select
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .cases import Case
from .paths import ROOT

# Longer than any runtime takes to load a model of digits.
TIMEOUT = 120


@dataclass(frozen=True)
class Contender:
    name: str
    version: str
    # How it is called, and with which settings.
    settings: str
    # A command that follows the protocol of `mnist-benchmark --bursts`.
    command: Callable[[Case], list[str]]
    is_ours: bool = False
    # Whether it is called from C or Swift, not from Python.
    is_native: bool = True


@dataclass(frozen=True)
class Burst:
    runs: int
    minimum: float  # nanoseconds, as is the median
    median: float


class RunnerError(Exception):
    """Why a runtime can't run a model."""


class Runner:
    """The process of one contender on one case. It sleeps between bursts."""

    def __init__(self, contender: Contender, case: Case) -> None:
        try:
            command = contender.command(case)
        except (OSError, subprocess.CalledProcessError) as error:
            raise RunnerError(str(error)) from error
        self._errors = tempfile.TemporaryFile("w+")
        self._process = subprocess.Popen(
            command, cwd=ROOT, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors)
        try:
            self.answer = np.array([float(value) for value in self._line().split()])
        except ValueError as error:
            self.close()
            raise RunnerError(f"unexpected answer: {error}") from error

    def burst(self, milliseconds: int) -> Burst:
        assert self._process.stdin
        try:
            self._process.stdin.write(f"{milliseconds}\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            pass  # Reading the answer finds out why.
        runs, minimum, median = map(int, self._line().split())
        return Burst(runs, minimum, median)

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()
        self._errors.close()

    def _line(self) -> str:
        ready, _, _ = select.select([self._process.stdout], [], [], TIMEOUT)
        assert self._process.stdout
        line = self._process.stdout.readline() if ready else ""
        if line:
            return line
        if not ready:
            why = f"no answer in {TIMEOUT} s"
        else:
            status = self._process.wait()
            self._errors.seek(0)
            printed = [text.strip() for text in self._errors if text.strip()]
            why = printed[-1] if printed else f"the process ended with status {status}"
        self.close()
        raise RunnerError(why)
