"""What a run is shown."""

import tempfile
import unittest
from pathlib import Path
from unittest import mock

import numpy as np

from training import pool as module
from training.data import NO_DIGIT, Pictures
from training.pool import ROUNDS, Part, Pool

KINDS = {"mnist": 3, "negatives": 1}


def part(kind: str, size: int) -> Part:
    numbers = np.arange(ROUNDS * size)
    images = np.zeros((len(numbers), 28, 28), np.uint8)
    images[:, 0, 0], images[:, 0, 1] = numbers % 256, numbers // 256
    label = NO_DIGIT if kind == "negatives" else 5
    return Part(KINDS[kind], Pictures(images, np.full(len(numbers), label, np.int8)), None)


def numbers(images: np.ndarray) -> list[int]:
    return (images[:, 0, 0] + 256 * images[:, 0, 1].astype(int)).tolist()


class PoolTest(unittest.TestCase):
    pool = Pool([part("mnist", 30), part("negatives", 11)])

    def test_an_epoch_shows_each_variation_of_its_round_once(self) -> None:
        self.assertEqual(self.pool.steps, 10)
        for epoch in (0, 5, ROUNDS + 5):
            batches = list(self.pool.batches(1, epoch))
            self.assertEqual(len(batches), 10)
            shown = sorted(sum((numbers(batch.images[:3]) for batch in batches), []))
            first = epoch % ROUNDS * 30
            self.assertEqual(shown, list(range(first, first + 30)))
            for batch in batches:
                self.assertEqual(batch.labels.tolist(), [5, 5, 5, NO_DIGIT])

    def test_the_order_is_the_seeds_own(self) -> None:
        def order(seed: int) -> list[int]:
            return sum((numbers(batch.images) for batch in self.pool.batches(seed, 2)), [])

        self.assertEqual(order(1), order(1))
        self.assertNotEqual(order(1), order(2))

    def test_variations_keep_their_labels(self) -> None:
        images = np.zeros((10, 28, 28), np.uint8)
        # A bar whose length is the label.
        for label in range(10):
            images[label, 10:14, 2 : 4 + 2 * label] = 255
        pictures = Pictures(images, np.arange(10, dtype=np.int8))
        with tempfile.TemporaryDirectory() as folder, mock.patch.object(module, "CHUNK", 16):
            varied = module._varied(pictures, 20, 0, Path(folder))
            again = module._varied(pictures, 20, 0, Path(folder))
            self.assertEqual(len(varied), 20 * ROUNDS)
            np.testing.assert_array_equal(varied.images, again.images)
            mass = varied.images.astype(float).sum(axis=(1, 2))
            means = [mass[varied.labels == label].mean() for label in range(10)]
            self.assertEqual(means, sorted(means))


if __name__ == "__main__":
    unittest.main()
