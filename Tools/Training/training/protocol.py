"""Drawings on a canvas brought into MNIST's form: a plain version, for orientation.

The library's own preprocessing is Swift and does much more. This one follows the description of
MNIST (LeCun et al., 1998): crop to the ink, fit into 20x20 keeping the aspect, put the centre of
mass in the middle of 28x28.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from training.data import Digits

SIDE = 28
BOX_SIDE = 20
# Measured on the training images: their centres of mass lie at 14.0 +- 0.3, pixels counted from 0.
CENTRE = 14.0
INK_THRESHOLD = 0.3


def canvas_digits(directory: Path) -> Digits:
    """Every PNG of `directory`; the label is the first character of a file's name."""
    paths = sorted(directory.glob("*.png"))
    images = np.stack([digit_image(Image.open(path)) for path in paths])
    return Digits(images, np.array([int(path.name[0]) for path in paths], np.uint8))


def digit_image(drawing: Image.Image) -> NDArray[np.uint8]:
    """28 x 28, ink 255 on paper 0."""
    ink = _ink(drawing)
    rows, columns = (np.flatnonzero((ink > INK_THRESHOLD).any(axis=axis)) for axis in (1, 0))
    crop = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    scale = BOX_SIDE / max(crop.shape)
    width, height = (max(1, round(scale * side)) for side in reversed(crop.shape))
    # Pillow widens the filter by the reduction, so that every source pixel counts.
    small = Image.fromarray(crop).resize((width, height), Image.Resampling.BILINEAR)
    return _centred(np.asarray(small))


def _ink(drawing: Image.Image) -> NDArray[np.float32]:
    """Distance from the paper's grey, 1 for the strongest ink; paper is what the border is."""
    paper = Image.new("RGBA", drawing.size, "white")
    composite = Image.alpha_composite(paper, drawing.convert("RGBA")).convert("L")
    grey = np.asarray(composite, np.float32)
    border = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
    distance = np.abs(grey - np.median(border))
    return np.clip(distance / max(1, np.percentile(distance, 99.5)), 0, 1)


def _centred(box: NDArray[np.float32]) -> NDArray[np.uint8]:
    """`box` in the 28 x 28 image, moved by whole pixels."""
    top, left = (
        min(max(round(CENTRE - _centre_of_mass(box, axis)), 0), SIDE - box.shape[axis])
        for axis in (0, 1)
    )
    image = np.zeros((SIDE, SIDE), np.uint8)
    height, width = box.shape
    image[top : top + height, left : left + width] = np.rint(255 * box / box.max())
    return image


def _centre_of_mass(box: NDArray[np.float32], axis: int) -> float:
    mass = box.sum(axis=1 - axis)
    return float(mass @ np.arange(len(mass)) / mass.sum())
