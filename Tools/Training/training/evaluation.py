"""Figures of an exported model, computed by ONNX Runtime from the file that ships."""

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray

from training import pictures, validation
from training.calibration import calibration_error
from training.data import Pictures, joined, test_digits, validation_digits
from training.pictures import Source
from training.verdict import METADATA_KEY, Rejection, rejection, threshold

CONFIDENT = 0.99
KINDS = {
    "other": "letters and signs",
    "number": "whole numbers",
    "two digits": "two digits run together",
    "piece": "pieces of digits",
    "scribble": "scribbles",
    "shape": "shapes",
}


def probabilities(model: bytes, images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """N x 10, for N x 28 x 28 images, 0 background to 255 foreground."""
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    batch = images[:, np.newaxis].astype(np.float32) / 255
    return session.run(["probabilities"], {"image": batch})[0]


def report(model_path: Path, source: Source, final: bool) -> str:
    """Markdown: accuracy and calibration, writers, and what is no digit; with the test images only if
    `final`."""
    model = model_path.read_bytes()
    parts = {
        "MNIST, last 5,000 of the training set": validation_digits(),
        **pictures.validation_digits(source),
        "`scans/`, held out": pictures.scans(source, held_out=True),
        "`canvas/`, drawings and photographs": pictures.canvas_pictures(source),
    }
    if final:
        parts["**MNIST, test, 10,000**"] = test_digits()
    lines = ["| images | right | accuracy | calibration error |", "|---|---|---|---|"]
    lines += [_row(name, model, digits) for name, digits in parts.items()]
    return "\n".join([*lines, "", *_writers(model, source), "", *_others(model, source)]) + "\n"


def unseen_pens(source: Source) -> Pictures:
    """Digits of UNIPEN's held-out writers in the four pen conditions: what a threshold is chosen on."""
    return joined([part for name, part in validation.pens(source).items() if "UNIPEN" in name])


def _row(name: str, model: bytes, digits: Pictures) -> str:
    answers = probabilities(model, digits.images)
    right, count = int((answers.argmax(axis=1) == digits.labels).sum()), len(digits.labels)
    error = calibration_error(answers, digits.labels)
    return f"| {name} | {right} of {count} | {100 * right / count:.2f} % | {100 * error:.2f} % |"


def _writers(model: bytes, source: Source) -> list[str]:
    digits = unseen_pens(source)
    right = probabilities(model, digits.images).argmax(axis=1) == digits.labels
    writers = pictures.validation_writers()
    by_digit = right.reshape(-1, len(writers)).mean(axis=0)
    shares = sorted(float(by_digit[writers == writer].mean()) for writer in np.unique(writers))
    return [
        f"Of UNIPEN's {len(shares)} writers held out, the mean has {100 * np.mean(shares):.2f} %, the"
        f" median {100 * np.median(shares):.2f} %; the three worst have"
        f" {', '.join(f'{100 * share:.1f}' for share in shares[:3])} %."
    ]


def _others(model: bytes, source: Source) -> list[str]:
    digits = unseen_pens(source)
    answers = probabilities(model, digits.images)
    others = {
        KINDS[kind]: probabilities(model, part.images)
        for kind, part in validation.negatives(source).items()
    }
    rows: dict[str, Rejection] = {
        f"{100 * kept:.0f} % kept": rejection(
            answers, digits.labels, others, threshold(answers, digits.labels, kept)
        )
        for kept in (0.95, 0.98, 0.99)
    }
    rows["confidence 0.99"] = rejection(answers, digits.labels, others, CONFIDENT)
    if (shipped := shipped_threshold(model)) is not None:
        rows["**shipped**"] = rejection(answers, digits.labels, others, shipped)
    lines = [
        "| | threshold | right digits kept | " + " | ".join(others) + " |",
        "|---" * (3 + len(others)) + "|",
    ]
    for name, row in rows.items():
        believed = " | ".join(f"{100 * share:.1f} %" for share in row.believed.values())
        lines.append(f"| {name} | {row.threshold:.3f} | {100 * row.kept:.1f} % | {believed} |")
    return lines


def shipped_threshold(model: bytes) -> float | None:
    """The threshold in a model's metadata."""
    for entry in onnx.load_from_string(model).metadata_props:
        if entry.key == METADATA_KEY:
            return float(entry.value)
    return None
