"""Handwriting that is no digit: letters, signs, several digits, pieces of digits, scribbles, shapes.

What people would argue about is left out: look-alikes (`handwriting.LOOK_ALIKES`), circles, which are
zeros, upright and slanted lines, which are ones, and those pieces of digits that are other digits.
"""

import numpy as np
from numpy.typing import NDArray

from training.handwriting import Handwriting
from training.library import Strokes

# What is left when digits are cut through the middle.
PIECES = {"left": "35", "top": "05", "bottom": "0"}

SHAPES = (
    "square", "rectangle", "triangle", "star", "arrow", "heart", "plus", "cross", "check", "zigzag",
    "spiral", "wave", "house", "level line", "two lines", "diamond", "face",
)


def two_digits(
    digits: Handwriting, first: int, generator: np.random.Generator
) -> Strokes:
    """A digit and another one of the same person so close that they touch, or nearly."""
    others = np.flatnonzero(digits.writers == digits.writers[first])
    left, right = _tall(digits.strokes[first]), _tall(digits.strokes[generator.choice(others)])
    size = generator.uniform(0.75, 1.3)
    right = [stroke * size + (0, generator.uniform(-0.15, 0.15)) for stroke in right]
    edge = np.concatenate(left)[:, 0].max() - np.concatenate(right)[:, 0].min()
    gap = generator.uniform(-0.12, 0.3)
    return left + [stroke + (edge + gap, 0) for stroke in right]


def piece(digit: Strokes, label: str, generator: np.random.Generator) -> Strokes | None:
    """A part of a digit, cut near its middle; None if no part of this one is surely none."""
    sides = [side for side, labels in PIECES.items() if label in labels]
    if not sides:
        return None
    side = generator.choice(sides)
    axis = 0 if side in ("left", "right") else 1
    points = np.concatenate(digit)
    low, high = points[:, axis].min(), points[:, axis].max()
    cut = low + (high - low) * generator.uniform(0.4, 0.6)
    below = side in ("left", "top")
    parts = []
    for stroke in digit:
        kept = stroke[:, axis] <= cut if below else stroke[:, axis] >= cut
        changes = np.flatnonzero(np.diff(kept.astype(int))) + 1
        for run, keep in zip(np.split(stroke, changes), np.split(kept, changes)):
            if keep[0] and len(run) > 1:
                parts.append(run)
    return parts or None


def scribble(generator: np.random.Generator) -> Strokes:
    """A pen moved at random, in one to four strokes; short ones, which may be digits, are rare."""
    strokes = []
    for _ in range(generator.integers(1, 5)):
        count = int(generator.integers(60, 200))
        wildness = generator.uniform(0.25, 0.9)
        turns = np.cumsum(generator.normal(0, wildness, count)) + generator.uniform(0, 2 * np.pi)
        if generator.uniform() < 0.3:
            turns = turns + generator.uniform(-0.4, 0.4) * np.arange(count)
        steps = np.stack([np.cos(turns), np.sin(turns)], axis=1)
        if generator.uniform() < 0.3:
            # To and fro, as one crosses something out.
            steps *= (1, generator.uniform(0.1, 0.4))
        strokes.append(generator.uniform(-8, 8, 2) + np.cumsum(steps, axis=0))
    return strokes


def shape(generator: np.random.Generator) -> Strokes:
    """A shape as people draw it: turned a little, and not quite straight."""
    strokes = _shape(str(generator.choice(SHAPES)), generator)
    angle = generator.normal(0, 0.12)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    stretch = np.exp(generator.normal(0, 0.15, 2))
    return [_unsteady(np.array(stroke, float), generator) * stretch @ turn for stroke in strokes]


def _tall(strokes: Strokes) -> Strokes:
    """Of height 1, or of width 1 if they are wider than high, around the middle of their height."""
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    return [(stroke - (low + high) / 2) / max(*(high - low), 1e-6) for stroke in strokes]


def _unsteady(points: NDArray[np.float64], generator: np.random.Generator) -> NDArray[np.float64]:
    """Lines between the points, of many points, bent at random."""
    steps = np.hypot(*np.diff(points, axis=0).T)
    along = np.concatenate([[0], np.cumsum(steps)])
    places = np.linspace(0, along[-1], 80)
    even = np.stack([np.interp(places, along, axis) for axis in points.T], axis=1)
    knots = generator.normal(0, 0.03, (8, 2))
    bends = np.stack([np.interp(np.linspace(0, 7, 80), np.arange(8), axis) for axis in knots.T], 1)
    return even + bends


def _shape(name: str, generator: np.random.Generator) -> list[list[tuple[float, float]]]:
    turn = np.linspace(0, 1, 40)
    wide = generator.uniform(0.5, 0.9)
    match name:
        case "square":
            return [[(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]]
        case "rectangle":
            return [[(-1, -wide), (1, -wide), (1, wide), (-1, wide), (-1, -wide)]]
        case "triangle":
            return [[(0, -1), (1, 0.8), (-1, 0.8), (0, -1)]]
        case "diamond":
            return [[(0, -1), (wide, 0), (0, 1), (-wide, 0), (0, -1)]]
        case "star":
            angles = np.pi * (4 / 5 * np.arange(6) - 0.5)
            return [list(zip(np.cos(angles), np.sin(angles)))]
        case "arrow":
            arrow = np.array([[(-1, 0), (1, 0), (1, 0)], [(0.5, -0.5), (1, 0), (0.5, 0.5)]])
            quarter = np.pi / 2 * generator.integers(0, 4)
            rotation = np.array(
                [[np.cos(quarter), np.sin(quarter)], [-np.sin(quarter), np.cos(quarter)]]
            )
            return list(arrow @ rotation)
        case "heart":
            t = 2 * np.pi * turn
            x = np.sin(t) ** 3
            y = -(13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)) / 16
            return [list(zip(x, y))]
        case "plus":
            return [[(-1, 0), (1, 0)], [(0, -1), (0, 1)]]
        case "cross":
            return [[(-1, -1), (1, 1)], [(1, -1), (-1, 1)]]
        case "check":
            return [[(-1, 0.1), (-0.4, 0.8), (1, -0.9)]]
        case "zigzag":
            count = int(generator.integers(5, 9))
            return [[(2 * n / count - 1, wide * (-1) ** n / 2) for n in range(count + 1)]]
        case "spiral":
            t = 2 * np.pi * generator.uniform(2, 4) * turn
            return [list(zip(turn * np.cos(t), turn * np.sin(t)))]
        case "wave":
            return [list(zip(2 * turn - 1, 0.3 * np.sin(2 * np.pi * 3 * wide * turn)))]
        case "house":
            walls = [(-1, 0), (-1, 1), (1, 1), (1, 0), (-1, 0)]
            return [walls, [(-1, 0), (0, -1), (1, 0)]]
        case "level line":
            return [[(-1, 0), (1, 0)]]
        case "two lines":
            return [[(-1, -0.4), (1, -0.4)], [(-1, 0.4), (1, 0.4)]]
        case "face":
            t = 2 * np.pi * turn
            circle = list(zip(np.cos(t), np.sin(t)))
            smile = list(zip(0.5 * np.cos(t[:20] / 1), 0.5 * np.sin(t[:20] / 1)))
            return [circle, [(-0.35, -0.35), (-0.35, -0.2)], [(0.35, -0.35), (0.35, -0.2)], smile]
    raise ValueError(name)
