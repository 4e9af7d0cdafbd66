"""What the model gets wrong, drawn by us: the kinds of mistakes that it makes with people's digits."""

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from training.evaluation import probabilities
from training.library import Library, Strokes

_SIDE, _GAP, _TEXT = 84, 10, 16
_PEN = 9.0
_PAPER = (150, 170, 190)

# What is drawn, and its strokes: points of x and y on 100 x 100.
_DRAWN: list[tuple[str, list[list[tuple[float, float]]]]] = [
    ("1", [[(28, 22), (60, 22), (52, 90)]]),
    ("9", [[(34, 14), (30, 42), (62, 44)], [(66, 12), (60, 92)]]),
    ("4", [[(62, 12), (34, 36), (36, 54), (62, 48), (64, 12), (64, 90)]]),
    ("7", [[(30, 20), (62, 14), (50, 50), (40, 90), (72, 88)]]),
    ("6", [[(46, 8), (44, 88), (60, 84), (60, 72), (46, 70)]]),
    ("0", [[(50, 10), (26, 30), (26, 72), (50, 90), (74, 72), (74, 30), (50, 10)], [(20, 50), (82, 50)]]),
    ("5", [[(70, 12), (36, 14), (32, 48), (62, 50), (66, 76), (46, 90), (32, 74), (36, 50)]]),
    ("b", [[(34, 8), (34, 88), (58, 86), (66, 66), (54, 52), (34, 60)]]),
    ("h", [[(34, 8), (34, 90)], [(34, 56), (54, 48), (62, 62), (62, 90)]]),
    ("y", [[(30, 14), (32, 46), (58, 44)], [(64, 12), (56, 60), (36, 90)]]),
    ("spiral", [[(50, 50), (58, 44), (62, 56), (48, 66), (36, 52), (46, 32), (70, 36), (76, 64), (50, 82)]]),
]


def sheet(library: Library, model: bytes, threshold: float, output: Path) -> str:
    """Draws each one above what the model sees of it; returns what it says, a line for each."""
    drawings: list[Strokes] = [[np.array(line) for line in lines] for _, lines in _DRAWN]
    pictures = np.array([library.picture_of_strokes(strokes, _PEN) for strokes in drawings])
    answers = probabilities(model, pictures)
    columns = len(_DRAWN)
    image = Image.new("RGB", (columns * (_SIDE + _GAP) + _GAP, 2 * (_SIDE + _GAP) + _GAP + _TEXT), _PAPER)
    draw = ImageDraw.Draw(image)
    lines = []
    for column, ((name, _), strokes) in enumerate(zip(_DRAWN, drawings, strict=True)):
        paper = np.full((100, 100, 4), 255, np.uint8)
        canvas = library.paint(strokes, _PEN, (20, 20, 30), paper)
        x = _GAP + column * (_SIDE + _GAP)
        shown = Image.fromarray(canvas).convert("RGB").resize((_SIDE, _SIDE))
        image.paste(shown, (x, _GAP))
        seen = Image.fromarray(pictures[column]).resize((_SIDE, _SIDE), Image.Resampling.NEAREST)
        image.paste(seen, (x, 2 * _GAP + _SIDE))
        confidence = float(answers[column].max())
        read = str(answers[column].argmax()) if confidence >= threshold else "none"
        draw.text((x, 2 * _SIDE + 2 * _GAP + 5), f"{name}: {read}", fill=(0, 0, 0))
        lines.append(f"{name}: {read} ({answers[column].argmax()}, {100 * confidence:.0f} %)")
    image.quantize(64).save(output, optimize=True)
    return "\n".join(lines)
