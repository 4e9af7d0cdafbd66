"""What the classifiers share: declarations and input images."""

from collections.abc import Sequence

import numpy as np
from onnx import TensorProto, ValueInfoProto, helper

from building import Shape
from cases import DataSet
from drawings import digit_picture


def floats(name: str, shape: Shape | None) -> ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)


def digits(name: str, labels: Sequence[int], shape: Sequence[int], scale: float = 1) -> DataSet:
    """A batch of drawn digits, each of `shape`."""
    batch = np.stack([digit_picture(digit).reshape(shape) for digit in labels])
    return {name: (batch * np.float32(scale)).astype(np.float32)}


def batches(name: str, shape: Sequence[int]) -> list[DataSet]:
    """Two data sets: one image, and three."""
    return [digits(name, [5], shape), digits(name, [2, 8, 6], shape)]
