"""Figures of an exported model, computed by ONNX Runtime from the file that ships."""

from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from training.calibration import calibration_error
from training.data import Digits, test_digits, validation_digits
from training.pictures import Source, canvas_pictures, validation_pictures


def probabilities(model: bytes, images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """N x 10, for N x 28 x 28 images, 0 background to 255 foreground."""
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    batch = images[:, np.newaxis].astype(np.float32) / 255
    return session.run(["probabilities"], {"image": batch})[0]


def report(model_path: Path, source: Source, final: bool) -> str:
    """A Markdown table of accuracy and calibration; with the test images only if `final`."""
    parts = {
        "validation, last 5,000 of the training set": validation_digits(),
        **validation_pictures(source),
        "`canvas/`, drawings and photographs": canvas_pictures(source),
    }
    if final:
        parts["**test, 10,000**"] = test_digits()
    model = model_path.read_bytes()
    lines = ["| images | right | accuracy | calibration error |", "|---|---|---|---|"]
    return "\n".join(lines + [_row(name, model, digits) for name, digits in parts.items()]) + "\n"


def _row(name: str, model: bytes, digits: Digits) -> str:
    answers = probabilities(model, digits.images)
    right, count = int((answers.argmax(axis=1) == digits.labels).sum()), len(digits.labels)
    error = calibration_error(answers, digits.labels)
    return f"| {name} | {right} of {count} | {100 * right / count:.2f} % | {100 * error:.2f} % |"
