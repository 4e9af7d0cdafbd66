"""Thresholds, and what they let through."""

import unittest

import numpy as np

from training import teacher
from training.data import NO_DIGIT
from training.verdict import rejection, risk_and_coverage, threshold


def answers(confidences: list[float], digit: int) -> np.ndarray:
    """Probabilities of one digit with these confidences; the rest is spread."""
    rows = [np.full(10, (1 - confidence) / 9) for confidence in confidences]
    for row, confidence in zip(rows, confidences):
        row[digit] = confidence
    return np.array(rows)


class VerdictTest(unittest.TestCase):
    def test_wrongly_named_digits_do_not_count(self) -> None:
        digits = np.concatenate([answers([0.5, 0.6, 0.7, 0.8], 3), answers([0.2] * 4, 4)])
        labels = np.array([3] * 8, np.int8)
        self.assertAlmostEqual(threshold(digits, labels, 1), 0.5)
        self.assertAlmostEqual(threshold(digits, labels, 0.74), 0.5)
        self.assertAlmostEqual(threshold(digits, labels, 0.6), 0.6)

    def test_rejection(self) -> None:
        digits, labels = answers([0.5, 0.6, 0.7, 0.8], 3), np.array([3] * 4, np.int8)
        result = rejection(digits, labels, {"letters": answers([0.3, 0.4, 0.9], 1)}, 0.65)
        self.assertEqual(result.kept, 0.5)
        self.assertAlmostEqual(result.believed["letters"], 1 / 3)

    def test_risk_and_coverage(self) -> None:
        labels = np.array([3, 3, NO_DIGIT, 3], np.int8)
        coverage, risk = risk_and_coverage(answers([0.9, 0.3, 0.8, 0.5], 3), labels)
        np.testing.assert_allclose(coverage, [0.25, 0.5, 0.75, 1])
        np.testing.assert_allclose(risk, [0, 1 / 2, 1 / 3, 1 / 4])

    def test_what_is_no_digit_should_be_any(self) -> None:
        level = np.zeros((1, 10), np.float32)
        steep = np.eye(10, dtype=np.float32)[:1] * 5
        labels = np.array([NO_DIGIT], np.int8)
        self.assertLess(teacher.loss(level, labels, None), teacher.loss(steep, labels, None))
        self.assertAlmostEqual(float(teacher.loss(level, labels, None)), np.log(10), places=5)


if __name__ == "__main__":
    unittest.main()
