"""Pictures of what a model gets wrong, and of its answers to things that aren't digits."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from training import pen
from training.data import Digits, test_digits, validation_digits
from training.evaluation import probabilities
from training.pictures import Source, canvas_pictures, preprocessed, validation_pictures

SCALE, COLUMNS = 3, 12
CELL, CAPTION = 28 * SCALE + 8, 14
SCRIBBLES = 100
LETTERS = "ABCDEFGHJKLMNPQRTUVWXY"
SEED = 21


def gallery(model_path: Path, source: Source, folder: Path, final: bool) -> str:
    """Writes a PNG of the mistakes for each set of pictures, and PNGs of scribbles and letters.

    Returns, as Markdown, confusion matrices and the model's confidence in what isn't a digit.
    """
    parts = {
        "validation": validation_digits(),
        **{f"pen-{n}": part for n, part in enumerate(validation_pictures(source).values(), 1)},
        "canvas": canvas_pictures(source),
    }
    if final:
        parts["test"] = test_digits()
    model = model_path.read_bytes()
    folder.mkdir(parents=True, exist_ok=True)
    text = []
    for name, digits in parts.items():
        answers = probabilities(model, digits.images)
        wrong = np.flatnonzero(answers.argmax(axis=1) != digits.labels)
        wrong = wrong[np.argsort(-answers[wrong].max(axis=1))]
        captions = [_caption(digits.labels[n], answers[n]) for n in wrong]
        _sheet(digits.images[wrong], captions).save(folder / f"{name}.png")
        text += [f"### {name}: {len(wrong)} of {len(digits.labels)} wrong", "",
                 _confusion(digits, answers), ""]
    for name, images in {"scribbles": _scribbles(source), "letters": _letters(source)}.items():
        answers = probabilities(model, images)
        captions = [f"{row.argmax()} {100 * row.max():.0f}" for row in answers]
        _sheet(images, captions).save(folder / f"{name}.png")
        sure = answers.max(axis=1)
        text.append(
            f"{name}: median confidence {100 * np.median(sure):.0f} %; "
            f"{100 * (sure >= 0.99).mean():.0f} % of them at 99 % or more"
        )
    return "\n".join(text) + "\n"


def _confusion(digits: Digits, answers: NDArray[np.float32]) -> str:
    matrix = np.zeros((10, 10), int)
    np.add.at(matrix, (digits.labels, answers.argmax(axis=1)), 1)
    lines = ["| label \\ prediction | " + " | ".join(map(str, range(10))) + " |", "|---" * 11 + "|"]
    lines += [f"| **{n}** | " + " | ".join(map(str, row)) + " |" for n, row in enumerate(matrix)]
    return "\n".join(lines)


def _caption(label: int, answer: NDArray[np.float32]) -> str:
    return f"{label} as {answer.argmax()} {100 * answer.max():.0f}"


def _sheet(images: NDArray[np.uint8], captions: list[str]) -> Image.Image:
    rows = max(1, -(-len(images) // COLUMNS))
    sheet = Image.new("L", (COLUMNS * CELL, rows * (CELL + CAPTION)), 255)
    draw = ImageDraw.Draw(sheet)
    for n, (image, caption) in enumerate(zip(images, captions)):
        left, top = n % COLUMNS * CELL + 4, n // COLUMNS * (CELL + CAPTION) + 4
        sheet.paste(Image.fromarray(image).resize((28 * SCALE,) * 2, Image.NEAREST), (left, top))
        draw.text((left, top + 28 * SCALE), caption, fill=0)
    return sheet


def _scribbles(source: Source) -> NDArray[np.uint8]:
    """A pen moved at random, in one to three strokes."""
    canvases = []
    for n in range(SCRIBBLES):
        generator = np.random.default_rng([SEED, n])
        strokes = []
        for _ in range(generator.integers(1, 4)):
            turns = np.cumsum(generator.normal(0, 0.5, 60))
            steps = np.stack([np.cos(turns), np.sin(turns)], axis=1)
            strokes.append(generator.uniform(-8, 8, 2) + np.cumsum(steps, axis=0))
        drawing = pen.CONDITIONS[next(iter(pen.CONDITIONS))](generator)
        canvases.append(pen.canvas(strokes, drawing))
    return preprocessed(source.tool, np.stack(canvases))


def _letters(source: Source) -> NDArray[np.uint8]:
    """Capitals that don't look like a digit (as I, O, S and Z do), in Pillow's default font."""
    canvases = []
    for letter in LETTERS:
        canvas = Image.new("RGBA", (pen.SIDE, pen.SIDE), "white")
        font = ImageFont.load_default(200)
        ImageDraw.Draw(canvas).text((140, 140), letter, fill="black", font=font, anchor="mm")
        canvases.append(np.asarray(canvas))
    return preprocessed(source.tool, np.stack(canvases))
