"""The command line."""

import argparse
import os
from pathlib import Path

from .ours import FLAGS
from .paths import RESULTS


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="Tools/Peers/compare", description="Measures this library and its peers in turns.")
    parser.add_argument(
        "--builds", default=",".join(FLAGS), metavar="B,…",
        help=f"builds of this library: {', '.join(FLAGS)} (all)")
    parser.add_argument(
        "--rounds", type=int, default=25, help="bursts of each contender on each model (25)")
    parser.add_argument(
        "--burst", type=int, default=20, metavar="MS", help="length of a burst in milliseconds (20)")
    parser.add_argument(
        "--core", type=int, default=max(os.sched_getaffinity(0)), help="core to run on (the last)")
    parser.add_argument(
        "--all", action="store_true",
        help="also compare with ONNX Runtime on every model in $MNIST_DATA/models")
    parser.add_argument(
        "--batch", type=int, metavar="N", help="also run the embedded model on N pictures at once")
    parser.add_argument(
        "--processes", type=int, default=20, help="how often to start each contender's process (20)")
    parser.add_argument(
        "--output", type=Path, default=RESULTS, metavar="FOLDER",
        help="where to write results.json, README.md and latency.svg, relative to the"
             " repository's root (Benchmarks/Results)")
    options = parser.parse_args()
    options.builds = options.builds.split(",")
    unknown = set(options.builds) - set(FLAGS)
    if unknown:
        parser.error(f"no such build: {', '.join(sorted(unknown))}")
    if min(options.rounds, options.burst, options.processes, options.batch or 1) < 1:
        parser.error("numbers must be at least 1")
    return options
