"""MNIST's IDX files, and which of their images are for training, validation and test."""

import gzip
import os
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

REPOSITORY = Path(__file__).resolve().parents[3]
VALIDATION_COUNT = 5_000
NO_DIGIT = -1


class Pictures(NamedTuple):
    """Images N x 28 x 28, 0 background to 255 foreground, and their labels: 0 to 9 or `NO_DIGIT`."""

    images: NDArray[np.uint8]
    labels: NDArray[np.int8]

    def __len__(self) -> int:
        return len(self.labels)

    def at(self, places: NDArray[np.int64]) -> "Pictures":
        return Pictures(self.images[places], self.labels[places])


def joined(parts: list[Pictures]) -> Pictures:
    images = np.concatenate([part.images for part in parts])
    return Pictures(images, np.concatenate([part.labels for part in parts]))


def data_directory() -> Path:
    """`$MNIST_DATA`, or `../shared/data` beside the repository."""
    return Path(os.environ.get("MNIST_DATA", REPOSITORY.parent / "shared" / "data"))


def training_digits() -> Pictures:
    """The first 55,000 of the training set."""
    images, labels = _digits("train")
    return Pictures(images[:-VALIDATION_COUNT], labels[:-VALIDATION_COUNT])


def validation_digits() -> Pictures:
    """The last 5,000 of the training set, which are never trained on.

    Every choice (recipe, length, constants of the augmentation) is made on these.
    """
    images, labels = _digits("train")
    return Pictures(images[-VALIDATION_COUNT:], labels[-VALIDATION_COUNT:])


def test_digits() -> Pictures:
    """The 10,000 test images: for the final figure of a finished model, never for choices."""
    return _digits("t10k")


def _digits(part: str) -> Pictures:
    directory = data_directory() / "mnist"
    images = _idx(directory / f"{part}-images-idx3-ubyte.gz")
    labels = _idx(directory / f"{part}-labels-idx1-ubyte.gz")
    if len(images) != len(labels):
        raise ValueError(f"{directory}: {len(images)} {part} images, {len(labels)} labels")
    return Pictures(images, labels.astype(np.int8))


def _idx(path: Path) -> NDArray[np.uint8]:
    """An IDX file of unsigned bytes: 0, 0, type 8, rank, big-endian sizes, values."""
    content = gzip.decompress(path.read_bytes())
    if content[:3] != b"\0\0\x08":
        raise ValueError(f"{path}: not an IDX file of unsigned bytes")
    rank = content[3]
    sizes = np.frombuffer(content, ">u4", count=rank, offset=4)
    values = np.frombuffer(content, np.uint8, offset=4 + 4 * rank)
    return values.reshape([int(size) for size in sizes])
