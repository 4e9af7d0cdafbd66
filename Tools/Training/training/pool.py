"""What all runs train on: pictures varied at random, many times each, and what a teacher says of them.

Varying and judging a picture takes longer than learning from it, so it is done once for all seeds. The
pool has `ROUNDS` variations of MNIST, and as many of the other kinds as go with them in the batches.
"""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from training import augmentation, data, teacher
from training.augmentation import augment
from training.data import Pictures
from training.pictures import (
    Source, scans, training_digits, training_negatives,
)

ROUNDS = 12
SEED = 41
# How many of each kind are in a batch.
SHARES = {"mnist": 88, "digits": 44, "scans": 4, "negatives": 32}
CHUNK = 512


class Batch(NamedTuple):
    images: NDArray[np.uint8]
    labels: NDArray[np.int8]
    softened: NDArray[np.float16] | None


class Part(NamedTuple):
    """All variations of one kind, round after round."""

    count: int  # in a batch
    pictures: Pictures
    softened: NDArray[np.float16] | None

    def batches(self, generator: np.random.Generator, epoch: int, steps: int) -> NDArray[np.int64]:
        """The places of each batch of an epoch, which takes its round's variations in any order."""
        size = len(self.pictures) // ROUNDS
        order = generator.permutation(size)[: steps * self.count]
        return (epoch % ROUNDS * size + order).reshape(steps, self.count)


class Pool(NamedTuple):
    parts: list[Part]

    @property
    def steps(self) -> int:
        """The batches of an epoch."""
        return min(len(part.pictures) // ROUNDS // part.count for part in self.parts)

    def batches(self, seed: int, epoch: int) -> Iterator[Batch]:
        """Each picture of a round once, in an order of its own for each seed and epoch."""
        generator = np.random.default_rng([seed, epoch])
        places = [part.batches(generator, epoch, self.steps) for part in self.parts]
        for step in range(self.steps):
            chosen = [(part, place[step]) for part, place in zip(self.parts, places)]
            yield Batch(
                np.concatenate([part.pictures.images[place] for part, place in chosen]),
                np.concatenate([part.pictures.labels[place] for part, place in chosen]),
                None if self.parts[0].softened is None
                else np.concatenate([part.softened[place] for part, place in chosen]),
            )

    def sample(self, count: int) -> NDArray[np.uint8]:
        """About as many pictures in the proportions of a batch; always the same ones."""
        batches = self.batches(0, 0)
        needed = -(-count // sum(part.count for part in self.parts))
        return np.concatenate([next(batches).images for _ in range(needed)])


def pool(source: Source | None, cache: Path, negatives: bool, taught_by: Path | None) -> Pool:
    """Without a source, MNIST alone."""
    kinds = {"mnist": data.training_digits()}
    if source is not None:
        kinds |= {"digits": training_digits(source), "scans": scans(source, held_out=False)}
        if negatives:
            kinds["negatives"] = training_negatives(source)
    steps = len(kinds["mnist"]) // SHARES["mnist"]
    parts = []
    for number, (kind, pictures) in enumerate(kinds.items()):
        count = SHARES[kind]
        varied = _varied(pictures, steps * count, number, cache)
        judged = None if taught_by is None else _judged(varied, taught_by, cache)
        parts.append(Part(count, varied, judged))
    return Pool(parts)


def _varied(pictures: Pictures, size: int, number: int, cache: Path) -> Pictures:
    """`ROUNDS` times `size` pictures: each in turn, varied anew."""
    key = _key(pictures.images, pictures.labels, size, number, Path(augmentation.__file__).read_bytes())
    generator = np.random.default_rng([SEED, number])
    passes = -(-ROUNDS * size // len(pictures))
    endless = [generator.permutation(len(pictures)) for _ in range(passes)]
    places = np.concatenate(endless)[: ROUNDS * size]
    path = cache / f"varied-{key}.npy"
    if not path.exists():
        vary = jax.jit(lambda key, images: jnp.rint(255 * augment(key, images / 255)).astype(jnp.uint8))
        first = jax.random.fold_in(jax.random.key(SEED), number)
        images = np.empty((len(places), *pictures.images.shape[1:]), np.uint8)
        for start in range(0, len(places), CHUNK):
            part = places[start : start + CHUNK]
            images[start : start + CHUNK] = vary(jax.random.fold_in(first, start), pictures.images[part])
        _save(path, images)
    return Pictures(np.load(path, mmap_mode="r"), pictures.labels[places])


def _judged(pictures: Pictures, run: Path, cache: Path) -> NDArray[np.float16]:
    checkpoint = (run / "checkpoint.npz").read_bytes()
    path = cache / f"judged-{_key(pictures.images, checkpoint)}.npy"
    if not path.exists():
        _save(path, np.asarray(teacher.softened(run, pictures.images)))
    return np.load(path)


def _save(path: Path, array: NDArray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{os.getpid()}.npy")
    np.save(temporary, array)
    os.replace(temporary, path)


def _key(*parts: object) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(np.ascontiguousarray(part) if isinstance(part, np.ndarray) else repr(part).encode())
    return digest.hexdigest()[:20]
