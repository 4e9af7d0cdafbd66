"""Which spans of touching digits are digits."""

import unittest

import numpy as np

from training import spans
from training.data import NO_DIGIT, Pictures

# Left, top, right, bottom of two digits that touch.
DIGITS = np.array([[0.0, 0, 60, 100], [55, 0, 120, 100]])


class SpansTest(unittest.TestCase):
    def label(self, *box: float) -> int | None:
        return spans.label(np.array(box, float), DIGITS, 100)

    def test_a_box_near_a_digits_own_is_that_digit(self) -> None:
        self.assertEqual(self.label(0, 0, 60, 100), 0)
        self.assertEqual(self.label(50, 10, 120, 100), 1)

    def test_parts_of_two_digits_are_none(self) -> None:
        self.assertEqual(self.label(0, 0, 120, 100), NO_DIGIT)
        self.assertEqual(self.label(30, 0, 90, 100), NO_DIGIT)

    def test_a_part_of_one_digit_is_left_out(self) -> None:
        self.assertIsNone(self.label(0, 0, 30, 100))
        self.assertIsNone(self.label(0, 0, 60, 70))
        # A little more than one digit.
        self.assertIsNone(self.label(0, 0, 72, 100))

    def test_no_more_are_none_than_are_digits(self) -> None:
        labels = np.array([3, NO_DIGIT, NO_DIGIT, 5, NO_DIGIT], np.int8)
        images = np.arange(5, dtype=np.uint8).reshape(5, 1, 1) * np.ones((1, 28, 28), np.uint8)
        chosen = spans.balanced(Pictures(images, labels))
        self.assertEqual(sorted(chosen.labels.tolist()), [NO_DIGIT, NO_DIGIT, 3, 5])
        for image, label in zip(chosen.images, chosen.labels):
            self.assertEqual(labels[image[0, 0]], label)


if __name__ == "__main__":
    unittest.main()
