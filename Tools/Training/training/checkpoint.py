"""The training state on disk, so that an interrupted run goes on where it was."""

import os
from pathlib import Path
from typing import NamedTuple

import jax.numpy as jnp
import numpy as np

from training.network import Parameters
from training.optimizer import State

FILE_NAME = "checkpoint.npz"


class Recipe(NamedTuple):
    """What makes two runs the same; a checkpoint resumes only the recipe that wrote it."""

    seed: int
    epochs: int


def save(directory: Path, recipe: Recipe, epoch: int, state: State) -> None:
    """Replaces the checkpoint in one step: a run killed while saving keeps the previous one."""
    arrays = {"seed": recipe.seed, "epochs": recipe.epochs, "epoch": epoch, "step": state.step}
    for field in _PARAMETER_FIELDS:
        for name, array in getattr(state, field).items():
            arrays[f"{field}/{name}"] = array
    directory.mkdir(parents=True, exist_ok=True)
    temporary = directory / "unfinished.npz"
    np.savez(temporary, **{name: np.asarray(array) for name, array in arrays.items()})
    os.replace(temporary, directory / FILE_NAME)


def load(directory: Path, recipe: Recipe) -> tuple[int, State] | None:
    """The number of finished epochs and the state after them; nothing for a new run."""
    path = directory / FILE_NAME
    if not path.exists():
        return None
    with np.load(path) as arrays:
        found = Recipe(int(arrays["seed"]), int(arrays["epochs"]))
        if found != recipe:
            raise ValueError(f"{path} is of {found}, not of {recipe}: use another --run")
        fields = {field: _parameters(arrays, field) for field in _PARAMETER_FIELDS}
        return int(arrays["epoch"]), State(step=jnp.asarray(arrays["step"]), **fields)


def averaged_parameters(directory: Path) -> Parameters:
    """The averaged weights of a finished run."""
    path = directory / FILE_NAME
    with np.load(path) as arrays:
        if arrays["epoch"] != arrays["epochs"]:
            raise ValueError(f"{path}: {arrays['epoch']} of {arrays['epochs']} epochs done")
        return _parameters(arrays, "average")


_PARAMETER_FIELDS = tuple(field for field in State._fields if field != "step")


def _parameters(arrays: np.lib.npyio.NpzFile, field: str) -> Parameters:
    prefix = f"{field}/"
    return {
        name.removeprefix(prefix): jnp.asarray(arrays[name])
        for name in arrays.files
        if name.startswith(prefix)
    }
