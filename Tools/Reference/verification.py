"""Runs `mnist verify` over many cases."""

import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

PROGRAM = Path(__file__).resolve().parents[2] / ".build" / "release" / "mnist"

# More cases than this in one call would make the list of arguments too long.
_BATCH = 200


@dataclass(frozen=True)
class Verdict:
    """What `mnist verify` says of a case: pass, FAIL or unsupported, and the details."""

    word: str
    detail: str


def verify(
    folders: Sequence[Path], *, relative: float, absolute: float, program: Path
) -> Iterator[tuple[Path, Verdict]]:
    """Each case's verdict, in order.

    A program that crashes takes what it has printed with it: the batch is run again case by case.
    """
    options = ["--rtol", str(relative), "--atol", str(absolute)]
    for start in range(0, len(folders), _BATCH):
        batch = folders[start : start + _BATCH]
        verdicts, status = _run(batch, options, program)
        for folder in batch:
            if folder not in verdicts and len(batch) > 1:
                alone, status = _run([folder], options, program)
                verdicts.update(alone)
            yield folder, verdicts.get(folder, Verdict("FAIL", f"mnist exited with {status}"))


def _run(
    folders: Sequence[Path], options: Sequence[str], program: Path
) -> tuple[dict[Path, Verdict], int]:
    done = subprocess.run(
        [program, "verify", *options, *map(str, folders)],
        capture_output=True,
        text=True,
        check=False,
    )
    verdicts = {}
    for line in done.stdout.splitlines():
        word, _, rest = line.partition(" ")
        folder, colon, detail = rest.partition(": ")
        if colon and word in ("pass", "FAIL", "unsupported"):
            verdicts[Path(folder)] = Verdict(word, detail)
    return verdicts, done.returncode
