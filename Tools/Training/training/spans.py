"""Spans of ink in numbers: what `mnist read` asks the network about.

Digits that touch are cut, which leaves them with bits of their neighbours and without some of their own. The
numbers are composed of digits of known places, so that it is known of most spans whether they are one.
"""

import hashlib
import os
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from training import handwriting, numbers
from training.data import NO_DIGIT, Pictures
from training.handwriting import Handwriting
from training.library import SIDE, Library

SEED = 61
NUMBERS = 6_000
CHUNK = 500
TOUCHING = 0.8
# How far the edges of a span are from those of a digit, relative to its height: below the first it is the
# digit, above the second it is none.
NEAR, FAR = 0.12, 0.3
# A part of a digit that is believed as much to be one looks like another.
BELIEVED = 0.8


class Span(NamedTuple):
    """A span of the lattice, as `mnist read --explain` prints it."""

    box: NDArray[np.float64]  # left, top, right, bottom
    confidence: float
    picture: bytes


def training_spans(tool: Path, library: Library, writing: Handwriting, cache: Path) -> Pictures:
    """Digits, as many of them as were cut, and as many spans that are none."""
    path = cache / f"spans-{_key(tool)}.npz"
    if not path.exists():
        generator = np.random.default_rng(SEED)
        part = [
            numbers.composed(writing, generator.uniform() < TOUCHING, generator) for _ in range(NUMBERS)
        ]
        images, labels = [], []
        for first in range(0, NUMBERS, CHUNK):
            for number, boxes, spans in _read(tool, library, part[first : first + CHUNK], first):
                for span, label in _chosen(number.text, boxes, spans, generator):
                    images.append(np.frombuffer(span.picture, np.uint8).reshape(SIDE, SIDE))
                    labels.append(label)
        cache.mkdir(parents=True, exist_ok=True)
        temporary = cache / f"{os.getpid()}.npz"
        np.savez(temporary, images=np.stack(images), labels=np.array(labels, np.int8))
        os.replace(temporary, path)
    with np.load(path) as arrays:
        return Pictures(arrays["images"], arrays["labels"])


def _read(tool: Path, library: Library, part: list[numbers.Number], seed: int):
    """Each number with the boxes of its digits and the spans of its lattice."""
    generator = np.random.default_rng([SEED, seed])
    drawn = [numbers.drawn(library, number, generator) for number in part]
    answers = numbers.answers(tool, [canvas for canvas, _ in drawn], explain=True)
    for number, (_, boxes), answer in zip(part, drawn, answers):
        spans = [
            Span(_edges(span["box"]), span["confidence"], bytes.fromhex(span["picture"]))
            for span in answer.get("spans", [])
        ]
        yield number, boxes, spans


def _edges(box: dict[str, float]) -> NDArray[np.float64]:
    return np.array([box["x"], box["y"], box["x"] + box["width"], box["y"] + box["height"]])


def _chosen(
    text: str, boxes: NDArray[np.float64], spans: list[Span], generator: np.random.Generator
) -> list[tuple[Span, int]]:
    """Of each digit the span that is nearest to it, and as many that are no digit."""
    if not spans:
        return []
    edges = np.stack([span.box for span in spans])
    heights = boxes[:, 3] - boxes[:, 1]
    # Spans x digits.
    away = np.abs(edges[:, np.newaxis] - boxes).max(axis=2) / heights
    digits = [
        (spans[place], int(text[digit]))
        for digit, place in enumerate(away.argmin(axis=0))
        if away[place, digit] < NEAR
    ]
    # A span that has all of two digits is none; nor is a part of one that doesn't look like another.
    across = np.minimum(edges[:, np.newaxis, 2], boxes[:, 2]) - np.maximum(edges[:, np.newaxis, 0], boxes[:, 0])
    shares = across / np.maximum(boxes[:, 2] - boxes[:, 0], 1)
    is_wide = (shares > 0.7).sum(axis=1) > 1
    others = [
        place for place in np.flatnonzero(away.min(axis=1) > FAR)
        if is_wide[place] or spans[place].confidence < BELIEVED
    ]
    taken = generator.permutation(len(others))[: max(len(digits), 2)]
    return digits + [(spans[others[place]], NO_DIGIT) for place in taken]


def _key(tool: Path) -> str:
    parts = [tool.read_bytes(), Path(__file__).read_bytes(), Path(numbers.__file__).read_bytes()]
    digests = b"".join(hashlib.sha256(part).digest() for part in [*parts, handwriting.fingerprint()])
    return hashlib.sha256(digests).hexdigest()[:20]
