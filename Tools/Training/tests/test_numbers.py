"""The best way, as the library finds it, and numbers composed of digits."""

import unittest

import numpy as np

from training import numbers
from training.handwriting import Handwriting

GEOMETRY = {name: 0.0 for name in ("width", "lowness", "gap", "overlap", "offset", "cut")}


def span(first: int, last: int, digit: int, confidence: float, **geometry: float) -> dict:
    parts = {"parts": last - first + 1, "size": 1.0, "isCut": False}
    return {"first": first, "last": last, "digit": digit, "confidence": confidence} | GEOMETRY | parts | geometry


class NumbersTest(unittest.TestCase):
    def test_the_best_way(self) -> None:
        spans = [span(0, 0, 1, 0.9), span(0, 1, 4, 0.99), span(1, 1, 7, 0.9), span(2, 2, 5, 0.3)]
        # 4 and something unsure: two pieces at 0.99 are better than one each at 0.9.
        self.assertEqual(numbers.best(spans, numbers.WEIGHTS, 0.9), "4?")
        self.assertEqual(numbers.best(spans, numbers.WEIGHTS, 0.2), "45")
        spans[1]["gap"] = 1.0
        self.assertEqual(numbers.best(spans, numbers.WEIGHTS, 0.2), "175")
        self.assertEqual(numbers.best([], numbers.WEIGHTS, 0.2), "")

    def test_composed_digits_are_in_order(self) -> None:
        stroke = np.array([[0.0, 0], [20, 40], [0, 80]])
        writing = Handwriting(
            [[stroke]] * 4, np.array(["3", "5", "7", "9"]), np.array(["a"] * 4)
        )
        for touches in (False, True):
            number = numbers.composed(writing, touches, np.random.default_rng(3))
            self.assertEqual(len(number.text), len(number.strokes))
            lefts = [stroke[:, 0].min() for stroke in number.strokes]
            self.assertEqual(lefts, number.boxes[:, 0].tolist())
            self.assertEqual(lefts, sorted(lefts))
            for one, other in zip(number.strokes, number.strokes[1:]):
                space = other[:, 0].min() - one[:, 0].max()
                self.assertEqual(space > 8, not touches)


if __name__ == "__main__":
    unittest.main()
