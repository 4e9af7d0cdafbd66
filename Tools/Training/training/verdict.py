"""From when on a confidence makes a digit: the threshold that a model carries in its metadata."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

METADATA_KEY = "digit_threshold"
# Of the digits of unseen writers that are named right, how many keep the verdict "digit".
KEPT = 0.98


class Rejection(NamedTuple):
    """What a threshold does."""

    threshold: float
    kept: float  # of the digits named right
    believed: dict[str, float]  # by kind, the share of what is no digit but is called one


def rightly_named(probabilities: NDArray[np.floating], labels: NDArray[np.int8]) -> NDArray[np.bool_]:
    return probabilities.argmax(axis=1) == labels


def threshold(probabilities: NDArray[np.floating], labels: NDArray[np.int8], kept: float) -> float:
    """The greatest that keeps this share of the digits that are named right, from 0 to 1."""
    sure = probabilities.max(axis=1)[rightly_named(probabilities, labels)]
    return float(np.quantile(sure, 1 - kept, method="lower"))


def rejection(
    digits: NDArray[np.floating],
    labels: NDArray[np.int8],
    others: dict[str, NDArray[np.floating]],
    least: float,
) -> Rejection:
    """What a threshold does to probabilities N x 10 of digits, and of what is none by kind."""
    sure = digits.max(axis=1)[rightly_named(digits, labels)]
    believed = {kind: float((answers.max(axis=1) >= least).mean()) for kind, answers in others.items()}
    return Rejection(least, float((sure >= least).mean()), believed)


def risk_and_coverage(
    probabilities: NDArray[np.floating], labels: NDArray[np.int8]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """For every number of answers given, the most confident first: the share of all that they are, and
    the share of them that is wrong. What is no digit is wrong whatever is said."""
    order = np.argsort(-probabilities.max(axis=1), kind="stable")
    wrong = ~rightly_named(probabilities, labels)[order]
    given = np.arange(1, len(labels) + 1)
    return given / len(labels), np.cumsum(wrong) / given
