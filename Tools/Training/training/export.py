"""Writes a run's averaged weights, calibrated, to the files that the library is built from."""

import hashlib
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np

from training import checkpoint, network
from training.calibration import calibration_error, scaled, softmax, temperature
from training.checkpoint import Result
from training.data import Digits, validation_digits
from training.evaluation import probabilities, report
from training.network import Architecture, Parameters
from training.onnx_model import onnx_model
from training.pictures import Source, validation_pictures
from training.swift_source import digits_model_source

TOLERANCE = 1e-5


def export(run: Path, weights: Path, source: Source, unfinished: bool) -> None:
    """Writes `digits.onnx` and `DigitsModel.swift` to `weights`, if ONNX Runtime agrees with JAX.

    `record.md` in the run's folder records the recipe and the result.
    """
    result = checkpoint.result(run, unfinished)
    validation = _all([validation_digits(), *validation_pictures(source).values()])
    scores = _scores(result.architecture, result.parameters, validation)
    degree = temperature(scores, validation.labels)
    parameters = scaled(result.parameters, degree)
    model = onnx_model(result.architecture, parameters).SerializeToString(deterministic=True)
    expected = softmax(scores / degree)
    error = float(np.abs(expected - probabilities(model, validation.images)).max())
    if error > TOLERANCE:
        raise ValueError(f"ONNX Runtime differs from JAX by {error:.1e}, above {TOLERANCE:.0e}")
    weights.mkdir(parents=True, exist_ok=True)
    (weights / "digits.onnx").write_bytes(model)
    (weights / "DigitsModel.swift").write_text(digits_model_source(model), encoding="utf-8")
    before, after = (
        100 * calibration_error(answers, validation.labels)
        for answers in (softmax(scores), expected)
    )
    facts = {
        "Parameters": f"{network.parameter_count(parameters):,}, float32",
        "File": f"{len(model):,} bytes; SHA-256 `{hashlib.sha256(model).hexdigest()}`",
        "Largest difference to JAX": f"{error:.1e}, over {len(validation.labels):,} pictures",
        "Temperature": f"{degree:.3f}, fitted on the same pictures",
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
        "Pen pictures": f"{100 * recipe.pen_share:.0f} % of each batch; {result.pictures}",
        "Teachers": ", ".join(f"`{run}`" for run in recipe.teachers) or "none",
    }
    rows = [f"| {name} | {value} |" for name, value in (about | facts).items()]
    return "\n".join(["| | |", "|---|---|", *rows]) + "\n"


def _all(parts: list[Digits]) -> Digits:
    images = np.concatenate([part.images for part in parts])
    return Digits(images, np.concatenate([part.labels for part in parts]))


def _scores(architecture: Architecture, parameters: Parameters, digits: Digits) -> np.ndarray:
    scores = jax.jit(network.logits, static_argnums=0)(
        architecture, parameters, jnp.asarray(digits.images) / 255
    )
    return np.asarray(scores, np.float64)
