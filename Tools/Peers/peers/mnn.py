"""MNN through its Python API, on a model converted by its converter."""

import subprocess
import sys
from pathlib import Path

from .cases import Case
from .contender import Contender
from .paths import BUILD
from .worker import arguments, python_contender, serve


def convert(case: Case) -> str:
    converted = BUILD / "cases" / case.name / "model.mnn"
    subprocess.run(
        [str(Path(sys.executable).parent / "mnnconvert"), "-f", "ONNX",
         "--modelFile", str(case.model), "--MNNModel", str(converted), "--bizCode", "peers"],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return str(converted)


def contender() -> Contender:
    return python_contender("MNN", "MNN", "mnn", "1 thread, high precision", convert)


def main() -> None:
    model, values = arguments()
    import MNN
    import numpy as np

    interpreter = MNN.Interpreter(model)
    session = interpreter.createSession({"numThread": 1, "precision": "high"})
    target = interpreter.getSessionInput(session)
    interpreter.resizeTensor(target, values.shape)
    interpreter.resizeSession(session)
    source = MNN.Tensor(
        values.shape, MNN.Halide_Type_Float, values, MNN.Tensor_DimensionType_Caffe)
    output = interpreter.getSessionOutput(session)
    copy = MNN.Tensor(
        output.getShape(), MNN.Halide_Type_Float, np.zeros(output.getShape(), np.float32),
        MNN.Tensor_DimensionType_Caffe)

    def run() -> np.ndarray:
        target.copyFrom(source)
        interpreter.runSession(session)
        output.copyToHostTensor(copy)
        return copy.getNumpyData()

    serve(run)


if __name__ == "__main__":
    main()
