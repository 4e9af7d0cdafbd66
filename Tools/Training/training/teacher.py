"""Losses: of labels, of what is no digit, and of a larger network's probabilities.

Hinton, Vinyals, Dean: Distilling the Knowledge in a Neural Network (2015).
Dhamija, Günther, Boult: Reducing Network Agnostophobia (2018): the entropic open-set loss, by which
every digit is as likely as any other where there is none.
"""

from pathlib import Path

import jax
import jax.numpy as jnp

from training import checkpoint, network
from training.data import NO_DIGIT

SHARE = 0.7
TEMPERATURE = 2.0
CHUNK = 512


def softened(run: Path, images: jax.Array) -> jax.Array:
    """A finished run's probabilities at `TEMPERATURE`, N x 10; images N x 28 x 28, 0 to 255."""
    result = checkpoint.result(run)

    @jax.jit
    def probabilities(part: jax.Array) -> jax.Array:
        scores = network.logits(result.architecture, result.parameters, part / 255)
        return jax.nn.softmax(scores / TEMPERATURE).astype(jnp.float16)

    parts = range(0, len(images), CHUNK)
    return jnp.concatenate([probabilities(images[first : first + CHUNK]) for first in parts])


def loss(
    scores: jax.Array, labels: jax.Array, softened: jax.Array | None
) -> jax.Array:
    """Cross-entropy with the labels and, if there is a teacher, with its probabilities."""
    classes = scores.shape[-1]
    expected = jnp.where(
        labels[:, jnp.newaxis] == NO_DIGIT, 1 / classes, jax.nn.one_hot(labels, classes)
    )
    by_labels = _cross_entropy(scores, expected)
    if softened is None:
        return by_labels
    # Softened scores divide the gradients by the temperature's square; this makes up for it.
    by_teacher = TEMPERATURE**2 * _cross_entropy(scores / TEMPERATURE, softened)
    return (1 - SHARE) * by_labels + SHARE * by_teacher


def _cross_entropy(scores: jax.Array, expected: jax.Array) -> jax.Array:
    return -(expected * jax.nn.log_softmax(scores)).sum(axis=-1).mean()
