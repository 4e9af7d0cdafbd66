"""Figures of an exported model, computed by ONNX Runtime from the very file that ships."""

from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from training.data import Digits, data_directory, test_digits, validation_digits
from training.protocol import canvas_digits


def probabilities(model: bytes, images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """N x 10, for N x 28 x 28 images, 0 paper to 255 ink."""
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    batch = images[:, np.newaxis].astype(np.float32) / 255
    return session.run(["probabilities"], {"image": batch})[0]


def report(model_path: Path, include_test: bool) -> None:
    """Prints the accuracy on validation and canvas images, and on the test images if asked."""
    model = model_path.read_bytes()
    parts = {
        "validation": validation_digits(),
        "canvas, plain protocol": canvas_digits(data_directory() / "canvas"),
    }
    if include_test:
        parts["test"] = test_digits()
    for name, digits in parts.items():
        right = _right(model, digits)
        print(f"{name}: {right} of {len(digits.labels)}, {100 * right / len(digits.labels):.2f} %")


def _right(model: bytes, digits: Digits) -> int:
    return int((probabilities(model, digits.images).argmax(axis=1) == digits.labels).sum())
