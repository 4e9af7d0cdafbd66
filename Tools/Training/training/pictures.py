"""Pictures as the network sees them: handwriting on canvases, on paper and as strokes, preprocessed by
the library; and the drawings and scans in the data folder.

They are cached, because making them takes minutes.
"""

import hashlib
import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from training import handwriting, negatives, paper, pen, variants
from training.data import NO_DIGIT, Pictures, data_directory
from training.handwriting import Handwriting, Split
from training.library import SIDE, Library, Strokes, build, library

CHUNK = 500
TRAINING_SEED, VALIDATION_SEED = 31, 32
# Writing of which half is by a dozen people should not be theirs: of n digits of somebody, as many are
# taken as the root of n says.
WRITER_EXPONENT = -0.5

TRAINING_DIGITS, TRAINING_NEGATIVES = 150_000, 60_000
MANNERS = {"canvas": 0.40, "strokes": 0.20, "scan": 0.25, "photograph": 0.15}
CONTENTS = {
    "other": 0.48, "number": 0.08, "two digits": 0.14, "piece": 0.04, "scribble": 0.16, "shape": 0.10,
}
# Of the training set's, one in four is held out.
SCANS_HELD_OUT = 4


class Source(NamedTuple):
    """What makes and keeps pictures: the library, and the cache's folder."""

    library: Path
    cache: Path


class Task(NamedTuple):
    """One picture to make: of what, in which manner."""

    part: str  # "training" or "validation"
    content: str
    place: int  # in the handwriting that the content is made from
    manner: str
    seed: int


def source(cache: Path) -> Source:
    return Source(build(), cache)


def training_digits(source: Source, count: int = TRAINING_DIGITS) -> Pictures:
    """Digits of all training writers, in every manner."""
    generator = np.random.default_rng(TRAINING_SEED)
    digits = _handwriting("training", "digit")
    places = generator.choice(len(digits.labels), count, p=_shares(digits))
    manners = generator.choice(list(MANNERS), count, p=list(MANNERS.values()))
    return _seen(_made(source, [
        Task("training", "digit", int(place), str(manner), number)
        for number, (place, manner) in enumerate(zip(places, manners))
    ]))


def training_negatives(source: Source, count: int = TRAINING_NEGATIVES) -> Pictures:
    """What is no digit, by the same writers and in the same manners."""
    generator = np.random.default_rng(TRAINING_SEED + 1)
    contents = generator.choice(list(CONTENTS), count, p=list(CONTENTS.values()))
    manners = generator.choice(list(MANNERS), count, p=list(MANNERS.values()))
    return _seen(_made(source, [
        Task("training", str(content), _place("training", str(content), generator), str(manner), number)
        for number, (content, manner) in enumerate(zip(contents, manners))
    ]))


def validation_digits(source: Source) -> dict[str, Pictures]:
    """For each condition, all digits of the people and styles held out."""
    digits = _handwriting("validation", "digit")
    is_unipen = np.array([not writer.startswith("pendigits") for writer in digits.writers])
    result = {}
    for name, chosen in {"UNIPEN": is_unipen, "pendigits": ~is_unipen}.items():
        places = np.flatnonzero(chosen)
        for manner in [*pen.CONDITIONS, "strokes", "scan", "photograph"]:
            result[f"{name}, {manner}"] = _made(source, [
                Task("validation", "digit", int(place), manner, int(place)) for place in places
            ])
    return result


def validation_writers() -> NDArray[np.str_]:
    """The writers of each UNIPEN digit in `validation_digits`, in its order."""
    writers = _handwriting("validation", "digit").writers
    return writers[[not writer.startswith("pendigits") for writer in writers]]


def validation_negatives(source: Source) -> dict[str, Pictures]:
    """What is no digit, by people held out, in all manners by turns."""
    manners = [*pen.CONDITIONS, "strokes", "scan", "photograph"]
    counts = {"other": None, "number": None, "two digits": 500, "piece": 500, "scribble": 500, "shape": 500}
    result = {}
    for content, count in counts.items():
        generator = np.random.default_rng(VALIDATION_SEED)
        places: list[int] = (
            list(range(len(_handwriting("validation", content).labels)))
            if count is None
            else [_place("validation", content, generator) for _ in range(count)]
        )
        result[content] = _made(source, [
            Task("validation", content, place, manners[number % len(manners)], number)
            for number, place in enumerate(places)
        ])
    return result


def other_labels() -> NDArray[np.str_]:
    """What each of `validation_negatives`'s "other" is."""
    return _handwriting("validation", "other").labels


def canvas_pictures(source: Source) -> Pictures:
    """The drawings `canvas/<label>_*.png`."""
    return _files(source, "canvas", lambda number: True)


def scans(source: Source, held_out: bool) -> Pictures:
    """The scans `scans/<label>_*.png` to train on, or those held out."""
    return _files(source, "scans", lambda number: (number % SCANS_HELD_OUT == 0) == held_out)


def preprocessed(source: Source, canvases: list[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    """Each height x width x 4 -> N x 28 x 28."""
    return np.array([library(source.library).picture(canvas) for canvas in canvases])


def picture(
    library: Library, strokes: Strokes, manner: str, generator: np.random.Generator
) -> NDArray[np.uint8]:
    """Strokes as the network sees them after they were drawn in this manner."""
    match manner:
        case "strokes":
            points = np.concatenate(strokes)
            extent = max(*np.ptp(points, axis=0), 1.0)
            width = extent * float(np.exp(generator.uniform(np.log(0.015), np.log(0.2))))
            return library.picture_of_strokes(strokes, width)
        case "scan" | "photograph":
            sheet = paper.scan(generator) if manner == "scan" else paper.photograph(generator)
            return library.picture(paper.canvas(library, strokes, sheet, generator))
        case _:
            choose = pen.CONDITIONS.get(manner, pen.anything)
            return library.picture(pen.canvas(library, strokes, choose(generator)))


def _files(source: Source, folder: str, chosen) -> Pictures:
    paths = sorted((data_directory() / folder).glob("*.png"))
    paths = [path for number, path in enumerate(paths) if chosen(number)]
    canvases = [np.asarray(Image.open(path).convert("RGBA")) for path in paths]
    labels = np.array([int(path.name[0]) for path in paths], np.int8)
    return Pictures(preprocessed(source, canvases).reshape(-1, SIDE, SIDE), labels)


def _handwriting(part: str, content: str) -> Handwriting:
    """What contents of this kind are made from."""
    split = _split(content if content in ("other", "number") else "digit")
    return split.training if part == "training" else split.validation


@cache
def _split(content: str) -> Split:
    match content:
        case "other":
            return handwriting.unipen_others()
        case "number":
            return handwriting.unipen_numbers()
        case _:
            one, other = handwriting.unipen_digits(), handwriting.pendigits()
            return Split(*(_joined(*parts) for parts in zip(one, other)))


def _joined(one: Handwriting, other: Handwriting) -> Handwriting:
    return Handwriting(
        one.strokes + other.strokes,
        np.concatenate([one.labels, other.labels]),
        np.concatenate([one.writers, other.writers]),
    )


def _shares(writing: Handwriting) -> NDArray[np.float64]:
    """How often each is to be taken."""
    _, writers, counts = np.unique(writing.writers, return_inverse=True, return_counts=True)
    shares = counts[writers] ** WRITER_EXPONENT
    return shares / shares.sum()


@cache
def _cumulative_shares(part: str, content: str) -> NDArray[np.float64]:
    return np.cumsum(_shares(_handwriting(part, content)))


def _place(part: str, content: str, generator: np.random.Generator) -> int:
    """A random place in the handwriting that a content is made from."""
    shares = _cumulative_shares(part, content)
    return min(int(np.searchsorted(shares, generator.uniform())), len(shares) - 1)


def _strokes(task: Task, generator: np.random.Generator) -> Strokes:
    writing = _handwriting(task.part, task.content)
    match task.content:
        case "two digits":
            return negatives.two_digits(writing, task.place, generator)
        case "piece":
            place = task.place
            while True:
                strokes, label = writing.strokes[place], str(writing.labels[place])
                if (part := negatives.piece(strokes, label, generator)) is not None:
                    return part
                place = int(generator.integers(len(writing.labels)))
        case "scribble":
            return negatives.scribble(generator)
        case "shape":
            return negatives.shape(generator)
        case "digit" if task.part == "training":
            label = str(writing.labels[task.place])
            return variants.varied(writing.strokes[task.place], label, generator)
        case _:
            return writing.strokes[task.place]


def _seen(pictures: Pictures) -> Pictures:
    """Those that aren't blank: ink may be too faint for its paper."""
    return pictures.at(np.flatnonzero(pictures.images.any(axis=(1, 2))))


def _label(task: Task) -> int:
    if task.content != "digit":
        return NO_DIGIT
    return int(_handwriting(task.part, task.content).labels[task.place])


def _made(source: Source, tasks: list[Task]) -> Pictures:
    path = source.cache / f"{_key(source, tasks)}.npz"
    if not path.exists():
        chunks = [tasks[first : first + CHUNK] for first in range(0, len(tasks), CHUNK)]
        # Spawned, because a process forked from one that runs JAX may hang forever.
        with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
            parts = pool.map(_made_chunk, [source.library] * len(chunks), chunks)
            images = np.concatenate(list(_reported(parts, len(tasks))))
        labels = np.array([_label(task) for task in tasks], np.int8)
        source.cache.mkdir(parents=True, exist_ok=True)
        temporary = source.cache / f"{os.getpid()}.npz"
        np.savez(temporary, images=images, labels=labels)
        os.replace(temporary, path)
    with np.load(path) as arrays:
        return Pictures(arrays["images"], arrays["labels"])


def _reported(parts: Iterator[NDArray[np.uint8]], count: int) -> Iterator[NDArray[np.uint8]]:
    for number, part in enumerate(parts, 1):
        if number % 40 == 0:
            print(f"  {number * CHUNK} of {count} pictures", flush=True)
        yield part


def _made_chunk(path: Path, tasks: list[Task]) -> NDArray[np.uint8]:
    return np.stack([_made_picture(library(path), task) for task in tasks])


def _made_picture(library: Library, task: Task) -> NDArray[np.uint8]:
    seed = TRAINING_SEED if task.part == "training" else VALIDATION_SEED
    text = hashlib.sha256(f"{seed} {task}".encode()).digest()
    generator = np.random.default_rng(list(text))
    return picture(library, _strokes(task, generator), task.manner, generator)


def _key(source: Source, tasks: list[Task]) -> str:
    """Changes with everything that the pictures depend on."""
    # What is no digit is made by other means than what is one.
    means = variants if all(task.content == "digit" for task in tasks) else negatives
    modules = [Path(module.__file__) for module in (pen, paper, means)]
    files = [source.library, *modules, Path(__file__)]
    parts = [path.read_bytes() for path in files] + [handwriting.fingerprint(), repr(tasks).encode()]
    digests = b"".join(hashlib.sha256(part).digest() for part in parts)
    return hashlib.sha256(digests).hexdigest()[:20]
