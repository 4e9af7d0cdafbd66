"""What a program says of the drawings among the fixtures: a line each for `DrawingExpectation`.

    expectations.py MNIST
"""

import json
import struct
import subprocess
import sys
from pathlib import Path


def answers(tool: str, command: str, paths: list[Path]) -> list[dict]:
    output = subprocess.run([tool, command, "--json", *paths], stdout=subprocess.PIPE, check=True).stdout
    return [json.loads(line) for line in output.splitlines()]


def main() -> None:
    folder = Path("Tests/Fixtures/drawings")
    paths = [path for path in sorted(folder.glob("*/*.png")) if path.parent.name != "broken"]
    for path, classified, read in zip(
        paths, answers(sys.argv[1], "classify", paths), answers(sys.argv[1], "read", paths), strict=True
    ):
        is_blank = classified["verdict"] == "blank"
        numbers = [] if is_blank else classified["probabilities"]
        bits = [struct.pack(">f", number).hex() for number in numbers]
        # The most likely one, even if it isn't called a digit.
        digit = "-" if is_blank else str(numbers.index(max(numbers)))
        print("\t".join([str(path), digit, read["text"], *bits]))


if __name__ == "__main__":
    main()
