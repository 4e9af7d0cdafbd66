"""Nobody who is trained on may be validated on."""

import json
import os
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import numpy as np

from training import handwriting

WRITERS = [f"w{number:03}" for number in range(60)]


def write(folder: Path, name: str, records: list[dict]) -> None:
    (folder / name).write_text("\n".join(json.dumps(record) for record in records) + "\n")


class HandwritingTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        environment = mock.patch.dict(os.environ, {"MNIST_DATA": folder.name})
        environment.start()
        self.addCleanup(environment.stop)
        strokes = Path(folder.name) / "strokes"
        strokes.mkdir()
        line = [[[0, 0], [30, 5], [10, 40]]]
        by_writer = [{"writer": writer, "strokes": line} for writer in WRITERS]
        write(strokes, "unipen-digits.jsonl", [{"label": "3"} | one for one in by_writer * 2])
        write(strokes, "unipen-numbers.jsonl", [{"label": "42"} | one for one in by_writer])
        write(
            strokes, "unipen-others.jsonl",
            [{"label": "OA"[number % 2]} | one for number, one in enumerate(by_writer * 2)],
        )
        generator = np.random.default_rng(1)
        write(strokes, "pen-digits.jsonl", [
            {"label": str(label), "strokes": [generator.integers(0, 500, (20, 2)).tolist()]}
            for label in range(10) for _ in range(60)
        ])

    def test_writers_are_on_one_side_in_all_files(self) -> None:
        splits = [
            handwriting.unipen_digits(), handwriting.unipen_numbers(), handwriting.unipen_others(),
        ]
        trained = {str(writer) for split in splits for writer in split.training.writers}
        held_out = {str(writer) for split in splits for writer in split.validation.writers}
        self.assertTrue(trained and held_out)
        self.assertEqual(trained & held_out, set())
        self.assertEqual(trained | held_out, set(WRITERS))

    def test_pendigits_are_split_by_whole_styles(self) -> None:
        split = handwriting.pendigits()
        self.assertEqual(set(split.training.writers) & set(split.validation.writers), set())
        self.assertEqual(len(split.training.labels) + len(split.validation.labels), 600)
        self.assertGreaterEqual(len(split.validation.labels), 200)

    def test_look_alikes_are_left_out(self) -> None:
        split = handwriting.unipen_others()
        labels = set(split.training.labels) | set(split.validation.labels)
        self.assertEqual(labels, {"A"})

    def test_signs_without_their_strokes_are_left_out(self) -> None:
        strokes = Path(os.environ["MNIST_DATA"]) / "strokes"
        curve, line = [[0, 0], [30, 5], [10, 40]], [[0, 0], [1, 20], [0, 40]]
        write(strokes, "unipen-others.jsonl", [
            {"label": label, "writer": "w001", "strokes": parts}
            for label, parts in (
                ("$", [curve]), ("$", [curve, line]), ("%", [curve, line]), ("H", [line]),
                ("H", [line, curve]), ("-", [[[0, 0], [20, 1], [40, 0]]]),
            )
        ])
        split = handwriting.unipen_others()
        labels = [*split.training.labels, *split.validation.labels]
        self.assertEqual(labels, ["$", "H", "-"])

    def test_straight_lines_are_ones_or_incomplete(self) -> None:
        upright, level = np.array([[2.0, 0], [1, 50], [0, 99]]), np.array([[0.0, 2], [50, 1], [99, 0]])
        bent = np.array([[0.0, 0], [50, 0], [10, 99]])
        for stroke, label, expected in (
            (upright, "1", False), (level, "1", True), (upright, "4", True), (bent, "7", False),
            (np.zeros((1, 2)), "0", True), (np.zeros((5, 2)), "1", True),
        ):
            self.assertEqual(handwriting.is_incomplete([stroke], label), expected)

    def test_y_points_down(self) -> None:
        stroke = handwriting.unipen_digits().training.strokes[0][0]
        np.testing.assert_array_equal(stroke, [[0, 0], [30, -5], [10, -40]])


if __name__ == "__main__":
    unittest.main()
