"""LiteRT with XNNPACK through its Python API, on a model that `litert_model` converts."""

import numpy as np

from .cases import Case
from .contender import Contender
from .litert_model import convert
from .paths import BUILD
from .worker import arguments, python_contender, serve


def prepare(case: Case) -> str:
    path = BUILD / "cases" / case.name / "model.tflite"
    path.write_bytes(convert(case.model, case.shape))
    return str(path)


def contender() -> Contender:
    return python_contender("LiteRT", "ai-edge-litert", "litert", "XNNPACK, 1 thread", prepare)


def main() -> None:
    model, values = arguments()
    from ai_edge_litert.interpreter import Interpreter

    interpreter = Interpreter(model, num_threads=1)
    interpreter.allocate_tensors()
    source = interpreter.get_input_details()[0]["index"]
    result = interpreter.get_output_details()[0]["index"]
    # NHWC.
    pictures = np.ascontiguousarray(values.transpose(0, 2, 3, 1))

    def run() -> np.ndarray:
        interpreter.set_tensor(source, pictures)
        interpreter.invoke()
        return interpreter.get_tensor(result)

    serve(run)


if __name__ == "__main__":
    main()
