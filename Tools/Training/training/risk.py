"""Risk against coverage: how wrong the answers are that are given, if only the surest are."""

from pathlib import Path

import numpy as np

from training import validation
from training.data import Pictures, joined
from training.evaluation import probabilities, unseen_pens
from training.pictures import Source
from training.verdict import risk_and_coverage


def draw(models: dict[str, Path], source: Source, output: Path) -> None:
    """A PNG: a curve for each model, of digits of unseen writers alone, and with as many letters and
    signs among them, all of which are wrong if they are answered."""
    # Only drawing needs it.
    from matplotlib.figure import Figure

    digits = unseen_pens(source)
    figure = Figure(figsize=(8, 3.6), layout="constrained")
    for axes, (title, pictures) in zip(figure.subplots(1, 2), (
        ("digits of unseen writers", digits),
        ("the same, and as many letters and signs", joined([digits, _repeated(
            validation.negatives(source)["other"], len(digits)
        )])),
    )):
        for name, path in models.items():
            answers = probabilities(path.read_bytes(), pictures.images)
            coverage, risk = risk_and_coverage(answers, pictures.labels)
            axes.plot(100 * coverage, 100 * risk, label=name)
        axes.set(title=title, xlabel="answered, %", ylabel="wrong among them, %", ylim=(0, None))
        axes.legend(loc="upper left")
        axes.grid(alpha=0.3)
    figure.savefig(output, dpi=110)


def _repeated(pictures: Pictures, count: int) -> Pictures:
    return pictures.at(np.arange(count) % len(pictures))
