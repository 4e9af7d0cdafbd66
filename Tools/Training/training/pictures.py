"""Pen strokes as the network sees them: drawn on a canvas and preprocessed by `mnist preprocess`.

They are cached, because drawing them takes minutes.
"""

import hashlib
import os
import subprocess
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from training import pen
from training.data import REPOSITORY, Digits, data_directory
from training.strokes import PenDigits, pen_digits, strokes_path

RENDERINGS = 10
CHUNK = 250
TRAINING_SEED, VALIDATION_SEED = 11, 12


class Source(NamedTuple):
    """What makes and keeps pictures: the command-line tool and the cache's folder."""

    tool: Path
    cache: Path


def source(cache: Path) -> Source:
    """Builds the command-line tool, so that the preprocessing is that of the current sources."""
    command = ["swift", "build", "-c", "release", "--product", "mnist"]
    subprocess.run(command, cwd=REPOSITORY, check=True)
    return Source(REPOSITORY / ".build" / "release" / "mnist", cache)


def training_pictures(source: Source) -> Digits | None:
    """Ten drawings of each digit to train on; None if there are no strokes."""
    parts = pen_digits()
    if parts is None:
        return None
    # Each copy of a digit is drawn differently: a drawing depends on its place in the list.
    repeated = parts[0].at(np.tile(np.arange(len(parts[0].labels)), RENDERINGS))
    return _pictures(source, repeated, "anything", TRAINING_SEED)


def validation_pictures(source: Source) -> dict[str, Digits]:
    """For each of the four conditions, all digits of the held-out styles."""
    parts = pen_digits()
    if parts is None:
        return {}
    return {
        condition: _pictures(source, parts[1], condition, VALIDATION_SEED)
        for condition in pen.CONDITIONS
    }


def split_record() -> str:
    """The numbers of digits trained on and held out, and a hash of the held-out places."""
    parts = pen_digits()
    if parts is None:
        return "no pen strokes"
    trained, held_out = (part.numbers for part in parts)
    digest = hashlib.sha256(held_out.astype("<i8").tobytes()).hexdigest()[:16]
    return (
        f"{len(trained)} pen digits trained on, {len(held_out)} of other styles held out ({digest})"
    )


def canvas_pictures(source: Source) -> Digits:
    """The drawings `canvas/<label>_*.png`."""
    paths = sorted((data_directory() / "canvas").glob("*.png"))
    images = [_preprocessed_file(source.tool, path) for path in paths]
    labels = np.array([int(path.name[0]) for path in paths], np.uint8)
    return Digits(np.array(images, np.uint8).reshape(-1, 28, 28), labels)


def _preprocessed_file(tool: Path, path: Path) -> NDArray[np.uint8]:
    pixels = np.asarray(Image.open(path).convert("RGBA"))
    return preprocessed(tool, pixels[np.newaxis])[0]


def preprocessed(tool: Path, canvases: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """N x height x width x 4 -> N x 28 x 28."""
    _, height, width, _ = canvases.shape
    command = [tool, "preprocess", "--size", f"{width}x{height}"]
    output = subprocess.run(
        command, input=canvases.tobytes(), capture_output=True, check=True
    ).stdout
    return np.frombuffer(output, np.uint8).reshape(len(canvases), 28, 28)


def _pictures(source: Source, digits: PenDigits, style: str, seed: int) -> Digits:
    path = source.cache / f"{_key(source.tool, digits, style, seed)}.npz"
    if not path.exists():
        print(f"drawing {len(digits.labels)} digits: {style}", flush=True)
        images = _drawn(source.tool, digits, style, seed)
        source.cache.mkdir(parents=True, exist_ok=True)
        temporary = source.cache / f"{os.getpid()}.npz"
        np.savez(temporary, images=images, labels=digits.labels)
        os.replace(temporary, path)
    with np.load(path) as arrays:
        return Digits(arrays["images"], arrays["labels"])


def _key(tool: Path, digits: PenDigits, style: str, seed: int) -> str:
    """Changes with everything that the pictures depend on."""
    parts = [
        tool.read_bytes(),
        strokes_path().read_bytes(),
        Path(pen.__file__).read_bytes(),
        digits.numbers.tobytes(),
        f"{style} {seed}".encode(),
    ]
    digests = b"".join(hashlib.sha256(part).digest() for part in parts)
    return hashlib.sha256(digests).hexdigest()[:20]


def _drawn(tool: Path, digits: PenDigits, style: str, seed: int) -> NDArray[np.uint8]:
    places = np.arange(len(digits.labels))
    chunks = [places[first : first + CHUNK] for first in range(0, len(places), CHUNK)]
    draw = partial(_drawn_chunk, tool, style, seed)
    # Spawned, because a process forked from one that runs JAX may hang forever.
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        results = []
        for images in pool.map(draw, chunks, [digits.at(chunk) for chunk in chunks]):
            results.append(images)
            if len(results) % 20 == 0:
                print(f"  {len(results) * CHUNK} of {len(places)}", flush=True)
    return np.concatenate(results)


def _drawn_chunk(
    tool: Path, style: str, seed: int, places: NDArray[np.int64], digits: PenDigits
) -> NDArray[np.uint8]:
    choose = pen.CONDITIONS.get(style, pen.anything)
    canvases = [
        pen.canvas(strokes, choose(np.random.default_rng([seed, int(place)])))
        for place, strokes in zip(places, digits.strokes)
    ]
    return preprocessed(tool, np.stack(canvases))
