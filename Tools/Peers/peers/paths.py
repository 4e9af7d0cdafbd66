"""Where things are. The tool runs in the repository's root folder."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
BUILD = ROOT / ".build" / "peers"
RUNNERS = ROOT / "Tools" / "Peers" / "runners"
RESULTS = ROOT / "Benchmarks" / "Results"
EMBEDDED_MODEL = ROOT / "Weights" / "digits.onnx"
DATA = Path(os.environ.get("MNIST_DATA", ROOT.parent / "shared" / "data"))
