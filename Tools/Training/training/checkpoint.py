"""The training state on disk, so that an interrupted run continues where it stopped."""

import json
import os
from pathlib import Path
from typing import NamedTuple

import jax.numpy as jnp
import numpy as np

from training.network import ARCHITECTURES, Architecture, Parameters
from training.optimizer import State

FILE_NAME = "checkpoint.npz"


class Recipe(NamedTuple):
    """Everything that determines a run; a checkpoint resumes only the recipe that wrote it."""

    seed: int
    epochs: int
    architecture: str
    negatives: bool  # whether what is no digit is shown
    teacher: str | None  # the folder of a finished run


class Result(NamedTuple):
    """The result of a run so far: the averaged weights, folded and ready to be evaluated."""

    recipe: Recipe
    epoch: int
    parameters: Parameters

    @property
    def architecture(self) -> Architecture:
        return ARCHITECTURES[self.recipe.architecture]


def save(directory: Path, result: Result, state: State) -> None:
    """Replaces the checkpoint atomically: a run killed while saving keeps the previous one."""
    arrays = {"recipe": json.dumps(result.recipe._asdict()), "epoch": result.epoch, "step": state.step}
    groups = {field: getattr(state, field) for field in _PARAMETER_FIELDS}
    for field, parameters in (groups | {"folded": result.parameters}).items():
        for name, array in parameters.items():
            arrays[f"{field}/{name}"] = array
    directory.mkdir(parents=True, exist_ok=True)
    temporary = directory / "unfinished.npz"
    np.savez(temporary, **{name: np.asarray(array) for name, array in arrays.items()})
    os.replace(temporary, directory / FILE_NAME)


def load(directory: Path, recipe: Recipe) -> tuple[int, State] | None:
    """The number of finished epochs and the state after them; None for a new run."""
    path = directory / FILE_NAME
    if not path.exists():
        return None
    with np.load(path) as arrays:
        found = _recipe(arrays)
        if found != recipe:
            raise ValueError(f"{path} is of {found}, not of {recipe}: use another --run")
        fields = {field: _parameters(arrays, field) for field in _PARAMETER_FIELDS}
        return int(arrays["epoch"]), State(step=jnp.asarray(arrays["step"]), **fields)


def result(directory: Path, unfinished: bool = False) -> Result:
    """The result of a run, which must be finished unless `unfinished` is true."""
    path = directory / FILE_NAME
    with np.load(path) as arrays:
        recipe, epoch = _recipe(arrays), int(arrays["epoch"])
        if epoch != recipe.epochs and not unfinished:
            raise ValueError(f"{path}: {epoch} of {recipe.epochs} epochs done")
        return Result(recipe, epoch, _parameters(arrays, "folded"))


_PARAMETER_FIELDS = tuple(field for field in State._fields if field != "step")


def _recipe(arrays: np.lib.npyio.NpzFile) -> Recipe:
    return Recipe(**json.loads(str(arrays["recipe"])))


def _parameters(arrays: np.lib.npyio.NpzFile, field: str) -> Parameters:
    prefix = f"{field}/"
    return {
        name.removeprefix(prefix): jnp.asarray(arrays[name])
        for name in arrays.files
        if name.startswith(prefix)
    }
