"""Distillation: a small network learns a larger one's probabilities as well as the labels.

Hinton, Vinyals, Dean: Distilling the Knowledge in a Neural Network (2015).
"""

from pathlib import Path
from typing import NamedTuple

import jax
import jax.numpy as jnp

from training import checkpoint
from training.network import Architecture, Parameters, logits

SHARE = 0.7
TEMPERATURE = 2.0


class Teacher(NamedTuple):
    """One or more finished networks; their probabilities are averaged."""

    architectures: tuple[Architecture, ...]
    parameters: tuple[Parameters, ...]

    def softened(self, images: jax.Array) -> jax.Array:
        """The probabilities at `TEMPERATURE`, N x 10."""
        scores = [logits(*network, images) for network in zip(self.architectures, self.parameters)]
        return sum(jax.nn.softmax(score / TEMPERATURE) for score in scores) / len(scores)


def teacher(runs: tuple[str, ...]) -> Teacher | None:
    """The networks of these runs; None if there are none."""
    if not runs:
        return None
    results = [checkpoint.result(Path(run)) for run in runs]
    return Teacher(
        tuple(result.architecture for result in results),
        tuple(result.parameters for result in results),
    )


def loss(
    scores: jax.Array, labels: jax.Array, softened: jax.Array | None
) -> jax.Array:
    """Cross-entropy with the labels and, if there is a teacher, with its probabilities."""
    expected = jax.nn.one_hot(labels, scores.shape[-1])
    by_labels = _cross_entropy(scores, expected)
    if softened is None:
        return by_labels
    # Softened scores divide the gradients by the temperature's square; this makes up for it.
    by_teacher = TEMPERATURE**2 * _cross_entropy(scores / TEMPERATURE, softened)
    return (1 - SHARE) * by_labels + SHARE * by_teacher


def _cross_entropy(scores: jax.Array, expected: jax.Array) -> jax.Array:
    return -(expected * jax.nn.log_softmax(scores)).sum(axis=-1).mean()
