"""The protocol of `mnist-benchmark --bursts`, for runtimes called from Python."""

import gc
import os
import sys
from collections.abc import Callable
from time import perf_counter_ns

import numpy as np
import onnx
from onnx import numpy_helper

from .cases import Case
from .contender import Contender
from .native import version

answers = sys.stdout


def python_contender(
    name: str, package: str, module: str, settings: str,
    prepare: Callable[[Case], str] = lambda case: str(case.model),
) -> Contender:
    """A contender whose module runs as a program, with a model and an input."""

    def command(case: Case) -> list[str]:
        return [sys.executable, "-m", f"peers.{module}", prepare(case), str(case.tensor)]

    return Contender(
        name, version(package), f"Python API, {settings}", command, is_native=False)


def arguments() -> tuple[str, np.ndarray]:
    """The model's path and the input's values. Call this before using the runtime."""
    # Some runtimes print. From here on, that goes to standard error; answers still go to output.
    global answers
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    return sys.argv[1], numpy_helper.to_array(onnx.load_tensor(sys.argv[2])).copy()


def serve(run: Callable[[], np.ndarray]) -> None:
    def answer(line: str) -> None:
        answers.write(line + "\n")
        answers.flush()

    answer(" ".join(repr(float(value)) for value in run().flat))
    gc.disable()
    for line in sys.stdin:
        times: list[int] = []
        end = perf_counter_ns() + int(line) * 1_000_000
        now = 0
        while now < end:
            start = perf_counter_ns()
            run()
            now = perf_counter_ns()
            times.append(now - start)
        times.sort()
        answer(f"{len(times)} {times[0]} {times[len(times) // 2]}")
