"""Calibrated confidence: of the digits predicted with 90 % confidence, 90 % are right.

One temperature divides all scores (Guo et al., On Calibration of Modern Neural Networks, 2017).
It is fitted on validation data. Dividing the weights and biases of the last layer has the same
effect.
"""

import numpy as np
from numpy.typing import NDArray

from training.network import Parameters

BINS = 15
LOWEST, HIGHEST = 0.2, 5.0


def temperature(scores: NDArray[np.float64], labels: NDArray[np.uint8]) -> float:
    """Minimizes the cross-entropy of N x 10 scores by golden-section search (one minimum)."""
    ratio = (5**0.5 - 1) / 2
    low, high = np.log(LOWEST), np.log(HIGHEST)
    while high - low > 1e-4:
        lower, upper = high - ratio * (high - low), low + ratio * (high - low)
        if _cross_entropy(scores / np.exp(lower), labels) < _cross_entropy(
            scores / np.exp(upper), labels
        ):
            high = upper
        else:
            low = lower
    return float(np.exp((low + high) / 2))


def scaled(parameters: Parameters, temperature: float) -> Parameters:
    """The same network with its scores divided by the temperature."""
    last = {name: parameters[name] / temperature for name in ("dense.weight", "dense.bias")}
    return parameters | last


def calibration_error(
    probabilities: NDArray[np.floating], labels: NDArray[np.uint8]
) -> float:
    """Expected calibration error: the mean gap between confidence and accuracy, over 15 bins."""
    confidence = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == labels
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    gaps = np.bincount(bins, weights=confidence - right, minlength=BINS)
    return float(np.abs(gaps).sum() / len(labels))


def softmax(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def _cross_entropy(scores: NDArray[np.float64], labels: NDArray[np.uint8]) -> float:
    greatest = scores.max(axis=1)
    total = greatest + np.log(np.exp(scores - greatest[:, np.newaxis]).sum(axis=1))
    return float((total - scores[np.arange(len(labels)), labels]).mean())
