"""What is run: models, each with one input."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .paths import BUILD, DATA, EMBEDDED_MODEL

MNIST_8 = "onnx-zoo__mnist-8"


@dataclass(frozen=True)
class Case:
    """A model and an input, stored both as a tensor and as the bytes of its values."""

    name: str
    model: Path
    shape: tuple[int, ...]
    tensor: Path
    values: Path

    @property
    def shape_text(self) -> str:
        return "x".join(map(str, self.shape))

    def load(self) -> np.ndarray:
        return numpy_helper.to_array(onnx.load_tensor(str(self.tensor)))


def make_case(name: str, model: Path, values: np.ndarray) -> Case:
    folder = BUILD / "cases" / name
    folder.mkdir(parents=True, exist_ok=True)
    values = np.ascontiguousarray(values)
    onnx.save_tensor(numpy_helper.from_array(values), str(folder / "input.pb"))
    (folder / "input.raw").write_bytes(values.tobytes())
    return Case(name, model, values.shape, folder / "input.pb", folder / "input.raw")


def drawn_seven() -> np.ndarray:
    """A 7 in two strokes with soft edges, white on black, as in MNIST."""
    y, x = np.mgrid[0:28, 0:28].astype(np.float64)

    def distance(from_x: float, from_y: float, to_x: float, to_y: float) -> np.ndarray:
        along_x, along_y = to_x - from_x, to_y - from_y
        share = ((x - from_x) * along_x + (y - from_y) * along_y) / (along_x**2 + along_y**2)
        share = share.clip(0, 1)
        return np.hypot(x - from_x - share * along_x, y - from_y - share * along_y)

    nearest = np.minimum(distance(7, 7, 20, 7), distance(20, 7, 12, 22))
    return (2 - nearest).clip(0, 1).astype(np.float32).reshape(1, 1, 28, 28)


def identity() -> Case:
    """One value in, the same value out: measures what a call costs."""
    value = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 1, 1, 1])
             for name in ("input", "output")]
    graph = helper.make_graph(
        [helper.make_node("Identity", ["input"], ["output"])], "identity", value[:1], value[1:])
    model = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    path = BUILD / "cases" / "identity" / "model.onnx"
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, str(path))
    return make_case("identity", path, np.full((1, 1, 1, 1), 0.5, np.float32))


def embedded(batch: int = 1) -> Case:
    """The library's own model."""
    name = "embedded" if batch == 1 else f"embedded, batch of {batch}"
    return make_case(name, EMBEDDED_MODEL, np.repeat(drawn_seven(), batch, axis=0))


def published(folder: Path) -> Case:
    """A published model on the first input of its test case."""
    tensor = onnx.load_tensor(str(folder / "test_data_set_0" / "input_0.pb"))
    return make_case(folder.name, folder / "model.onnx", numpy_helper.to_array(tensor))


def main_cases() -> list[Case]:
    mnist_8 = DATA / "models" / MNIST_8
    return [embedded()] + ([published(mnist_8)] if mnist_8.is_dir() else [])


def all_published() -> list[Case]:
    return [published(path.parent) for path in sorted((DATA / "models").glob("*/model.onnx"))]
