"""The training loop.

Deterministic: what is trained on depends on the pool, and its order on seed and epoch, so a resumed run
sees what an uninterrupted one would have seen.
"""

import time
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np

from training import checkpoint, network, teacher, validation
from training.checkpoint import Recipe, Result
from training.network import ARCHITECTURES, Architecture, Parameters
from training.optimizer import State, initial_state, update
from training.pictures import Source
from training.pool import pool

FOLDING_IMAGES = 4096
VALIDATION_EPOCHS = 4


def train(recipe: Recipe, directory: Path, cache: Path, source: Source | None) -> None:
    """Runs or resumes `recipe`, saving a checkpoint in `directory` after every epoch."""
    architecture = ARCHITECTURES[recipe.architecture]
    taught_by = Path(recipe.teacher) if recipe.teacher else None
    trained_on = pool(source, cache, recipe.negatives, taught_by)
    validated_on = validation.digits(source)
    print(recipe, flush=True)

    step = _step(architecture, recipe.epochs * trained_on.steps)
    fold = jax.jit(partial(network.folded, architecture))
    folding_images = jnp.asarray(trained_on.sample(FOLDING_IMAGES)) / 255
    key = jax.random.key(recipe.seed)
    initial = initial_state(network.initial_parameters(key, architecture))
    first_epoch, state = checkpoint.load(directory, recipe) or (0, initial)
    for epoch in range(first_epoch, recipe.epochs):
        started, total_loss = time.monotonic(), jnp.zeros(())
        for batch in trained_on.batches(recipe.seed, epoch):
            state, loss = step(state, *batch)
            total_loss += loss
        parameters = fold(state.average, folding_images)
        checkpoint.save(directory, Result(recipe, epoch + 1, parameters), state)
        if (epoch + 1) % VALIDATION_EPOCHS and epoch + 1 < recipe.epochs:
            print(f"epoch {epoch + 1:3}  {time.monotonic() - started:.1f} s", flush=True)
            continue
        figures = (
            f"{name} {100 * accuracy(architecture, parameters, part):.2f}"
            for name, part in validated_on.items()
        )
        print(
            f"epoch {epoch + 1:3} of {recipe.epochs}  loss {total_loss / trained_on.steps:.4f}  %:"
            f" {'; '.join(figures)}  {time.monotonic() - started:.1f} s",
            flush=True,
        )


def accuracy(architecture: Architecture, parameters: Parameters, pictures) -> float:
    """The share of pictures that the folded network classifies correctly."""
    scores = network.scores(architecture, parameters, pictures.images)
    return float((np.asarray(scores).argmax(axis=1) == pictures.labels).mean())


def _step(architecture: Architecture, total_steps: int):
    """The function of one training step: state and batch to state and loss."""

    @jax.jit
    def step(
        state: State, images: jax.Array, labels: jax.Array, softened: jax.Array | None
    ) -> tuple[State, jax.Array]:
        def loss(parameters: Parameters) -> jax.Array:
            scores = network.training_logits(architecture, parameters, images / 255)
            return teacher.loss(scores, labels, softened)

        value, gradients = jax.value_and_grad(loss)(state.parameters)
        return update(state, gradients, total_steps), value

    return step
