"""AdamW with warm-up and cosine decay, and a running average of the weights."""

from typing import NamedTuple

import jax
import jax.numpy as jnp

from training.network import Parameters

PEAK_RATE = 3e-3
WARM_UP_STEPS = 500
WEIGHT_DECAY = 1e-3
FIRST_DECAY = 0.9
SECOND_DECAY = 0.999
EPSILON = 1e-8
AVERAGE_DECAY = 0.9995


class State(NamedTuple):
    """Everything a training step changes; a checkpoint contains all of it."""

    step: jax.Array
    parameters: Parameters
    first_moment: Parameters
    second_moment: Parameters
    average: Parameters


def initial_state(parameters: Parameters) -> State:
    zeros = jax.tree.map(jnp.zeros_like, parameters)
    return State(jnp.zeros((), jnp.int32), parameters, zeros, zeros, parameters)


def learning_rate(step: jax.Array, total_steps: int) -> jax.Array:
    """Linear from 0 to the peak over the warm-up, then half a cosine down to 0."""
    warm_up = step / WARM_UP_STEPS
    progress = (step - WARM_UP_STEPS) / max(1, total_steps - WARM_UP_STEPS)
    cosine = 0.5 * (1 + jnp.cos(jnp.pi * jnp.clip(progress, 0, 1)))
    return PEAK_RATE * jnp.minimum(warm_up, cosine)


def update(state: State, gradients: Parameters, total_steps: int) -> State:
    """One step of AdamW (Loshchilov and Hutter, 2019); biases are not decayed."""
    step = state.step + 1
    rate = learning_rate(step, total_steps)
    first = _blend(state.first_moment, gradients, FIRST_DECAY)
    squares = jax.tree.map(jnp.square, gradients)
    second = _blend(state.second_moment, squares, SECOND_DECAY)
    first_correction = 1 - FIRST_DECAY**step
    second_correction = 1 - SECOND_DECAY**step

    def moved(value: jax.Array, mean: jax.Array, square: jax.Array) -> jax.Array:
        decay = WEIGHT_DECAY if value.ndim > 1 else 0.0
        adaptive = mean / first_correction / (jnp.sqrt(square / second_correction) + EPSILON)
        return value - rate * (adaptive + decay * value)

    parameters = jax.tree.map(moved, state.parameters, first, second)
    # Early on the average would still be close to the initial weights, so it starts out shorter.
    decay = jnp.minimum(AVERAGE_DECAY, step / (step + 10))
    return State(step, parameters, first, second, _blend(state.average, parameters, decay))


def _blend(old: Parameters, new: Parameters, decay: float | jax.Array) -> Parameters:
    return jax.tree.map(lambda a, b: decay * a + (1 - decay) * b, old, new)
