"""Writes a test case with a model's logits computed in Float64.

    python accuracy.py [--count N] [--ink VALUE] MODEL IMAGES OUTPUT

The onnx package's evaluator runs MODEL, with every Float32 made a Float64, on the first N (1,000)
images of IMAGES, one of MNIST's IDX files, scaled to the range from 0 to VALUE (1). OUTPUT becomes
a folder in ONNX's test-case layout, for `mnist verify --rtol 0 --atol LIMIT OUTPUT`, where LIMIT
is relative to an output's largest value. A Softmax at the end is removed, from the folder's model
too: logits are what is compared. The references are rounded to Float32 when they are written,
which is an error of at most 6e-8 of each value.

ONNX Runtime has no Conv for Float64, so it isn't used here.
"""

import argparse
import gzip
import shutil
from pathlib import Path

import numpy as np
import onnx
from onnx import GraphProto, numpy_helper
from onnx.reference import ReferenceEvaluator

from float64 import doubled


def main() -> None:
    """Replaces the output folder."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model", type=Path, metavar="MODEL")
    parser.add_argument("images", type=Path, metavar="IMAGES")
    parser.add_argument("output", type=Path, metavar="OUTPUT")
    parser.add_argument("--count", type=int, default=1000, metavar="N")
    parser.add_argument("--ink", type=float, default=1, metavar="VALUE")
    arguments = parser.parse_args()
    model = onnx.load(arguments.model)
    _leave_out_softmax(model.graph)
    shutil.rmtree(arguments.output, ignore_errors=True)
    arguments.output.mkdir(parents=True)
    onnx.save(model, arguments.output / "model.onnx")

    constants = {each.name for each in model.graph.initializer}
    inputs = [each for each in model.graph.input if each.name not in constants]
    if len(inputs) != 1:
        parser.error("the model must have exactly one input")
    shape = [each.dim_value or 1 for each in inputs[0].type.tensor_type.shape.dim]
    evaluator = ReferenceEvaluator(doubled(model))
    for index, image in enumerate(_images(arguments.images)[: arguments.count]):
        picture = (image * (arguments.ink / 255)).astype(np.float32).reshape(shape)
        results = evaluator.run(None, {inputs[0].name: picture.astype(np.float64)})
        folder = arguments.output / f"test_data_set_{index}"
        folder.mkdir()
        _save(folder / "input_0.pb", picture, inputs[0].name)
        for number, (result, value) in enumerate(zip(results, model.graph.output, strict=True)):
            if result.dtype != np.float64:
                parser.error(f"'{value.name}' isn't computed in Float64")
            _save(folder / f"output_{number}.pb", result.astype(np.float32), value.name)


def _images(path: Path) -> np.ndarray:
    """The images of an IDX file, one per row."""
    data = path.read_bytes()
    data = gzip.decompress(data) if path.suffix == ".gz" else data
    magic, count, height, width = np.frombuffer(data, ">u4", 4)
    if magic != 0x803:
        raise SystemExit(f"{path} isn't an IDX file of images")
    return np.frombuffer(data, np.uint8, offset=16).reshape(count, height * width)


def _save(path: Path, values: np.ndarray, name: str) -> None:
    path.write_bytes(numpy_helper.from_array(values, name).SerializeToString())


def _leave_out_softmax(graph: GraphProto) -> None:
    last = graph.node[-1]
    if last.op_type == "Softmax" and last.output[0] == graph.output[0].name:
        graph.output[0].name = last.input[0]
        del graph.node[-1]


if __name__ == "__main__":
    main()
