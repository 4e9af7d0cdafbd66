"""What is exported must be what was trained."""

import unittest

import jax
import jax.numpy as jnp
import numpy as np

from training import network
from training.calibration import scaled, softmax, temperature
from training.evaluation import probabilities, shipped_threshold
from training.network import ARCHITECTURES
from training.onnx_model import onnx_model
from training.rounding import on_grid, rounded
from training.verdict import METADATA_KEY


def parameters(name: str) -> tuple[network.Architecture, network.Parameters, jax.Array]:
    """A random network whose scales, biases and statistics are not those of a new one."""
    architecture = ARCHITECTURES[name]
    initial = network.initial_parameters(jax.random.key(3), architecture)
    changed = {
        key: value + 0.2 * jax.random.normal(jax.random.fold_in(jax.random.key(4), number), value.shape)
        for number, (key, value) in enumerate(sorted(initial.items()))
    }
    return architecture, changed, jax.random.uniform(jax.random.key(5), (64, 28, 28))


class NetworkTest(unittest.TestCase):
    def test_folding_changes_nothing(self) -> None:
        for name in ("digits-5x5", "teacher", "mnist-8"):
            architecture, trained, images = parameters(name)
            folded = network.folded(architecture, trained, images)
            self.assertFalse(any(key.endswith(".scale") for key in folded))
            # The statistics are those of the same images, so both say the same, but for rounding.
            np.testing.assert_allclose(
                network.logits(architecture, folded, images),
                network.training_logits(architecture, trained, images),
                rtol=2e-3, atol=2e-3, err_msg=name,
            )

    def test_the_exported_model_says_the_same(self) -> None:
        architecture, trained, images = parameters("digits-5x5")
        folded = network.folded(architecture, trained, images)
        model = onnx_model(architecture, folded, {METADATA_KEY: "0.625"}).SerializeToString()
        bytes_ = np.asarray(jnp.rint(255 * images), np.uint8)
        expected = softmax(np.asarray(network.scores(architecture, folded, bytes_), np.float64))
        np.testing.assert_allclose(probabilities(model, bytes_), expected, atol=1e-5)
        self.assertEqual(shipped_threshold(model), 0.625)

    def test_rounding_is_to_the_nearest_and_found_again(self) -> None:
        numbers = np.random.default_rng(8).normal(0, 0.3, 100).astype(np.float32)
        found = on_grid(numbers)
        np.testing.assert_array_equal(on_grid(found), found)
        for start in range(0, 100, 32):
            block, original = found[start : start + 32], numbers[start : start + 32]
            # As the compiler does it, in single precision.
            scale = np.abs(block).max() / np.float32(127)
            steps = np.rint(block / scale)
            np.testing.assert_array_equal(steps * scale, block)
            self.assertEqual(np.abs(steps).max(), 127)
            self.assertLessEqual(np.abs(block - original).max(), 0.51 * scale)
        np.testing.assert_array_equal(on_grid(np.zeros(40, np.float32)), np.zeros(40))

    def test_rounded_weights_are_near(self) -> None:
        architecture, trained, images = parameters("digits-5x5")
        folded = network.folded(architecture, trained, images)
        result = rounded(architecture, folded)
        for name, weight in folded.items():
            largest = float(np.abs(weight).max())
            difference = float(np.abs(np.asarray(result[name]) - np.asarray(weight)).max())
            self.assertLessEqual(difference, largest / 250)
            self.assertEqual(difference > 0, name.endswith(".weight"), name)

    def test_temperature_is_found(self) -> None:
        generator = np.random.default_rng(7)
        scores = generator.normal(size=(20_000, 10))
        labels = np.array([
            generator.choice(10, p=row) for row in softmax(scores)
        ], np.int8)
        self.assertAlmostEqual(temperature(3 * scores, labels), 3, delta=0.15)

    def test_scaling_divides_the_scores(self) -> None:
        architecture, trained, images = parameters("mnist-8")
        folded = network.folded(architecture, trained, images)
        np.testing.assert_allclose(
            2 * network.logits(architecture, scaled(folded, 2.0), images),
            network.logits(architecture, folded, images),
            rtol=1e-4, atol=1e-4,
        )


if __name__ == "__main__":
    unittest.main()
