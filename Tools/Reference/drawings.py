"""Pictures of the ten digits of `strokes`, as drawing programs save them."""

import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

import strokes

SIDE = 280
_OVERSAMPLING = 4


@dataclass(frozen=True)
class Hand:
    """How one person draws. Sizes and positions are in pixels, angles are slopes."""

    pen: float
    height: float
    slant: float
    width: float
    center: tuple[float, float]
    # How much pen, height, slant, width and position vary from digit to digit.
    unsteadiness: float


# The hand of each folder.
_HANDS = {
    "dark-on-white": Hand(15, 178, 0.13, 1.0, (140, 140), 1.0),
    "white-on-black": Hand(20, 200, 0.06, 1.05, (139, 142), 0.6),
    "transparent": Hand(11, 150, 0.2, 0.94, (146, 134), 1.8),
}


def write(root: Path) -> None:
    """Writes all drawings to folders in `root`."""
    for name in _HANDS:
        (root / name).mkdir(parents=True)
        for digit in strokes.DIGITS:
            (root / name / f"{digit}.png").write_bytes(_png(_drawing(name, digit)))
    _write_blank(root / "blank")
    _write_broken(root / "broken")
    _write_netpbm(root / "pgm")


def ink(digit: int, hand: Hand, side: int) -> Image.Image:
    """The ink of a digit on a square canvas: 255 where the pen was, gray at its edges.

    It is drawn larger, with a round pen, and averaged down: that's antialiasing.
    """
    size = side * _OVERSAMPLING
    image = Image.new("L", (size, size), 0)
    draw = ImageDraw.Draw(image)
    pen, paths = _placed(digit, hand)
    radius = pen / 2 * _OVERSAMPLING
    for path in paths:
        points = [tuple(point) for point in path * _OVERSAMPLING]
        draw.line(points, fill=255, width=max(1, round(2 * radius)))
        for x, y in points:
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    return image.resize((side, side), Image.Resampling.BOX)


def digit_picture(digit: int) -> np.ndarray:
    """A digit as in MNIST, [28, 28], from 0 (paper) to 1 (ink): input for whole models."""
    picture = ink(digit, Hand(2.6, 18.5, 0.12, 1.0, (14, 14), 0), 28)
    return np.asarray(picture, dtype=np.float32) / np.float32(255)


def _placed(digit: int, hand: Hand) -> tuple[float, list[np.ndarray]]:
    """Pen width and strokes in pixels. Each digit varies by a seed of its own."""
    jitter = np.random.default_rng(1000 + digit).uniform(-1, 1, 6) * hand.unsteadiness
    pen = hand.pen * (1 + 0.07 * jitter[0])
    height = hand.height * (1 + 0.04 * jitter[1])
    slant = hand.slant + 0.03 * jitter[2]
    width = hand.width * (1 + 0.03 * jitter[3])
    paths = []
    for path in strokes.curves(digit):
        x, y = path[:, 0] * width - 0.32 * width, path[:, 1] - 0.5
        paths.append(np.stack([x - slant * y, y], axis=1) * height)
    everything = np.concatenate(paths)
    middle = (everything.min(axis=0) + everything.max(axis=0)) / 2
    shift = np.array(hand.center) + 6 * jitter[4:6] - middle
    return pen, [path + shift for path in paths]


def _drawing(name: str, digit: int) -> Image.Image:
    """RGB, gray or RGBA: each folder as another program would save it."""
    mask = ink(digit, _HANDS[name], SIDE)
    if name == "white-on-black":
        return mask
    if name == "dark-on-white":
        paper = Image.new("RGB", mask.size, (255, 255, 255))
        return Image.composite(Image.new("RGB", mask.size, (24, 26, 38)), paper, mask)
    # Pixels that were never painted are black and transparent.
    alpha = np.asarray(mask)
    pixels = np.zeros((*alpha.shape, 4), dtype=np.uint8)
    pixels[alpha > 0, :3] = (16, 32, 96)
    pixels[..., 3] = alpha
    return Image.fromarray(pixels)


def _write_blank(folder: Path) -> None:
    folder.mkdir()
    for name, mode, color in (
        ("white", "RGB", (255, 255, 255)),
        ("black", "L", 0),
        ("transparent", "RGBA", (0, 0, 0, 0)),
    ):
        blank = Image.new(mode, (SIDE, SIDE), color)
        (folder / f"{name}.png").write_bytes(_png(blank))


def _write_broken(folder: Path) -> None:
    """Files that someone may open by mistake: an interrupted download, a renamed text."""
    folder.mkdir()
    whole = _png(_drawing("dark-on-white", 7))
    (folder / "truncated.png").write_bytes(whole[: len(whole) * 3 // 5])
    (folder / "not-an-image.png").write_text("This is a text, whatever its name says.\n")


def _write_netpbm(folder: Path) -> None:
    folder.mkdir()
    drawing = _drawing("dark-on-white", 7).convert("L").resize((112, 112), Image.Resampling.BOX)
    (folder / "7.pgm").write_bytes(b"P5\n# dark on white\n112 112\n255\n" + drawing.tobytes())


def _png(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()
