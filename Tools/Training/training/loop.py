"""The training loop.

Deterministic: the order of the images depends on seed and epoch, and the augmentation on seed and
step, so a resumed run sees what an uninterrupted one would have seen.
"""

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from training import checkpoint, network, teacher
from training.augmentation import augment
from training.checkpoint import Recipe, Result
from training.data import Digits, training_digits, validation_digits
from training.network import ARCHITECTURES, Architecture, Parameters
from training.optimizer import State, initial_state, update
from training.pictures import Source, split_record, training_pictures, validation_pictures
from training.teacher import Teacher

BATCH = 128
FOLDING_IMAGES = 4096
PROGRESS_STEPS = 200


def train(recipe: Recipe, directory: Path, source: Source | None) -> None:
    """Runs or resumes `recipe`, saving a checkpoint in `directory` after every epoch."""
    architecture = ARCHITECTURES[recipe.architecture]
    digits, validation = training_digits(), {"validation": validation_digits()}
    pen = training_pictures(source) if source else None
    if source and pen:
        validation |= {_short(name): part for name, part in validation_pictures(source).items()}
    pictures = split_record() if pen else "no pen strokes"
    print(f"{recipe}; {pictures}", flush=True)

    initial_key, augmentation_key = jax.random.split(jax.random.key(recipe.seed))
    folding_images = _folding_images(augmentation_key, digits, pen, recipe.pen_share)
    pen_count = round(recipe.pen_share * BATCH) if pen else 0
    steps = len(digits.labels) // (BATCH - pen_count)
    taught = teacher.teacher(recipe.teachers)
    step = _step(architecture, taught, augmentation_key, recipe.epochs * steps)
    fold = jax.jit(partial(network.folded, architecture))
    initial = initial_state(network.initial_parameters(initial_key, architecture))
    first_epoch, state = checkpoint.load(directory, recipe) or (0, initial)
    for epoch in range(first_epoch, recipe.epochs):
        started, total_loss = time.monotonic(), jnp.zeros(())
        batches = _batches([recipe.seed, epoch], digits, pen, pen_count)
        for number, (images, labels) in enumerate(batches, 1):
            state, loss = step(state, images, labels)
            total_loss += loss
            if number % PROGRESS_STEPS == 0:
                print(f"  step {number} of {steps}, loss {total_loss / number:.4f}", flush=True)
        parameters = fold(state.average, folding_images)
        checkpoint.save(directory, Result(recipe, epoch + 1, pictures, parameters), state)
        figures = (
            f"{name} {100 * accuracy(architecture, parameters, part):.2f}"
            for name, part in validation.items()
        )
        print(
            f"epoch {epoch + 1:3} of {recipe.epochs}  loss {total_loss / steps:.4f}  %:"
            f" {', '.join(figures)}  {time.monotonic() - started:.1f} s",
            flush=True,
        )


def accuracy(architecture: Architecture, parameters: Parameters, digits: Digits) -> float:
    """The share of `digits` that the folded network classifies correctly."""
    scores = _scores(architecture, parameters, digits.images)
    return float((np.asarray(scores).argmax(axis=1) == digits.labels).mean())


@partial(jax.jit, static_argnums=0)
def _scores(architecture: Architecture, parameters: Parameters, images: jax.Array) -> jax.Array:
    return network.logits(architecture, parameters, jnp.asarray(images) / 255)


def _short(condition: str) -> str:
    return condition.split(",")[1].strip()


def _batches(
    seeds: list[int], digits: Digits, pen: Digits | None, pen_count: int
) -> Iterator[tuple[NDArray[np.uint8], NDArray[np.uint8]]]:
    """One pass over MNIST; the last `pen_count` of each batch are pictures of pen strokes."""
    count = BATCH - pen_count
    steps = len(digits.labels) // count
    generator = np.random.default_rng(seeds)
    order = generator.permutation(len(digits.labels))[: steps * count].reshape(steps, count)
    if pen is None or pen_count == 0:
        for places in order:
            yield digits.images[places], digits.labels[places]
        return
    pen_order = np.resize(generator.permutation(len(pen.labels)), (steps, pen_count))
    for places, pen_places in zip(order, pen_order):
        yield (
            np.concatenate([digits.images[places], pen.images[pen_places]]),
            np.concatenate([digits.labels[places], pen.labels[pen_places]]),
        )


def _folding_images(
    key: jax.Array, digits: Digits, pen: Digits | None, pen_share: float
) -> jax.Array:
    """Images augmented and mixed as in training; always the same ones."""
    pen_count = round(FOLDING_IMAGES * pen_share) if pen else 0
    generator = np.random.default_rng(0)
    images = digits.images[generator.choice(len(digits.labels), FOLDING_IMAGES - pen_count)]
    if pen is not None:
        drawn = pen.images[generator.choice(len(pen.labels), pen_count)]
        images = np.concatenate([images, drawn])
    return jax.jit(augment)(key, jnp.asarray(images) / 255)


def _step(
    architecture: Architecture, taught: Teacher | None, key: jax.Array, total_steps: int
):
    """The function of one training step: state, images and labels to state and loss."""

    @jax.jit
    def step(state: State, images: jax.Array, labels: jax.Array) -> tuple[State, jax.Array]:
        varied = augment(jax.random.fold_in(key, state.step), images / 255)
        softened = taught.softened(varied) if taught else None

        def loss(parameters: Parameters) -> jax.Array:
            scores = network.training_logits(architecture, parameters, varied)
            return teacher.loss(scores, labels, softened)

        value, gradients = jax.value_and_grad(loss)(state.parameters)
        return update(state, gradients, total_steps), value

    return step
