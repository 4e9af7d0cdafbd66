"""Makes the images in Preprocessing's documentation: drawings, and what the model sees of them.

Needs the command-line tool: `swift build -c release --product mnist`.
"""

import subprocess
from pathlib import Path

import drawings
import numpy as np
from drawings import SIDE, Hand
from PIL import Image, ImageDraw

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = ROOT / "Sources" / "Preprocessing" / "Preprocessing.docc" / "Resources"
# The size of a drawing and of its result on the sheet, and the gap between them.
_SHOWN = 112
_GAP = 8

_WHITE = (255, 255, 255)


def main() -> None:
    """Writes one picture for each stage."""
    OUTPUT.mkdir(parents=True, exist_ok=True)
    _write("resolution", [_large(5, 24, 560), _large(5, 96, 560), _large(5, 30, 140)])
    _write("background", [
        _colored(3, (20, 20, 30), None), _colored(3, _WHITE, (0, 0, 0)),
        _colored(3, (30, 60, 220), (250, 235, 120)), _colored(3, (214, 214, 214), _WHITE)])
    _write("light", [_photograph(5, dark=False), _photograph(5, dark=True)])
    _write("lines", [_ruled(9, 150), _ruled(2, 30)])
    _write("components", [_framed(4), _dusty(4)])
    _write("thin", [_scanned(4), _scanned(9)])
    _write("strokes", [_drawn(2, pen) for pen in (3, 8, 18, 36)])
    _write("center", [_placed(6, 60, (60, 225), 5), _placed(6, 230, (140, 140), 18),
                      _placed(7, 120, (200, 90), 10)])


def _drawn(digit: int, pen: float) -> np.ndarray:
    return _paint(drawings.ink(digit, Hand(pen, 190, 0.1, 1.0, (140, 140), 0), SIDE), (0, 0, 0), _WHITE)


def _large(digit: int, pen: float, height: float) -> np.ndarray:
    """A drawing of 1120 x 1120 pixels."""
    side = 4 * SIDE
    hand = Hand(pen, height, 0.1, 1.0, (side / 2, side / 2), 0)
    return _paint(drawings.ink(digit, hand, side), (0, 0, 0), _WHITE)


def _scanned(digit: int) -> np.ndarray:
    """A scan of 28 x 28 pixels: a pencil that was pressed less and less, and a pale speck."""
    image = _paint(drawings.ink(digit, Hand(12, 210, 0.1, 1.0, (140, 140), 0), SIDE), (0, 0, 0), _WHITE)
    small = np.asarray(Image.fromarray(image).resize((28, 28), Image.Resampling.BOX), dtype=float)
    pressure = np.linspace(0.75, 0.25, 28)[:, None, None]
    pixels = np.full((28, 28, 4), 255, dtype=np.uint8)
    pixels[..., :3] = 255 - (255 - small[..., :3]) * pressure
    pixels[3, 25, :3] = pixels[3, 26, :3] = 215
    return pixels


def _placed(digit: int, height: float, center: tuple[float, float], pen: float) -> np.ndarray:
    return _paint(drawings.ink(digit, Hand(pen, height, 0.1, 1.0, center, 0), SIDE), (0, 0, 0), _WHITE)


def _colored(digit: int, ink: tuple, paper: tuple | None) -> np.ndarray:
    return _paint(drawings.ink(digit, Hand(14, 180, 0.1, 1.0, (140, 140), 0), SIDE), ink, paper)


def _paint(mask: Image.Image, ink: tuple, paper: tuple | None) -> np.ndarray:
    """RGBA; transparent where there is no paper."""
    cover = np.asarray(mask, dtype=float)[..., None] / 255
    pixels = np.full((*cover.shape[:2], 4), 255, dtype=np.uint8)
    if paper is None:
        pixels[..., :3] = np.where(cover > 0, np.array(ink), 0)
        pixels[..., 3] = np.asarray(mask)
    else:
        pixels[..., :3] = np.round(np.array(paper) + cover * (np.array(ink) - np.array(paper)))
    return pixels


def _photograph(digit: int, *, dark: bool) -> np.ndarray:
    """Light from one side, a shadow and grain."""
    pixels = _colored(digit, (60, 60, 70), (205, 200, 190))
    y, x = np.mgrid[0:SIDE, 0:SIDE] / SIDE
    light = 1 - 0.45 * x - 0.25 * np.clip((x + y - 1.1) * 6, 0, 1)
    grain = np.random.default_rng(5).normal(0, 4, (SIDE, SIDE))
    shown = np.clip(pixels[..., :3] * light[..., None] + grain[..., None], 0, 255)
    pixels[..., :3] = 255 - shown if dark else shown
    return pixels


def _ruled(digit: int, level: int) -> np.ndarray:
    """On paper with printed lines, one of which the digit crosses."""
    image = Image.fromarray(_colored(digit, (40, 40, 50), _WHITE))
    draw = ImageDraw.Draw(image)
    for y in (30, 130, 230):
        draw.rectangle((0, y, SIDE, y + 2), fill=(level, level, level))
    return np.asarray(image)


def _framed(digit: int) -> np.ndarray:
    image = Image.fromarray(_colored(digit, (0, 0, 0), _WHITE))
    ImageDraw.Draw(image).rectangle((4, 4, 274, 275), outline=(90, 90, 90), width=4)
    return np.asarray(image)


def _dusty(digit: int) -> np.ndarray:
    image = Image.fromarray(_colored(digit, (0, 0, 0), _WHITE))
    draw = ImageDraw.Draw(image)
    for x, y in np.random.default_rng(8).integers(2, SIDE - 8, (14, 2)):
        draw.rectangle((x, y, x + 3, y + 2), fill=(0, 0, 0))
    return np.asarray(image)


def _write(name: str, canvases: list[np.ndarray]) -> None:
    """Each drawing above the image that the model sees."""
    raw = b"".join(canvas.tobytes() for canvas in canvases)
    side = canvases[0].shape[0]
    result = subprocess.run(
        [ROOT / ".build" / "release" / "mnist", "preprocess", "--size", f"{side}x{side}"],
        input=raw, capture_output=True, check=True)
    pictures = np.frombuffer(result.stdout, dtype=np.uint8).reshape(-1, 28, 28)
    columns = len(canvases)
    sheet = Image.new("RGB", (columns * (_SHOWN + _GAP) + _GAP, 2 * (_SHOWN + _GAP) + _GAP),
                      (150, 170, 190))
    for column, (canvas, picture) in enumerate(zip(canvases, pictures, strict=True)):
        x = _GAP + column * (_SHOWN + _GAP)
        shown = Image.fromarray(canvas)
        sheet.paste(shown.resize((_SHOWN, _SHOWN), Image.Resampling.BOX), (x, _GAP),
                    shown.resize((_SHOWN, _SHOWN), Image.Resampling.BOX).getchannel("A"))
        enlarged = Image.fromarray(picture).resize((_SHOWN, _SHOWN), Image.Resampling.NEAREST)
        sheet.paste(enlarged, (x, _SHOWN + 2 * _GAP))
    sheet.quantize(48).save(OUTPUT / f"preprocessing-{name}.png", optimize=True)


if __name__ == "__main__":
    main()
