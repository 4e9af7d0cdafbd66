"""Regenerates the fixtures under Tests/Fixtures."""

import argparse
import shutil
from pathlib import Path

import cases
import classifiers
import drawings
import invalid
import operators

FIXTURES = Path(__file__).resolve().parents[2] / "Tests" / "Fixtures"


def main() -> None:
    """Replaces the generated folders under `--output`, by default Tests/Fixtures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=FIXTURES)
    output: Path = parser.parse_args().output
    for name in ("operators", "models", "invalid", "drawings"):
        shutil.rmtree(output / name, ignore_errors=True)
    for case in operators.cases():
        cases.write(case, output / "operators")
    for case in classifiers.cases():
        cases.write(case, output / "models")
    invalid.write(output / "invalid")
    drawings.write(output / "drawings")


if __name__ == "__main__":
    main()
