"""Weights on the grid of 8-bit numbers in which `mnist compile --weights int8` writes them, so that the
smaller network is the same one.

    | scale | 32 × whole numbers from -127 to 127 | scale | …

A scale has 16 significant bits: its product with 127 is exact, and so is what the compiler finds again.
"""

import numpy as np
from numpy.typing import NDArray

from training.network import Architecture, Convolution, Parameters

BLOCK = 32
LARGEST = 127
SCALE_BITS = 16


def rounded(architecture: Architecture, parameters: Parameters) -> Parameters:
    """The parameters with rounded weights; biases stay."""
    result = dict(parameters)
    for name, weight in parameters.items():
        if name.endswith(".weight"):
            array = np.asarray(weight, np.float32)
            result[name] = (
                _dense(array, architecture) if name == "dense.weight" else on_grid(array)
            )
    return result


def on_grid(numbers: NDArray[np.float32]) -> NDArray[np.float32]:
    """Each block of 32 in row-major order, to the nearest multiple of its scale."""
    flat = numbers.reshape(-1)
    blocks = [_block(flat[start : start + BLOCK]) for start in range(0, len(flat), BLOCK)]
    return np.concatenate(blocks).reshape(numbers.shape)


def _block(numbers: NDArray[np.float32]) -> NDArray[np.float32]:
    scale = float(np.abs(numbers).max()) / LARGEST
    if scale == 0:
        return numbers
    # Rounded up, so that the largest number is still 127 of it.
    mantissa, exponent = np.frexp(scale)
    scale = float(np.ldexp(np.ceil(mantissa * 2**SCALE_BITS) / 2**SCALE_BITS, exponent))
    return (np.rint(numbers / np.float64(scale)) * scale).astype(np.float32)


def _dense(weight: NDArray[np.float32], architecture: Architecture) -> NDArray[np.float32]:
    """In the order of NHWC images, in which the compiled network reads them: pixels, channels, classes."""
    channels = next(
        layer.channels for layer in reversed(architecture.layers) if isinstance(layer, Convolution)
    )
    side = round((weight.shape[1] / channels) ** 0.5)
    images = weight.reshape(-1, channels, side, side).transpose(2, 3, 1, 0)
    return on_grid(np.ascontiguousarray(images)).transpose(3, 2, 0, 1).reshape(weight.shape)
