"""The classifiers: convolutions, max pools, one dense layer.

Parameters have ONNX's layouts (convolution kernels output x input x height x width, dense weights
output x input, features flattened channel by channel), so that exporting copies them unchanged.

In a normalized architecture, a BatchNormalization follows each convolution in training: its scale
is a parameter, its shift is the convolution's bias. `folded` turns it into weights and biases; only
folded networks are evaluated or exported.
"""

from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
from jax import lax

Parameters = dict[str, jax.Array]

SIDE = 28
CLASSES = 10
EPSILON = 1e-5


class Convolution(NamedTuple):
    """Padded to keep the image's size, with bias and ReLU."""

    side: int
    channels: int


class MaxPool(NamedTuple):
    """Windows side by side; rows and columns that don't fill one are not read."""

    side: int


class Architecture(NamedTuple):
    layers: tuple[Convolution | MaxPool, ...]
    normalized: bool


C, P = Convolution, MaxPool

ARCHITECTURES = {
    # The shape of the ONNX model zoo's mnist-8.
    "mnist-8": Architecture((C(5, 8), P(2), C(5, 16), P(3)), normalized=False),
    "digits-3x3": Architecture(
        (C(3, 8), P(2), C(3, 16), C(3, 16), P(2), C(3, 32), P(2)), normalized=True
    ),
    "digits-small": Architecture(
        (C(3, 8), P(2), C(3, 16), P(2), C(3, 32), P(2)), normalized=True
    ),
    "digits-5x5": Architecture(
        (C(5, 8), P(2), C(5, 16), P(3), C(3, 56), P(2)), normalized=True
    ),
    "digits-5x5x24": Architecture(
        (C(5, 8), P(2), C(5, 24), P(3), C(3, 56), P(2)), normalized=True
    ),
    "teacher": Architecture(
        (C(3, 16), P(2), C(3, 32), C(3, 32), P(2), C(3, 64), C(3, 64), P(2)), normalized=True
    ),
}


def initial_parameters(key: jax.Array, architecture: Architecture) -> Parameters:
    """He-normal weights, zero biases, scales 1."""
    parameters: Parameters = {}
    inputs, side, number = 1, SIDE, 0
    for layer in architecture.layers:
        match layer:
            case MaxPool(pool_side):
                side //= pool_side
            case Convolution(kernel_side, channels):
                number += 1
                shape = (channels, inputs, kernel_side, kernel_side)
                deviation = (2 / (inputs * kernel_side**2)) ** 0.5
                weight = jax.random.normal(jax.random.fold_in(key, number), shape)
                parameters[f"convolution{number}.weight"] = deviation * weight
                parameters[f"convolution{number}.bias"] = jnp.zeros(channels)
                if architecture.normalized:
                    parameters[f"convolution{number}.scale"] = jnp.ones(channels)
                inputs = channels
    features = inputs * side * side
    weight = jax.random.normal(jax.random.fold_in(key, 0), (CLASSES, features))
    parameters["dense.weight"] = features**-0.5 * weight
    parameters["dense.bias"] = jnp.zeros(CLASSES)
    return parameters


def parameter_count(parameters: Parameters) -> int:
    return sum(array.size for array in parameters.values())


def training_logits(
    architecture: Architecture, parameters: Parameters, images: jax.Array
) -> jax.Array:
    """The ten scores of each image, normalized by the batch's own mean and variance."""
    return _logits(architecture, parameters, images, {})


def logits(architecture: Architecture, parameters: Parameters, images: jax.Array) -> jax.Array:
    """The ten scores by folded parameters; images N x 28 x 28, 0 background to 1 foreground."""
    if any(name.endswith(".scale") for name in parameters):
        raise ValueError("parameters must be folded before they are evaluated")
    return _logits(architecture, parameters, images, {})


@partial(jax.jit, static_argnums=0)
def scores(architecture: Architecture, parameters: Parameters, images: jax.Array) -> jax.Array:
    """The ten scores by folded parameters; images N x 28 x 28, 0 to 255."""
    return logits(architecture, parameters, jnp.asarray(images) / 255)


def folded(architecture: Architecture, parameters: Parameters, images: jax.Array) -> Parameters:
    """Folds the normalization in, with the mean and variance of each layer over `images`.

    They are computed again for averaged weights, whose activations no training step has seen.
    """
    result: Parameters = {}
    _logits(architecture, parameters, images, result)
    return result | {name: parameters[name] for name in ("dense.weight", "dense.bias")}


def _logits(
    architecture: Architecture, parameters: Parameters, images: jax.Array, fixed: Parameters
) -> jax.Array:
    """Scores; `fixed` receives each convolution folded with this batch's mean and variance."""
    activations = images[..., jnp.newaxis]
    number = 0
    for layer in architecture.layers:
        match layer:
            case MaxPool(side):
                activations = _max_pool(activations, side)
            case Convolution():
                number += 1
                name = f"convolution{number}"
                weight, bias = parameters[f"{name}.weight"], parameters[f"{name}.bias"]
                scale = parameters.get(f"{name}.scale")
                activations = _convolve(activations, weight)
                if scale is not None:
                    mean = activations.mean(axis=(0, 1, 2))
                    variance = jnp.square(activations).mean(axis=(0, 1, 2)) - jnp.square(mean)
                    factor = scale * lax.rsqrt(variance + EPSILON)
                    activations = activations * factor
                    weight = weight * factor[:, jnp.newaxis, jnp.newaxis, jnp.newaxis]
                    bias = bias - mean * factor
                fixed[f"{name}.weight"], fixed[f"{name}.bias"] = weight, bias
                activations = jax.nn.relu(activations + bias)
    features = activations.transpose(0, 3, 1, 2).reshape(len(images), -1)
    return features @ parameters["dense.weight"].T + parameters["dense.bias"]


def _convolve(activations: jax.Array, weight: jax.Array) -> jax.Array:
    """Channels-last, because that is fastest in XLA's convolutions on a CPU."""
    return lax.conv_general_dilated(
        activations,
        weight,
        window_strides=(1, 1),
        padding="SAME",
        dimension_numbers=("NHWC", "OIHW", "NHWC"),
    )


def _max_pool(activations: jax.Array, side: int) -> jax.Array:
    """A reshape, as windows don't overlap; its gradient is cheaper than that of reduce_window."""
    count, height, width, channels = activations.shape
    rows, columns = height // side, width // side
    kept = activations[:, : rows * side, : columns * side]
    return kept.reshape(count, rows, side, columns, side, channels).max(axis=(2, 4))
