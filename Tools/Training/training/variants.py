"""Ways of writing a digit that few of our writers have and whole countries do."""

import numpy as np

from training.library import Strokes

# Of a digit's pictures, how many are made into its variant.
SHARES = {"0": 0.1, "1": 0.16, "7": 0.12}


def varied(strokes: Strokes, label: str, generator: np.random.Generator) -> Strokes:
    """The digit as it was written or, for some, its variant."""
    if generator.uniform() >= SHARES.get(label, 0):
        return strokes
    match label:
        case "0":
            return slashed_zero(strokes, generator)
        case "1":
            return one_with_upstroke(generator)
        case _:
            return crossed_seven(strokes, generator)


def slashed_zero(zero: Strokes, generator: np.random.Generator) -> Strokes:
    """A line through the whole of it, upright, slanted or level."""
    points = np.concatenate(zero)
    low, high = points.min(axis=0), points.max(axis=0)
    angle = generator.choice([np.pi / 4, np.pi / 2, 0.0], p=[0.6, 0.2, 0.2]) + generator.normal(0, 0.15)
    half = (high - low) / 2 * generator.uniform(0.6, 1.3)
    along = np.array([np.cos(angle), -np.sin(angle)]) * half
    middle = (low + high) / 2 + generator.normal(0, 0.03, 2) * (high - low)
    return zero + [np.array([middle - along, middle, middle + along])]


def one_with_upstroke(generator: np.random.Generator) -> Strokes:
    """As in most of Europe: a line rising to the top, often a long one, and the stem; some have a foot."""
    length = generator.uniform(0.2, 0.95)
    angle = generator.uniform(0.3, 1.0)  # from the vertical
    slant = generator.normal(0.08, 0.12)
    top = np.array([slant, 0.0])
    start = top + length * np.array([-np.sin(angle), np.cos(angle)])
    foot = np.array([-slant * 0.3, 1.0])
    bend = generator.normal(0, 0.03, (2, 2))
    rise = np.array([start, (start + top) / 2 + bend[0], top])
    fall = np.array([top, (top + foot) / 2 + bend[1], foot])
    strokes = [_dense(np.concatenate([rise, fall]))]
    if generator.uniform() < 0.12:
        half = generator.uniform(0.1, 0.3)
        strokes.append(_dense(np.array([foot - (half, 0), foot + (half, generator.normal(0, 0.03))])))
    return strokes


def crossed_seven(seven: Strokes, generator: np.random.Generator) -> Strokes:
    """A short bar across the stem. One that has a bar gets none."""
    if len(seven) > 1:
        return seven
    points = np.concatenate(seven)
    low, high = points.min(axis=0), points.max(axis=0)
    width, height = high - low
    level = low[1] + height * generator.uniform(0.4, 0.6)
    # Where the stem is at that height: the last point before it is passed.
    stem = points[np.flatnonzero(points[:, 1] <= level)[-1]][0]
    half = max(width, 0.3 * height) * generator.uniform(0.25, 0.45)
    rise = half * generator.normal(0.1, 0.15)
    return seven + [_dense(np.array([[stem - half, level + rise], [stem + half, level - rise]]))]


def _dense(corners: np.ndarray) -> np.ndarray:
    """Points on the way, so that curves through them keep the corners."""
    steps = np.linspace(0, 1, 12)[:, np.newaxis]
    parts = [start + steps * (end - start) for start, end in zip(corners, corners[1:])]
    return np.concatenate(parts)
