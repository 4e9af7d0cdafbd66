"""From a canvas to a digit, here and in Python: `python -m peers.drawings`, see README.md."""

import argparse
import json
import os
import subprocess
import time
from collections.abc import Callable

import cv2
import numpy as np
import onnxruntime
from numpy.typing import NDArray

from . import ours
from .paths import BUILD, DATA, EMBEDDED_MODEL

SIDES = (140, 280, 560, 1120)
MNIST8 = DATA / "models" / "onnx-zoo__mnist-8" / "model.onnx"

Pixels = NDArray[np.uint8]
Classify = Callable[[Pixels], int]


def seed(session: onnxruntime.InferenceSession) -> Classify:
    """What the service did that this library replaces: gray, 28 x 28, divided by 255. It neither looks
    for the digit nor for which of the two colors is ink."""
    name = session.get_inputs()[0].name

    def classify(rgba: Pixels) -> int:
        gray = cv2.cvtColor(rgba, cv2.COLOR_RGBA2GRAY)
        small = cv2.resize(gray, (28, 28), interpolation=cv2.INTER_AREA)
        picture = (small.astype(np.float32) / 255).reshape(1, 1, 28, 28)
        return int(session.run(None, {name: picture})[0].argmax())

    return classify


def protocol(session: onnxruntime.InferenceSession) -> Classify:
    """How MNIST's pictures were made, by OpenCV: ink is what is darker than half of white (or lighter, on a
    dark page), its box becomes 20 x 20, its center of mass the middle of 28 x 28. It measures no stroke
    widths, and looks for no specks, frames, transparency or uneven light."""
    name = session.get_inputs()[0].name

    def classify(rgba: Pixels) -> int:
        gray = cv2.cvtColor(rgba, cv2.COLOR_RGBA2GRAY)
        if gray[0, 0] > 127:
            gray = cv2.bitwise_not(gray)
        _, ink = cv2.threshold(gray, 127, 255, cv2.THRESH_BINARY)
        x, y, width, height = cv2.boundingRect(ink)
        scale = 20 / max(width, height)
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        digit = cv2.resize(gray[y : y + height, x : x + width], size, interpolation=cv2.INTER_AREA)
        moments = cv2.moments(digit)
        left = min(max(round(14 - moments["m10"] / moments["m00"]), 0), 28 - size[0])
        top = min(max(round(14 - moments["m01"] / moments["m00"]), 0), 28 - size[1])
        picture = np.zeros((1, 1, 28, 28), np.float32)
        picture[0, 0, top : top + size[1], left : left + size[0]] = digit
        picture /= 255
        return int(session.run(None, {name: picture})[0].argmax())

    return classify


def shortest(classify: Classify, canvas: Pixels, seconds: float) -> float:
    """The shortest run, in microseconds."""
    best, end = float("inf"), time.perf_counter() + seconds
    while time.perf_counter() < end:
        start = time.perf_counter_ns()
        classify(canvas)
        best = min(best, (time.perf_counter_ns() - start) / 1000)
    return best


def canvas(program: str, side: int) -> Pixels:
    pixels = subprocess.run([program, "--canvas", str(side)], capture_output=True, check=True).stdout
    return np.frombuffer(pixels, np.uint8).reshape(side, side, 4)


def our_times(program: str, seconds: float) -> dict[str, float]:
    command = [program, "--drawings", "--json", "--seconds", str(seconds)]
    report = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return {each["drawing"]: each["drawing_to_digit_us"]["min"] for each in report["drawings"]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--builds", nargs="+", default=["default", "v3"], choices=list(ours.FLAGS))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--core", type=int, default=0)
    options = parser.parse_args()
    for build in (builds := [each for each in options.builds if not ours.missing(each)]):
        ours.contender(build)
    programs = {build: str(BUILD / build / "release" / "mnist-benchmark") for build in builds}
    os.sched_setaffinity(0, {options.core})
    cv2.setNumThreads(1)
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = 1
    model = MNIST8 if MNIST8.exists() else EMBEDDED_MODEL
    session = onnxruntime.InferenceSession(str(model), settings)
    stacks = {"gray and resize": seed(session), "MNIST's protocol": protocol(session)}
    canvases = {f"{side}×{side}": canvas(programs[builds[0]], side) for side in SIDES}

    best: dict[tuple[str, str], float] = {}
    for _ in range(options.rounds):
        for build, program in programs.items():
            for size, microseconds in our_times(program, 5).items():
                key = (f"swift-mnist, {build}", size)
                best[key] = min(best.get(key, float("inf")), microseconds)
        for name, classify in stacks.items():
            for size, pixels in canvases.items():
                key = (name, size)
                best[key] = min(best.get(key, float("inf")), shortest(classify, pixels, 0.3))

    print(f"OpenCV {cv2.__version__}, ONNX Runtime {onnxruntime.__version__}: one thread of one core,")
    print(f"model of the Python stack: {model.parent.name}/{model.name}")
    columns = [*(f"swift-mnist, {build}" for build in builds), *stacks]
    print("| µs | " + " | ".join(columns) + " |")
    print("|---" * (len(columns) + 1) + "|")
    for size in canvases:
        row = [f"{best[column, size]:.0f}" for column in columns]
        print(f"| {size} | " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
