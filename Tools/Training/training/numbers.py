"""Numbers: those that people wrote and those composed of their digits; how many `mnist read` reads right,
and the weights of its geometry.

The weights (`SpanScore` in Sources/MNIST) are fitted on the writing of people whom the model was trained
on, and reported on that of others.
"""

import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from training import handwriting
from training.data import REPOSITORY
from training.handwriting import Handwriting
from training.library import Library, Strokes

SEED = 51
COMPOSED = 1000
WITH_LETTERS = 500
MARGIN = 30
WEIGHTS = {
    "width": 0.72, "lowness": 3.9, "gap": 12.7, "overlap": 4.0, "offset": 2.15, "cut": 0.25,
    "cutOne": 2.0, "part": 2.1, "cutPiece": 0.25, "strangeness": 1.6, "certainty": 0.5,
}
STEPS = (0.0, 0.5, 0.7, 0.85, 1.2, 1.5, 2.0)
ROUNDS = 4


class Number(NamedTuple):
    text: str
    kind: str
    strokes: Strokes
    # Left, top, right and bottom of each digit, if it is known; without the pen's width.
    boxes: NDArray[np.float64] = np.empty((0, 4))


def numbers(part: str) -> list[Number]:
    """UNIPEN's, as many composed ones that touch as ones that don't, and some with a letter; `part` of a split."""
    split = handwriting.unipen_numbers()
    written = split.training if part == "training" else split.validation
    result = [
        Number(str(label), "UNIPEN", strokes)
        for label, strokes in zip(written.labels, written.strokes)
    ]
    digits = handwriting.unipen_digits()
    writing = digits.training if part == "training" else digits.validation
    generator = np.random.default_rng([SEED, part == "training"])
    for number in range(COMPOSED):
        result.append(composed(writing, number % 2 == 0, generator))
    others = handwriting.unipen_others()
    letters = others.training if part == "training" else others.validation
    result += [with_letter(writing, letters, generator) for _ in range(WITH_LETTERS)]
    return result


def with_letter(writing: Handwriting, letters: Handwriting, generator: np.random.Generator) -> Number:
    """Digits of one writer, apart, and between two of them a letter or a sign, maybe by somebody else."""
    number = composed(writing, False, generator)
    place = int(generator.integers(1, len(number.text)))
    letter = letters.strokes[int(generator.integers(len(letters.labels)))]
    points = np.concatenate(letter)
    low, high = points.min(axis=0), points.max(axis=0)
    height = float(np.median(number.boxes[:, 3] - number.boxes[:, 1]))
    # As high as the digits, but for dashes.
    scale = height * generator.uniform(0.8, 1.1) / max(*(high - low), 1e-6)
    edge, space = float(number.boxes[place, 0]), 0.25 * height
    strokes = [(stroke - (low[0], high[1])) * scale + (edge, 0) for stroke in letter]
    # Those behind the letter make room.
    room = (high[0] - low[0]) * scale + space
    strokes += [
        stroke + (room if stroke[:, 0].min() >= edge - 1e-6 else 0, 0) for stroke in number.strokes
    ]
    return Number(f"{number.text[:place]}?{number.text[place:]}", "composed, with a letter", strokes)


def composed(writing: Handwriting, touches: bool, generator: np.random.Generator) -> Number:
    """2 to 8 digits of one writer, in their sizes, on a line."""
    writer = generator.choice(np.unique(writing.writers))
    places = np.flatnonzero(writing.writers == writer)
    heights = np.array([np.ptp(np.concatenate(writing.strokes[place])[:, 1]) for place in places])
    height = max(float(np.median(heights)), 1.0)
    # Some wrote on several tablets, with other units.
    usual = places[(heights > 0.4 * height) & (heights < 2.5 * height)]
    chosen = generator.choice(usual, int(generator.integers(2, 9)))
    strokes: Strokes = []
    boxes = []
    edge = 0.0
    for place in chosen:
        points = np.concatenate(writing.strokes[place])
        low, high = points.min(axis=0), points.max(axis=0)
        space = generator.uniform(-0.12, 0.02) if touches else generator.uniform(0.12, 0.45)
        corner = np.array([edge + space * height - low[0], generator.normal(0, 0.05) * height - high[1]])
        strokes += [stroke + corner for stroke in writing.strokes[place]]
        boxes.append([*(low + corner), *(high + corner)])
        edge += space * height + high[0] - low[0]
    kind = "composed, touching" if touches else "composed, apart"
    return Number("".join(writing.labels[chosen]), kind, strokes, np.array(boxes))


def sized(number: Number, generator: np.random.Generator) -> tuple[Number, float]:
    """The number from the origin on, 60 to 200 units high, and the width of a pen."""
    points = np.concatenate(number.strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    height = generator.uniform(60, 200)
    # A row of ones or of dashes has a width to go by.
    scale = height / max(high[1] - low[1], (high[0] - low[0]) / (3 * len(number.text)), 1e-6)
    strokes = [(stroke - low) * scale for stroke in number.strokes]
    # Where the digits are isn't asked of it.
    return Number(number.text, number.kind, strokes), height * generator.uniform(0.04, 0.1)


def drawn(library: Library, number: Number, generator: np.random.Generator) -> NDArray[np.uint8]:
    """Dark on white, with room around."""
    placed, pen = sized(number, generator)
    margin = MARGIN + pen
    strokes = [stroke + margin for stroke in placed.strokes]
    width, depth = (np.concatenate(strokes).max(axis=0) + margin).astype(int)
    return library.paint(strokes, pen, (20, 20, 40), np.full((depth, width, 4), 255, np.uint8))


def read(tool: Path, library: Library, part: list[Number], explain: bool) -> list[dict]:
    """What `mnist read` says of each."""
    generator = np.random.default_rng(SEED)
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number:05}.png" for number in range(len(part))]
        for path, number in zip(paths, part):
            Image.fromarray(drawn(library, number, generator)).save(path, compress_level=1)
        command = [tool, "read", "--json", *(["--explain"] if explain else []), *paths]
        output = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
    return [json.loads(line) for line in output.splitlines()]


def report(tool: Path, library: Library) -> str:
    """A Markdown table of validation writers' numbers read right, by kind and length, as pictures and as
    strokes."""
    part = numbers("validation")
    said = read(tool, library, part, explain=False)
    generator = np.random.default_rng(SEED)
    groups: dict[str, list[tuple[bool, bool]]] = {}
    for number, answer in zip(part, said, strict=True):
        placed, pen = sized(number, generator)
        right = answer["text"] == number.text, library.number(placed.strokes, pen) == number.text
        length = min(len(number.text), 6)
        for group in (number.kind, f"{number.kind}, {length}{'+' if length == 6 else ''} digits"):
            groups.setdefault(group, []).append(right)
    lines = ["| numbers | | pictures right | | strokes right | |", "|---|---|---|---|---|---|"]
    for group, right in sorted(groups.items()):
        counts = " | ".join(
            f"{sum(part)} | {100 * np.mean(part):.1f} %" for part in zip(*right, strict=True))
        lines.append(f"| {group} | {len(right)} | {counts} |")
    return "\n".join(lines) + "\n"


def fit(tool: Path, library: Library, threshold: float) -> dict[str, float]:
    """Weights by which the most training numbers are read right, those that people wrote counted twice: each
    weight in turn is scaled, as long as that helps."""
    part = numbers("training")
    said = read(tool, library, part, explain=True)
    lattices = [answer.get("spans", []) for answer in said]

    def right(weights: dict[str, float]) -> int:
        return sum(
            (best(lattice, weights, threshold) == number.text) * (2 if number.kind == "UNIPEN" else 1)
            for lattice, number in zip(lattices, part)
        )

    weights, score = dict(WEIGHTS), right(WEIGHTS)
    print(f"{score} with {weights}", flush=True)
    for _ in range(ROUNDS):
        for name in weights:
            for step in STEPS:
                changed = weights | {name: round(weights[name] * step, 3)}
                if (found := right(changed)) > score:
                    weights, score = changed, found
        print(f"{score} with {weights}", flush=True)
    return weights


def best(spans: list[dict], weights: dict[str, float], threshold: float) -> str:
    """The reading of the best way, as `NumberLattice` finds it."""
    count = max((span["last"] for span in spans), default=-1) + 1
    ways: list[tuple[float, str]] = [(0.0, "")] + [(-np.inf, "")] * count
    for span, text, score in _scored(spans, weights, threshold):
        total = ways[span["first"]][0] + score
        if total > ways[span["last"] + 1][0]:
            ways[span["last"] + 1] = (total, ways[span["first"]][1] + text)
    return ways[count][1]


def _scored(
    spans: list[dict], weights: dict[str, float], threshold: float
) -> Iterator[tuple[dict, str, float]]:
    for span in spans:
        others = span["last"] - span["first"] + 1 - span["parts"]
        division = sum(weights[name] * span[name] for name in ("width", "gap", "overlap", "cut"))
        place = sum(weights[name] * span[name] for name in ("lowness", "offset"))
        share = 1 + weights["part"] * (span["parts"] - 1) + weights["cutPiece"] * others
        digit = share * np.log(max(span["confidence"], 1e-6)) - division - place
        if span["digit"] == 1 and span["isCut"]:
            digit -= weights["cutOne"]
        other = -weights["strangeness"] * span["size"] - division
        if span["confidence"] >= weights["certainty"] * threshold and digit >= other:
            yield span, str(span["digit"]), digit
        else:
            yield span, "?", other


def tool() -> Path:
    """Builds the command line."""
    command = ["swift", "build", "-c", "release", "--product", "mnist"]
    subprocess.run(command, cwd=REPOSITORY, check=True)
    return REPOSITORY / ".build" / "release" / "mnist"
