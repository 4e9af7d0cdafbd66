"""What every choice is made on: images and people that no training sees."""

from training import data, pictures
from training.data import Pictures, joined
from training.pictures import Source


def digits(source: Source | None) -> dict[str, Pictures]:
    """Digits by where they come from; without a source, MNIST's alone."""
    result = {"MNIST": data.validation_digits()}
    if source is None:
        return result
    by_condition = pictures.validation_digits(source)
    for name in ("UNIPEN", "pendigits"):
        parts = {c: part for c, part in by_condition.items() if c.startswith(name)}
        pens = [part for condition, part in parts.items() if ", pen" in condition]
        result[f"{name}, four pens"] = joined(pens)
        for manner in ("strokes", "scan", "photograph"):
            result[f"{name}, {manner}"] = parts[f"{name}, {manner}"]
    return result | {
        "scans/": pictures.scans(source, held_out=True),
        "canvas/": pictures.canvas_pictures(source),
    }


def pens(source: Source) -> dict[str, Pictures]:
    """The same digits by condition."""
    return {
        name: part for name, part in pictures.validation_digits(source).items() if ", pen" in name
    }


def negatives(source: Source) -> dict[str, Pictures]:
    """What is no digit, by kind."""
    return pictures.validation_negatives(source)
