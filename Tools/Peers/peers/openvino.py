"""OpenVINO through its C API."""

from .cases import Case
from .contender import Contender
from .native import compile_runner, library, version


def contender() -> Contender:
    runner = compile_runner("openvino", library("openvino", "libs/libopenvino_c.so.*"))

    def run(case: Case) -> list[str]:
        return [str(runner), str(case.model), str(case.values), case.shape_text]

    settings = "C API, LATENCY, 1 thread, 1 stream, float32, fixed shapes, the caller's memory"
    return Contender("OpenVINO", version("openvino"), settings, run)
