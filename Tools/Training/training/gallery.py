"""Pictures of what a model gets wrong, and of what is no digit but is called one."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from training import validation
from training.data import Pictures, test_digits
from training.evaluation import KINDS, probabilities
from training.pictures import Source

SCALE, COLUMNS = 3, 12
CELL, CAPTION = 28 * SCALE + 8, 14
SHOWN = 240


def gallery(model_path: Path, source: Source, folder: Path, final: bool) -> str:
    """Writes a PNG of the mistakes for each set of pictures, and of the most believed of each kind that
    is no digit. Returns confusion matrices as Markdown."""
    parts = validation.digits(source)
    if final:
        parts["test"] = test_digits()
    model = model_path.read_bytes()
    folder.mkdir(parents=True, exist_ok=True)
    text = []
    for name, digits in parts.items():
        answers = probabilities(model, digits.images)
        wrong = np.flatnonzero(answers.argmax(axis=1) != digits.labels)
        wrong = wrong[np.argsort(-answers[wrong].max(axis=1))]
        captions = [_caption(digits.labels[n], answers[n]) for n in wrong[:SHOWN]]
        _sheet(digits.images[wrong[:SHOWN]], captions).save(folder / f"{_file_name(name)}.png")
        text += [f"### {name}: {len(wrong)} of {len(digits.labels)} wrong", "",
                 _confusion(digits, answers), ""]
    for kind, part in validation.negatives(source).items():
        answers = probabilities(model, part.images)
        most = np.argsort(-answers.max(axis=1))[:SHOWN]
        captions = [f"{answers[n].argmax()} {100 * answers[n].max():.0f}" for n in most]
        _sheet(part.images[most], captions).save(folder / f"{_file_name(KINDS[kind])}.png")
    return "\n".join(text) + "\n"


def _file_name(name: str) -> str:
    return "-".join(name.replace("/", "").replace(",", "").lower().split())


def _confusion(digits: Pictures, answers: NDArray[np.float32]) -> str:
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
