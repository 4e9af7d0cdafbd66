"""Makes the fixtures under Tests/Fixtures: all of them, or one operator's.

    python generate.py [--output FOLDER] [--only NAME ...]

Without --only, the folders operators, models, invalid and drawings are replaced. With it, only
the folders of the named operators (`Conv`) and classifiers (`keras`) are.
"""

import argparse
import difflib
import shutil
from collections.abc import Sequence
from pathlib import Path

import cases
import classifiers
import drawings
import invalid
import operators
from cases import Case

FIXTURES = Path(__file__).resolve().parents[2] / "Tests" / "Fixtures"


def main() -> None:
    """Writes what the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--output", type=Path, default=FIXTURES, metavar="FOLDER")
    parser.add_argument("--only", nargs="+", metavar="NAME")
    arguments = parser.parse_args()
    output: Path = arguments.output
    found = [("operators", case) for case in operators.cases()]
    found += [("models", case) for case in classifiers.cases()]
    if arguments.only is not None:
        try:
            found = _only(arguments.only, found)
        except ValueError as error:
            parser.error(str(error))
        replaced = {f"{folder}/{_name(case)}" for folder, case in found}
    else:
        replaced = {"operators", "models", "invalid", "drawings"}
    for folder in replaced:
        shutil.rmtree(output / folder, ignore_errors=True)
    for folder, case in found:
        cases.write(case, output / folder)
    if arguments.only is None:
        invalid.write(output / "invalid")
        drawings.write(output / "drawings")


def _name(case: Case) -> str:
    """The operator or the classifier that a case belongs to."""
    return case.path.split("/")[0]


def _only(names: Sequence[str], found: Sequence[tuple[str, Case]]) -> list[tuple[str, Case]]:
    """The cases of these names. ValueError for a name without cases, listing close ones."""
    known = {_name(case) for _, case in found}
    for name in names:
        if name not in known:
            lower = {each.lower(): each for each in known}
            close = difflib.get_close_matches(name.lower(), lower, n=5, cutoff=0.5)
            hint = f"; did you mean {', '.join(lower[each] for each in close)}?" if close else ""
            raise ValueError(f"no operator or classifier is named '{name}'{hint}")
    return [(folder, case) for folder, case in found if _name(case) in names]


if __name__ == "__main__":
    main()
