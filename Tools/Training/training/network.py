"""The classifier: two convolutions, two max pools, one dense layer.

The shape is that of the ONNX model zoo's mnist-8. Parameters are kept in ONNX's own layouts
(convolution kernels output x input x height x width, dense weights output x input, features
flattened channel by channel), so that exporting copies numbers and permutes nothing.

    image      1x28x28
    Conv 5x5   8x28x28   padding 2, bias, ReLU
    MaxPool 2  8x14x14   stride 2
    Conv 5x5  16x14x14   padding 2, bias, ReLU
    MaxPool 3 16x 4x 4   stride 3; the last two rows and columns are not read
    Dense     10
"""

import jax
import jax.numpy as jnp
from jax import lax

Parameters = dict[str, jax.Array]

KERNEL_SIDE = 5
PADDING = KERNEL_SIDE // 2
CHANNELS = (1, 8, 16)
POOL_SIDES = (2, 3)
FEATURES = CHANNELS[-1] * 4 * 4
CLASSES = 10


def initial_parameters(key: jax.Array) -> Parameters:
    """He-normal weights, zero biases."""
    keys = jax.random.split(key, 3)
    parameters: Parameters = {}
    for layer in (1, 2):
        inputs, outputs = CHANNELS[layer - 1], CHANNELS[layer]
        shape = (outputs, inputs, KERNEL_SIDE, KERNEL_SIDE)
        deviation = (2 / (inputs * KERNEL_SIDE**2)) ** 0.5
        parameters[f"convolution{layer}.weight"] = deviation * jax.random.normal(
            keys[layer - 1], shape
        )
        parameters[f"convolution{layer}.bias"] = jnp.zeros(outputs)
    deviation = (1 / FEATURES) ** 0.5
    parameters["dense.weight"] = deviation * jax.random.normal(keys[2], (CLASSES, FEATURES))
    parameters["dense.bias"] = jnp.zeros(CLASSES)
    return parameters


def parameter_count(parameters: Parameters) -> int:
    return sum(array.size for array in parameters.values())


def logits(parameters: Parameters, images: jax.Array) -> jax.Array:
    """The ten scores of each image; `images` is N x 28 x 28, ink 1 on paper 0."""
    activations = images[..., jnp.newaxis]
    for layer, pool_side in zip((1, 2), POOL_SIDES):
        activations = _convolve(
            activations,
            parameters[f"convolution{layer}.weight"],
            parameters[f"convolution{layer}.bias"],
        )
        activations = _max_pool(jax.nn.relu(activations), pool_side)
    features = activations.transpose(0, 3, 1, 2).reshape(len(images), FEATURES)
    return features @ parameters["dense.weight"].T + parameters["dense.bias"]


def _convolve(activations: jax.Array, weight: jax.Array, bias: jax.Array) -> jax.Array:
    """Channels-last, because XLA's convolutions on a CPU are fastest so."""
    return bias + lax.conv_general_dilated(
        activations,
        weight,
        window_strides=(1, 1),
        padding=((PADDING, PADDING), (PADDING, PADDING)),
        dimension_numbers=("NHWC", "OIHW", "NHWC"),
    )


def _max_pool(activations: jax.Array, side: int) -> jax.Array:
    """Windows do not overlap, so a reshape does it; its gradient is cheaper than a window's."""
    count, height, width, channels = activations.shape
    rows, columns = height // side, width // side
    kept = activations[:, : rows * side, : columns * side]
    return kept.reshape(count, rows, side, columns, side, channels).max(axis=(2, 4))
