"""Writes a run's averaged weights, calibrated, to the files that the library is built from."""

import hashlib
from pathlib import Path

import numpy as np

from training import checkpoint, network, validation
from training.calibration import calibration_error, scaled, softmax, temperature
from training.checkpoint import Result
from training.data import Pictures, joined
from training.evaluation import probabilities, report, unseen_pens
from training.network import Architecture, Parameters
from training.onnx_model import onnx_model
from training.pictures import Source
from training.rounding import rounded
from training.swift_source import digits_model_source, write_network
from training.verdict import KEPT, METADATA_KEY, threshold

TOLERANCE = 1e-5


def export(run: Path, weights: Path, source: Source, unfinished: bool) -> None:
    """Writes `digits.onnx` and its Swift sources to `weights`, if ONNX Runtime agrees with JAX.

    `record.md` in the run's folder records the recipe and the result.
    """
    result = checkpoint.result(run, unfinished)
    digits = joined(list(validation.digits(source).values()))
    scores = _scores(result.architecture, result.parameters, digits)
    degree = temperature(scores, digits.labels)
    parameters = rounded(result.architecture, scaled(result.parameters, degree))
    unseen = unseen_pens(source)
    unseen_scores = _scores(result.architecture, parameters, unseen)
    least = round(threshold(softmax(unseen_scores), unseen.labels, KEPT), 3)
    model = onnx_model(
        result.architecture, parameters, {METADATA_KEY: str(least)}
    ).SerializeToString(deterministic=True)
    expected = softmax(_scores(result.architecture, parameters, digits))
    error = float(np.abs(expected - probabilities(model, digits.images)).max())
    if error > TOLERANCE:
        raise ValueError(f"ONNX Runtime differs from JAX by {error:.1e}, above {TOLERANCE:.0e}")
    weights.mkdir(parents=True, exist_ok=True)
    (weights / "digits.onnx").write_bytes(model)
    source_text = digits_model_source(model, least)
    (weights / "DigitsModel.swift").write_text(source_text, encoding="utf-8")
    write_network(weights / "digits.onnx", weights / "DigitsNetwork.swift")
    before, after = (
        100 * calibration_error(answers, digits.labels)
        for answers in (softmax(scores), expected)
    )
    facts = {
        "Parameters": f"{network.parameter_count(parameters):,}; weights on a grid of 8 bits, biases float32",
        "File": f"{len(model):,} bytes; SHA-256 `{hashlib.sha256(model).hexdigest()}`",
        "Largest difference to JAX": f"{error:.1e}, over {len(digits.labels):,} pictures",
        "Temperature": f"{degree:.3f}, fitted on the same pictures",
        "Threshold": f"{least}, which keeps {100 * KEPT:.0f} % of unseen writers' digits named right",
        "Calibration error on them": f"{before:.2f} % before, {after:.2f} % after",
    }
    record = _record(result, facts) + "\n" + report(weights / "digits.onnx", source, final=False)
    (run / "record.md").write_text(record, encoding="utf-8")
    print(record)


def _record(result: Result, facts: dict[str, str]) -> str:
    recipe = result.recipe
    about = {
        "Architecture": recipe.architecture,
        "Seed": str(recipe.seed),
        "Epochs": f"{result.epoch} of {recipe.epochs}",
        "Negatives": "yes" if recipe.negatives else "no",
        "Teacher": f"`{recipe.teacher}`" if recipe.teacher else "none",
    }
    rows = [f"| {name} | {value} |" for name, value in (about | facts).items()]
    return "\n".join(["| | |", "|---|---|", *rows]) + "\n"


def _scores(architecture: Architecture, parameters: Parameters, part: Pictures) -> np.ndarray:
    return np.asarray(network.scores(architecture, parameters, part.images), np.float64)
