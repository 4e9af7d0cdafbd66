"""Which spans of a lattice are shown as digits, and which as none."""

import unittest

import numpy as np

from training import spans
from training.data import NO_DIGIT
from training.spans import Span

# Two digits of 40 x 100, side by side.
BOXES = np.array([[0.0, 0, 40, 100], [40, 0, 80, 100]])


def span(left: float, top: float, right: float, bottom: float, confidence: float = 0.5) -> Span:
    return Span(np.array([left, top, right, bottom]), confidence, b"")


class SpansTest(unittest.TestCase):
    def chosen(self, *found: Span) -> list[tuple[Span, int]]:
        return spans._chosen("37", BOXES, list(found), np.random.default_rng(1))

    def test_digits_are_the_spans_nearest_to_them(self) -> None:
        first, second, near = span(0, 0, 44, 100), span(38, 0, 80, 100), span(0, 0, 49, 100)
        self.assertEqual(self.chosen(first, near, second), [(first, 3), (second, 7)])

    def test_what_is_neither_near_nor_far_is_not_shown(self) -> None:
        self.assertEqual(self.chosen(span(0, 0, 60, 100)), [])

    def test_two_digits_are_none_however_sure_the_model_is(self) -> None:
        both = span(0, 0, 80, 100, confidence=0.99)
        self.assertEqual(self.chosen(both), [(both, NO_DIGIT)])

    def test_a_part_that_looks_like_a_digit_is_not_shown(self) -> None:
        part, bar = span(0, 60, 40, 100), span(0, 60, 40, 100, confidence=0.9)
        self.assertEqual(self.chosen(part), [(part, NO_DIGIT)])
        self.assertEqual(self.chosen(bar), [])
        self.assertEqual(self.chosen(), [])


if __name__ == "__main__":
    unittest.main()
