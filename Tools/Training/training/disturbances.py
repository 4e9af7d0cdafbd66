"""What else is on paper: printed lines, a neighbor's edge, the dark edge of a scan.

None of it is trained on: the preprocessing has to leave it out.
"""

from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray

from training import handwriting, paper
from training.evaluation import probabilities
from training.handwriting import Handwriting
from training.library import Library

Canvas = NDArray[np.uint8]
Disturbance = Callable[[Canvas, np.random.Generator], Canvas]

COUNT = 500
SEED = 29


def report(library: Library, model: bytes, threshold: float) -> str:
    """Markdown: how many digits by people held out are named right on such paper."""
    parts = [handwriting.unipen_digits().validation, handwriting.pendigits().validation]
    lines = ["| on paper | named right | called a digit |", "|---|---|---|"]
    for name, disturb in _disturbances(library, parts).items():
        generator = np.random.default_rng(SEED)
        images, labels = [], []
        for part in parts:
            for place in generator.permutation(len(part.labels))[:COUNT]:
                canvas = _written(library, part, int(place), generator)
                images.append(library.picture(disturb(canvas, generator)))
                labels.append(int(part.labels[place]))
        answers = probabilities(model, np.array(images))
        right = int((answers.argmax(axis=1) == labels).sum())
        digits = int((answers.max(axis=1) >= threshold).sum())
        lines.append(f"| {name} | {right} of {len(labels)} | {digits} |")
    return "\n".join(lines) + "\n"


def _disturbances(library: Library, parts: list[Handwriting]) -> dict[str, Disturbance]:
    return {
        "plain": lambda canvas, generator: canvas,
        "ruled": partial(_ruled, slant=0.0),
        "ruled, up to 3° aslant": partial(_ruled, slant=3.0),
        "squared": _squared,
        "with a margin line": _margin_line,
        "with a dark edge": _dark_edge,
        "with the edge of a neighbor": partial(_neighbor, library, parts),
    }


def _written(
    library: Library, writing: Handwriting, place: int, generator: np.random.Generator
) -> Canvas:
    sheet = paper.scan(generator)._replace(lines=0, specks=0, cut=0)
    sheet = sheet._replace(extent=min(sheet.extent, 0.75))
    return paper.canvas(library, writing.strokes[place], sheet, generator)


def _printed(canvas: Canvas, cover: NDArray[np.float64], color: NDArray[np.float64]) -> Canvas:
    """Lines of a color, which is multiplied with the paper's, where they cover it."""
    shown = canvas.copy()
    shade = 1 - cover[..., np.newaxis] * (1 - color)
    shown[..., :3] = np.rint(canvas[..., :3] * shade)
    return shown


def _ruled(canvas: Canvas, generator: np.random.Generator, slant: float) -> Canvas:
    """One line or two, anywhere."""
    side = len(canvas)
    down, across = np.mgrid[0:side, 0:side]
    gap = generator.uniform(0.6, 0.9) * side
    tilt = np.tan(np.radians(generator.uniform(-slant, slant)))
    place = (down - across * tilt - generator.uniform(0, gap)) % gap
    distance = np.minimum(place, gap - place)
    cover = np.clip((1 + side // 100) / 2 + 0.5 - distance, 0, 1)
    return _printed(canvas, cover, np.full(3, 1 - generator.uniform(0.1, 0.4)))


def _squared(canvas: Canvas, generator: np.random.Generator) -> Canvas:
    side = len(canvas)
    gap = generator.uniform(0.15, 0.35) * side
    places = (np.arange(side) - generator.uniform(0, gap)) % gap < max(1, side // 120)
    others = (np.arange(side) - generator.uniform(0, gap)) % gap < max(1, side // 120)
    cover = (places[:, np.newaxis] | others).astype(float)
    return _printed(canvas, cover, np.full(3, 1 - generator.uniform(0.08, 0.25)))


def _margin_line(canvas: Canvas, generator: np.random.Generator) -> Canvas:
    """A red line, from top to bottom."""
    side = len(canvas)
    start = int(generator.choice([0.08, 0.9]) * side)
    cover = np.zeros((side, side))
    cover[:, start : start + 1 + side // 100] = 1
    return _printed(canvas, cover, np.array([0.9, 0.5, 0.5]))


def _dark_edge(canvas: Canvas, generator: np.random.Generator) -> Canvas:
    """Where the scanner saw no paper."""
    shown = canvas.copy()
    thickness = 1 + int(generator.uniform(0.02, 0.08) * len(canvas))
    turned = np.rot90(shown, generator.integers(4))
    turned[:thickness, :, :3] = int(generator.uniform(0, 90))
    return shown


def _neighbor(
    library: Library, parts: list[Handwriting], canvas: Canvas, generator: np.random.Generator
) -> Canvas:
    """A fifth to a quarter of another digit, at the left or the right."""
    part = parts[generator.integers(len(parts))]
    sheet = paper.scan(generator)._replace(
        side=len(canvas), extent=0.8, ink=np.full(3, 0.2), paper=np.ones(3), strength=1, grain=0,
        wobble=0, blur=0.5, slope=0, texture=0, noise=0, quality=None, lines=0, specks=0, cut=0,
    )
    strokes = part.strokes[generator.integers(len(part.labels))]
    other = paper.canvas(library, strokes, sheet, generator)[..., 0]
    shift = int(generator.uniform(0.72, 0.82) * len(canvas))
    shade = np.ones(other.shape)
    if generator.integers(2):
        shade[:, shift:] = other[:, :-shift] / 255
    else:
        shade[:, :-shift] = other[:, shift:] / 255
    return _printed(canvas, 1 - shade, np.zeros(3))
