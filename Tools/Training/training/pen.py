"""Draws strokes on a canvas as a browser does: a round pen with antialiased edges."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from training.strokes import Strokes

SIDE = 280
MARGIN = 2
# Between two of a browser's events, a pointer moves by more than this.
SHORTEST_STEP = 2.0
THINNEST, THICKEST = 4.0, 34.0
LEAST_CONTRAST = 80.0
LUMA = np.array([0.299, 0.587, 0.114])

Color = tuple[int, int, int]


class Drawing(NamedTuple):
    """How to draw a digit, in pixels; `extent` is its longer side without the pen's width."""

    pen: float
    extent: float
    center: tuple[float, float]
    color: Color
    background: Color | None  # None: a transparent canvas


Style = Callable[[np.random.Generator], Drawing]


def canvas(strokes: Strokes, drawing: Drawing) -> NDArray[np.uint8]:
    """280 x 280 x 4: red, green, blue, alpha (not premultiplied)."""
    cover = _coverage(_placed(strokes, drawing), drawing.pen)
    pixels = np.empty((SIDE, SIDE, 4), np.uint8)
    if drawing.background is None:
        pixels[..., :3] = np.where(cover[..., np.newaxis] > 0, np.uint8(drawing.color), 0)
        pixels[..., 3] = np.rint(255 * cover)
    else:
        for channel, (color, background) in enumerate(zip(drawing.color, drawing.background)):
            pixels[..., channel] = np.rint(background + (color - background) * cover)
        pixels[..., 3] = 255
    return pixels


def _placed(strokes: Strokes, drawing: Drawing) -> Strokes:
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    scale = drawing.extent / max(*(high - low), 1e-6)
    return [(stroke - (low + high) / 2) * scale + drawing.center for stroke in strokes]


def _coverage(strokes: Strokes, pen: float) -> NDArray[np.float32]:
    """How much of each pixel the pen covers, by the pixel's distance from the line."""
    cover = np.zeros((SIDE, SIDE), np.float32)
    for stroke in strokes:
        points = _thinned(stroke)
        for start, end in zip(points[:-1], points[1:]) if len(points) > 1 else [points * 2]:
            _cover_segment(cover, start, end, pen / 2)
    return np.clip(cover, 0, 1, out=cover)


def _thinned(stroke: NDArray[np.float64]) -> list[tuple[float, float]]:
    """The points without those too near the one before; the last one stays."""
    points = stroke.tolist()
    kept = [points[0]]
    for x, y in points[1:-1]:
        if abs(x - kept[-1][0]) + abs(y - kept[-1][1]) >= SHORTEST_STEP:
            kept.append((x, y))
    return kept + points[1:][-1:]


def _cover_segment(
    cover: NDArray[np.float32],
    start: tuple[float, float],
    end: tuple[float, float],
    radius: float,
) -> None:
    """Takes the maximum, so that overlapping segments of a stroke leave no seam."""
    left, right, top, bottom = (
        min(max(int(edge), 0), SIDE)
        for edge in (
            min(start[0], end[0]) - radius - 1,
            max(start[0], end[0]) + radius + 2,
            min(start[1], end[1]) - radius - 1,
            max(start[1], end[1]) + radius + 2,
        )
    )
    along_x, along_y = end[0] - start[0], end[1] - start[1]
    length = along_x * along_x + along_y * along_y
    x = np.arange(left, right, dtype=np.float32) + np.float32(0.5 - start[0])
    y = (np.arange(top, bottom, dtype=np.float32) + np.float32(0.5 - start[1]))[:, np.newaxis]
    if length > 0:
        place = x * np.float32(along_x / length) + y * np.float32(along_y / length)
        np.clip(place, 0, 1, out=place)
        x = x - place * np.float32(along_x)
        y = y - place * np.float32(along_y)
    distance = np.sqrt(x * x + y * y)
    part = cover[top:bottom, left:right]
    np.maximum(part, np.float32(radius + 0.5) - distance, out=part)


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
