"""Strokes on paper, scanned or photographed: pencil or pen, uneven light, blur, noise, JPEG, few pixels."""

import io
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from training.library import Library, Strokes
from training.pen import placed

SMALLEST, LARGEST = 20, 160
# Strokes are drawn on a finer grid than the picture's.
FINEST = 320


class Sheet(NamedTuple):
    """How a piece of paper looks in a picture; all values from 0 to 1 unless said otherwise."""

    side: int  # pixels
    extent: float  # of the side
    pen: float  # of the extent
    ink: NDArray[np.float64]  # red, green, blue
    paper: NDArray[np.float64]  # red, green, blue
    strength: float
    grain: float
    wobble: float
    blur: float  # pixels
    slope: float  # difference of light across the picture
    shadow: float
    texture: float
    noise: float
    quality: int | None  # JPEG's; None: none
    lines: float  # strength of printed lines; 0: none
    specks: int
    cut: float  # of the extent, beyond the picture's edge


def scan(generator: np.random.Generator) -> Sheet:
    """A flatbed's: even light, gray or slightly tinted, often faint pencil, at any resolution."""
    uniform, chance = generator.uniform, generator.uniform
    paper = uniform(0.82, 1) * (1 - uniform(0, 0.06, 3) * (chance() < 0.5))
    return Sheet(
        side=_side(generator),
        extent=uniform(0.5, 0.95),
        pen=uniform(0.035, 0.13),
        ink=uniform(0, 0.35) + uniform(0, 0.25, 3) * (chance() < 0.4),
        paper=paper,
        strength=uniform(0.25, 1) if chance() < 0.5 else uniform(0.7, 1),
        grain=uniform(0, 0.6) if chance() < 0.5 else 0,
        wobble=uniform(0, 0.3),
        blur=uniform(0, 0.8),
        slope=uniform(0, 0.05),
        shadow=0,
        texture=uniform(0, 0.015),
        noise=uniform(0, 0.02),
        quality=_quality(generator, 0.5),
        lines=uniform(0.1, 0.3) if chance() < 0.05 else 0,
        specks=generator.integers(1, 5) if chance() < 0.1 else 0,
        cut=uniform(0, 0.06) if chance() < 0.08 else 0,
    )


def photograph(generator: np.random.Generator) -> Sheet:
    """A phone's: light from one side, shadows, blur, noise, any paper."""
    uniform, chance = generator.uniform, generator.uniform
    level = uniform(0.5, 1)
    return Sheet(
        side=_side(generator),
        extent=uniform(0.3, 0.9),
        pen=uniform(0.035, 0.14),
        ink=level * (uniform(0, 0.3) + uniform(0, 0.3, 3) * (chance() < 0.5)),
        paper=level * (1 - uniform(0, 0.15, 3)),
        strength=uniform(0.6, 1),
        grain=uniform(0, 0.5) if chance() < 0.4 else 0,
        wobble=uniform(0, 0.3),
        blur=uniform(0.2, 1.2),
        slope=uniform(0, 0.3),
        shadow=uniform(0.1, 0.4) if chance() < 0.2 else 0,
        texture=uniform(0, 0.03),
        noise=uniform(0.003, 0.016),
        quality=_quality(generator, 0.8),
        lines=uniform(0.1, 0.3) if chance() < 0.05 else 0,
        specks=generator.integers(1, 4) if chance() < 0.05 else 0,
        cut=0,
    )


def canvas(
    library: Library, strokes: Strokes, sheet: Sheet, generator: np.random.Generator
) -> NDArray[np.uint8]:
    """side x side x 4: an opaque picture of the paper."""
    side = sheet.side
    ink = sheet.strength * _ink(library, strokes, sheet, generator)
    light = _light(sheet, generator)[..., np.newaxis]
    paper = sheet.paper * (1 + sheet.texture * _cloud(generator, side, 6)[..., np.newaxis])
    lined = paper * (1 - _lines(sheet, generator)[..., np.newaxis])
    picture = light * (lined + ink[..., np.newaxis] * (np.minimum(sheet.ink, sheet.paper) - lined))
    blurred = np.stack([_blurred(channel, sheet.blur) for channel in np.moveaxis(picture, 2, 0)], 2)
    noisy = blurred + sheet.noise * generator.normal(size=(side, side, 1))
    pixels = np.rint(255 * np.clip(noisy, 0, 1)).astype(np.uint8)
    if sheet.quality is not None:
        pixels = _compressed(pixels, sheet.quality)
    return np.dstack([pixels, np.full((side, side), 255, np.uint8)])


def _side(generator: np.random.Generator) -> int:
    return int(np.exp(generator.uniform(np.log(SMALLEST), np.log(LARGEST))))


def _quality(generator: np.random.Generator, share: float) -> int | None:
    return int(generator.integers(50, 95)) if generator.uniform() < share else None


def _ink(
    library: Library, strokes: Strokes, sheet: Sheet, generator: np.random.Generator
) -> NDArray[np.float64]:
    """How much ink each pixel has, from 0 to 1."""
    factor = max(2, FINEST // sheet.side)
    fine = sheet.side * factor
    extent = sheet.extent * fine
    # As much of the paper is free as fits, unless the picture cuts a piece of the strokes off.
    reach = extent * (1 + sheet.pen) / 2 - sheet.cut * extent
    low, high = min(reach, fine / 2), max(fine - reach, fine / 2)
    center = tuple(generator.uniform(low, high, 2))
    pressed = [_pressed(stroke, sheet.wobble, generator) for stroke in placed(strokes, extent, center)]
    cover = library.paint(
        pressed, sheet.pen * extent, (0, 0, 0), np.zeros((fine, fine, 4), np.uint8)
    )[..., 3] / 255
    if sheet.grain > 0:
        # Where the paper is low, a pencil leaves nothing.
        cover = cover * np.clip(1 - sheet.grain * (0.5 + _cloud(generator, fine, fine // 3)), 0, 1)
    ink = cover.reshape(sheet.side, factor, sheet.side, factor).mean(axis=(1, 3))
    for _ in range(sheet.specks):
        x, y = generator.integers(0, sheet.side, 2)
        ink[y, x] = max(ink[y, x], generator.uniform(0.2, 0.9))
    return ink


def _pressed(
    stroke: NDArray[np.float64], wobble: float, generator: np.random.Generator
) -> NDArray[np.float64]:
    """With a pressure that changes slowly on the way."""
    knots = np.exp(wobble * generator.normal(size=5))
    places = np.linspace(0, 4, len(stroke))
    return np.column_stack([stroke, np.interp(places, np.arange(5), knots)])


def _light(sheet: Sheet, generator: np.random.Generator) -> NDArray[np.float64]:
    """1 where the paper is lit fully."""
    axis = np.linspace(-0.5, 0.5, sheet.side)
    across, down = np.meshgrid(axis, axis)
    angle = generator.uniform(0, 2 * np.pi)
    along = across * np.cos(angle) + down * np.sin(angle)
    light = 1 - sheet.slope * (0.5 + along + 0.5 * (across**2 + down**2))
    if sheet.shadow > 0:
        edge = generator.uniform(-0.4, 0.4)
        softness = generator.uniform(0.03, 0.2)
        angle = generator.uniform(0, 2 * np.pi)
        beyond = across * np.cos(angle) + down * np.sin(angle) - edge
        light *= 1 - sheet.shadow / (1 + np.exp(-beyond / softness))
    return np.clip(light, 0, 1)


def _lines(sheet: Sheet, generator: np.random.Generator) -> NDArray[np.float64]:
    """Printed lines across the paper, one pixel or two thick."""
    lines = np.zeros((sheet.side, sheet.side))
    if sheet.lines > 0:
        thickness = 1 + sheet.side // 100
        for row in generator.choice([0.08, 0.92], generator.integers(1, 3), replace=False):
            start = int(row * sheet.side)
            lines[start : start + thickness] = sheet.lines
    return lines


def _cloud(generator: np.random.Generator, side: int, cells: int) -> NDArray[np.float64]:
    """Smooth noise of about normal distribution."""
    coarse = generator.normal(size=(max(cells, 2),) * 2).astype(np.float32)
    return np.asarray(Image.fromarray(coarse).resize((side, side), Image.BICUBIC), np.float64)


def _blurred(channel: NDArray[np.float64], deviation: float) -> NDArray[np.float64]:
    if deviation < 0.2:
        return channel
    reach = int(3 * deviation) + 1
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / deviation) ** 2)
    weights /= weights.sum()
    padded = np.pad(channel, reach, "edge")
    rows = sum(w * padded[:, n : n + channel.shape[1]] for n, w in enumerate(weights))
    return sum(w * rows[n : n + channel.shape[0]] for n, w in enumerate(weights))


def _compressed(pixels: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=quality)
    return np.asarray(Image.open(file))
