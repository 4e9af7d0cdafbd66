"""The training loop.

Deterministic in the seed: the order of the images depends on seed and epoch, the augmentation
on seed and step, so a resumed run sees what an uninterrupted one would have seen.
"""

import time
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np

from training import checkpoint, network
from training.augmentation import augment
from training.checkpoint import Recipe
from training.data import Digits, training_digits, validation_digits
from training.network import Parameters
from training.optimizer import State, initial_state, update

BATCH = 128


def train(recipe: Recipe, directory: Path) -> None:
    """Runs or resumes `recipe`, saving a checkpoint in `directory` after every epoch."""
    digits, validation = training_digits(), validation_digits()
    initial_key, augmentation_key = jax.random.split(jax.random.key(recipe.seed))
    steps_per_epoch = len(digits.labels) // BATCH
    step = partial(_step, augmentation_key, recipe.epochs * steps_per_epoch)
    resumed = checkpoint.load(directory, recipe)
    first_epoch, state = resumed or (0, initial_state(network.initial_parameters(initial_key)))
    for epoch in range(first_epoch, recipe.epochs):
        started = time.monotonic()
        order = np.random.default_rng([recipe.seed, epoch]).permutation(len(digits.labels))
        total_loss = jnp.zeros(())
        for batch in order[: steps_per_epoch * BATCH].reshape(steps_per_epoch, BATCH):
            state, loss = step(state, digits.images[batch], digits.labels[batch])
            total_loss += loss
        checkpoint.save(directory, recipe, epoch + 1, state)
        print(
            f"epoch {epoch + 1:3} of {recipe.epochs}"
            f"  loss {total_loss / steps_per_epoch:.4f}"
            f"  validation {100 * accuracy(state.average, validation):.2f} %"
            f"  {time.monotonic() - started:.1f} s",
            flush=True,
        )


def accuracy(parameters: Parameters, digits: Digits) -> float:
    """The share of `digits` that the network names rightly."""
    scores = jax.jit(network.logits)(parameters, jnp.asarray(digits.images) / 255)
    return float((np.asarray(scores).argmax(axis=1) == digits.labels).mean())


@partial(jax.jit, static_argnums=1)
def _step(
    augmentation_key: jax.Array,
    total_steps: int,
    state: State,
    images: jax.Array,
    labels: jax.Array,
) -> tuple[State, jax.Array]:
    varied = augment(jax.random.fold_in(augmentation_key, state.step), images / 255)
    loss, gradients = jax.value_and_grad(_cross_entropy)(state.parameters, varied, labels)
    return update(state, gradients, total_steps), loss


def _cross_entropy(parameters: Parameters, images: jax.Array, labels: jax.Array) -> jax.Array:
    probabilities = jax.nn.log_softmax(network.logits(parameters, images))
    return -jnp.take_along_axis(probabilities, labels[:, jnp.newaxis], axis=1).mean()
