"""Digits written with a pen, as strokes, and which of them are held out of training.

The strokes are from 30 writers, but the file neither names them nor orders the digits by writer:
size, slant and speed of one digit say nothing about those of the next. So writers can only be told
by style. The trajectories of each label are clustered into as many styles as there were writers,
and whole styles are held out. So a digit that looks like a held-out one, as others by the same
writer would, isn't trained on.
"""

import json
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from training.data import data_directory

Strokes = list[NDArray[np.float64]]

WRITERS = 30
HELD_OUT = 1 / 3
SPLIT_SEED = 5
TRAJECTORY_POINTS = 16


class PenDigits(NamedTuple):
    """Strokes (points N x 2, x to the right and y down), labels, and places in the file."""

    strokes: list[Strokes]
    labels: NDArray[np.uint8]
    numbers: NDArray[np.int64]

    def at(self, places: NDArray[np.int64]) -> "PenDigits":
        strokes = [self.strokes[place] for place in places]
        return PenDigits(strokes, self.labels[places], self.numbers[places])


def strokes_path() -> Path:
    return data_directory() / "strokes" / "pen-digits.jsonl"


def pen_digits() -> tuple[PenDigits, PenDigits] | None:
    """The digits to train on and those to validate with; None if there are no strokes."""
    if not strokes_path().exists():
        return None
    digits = _read(strokes_path())
    held_out = _held_out(digits)
    return digits.at(np.flatnonzero(~held_out)), digits.at(np.flatnonzero(held_out))


def _read(path: Path) -> PenDigits:
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    down = np.array([1, -1])
    strokes = [[np.array(points) * down for points in record["strokes"]] for record in records]
    labels = np.array([record["label"] for record in records], np.uint8)
    return PenDigits(strokes, labels, np.arange(len(records)))


def _held_out(digits: PenDigits) -> NDArray[np.bool_]:
    """Holds out whole styles of each label at random, until they are a third of its digits."""
    generator = np.random.default_rng(SPLIT_SEED)
    held_out = np.zeros(len(digits.labels), np.bool_)
    for label in range(10):
        places = np.flatnonzero(digits.labels == label)
        styles = _clusters(np.stack([_style(digits.strokes[place]) for place in places]), generator)
        count = 0
        for style in generator.permutation(WRITERS):
            if count >= HELD_OUT * len(places):
                break
            members = places[styles == style]
            held_out[members] = True
            count += len(members)
    return held_out


def _style(strokes: Strokes) -> NDArray[np.float64]:
    """The trajectory, evenly spaced and of height 1, and three numbers on how it was written."""
    points = np.concatenate(strokes)
    steps = np.hypot(*np.diff(points, axis=0).T)
    along = np.concatenate([[0], np.cumsum(steps)])
    places = np.linspace(0, along[-1], TRAJECTORY_POINTS)
    even = np.stack([np.interp(places, along, axis) for axis in points.T], axis=1)
    height = max(np.ptp(points[:, 1]), 1)
    even = (even - even.mean(axis=0)) / height
    manner = [len(strokes), np.log(len(points)), np.log(height)]
    return np.concatenate([even.ravel(), manner])


def _clusters(
    features: NDArray[np.float64], generator: np.random.Generator
) -> NDArray[np.int64]:
    """K-means: the cluster of each row."""
    centers = features[generator.choice(len(features), WRITERS, replace=False)]
    for _ in range(25):
        distances = np.square(features[:, np.newaxis] - centers).sum(axis=2)
        nearest = distances.argmin(axis=1)
        for cluster in np.unique(nearest):
            centers[cluster] = features[nearest == cluster].mean(axis=0)
    return nearest
