"""ncnn through its Python API, on a model converted by pnnx."""

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np

from .cases import Case
from .contender import Contender
from .paths import BUILD
from .worker import arguments, python_contender, serve


def convert(case: Case) -> str:
    folder = BUILD / "cases" / case.name / "ncnn"
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(case.model, folder / "model.onnx")
    shape = ",".join(map(str, case.shape))
    # It writes beside the model.
    subprocess.run(
        [str(Path(sys.executable).parent / "pnnx"), "model.onnx", f"inputshape=[{shape}]", "fp16=0"],
        cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return str(folder / "model.ncnn")


def contender() -> Contender:
    return python_contender("ncnn", "ncnn", "ncnn", "1 thread, float32", convert)


def main() -> None:
    model, values = arguments()
    import ncnn

    net = ncnn.Net()
    net.opt.num_threads = 1
    net.opt.use_fp16_packed = net.opt.use_fp16_storage = net.opt.use_fp16_arithmetic = False
    net.load_param(model + ".param")
    net.load_model(model + ".bin")
    # Its arrays have no batch.
    picture = ncnn.Mat(np.ascontiguousarray(values[0]))

    def run() -> np.ndarray:
        extractor = net.create_extractor()
        extractor.input("in0", picture)
        return np.array(extractor.extract("out0")[1])

    serve(run)


if __name__ == "__main__":
    main()
