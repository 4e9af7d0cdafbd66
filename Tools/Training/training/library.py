"""The Swift library in this process: its rasterizer and its preprocessing, as `mnist.h` declares them."""

import ctypes
import subprocess
import sys
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from training.data import REPOSITORY

Strokes = list[NDArray[np.float64]]
"""Points N x 2 or N x 3: x to the right, y down, and what the pen's width is multiplied by."""

Color = tuple[int, int, int]
SIDE = 28

_SUFFIX = "dylib" if sys.platform == "darwin" else "so"
_PRODUCT = "mnist-shared"


def build() -> Path:
    """Builds the library, so that what is seen is what the current sources make of it."""
    command = ["swift", "build", "-c", "release", "--product", _PRODUCT]
    subprocess.run(command, cwd=REPOSITORY, check=True)
    return REPOSITORY / ".build" / "release" / f"lib{_PRODUCT}.{_SUFFIX}"


class Library:
    """One recognizer; for one thread at a time."""

    def __init__(self, path: Path) -> None:
        self._functions = _declared(path)
        self._recognizer = ctypes.c_void_p(self._functions.mnist_create())

    def __del__(self) -> None:
        self._functions.mnist_destroy(self._recognizer)

    def paint(
        self, strokes: Strokes, pen: float, color: Color, canvas: NDArray[np.uint8]
    ) -> NDArray[np.uint8]:
        """A canvas (height x width x 4: red, green, blue, alpha) with strokes drawn over it."""
        memory = self._canvas(canvas)
        self._write(strokes, pen)
        self._check(self._functions.mnist_paint_strokes(self._recognizer, *color, 255))
        return memory.copy()

    def picture(self, canvas: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """What the model sees of a canvas, 28 x 28; all 0 if it is blank."""
        self._canvas(canvas)
        self._functions.mnist_preprocess(self._recognizer)
        return self._picture()

    def picture_of_strokes(self, strokes: Strokes, pen: float) -> NDArray[np.uint8]:
        """What the model sees of strokes, 28 x 28."""
        self._write(strokes, pen)
        self._check(self._functions.mnist_preprocess_strokes(self._recognizer))
        return self._picture()

    def number(self, strokes: Strokes, pen: float) -> str:
        """What is read in strokes; empty if nothing is."""
        self._write(strokes, pen)
        if self._functions.mnist_read_strokes(self._recognizer) < 0:
            raise ValueError(self._functions.mnist_text(self._recognizer).decode())
        return self._functions.mnist_number(self._recognizer).decode()

    def _canvas(self, canvas: NDArray[np.uint8]) -> NDArray[np.uint8]:
        height, width, _ = canvas.shape
        address = self._functions.mnist_canvas(self._recognizer, width, height)
        memory = np.ctypeslib.as_array(address, shape=canvas.shape)
        memory[:] = canvas
        return memory

    def _write(self, strokes: Strokes, pen: float) -> None:
        functions, recognizer = self._functions, self._recognizer
        functions.mnist_clear_strokes(recognizer)
        for stroke in strokes:
            functions.mnist_begin_stroke(recognizer, pen)
            for x, y, *pressure in stroke.tolist():
                functions.mnist_add_point(recognizer, x, y, *(pressure or [1.0]))

    def _picture(self) -> NDArray[np.uint8]:
        address = self._functions.mnist_picture(self._recognizer)
        values = np.ctypeslib.as_array(address, shape=(SIDE, SIDE))
        return np.rint(255 * values).astype(np.uint8)

    def _check(self, succeeded: int) -> None:
        if succeeded != 1:
            raise ValueError(self._functions.mnist_text(self._recognizer).decode())


@cache
def library(path: Path) -> Library:
    """One for each process."""
    return Library(path)


def _declared(path: Path) -> ctypes.CDLL:
    functions = ctypes.CDLL(str(path))
    recognizer, number, byte = ctypes.c_void_p, ctypes.c_float, ctypes.c_uint8
    for name, result, arguments in (
        ("mnist_create", ctypes.c_void_p, []),
        ("mnist_destroy", None, [recognizer]),
        ("mnist_canvas", ctypes.POINTER(byte), [recognizer, ctypes.c_int32, ctypes.c_int32]),
        ("mnist_preprocess", ctypes.c_int32, [recognizer]),
        ("mnist_picture", ctypes.POINTER(number), [recognizer]),
        ("mnist_clear_strokes", None, [recognizer]),
        ("mnist_begin_stroke", None, [recognizer, number]),
        ("mnist_add_point", ctypes.c_int32, [recognizer, number, number, number]),
        ("mnist_preprocess_strokes", ctypes.c_int32, [recognizer]),
        ("mnist_paint_strokes", ctypes.c_int32, [recognizer, byte, byte, byte, byte]),
        ("mnist_read_strokes", ctypes.c_int32, [recognizer]),
        ("mnist_number", ctypes.c_char_p, [recognizer]),
        ("mnist_text", ctypes.c_char_p, [recognizer]),
    ):
        function = getattr(functions, name)
        function.restype, function.argtypes = result, arguments
    return functions
