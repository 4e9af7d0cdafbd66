"""Digits that touch others, as `mnist read` cuts them: the spans of ink that are one digit, and those that
are parts of several.

A span is labelled by its box. Parts of a single digit are left out: many of them are other digits.
"""

import hashlib
import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from training import handwriting, numbers
from training.data import NO_DIGIT, Pictures
from training.library import SIDE, Library
from training.pictures import Source

SEED = 61
NUMBERS = 24_000
CHUNK = 250
# Relative to the height of digits: how far the edges of a digit's span may be from its own, across and down.
ACROSS, DOWN = 0.1, 0.15
# A span that has so much of two digits' widths, or more, is none.
SHARE = 0.3


def training_spans(source: Source, tool: Path, count: int = NUMBERS) -> Pictures:
    """Spans of numbers composed of the digits of training writers; as many that are no digit as ones that are,
    or fewer."""
    path = source.cache / f"{_key(source, tool, count)}.npz"
    if not path.exists():
        with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
            made = pool.map(partial(_made, source.library, tool), range(count // CHUNK))
            parts = list(_reported(made, count))
        images, labels = (np.concatenate(arrays) for arrays in zip(*parts))
        source.cache.mkdir(parents=True, exist_ok=True)
        temporary = source.cache / f"{os.getpid()}.npz"
        np.savez(temporary, images=images, labels=labels)
        os.replace(temporary, path)
    with np.load(path) as arrays:
        return balanced(Pictures(arrays["images"], arrays["labels"]))


def balanced(pictures: Pictures) -> Pictures:
    """No more that are no digit than ones that are."""
    is_digit = pictures.labels != NO_DIGIT
    others = np.flatnonzero(~is_digit)
    chosen = np.random.default_rng(SEED).permutation(others)[: is_digit.sum()]
    return pictures.at(np.sort(np.concatenate([np.flatnonzero(is_digit), chosen])))


def label(box: NDArray[np.float64], digits: NDArray[np.float64], height: float) -> int | None:
    """The place of the digit whose box this is, `NO_DIGIT` for parts of several; None if it's neither.

    Boxes are (left, top, right, bottom), those of digits one a row.
    """
    away = np.abs(digits - box)
    fits = (away[:, [0, 2]].max(axis=1) < ACROSS * height) & (away[:, [1, 3]].max(axis=1) < DOWN * height)
    if fits.sum() == 1:
        return int(np.flatnonzero(fits)[0])
    shared = np.minimum(digits[:, 2], box[2]) - np.maximum(digits[:, 0], box[0])
    shares = shared / np.maximum(digits[:, 2] - digits[:, 0], 0.2 * height)
    return NO_DIGIT if (shares > SHARE).sum() > 1 and not fits.any() else None


def _made(path: Path, tool: Path, chunk: int) -> tuple[NDArray[np.uint8], NDArray[np.int8]]:
    library = Library(path)
    generator = np.random.default_rng([SEED, chunk])
    writing = handwriting.unipen_digits().training
    part = [numbers.composed(writing, True, generator) for _ in range(CHUNK)]
    images, labels = [], []
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number:05}.png" for number in range(len(part))]
        boxes = []
        for path, number in zip(paths, part):
            canvas, placed = numbers.drawn(library, number, generator)
            boxes.append(placed)
            Image.fromarray(canvas).save(path, compress_level=1)
        command = [tool, "read", "--json", "--explain", *paths]
        output = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
    for number, digits, line in zip(part, boxes, output.splitlines()):
        height = float(np.median(digits[:, 3] - digits[:, 1]))
        for span in json.loads(line).get("spans", []):
            x, y, width, depth = (span["box"][name] for name in ("x", "y", "width", "height"))
            place = label(np.array([x, y, x + width, y + depth]), digits, height)
            if place is not None:
                images.append(np.frombuffer(bytes.fromhex(span["picture"]), np.uint8))
                labels.append(NO_DIGIT if place == NO_DIGIT else int(number.text[place]))
    return np.array(images).reshape(-1, SIDE, SIDE), np.array(labels, np.int8)


def _reported(parts: Iterator, count: int) -> Iterator:
    for number, part in enumerate(parts, 1):
        if number % 20 == 0:
            print(f"  spans of {number * CHUNK} of {count} numbers", flush=True)
        yield part


def _key(source: Source, tool: Path, count: int) -> str:
    """Changes with everything that the spans depend on."""
    files = [source.library, tool, Path(numbers.__file__), Path(__file__)]
    parts = [path.read_bytes() for path in files] + [handwriting.fingerprint(), repr(count).encode()]
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()[:20]
