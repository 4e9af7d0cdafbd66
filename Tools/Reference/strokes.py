"""Ten digits as the strokes of a pen, drawn for this project.

A stroke is a list of points; the pen passes through them along a Catmull-Rom curve. Coordinates
are hundredths of the digit's height, with x to the right and y down.
"""

from collections.abc import Sequence

import numpy as np

Point = tuple[float, float]

# fmt: off
DIGITS: dict[int, list[list[Point]]] = {
    0: [
        [
            (44, 3), (30, 6), (16, 20), (7, 43), (7, 68), (17, 89), (34, 98), (51, 91), (63, 71),
            (66, 45), (60, 20), (49, 6), (38, 2), (31, 6),
        ]
    ],
    1: [[(12, 27), (22, 18), (33, 3), (33, 24), (31, 52), (30, 78), (29, 99)]],
    2: [
        [
            (8, 24), (14, 9), (31, 1), (50, 5), (58, 20), (53, 39), (39, 59), (22, 79), (5, 96),
            (20, 93), (42, 94), (66, 97),
        ]
    ],
    3: [
        [
            (9, 14), (21, 4), (38, 1), (53, 9), (54, 26), (42, 41), (25, 47), (41, 48), (57, 58),
            (61, 76), (50, 92), (32, 99), (15, 96), (4, 86),
        ]
    ],
    4: [
        [(31, 2), (24, 20), (14, 42), (3, 62), (20, 63), (44, 61), (68, 59)],
        [(52, 32), (50, 54), (47, 78), (46, 99)],
    ],
    5: [
        [
            (20, 4), (17, 22), (13, 43), (28, 38), (46, 40), (59, 52), (61, 70), (52, 88),
            (34, 98), (17, 96), (5, 88),
        ],
        [(20, 5), (38, 5), (60, 2)],
    ],
    6: [
        [
            (51, 2), (36, 12), (21, 30), (10, 53), (7, 76), (16, 93), (33, 99), (50, 91),
            (57, 75), (50, 61), (34, 56), (18, 63), (9, 76),
        ]
    ],
    7: [[(4, 9), (22, 7), (42, 6), (62, 4), (57, 19), (45, 44), (34, 70), (26, 99)]],
    8: [
        [
            (54, 15), (43, 3), (26, 3), (14, 14), (17, 29), (31, 43), (48, 58), (57, 76),
            (48, 93), (29, 99), (11, 92), (6, 77), (17, 60), (35, 45), (51, 30), (55, 17),
        ]
    ],
    9: [
        [
            (55, 19), (44, 5), (27, 3), (13, 14), (8, 32), (16, 46), (33, 47), (47, 36), (55, 19),
            (54, 42), (49, 68), (43, 99),
        ]
    ],
}
# fmt: on

# Where the pen changes direction sharply: a curve would round these off.
CORNERS: dict[int, set[Point]] = {
    1: {(33, 3)},
    2: {(5, 96)},
    3: {(25, 47)},
    4: {(3, 62)},
    5: {(13, 43)},
    7: {(62, 4)},
    9: {(55, 19)},
}


def curves(digit: int) -> list[np.ndarray]:
    """The strokes of a digit as dense polylines, [point, (x, y)], in units of its height."""
    paths = []
    for stroke in DIGITS[digit]:
        pieces = [_smooth(piece) for piece in _split(stroke, CORNERS.get(digit, set()))]
        paths.append(np.concatenate(pieces) / 100)
    return paths


def _split(stroke: Sequence[Point], corners: set[Point]) -> list[list[Point]]:
    """Cuts a stroke at its corners; a corner belongs to the pieces on both sides."""
    pieces: list[list[Point]] = [[stroke[0]]]
    for point in stroke[1:]:
        pieces[-1].append(point)
        if point in corners and point != stroke[-1]:
            pieces.append([point])
    return pieces


def _smooth(points: Sequence[Point], steps: int = 24) -> np.ndarray:
    """A Catmull-Rom curve through all points, straight at its ends."""
    path = np.array(points, dtype=float)
    path = np.concatenate([2 * path[:1] - path[1:2], path, 2 * path[-1:] - path[-2:-1]])
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    pieces = []
    for a, b, c, d in zip(path, path[1:], path[2:], path[3:], strict=False):
        pieces.append(
            b
            + 0.5 * t * (c - a)
            + t**2 * (a - 2.5 * b + 2 * c - 0.5 * d)
            + t**3 * (1.5 * (b - c) + 0.5 * (d - a))
        )
    return np.concatenate([*pieces, path[-2:-1]])
