"""Handwriting as strokes, each by somebody, and whose is held out of training.

UNIPEN's files name their writers by codes, the same in all three files. A fifth of the people, chosen
by a hash of their code, is held out.

The writers of pendigits are not named, and the file isn't ordered by writer: size, slant and speed of
one digit say nothing about those of the next. So writers can only be told by style. The trajectories
of each label are clustered into as many styles as there were writers, and whole styles are held out.
"""

import hashlib
import json
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from training.data import data_directory
from training.library import Strokes

HELD_OUT_WRITERS = 5  # one in so many
PENDIGITS_WRITERS = 30
PENDIGITS_HELD_OUT = 1 / 3
SPLIT_SEED = 5
TRAJECTORY_POINTS = 16
# Of a digit's extent: how far its points may be from a line.
STRAIGHT = 0.12

# Nobody can tell these from a digit, or from a part of one, without the text around them.
LOOK_ALIKES = frozenset("OoQDIli|!SsZzBbqgTY,.'`/\\(){}")
# Of some, the file has a single stroke: without its line, a $ is an S, and without its rings, a % is a 1.
FEWEST_STROKES = {"$": 2, "%": 3, '"': 2, "#": 3, ":": 2, ";": 2, "=": 2, "+": 2, "*": 2}


class Handwriting(NamedTuple):
    """What was written (a digit, a number, a letter, a sign), by whom, and how."""

    strokes: list[Strokes]
    labels: NDArray[np.str_]
    writers: NDArray[np.str_]

    def at(self, places: NDArray[np.int64]) -> "Handwriting":
        strokes = [self.strokes[place] for place in places]
        return Handwriting(strokes, self.labels[places], self.writers[places])

    def where(self, chosen: NDArray[np.bool_]) -> "Handwriting":
        return self.at(np.flatnonzero(chosen))


class Split(NamedTuple):
    """Of the same kind, by different people."""

    training: Handwriting
    validation: Handwriting


def unipen_digits() -> Split:
    """Without those of which the file has a single stroke: the bar under a 1, the slash of a 0."""
    digits = _read("unipen-digits.jsonl")
    whole = [not is_incomplete(*digit) for digit in zip(digits.strokes, digits.labels)]
    return _by_writer(digits.where(np.array(whole, np.bool_)))


def is_incomplete(strokes: Strokes, label: str) -> bool:
    """Whether a digit is no more than a nearly straight line, and not an upright one that may be a 1."""
    if not is_straight(strokes):
        return False
    width, height = np.ptp(np.concatenate(strokes), axis=0)
    return bool(label != "1" or width > 2 * height or height == 0)


def is_straight(strokes: Strokes) -> bool:
    """Whether all of it is nearly on a line, or on a point."""
    points = np.concatenate(strokes)
    away = points - points.mean(axis=0)
    _, spreads, axes = np.linalg.svd(away, full_matrices=False)
    if len(points) < 2 or spreads[0] == 0:
        return True
    return bool(np.ptp(away @ axes[1]) <= STRAIGHT * np.ptp(away @ axes[0]))


def unipen_numbers() -> Split:
    """Two digits or more, as a whole."""
    return _by_writer(_read("unipen-numbers.jsonl"))


def unipen_others() -> Split:
    """Letters and signs that nobody takes for a digit."""
    others = _read("unipen-others.jsonl")
    unlike = [
        label not in LOOK_ALIKES
        and len(strokes) >= FEWEST_STROKES.get(label, 1)
        and (label in "-_" or not is_straight(strokes))
        for strokes, label in zip(others.strokes, others.labels)
    ]
    return _by_writer(others.where(np.array(unlike, np.bool_)))


def pendigits() -> Split:
    """Their writers are unknown: each is named for the cluster of its style."""
    digits = _read("pen-digits.jsonl")
    return _by_style(digits)


def is_held_out(writer: str) -> bool:
    """Whether a writer is one of those whom no training sees."""
    return hashlib.sha256(writer.encode()).digest()[0] % HELD_OUT_WRITERS == 0


def is_available() -> bool:
    return all((_directory() / name).exists() for name in FILES)


FILES = ("unipen-digits.jsonl", "unipen-numbers.jsonl", "unipen-others.jsonl", "pen-digits.jsonl")


def fingerprint() -> bytes:
    """Changes with the handwriting and with this file."""
    contents = [(_directory() / name).read_bytes() for name in FILES] + [Path(__file__).read_bytes()]
    return b"".join(hashlib.sha256(content).digest() for content in contents)


def _directory() -> Path:
    return data_directory() / "strokes"


def _by_writer(writing: Handwriting) -> Split:
    held_out = np.array([is_held_out(writer) for writer in writing.writers], np.bool_)
    return Split(writing.where(~held_out), writing.where(held_out))


def _read(name: str) -> Handwriting:
    lines = (_directory() / name).read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    down = np.array([1, -1])
    strokes = [
        [np.array(points, float) * down for points in record["strokes"] if points]
        for record in records
    ]
    labels = np.array([str(record["label"]) for record in records])
    return Handwriting(strokes, labels, np.array([record.get("writer", "") for record in records]))


def _by_style(digits: Handwriting) -> Split:
    """Holds out whole styles of each label at random, until they are a third of its digits."""
    generator = np.random.default_rng(SPLIT_SEED)
    held_out = np.zeros(len(digits.labels), np.bool_)
    names = np.empty(len(digits.labels), "U16")
    for label in "0123456789":
        places = np.flatnonzero(digits.labels == label)
        styles = _clusters(np.stack([_style(digits.strokes[place]) for place in places]), generator)
        names[places] = [f"pendigits {label} {style}" for style in styles]
        count = 0
        for style in generator.permutation(PENDIGITS_WRITERS):
            if count >= PENDIGITS_HELD_OUT * len(places):
                break
            members = places[styles == style]
            held_out[members] = True
            count += len(members)
    named = digits._replace(writers=names)
    return Split(named.where(~held_out), named.where(held_out))


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
    centers = features[generator.choice(len(features), PENDIGITS_WRITERS, replace=False)]
    for _ in range(25):
        distances = np.square(features[:, np.newaxis] - centers).sum(axis=2)
        nearest = distances.argmin(axis=1)
        for cluster in np.unique(nearest):
            centers[cluster] = features[nearest == cluster].mean(axis=0)
    return nearest
