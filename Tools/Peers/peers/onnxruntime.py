"""ONNX Runtime through its C API."""

from .cases import Case
from .contender import Contender
from .native import compile_runner, library, version


def contender() -> Contender:
    runner = compile_runner(
        "onnxruntime", library("onnxruntime", "capi/libonnxruntime.so.*"), "libonnxruntime.so.1")

    def run(case: Case) -> list[str]:
        return [str(runner), str(case.model), str(case.values), case.shape_text]

    settings = "C API, all optimizations, 1 thread, the caller's memory"
    return Contender("ONNX Runtime", version("onnxruntime"), settings, run)
