"""Seeded numbers for tensors.

Each case has a generator of its own, seeded with the case's path, so that adding or removing a
case changes no other.
"""

import zlib

import numpy as np


class Values:
    """The numbers of one case."""

    def __init__(self, path: str) -> None:
        self._generator = np.random.default_rng(zlib.crc32(path.encode()))

    def mixed(self, *shape: int) -> np.ndarray:
        """Both signs, magnitudes from 0.002 to about 30, some exact zeros and repeated values.

        Uniform noise would hide mistakes with ties, with zeros that look like padding, and with
        large values next to small ones.
        """
        normal = self._generator.standard_normal(shape)
        scale = self._generator.choice([0.01, 1.0, 1.0, 10.0], size=shape)
        values = np.asarray(np.round(normal * scale, 3))
        values[np.asarray(self._generator.random(shape)) < 0.12] = 0.0
        values[np.asarray(self._generator.random(shape)) < 0.08] = -1.5
        return values.astype(np.float32)

    def weights(self, *shape: int) -> np.ndarray:
        """Normally distributed, scaled so that sums of products are as large as the inputs."""
        fan_in = max(1, int(np.prod(shape[1:])) if len(shape) > 1 else shape[0] if shape else 1)
        normal = np.asarray(self._generator.standard_normal(shape))
        return (normal * np.sqrt(2.0 / fan_in)).astype(np.float32)

    def dense_weights(self, inputs: int, outputs: int) -> np.ndarray:
        """Like `weights`, but a matrix with a row for each input."""
        return np.ascontiguousarray(self.weights(outputs, inputs).T)

    def negative(self, *shape: int) -> np.ndarray:
        """All below zero, so that padding that leaks into a maximum shows."""
        return (-0.05 - np.abs(self.mixed(*shape))).astype(np.float32)

    def positive(self, *shape: int) -> np.ndarray:
        """Between 0.05 and 3, for variances and scales."""
        return np.asarray(self._generator.uniform(0.05, 3.0, shape)).astype(np.float32)

    def integers(self, *shape: int) -> np.ndarray:
        """INT64 values of both signs, some beyond 32 bits."""
        values = np.asarray(self._generator.integers(-9, 10, shape), dtype=np.int64)
        large = np.asarray(self._generator.random(shape)) < 0.2
        return np.where(large, values * (1 << 40), values)
