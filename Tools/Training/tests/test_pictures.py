"""Handwriting drawn and preprocessed by the library. Wants `swift build -c release --product mnist-shared`."""

import unittest

import numpy as np

from training import negatives, paper, pictures, variants
from training.data import REPOSITORY
from training.handwriting import Handwriting
from training.library import Library

PATH = next((REPOSITORY / ".build" / "release").glob("libmnist-shared.*"), None)
CORNERS = np.array([[0, 0], [30, 0], [60, 0], [50, 40], [30, 100]], float)
SEVEN = [np.concatenate([
    start + np.linspace(0, 1, 9)[:, np.newaxis] * (end - start)
    for start, end in zip(CORNERS, CORNERS[1:])
])]
MANNERS = ("canvas", "strokes", "scan", "photograph")


@unittest.skipIf(PATH is None, "the library isn't built")
class PicturesTest(unittest.TestCase):
    def setUp(self) -> None:
        self.library = Library(PATH)

    def test_all_manners_show_the_same_digit(self) -> None:
        expected = self.library.picture_of_strokes(SEVEN, 8).astype(float)
        for manner in MANNERS:
            overlaps = []
            for seed in range(8):
                generator = np.random.default_rng(seed)
                image = pictures.picture(self.library, SEVEN, manner, generator).astype(float)
                overlaps.append(np.minimum(image, expected).sum() / expected.sum())
            # Thin pens cover a part of a thick one's line; another digit would cover a third.
            self.assertGreater(np.median(overlaps), 0.6, manner)

    def test_paint_blends(self) -> None:
        canvas = np.full((50, 50, 4), 255, np.uint8)
        painted = self.library.paint([np.array([[25.0, 5], [25, 45]])], 6, (10, 20, 30), canvas)
        self.assertEqual(painted[25, 25].tolist(), [10, 20, 30, 255])
        self.assertEqual(painted[25, 5].tolist(), [255] * 4)

    def test_refused_strokes_are_an_error(self) -> None:
        with self.assertRaisesRegex(ValueError, "stroke 0, point 1"):
            self.library.picture_of_strokes([np.array([[0, 0], [np.nan, 1]])], 3)

    def test_a_blank_canvas_is_black(self) -> None:
        self.assertEqual(self.library.picture(np.zeros((30, 30, 4), np.uint8)).max(), 0)

    def test_papers_have_ink(self) -> None:
        for choose in (paper.scan, paper.photograph):
            for seed in range(20):
                generator = np.random.default_rng(seed)
                sheet = choose(generator)
                canvas = paper.canvas(self.library, SEVEN, sheet, generator)
                self.assertEqual(canvas.shape, (sheet.side, sheet.side, 4))
                self.assertGreater(int(canvas[..., :3].max()) - int(canvas[..., :3].min()), 8)


class VariantsTest(unittest.TestCase):
    def test_only_some_are_varied_and_the_rest_is_as_it_was(self) -> None:
        for label in "0123456789":
            shown = [
                variants.varied(SEVEN, label, np.random.default_rng(seed)) for seed in range(400)
            ]
            changed = sum(strokes is not SEVEN for strokes in shown) / len(shown)
            self.assertAlmostEqual(changed, variants.SHARES.get(label, 0), delta=0.06, msg=label)

    def test_a_bar_crosses_the_stem(self) -> None:
        stem, bar = variants.crossed_seven(SEVEN, np.random.default_rng(3))
        self.assertLess(bar[:, 0].min(), 40)
        self.assertGreater(bar[:, 0].max(), 50)
        self.assertIs(variants.crossed_seven([stem, bar], np.random.default_rng(3))[1], bar)


class NegativesTest(unittest.TestCase):
    def test_shapes(self) -> None:
        for name in negatives.SHAPES:
            strokes = negatives._shape(name, np.random.default_rng(1))
            self.assertTrue(all(np.isfinite(np.array(stroke)).all() for stroke in strokes), name)

    def test_pieces_are_a_part(self) -> None:
        part = negatives.piece(SEVEN, "5", np.random.default_rng(2))
        points = np.concatenate(part)
        whole = {tuple(point) for point in SEVEN[0].tolist()}
        self.assertTrue({tuple(point) for point in points.tolist()} < whole)
        self.assertIsNone(negatives.piece(SEVEN, "7", np.random.default_rng(2)))

    def test_two_digits_are_side_by_side(self) -> None:
        writing = Handwriting([SEVEN, SEVEN], np.array(["7", "7"]), np.array(["a", "a"]))
        for seed in range(10):
            first, second = negatives.two_digits(writing, 0, np.random.default_rng(seed))
            self.assertLess(first[:, 0].mean(), second[:, 0].mean())


if __name__ == "__main__":
    unittest.main()
