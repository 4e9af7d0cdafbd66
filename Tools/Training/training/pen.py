"""Strokes on a canvas as in a browser: any pen, size, place, color and background."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from training.library import Color, Library, Strokes

SIDE = 280
MARGIN = 2
# Between two of a browser's events, a pointer moves by more than this.
SHORTEST_STEP = 2.0
THINNEST, THICKEST = 4.0, 34.0
LEAST_CONTRAST = 80.0
LUMA = np.array([0.299, 0.587, 0.114])


class Drawing(NamedTuple):
    """How to draw strokes, in pixels; `extent` is their longer side without the pen's width."""

    pen: float
    extent: float
    center: tuple[float, float]
    color: Color
    background: Color | None  # None: a transparent canvas


Style = Callable[[np.random.Generator], Drawing]


def canvas(library: Library, strokes: Strokes, drawing: Drawing) -> NDArray[np.uint8]:
    """280 x 280 x 4: red, green, blue, alpha (not premultiplied)."""
    empty = np.zeros((SIDE, SIDE, 4), np.uint8)
    if drawing.background is not None:
        empty[:] = (*drawing.background, 255)
    places = [thinned(stroke) for stroke in placed(strokes, drawing.extent, drawing.center)]
    return library.paint(places, drawing.pen, drawing.color, empty)


def placed(strokes: Strokes, extent: float, center: tuple[float, float]) -> Strokes:
    """Scaled to a longer side of `extent`, around a center."""
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    scale = extent / max(*(high - low), 1e-6)
    return [(stroke - (low + high) / 2) * scale + center for stroke in strokes]


def thinned(stroke: NDArray[np.float64]) -> NDArray[np.float64]:
    """The points without those too near the one before; the last one stays."""
    kept = [stroke[0]]
    for point in stroke[1:-1]:
        if abs(point - kept[-1]).sum() >= SHORTEST_STEP:
            kept.append(point)
    return np.array(kept + list(stroke[1:][-1:]))


def anything(generator: np.random.Generator) -> Drawing:
    """A drawing to train on: any pen, size, place, color and background."""
    pen = float(np.exp(generator.uniform(np.log(THINNEST), np.log(THICKEST))))
    extent = generator.uniform(max(50, 4 * pen), 250 - pen)
    return _anywhere(generator, pen, extent, *_colors(generator))


def _colors(generator: np.random.Generator) -> tuple[Color, Color | None]:
    kind = generator.uniform()
    if kind < 0.2:
        return (255, 255, 255), (0, 0, 0)
    if kind < 0.45:
        return _color(generator, 0, 100), None
    if kind < 0.75:
        return _color(generator, 0, 160), (255, 255, 255)
    while True:
        color, background = _color(generator, 0, 256), _color(generator, 0, 256)
        if abs(LUMA @ np.subtract(color, background)) >= LEAST_CONTRAST:
            return color, background


def _color(generator: np.random.Generator, low: int, high: int) -> Color:
    red, green, blue = generator.integers(low, high, 3).tolist()
    return red, green, blue


def _large(generator: np.random.Generator) -> Drawing:
    return Drawing(20, generator.uniform(170, 210), (140, 140), (255, 255, 255), (0, 0, 0))


def _transparent(generator: np.random.Generator) -> Drawing:
    return _anywhere(generator, 16, generator.uniform(93, 240), (20, 20, 30), None)


def _thin_blue(generator: np.random.Generator) -> Drawing:
    return _anywhere(generator, 5, generator.uniform(93, 240), (0, 0, 255), (255, 255, 255))


def _small(generator: np.random.Generator) -> Drawing:
    pen = generator.uniform(3, 10)
    return _anywhere(generator, pen, SIDE / 4 - pen, (0, 0, 0), (255, 255, 255))


CONDITIONS: dict[str, Style] = {
    "pen, white on black, 20 px, large and centered": _large,
    "pen, dark on transparent, 16 px, a third or more, anywhere": _transparent,
    "pen, thin blue on white, 5 px, anywhere": _thin_blue,
    "pen, small (a quarter), anywhere": _small,
}


def _anywhere(
    generator: np.random.Generator,
    pen: float,
    extent: float,
    color: Color,
    background: Color | None,
) -> Drawing:
    edge = (extent + pen) / 2 + MARGIN
    x, y = generator.uniform(edge, SIDE - edge, 2)
    return Drawing(pen, extent, (x, y), color, background)
