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
        help=f"how to build this library, of {', '.join(FLAGS)} (all)")
    parser.add_argument(
        "--rounds", type=int, default=25, help="bursts of each contender and model (25)")
    parser.add_argument(
        "--burst", type=int, default=20, metavar="MS", help="milliseconds a burst (20)")
    parser.add_argument(
        "--core", type=int, default=max(os.sched_getaffinity(0)), help="the core (the last)")
    parser.add_argument(
        "--all", action="store_true",
        help="also every published model in $MNIST_DATA/models, against ONNX Runtime")
    parser.add_argument(
        "--batch", type=int, metavar="N", help="also the embedded model on N pictures at once")
    parser.add_argument(
        "--processes", type=int, default=20, help="whole processes of each contender (20)")
    parser.add_argument(
        "--output", type=Path, default=RESULTS, metavar="FOLDER",
        help="where results.json, README.md and latency.svg go, from the repository's"
             " root (Benchmarks/Results)")
    options = parser.parse_args()
    options.builds = options.builds.split(",")
    unknown = set(options.builds) - set(FLAGS)
    if unknown:
        parser.error(f"no such build: {', '.join(sorted(unknown))}")
    if min(options.rounds, options.burst, options.processes, options.batch or 1) < 1:
        parser.error("counts are at least 1")
    return options
