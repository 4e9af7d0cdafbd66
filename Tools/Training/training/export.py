"""Writes a finished run's averaged weights where the library takes them from."""

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np

from training import network
from training.checkpoint import averaged_parameters
from training.data import validation_digits
from training.evaluation import probabilities
from training.network import Parameters
from training.onnx_model import onnx_model
from training.swift_source import digits_model_source

TOLERANCE = 1e-5


def export(run: Path, weights: Path) -> None:
    """`digits.onnx` and `DigitsModel.swift` in `weights`, once ONNX Runtime agrees with JAX."""
    parameters = averaged_parameters(run)
    model = onnx_model(parameters).SerializeToString(deterministic=True)
    error = _largest_difference(parameters, model)
    if error > TOLERANCE:
        raise ValueError(f"ONNX Runtime differs from JAX by {error:.1e}, above {TOLERANCE:.0e}")
    weights.mkdir(parents=True, exist_ok=True)
    (weights / "digits.onnx").write_bytes(model)
    (weights / "DigitsModel.swift").write_text(digits_model_source(model), encoding="utf-8")
    count = network.parameter_count(parameters)
    print(f"{count} parameters, {len(model)} bytes, largest difference to JAX {error:.1e}")


def _largest_difference(parameters: Parameters, model: bytes) -> float:
    images = validation_digits().images
    expected = jax.nn.softmax(network.logits(parameters, jnp.asarray(images) / 255))
    return float(np.abs(np.asarray(expected) - probabilities(model, images)).max())
