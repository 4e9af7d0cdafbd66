"""Runs `mnist verify` over the cases of `backend_cases.py` and reports for each operator.

    python backend_report.py [--mnist PROGRAM] [--output REPORT.md] FOLDER

A case counts for every operator in it. Its outcome is one of

    passed        all outputs agree, within the case's own rtol and atol
    failed        an output differs, or the model can't be read or run
    types         the model has values of types that the library doesn't work with
    unsupported   the library says at loading what it doesn't support

Prints the table, writes it as Markdown on request, and exits with 1 if a case failed.
"""

import argparse
import json
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import onnx
from onnx import AttributeProto, GraphProto, TensorProto, ValueInfoProto

_PROGRAM = Path(__file__).resolve().parents[2] / ".build" / "release" / "mnist"

_OUR_TYPES = {
    TensorProto.FLOAT,
    TensorProto.DOUBLE,
    TensorProto.UINT8,
    TensorProto.INT8,
    TensorProto.INT32,
    TensorProto.INT64,
    TensorProto.BOOL,
}

_OUTCOMES = ("passed", "failed", "types", "unsupported")

# More cases than this in one call would make the list of arguments too long.
_BATCH = 200


@dataclass(frozen=True)
class Case:
    """One folder and what its model holds."""

    folder: Path
    operators: frozenset[str]
    tolerance: tuple[float, float]
    is_within_types: bool


def main() -> int:
    """Reports; the result is the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--mnist", type=Path, default=_PROGRAM)
    parser.add_argument("--output", type=Path)
    arguments = parser.parse_args()
    cases = [_case(each.parent) for each in sorted(arguments.folder.rglob("model.onnx"))]
    if not cases:
        print(f"no cases in {arguments.folder}", file=sys.stderr)
        return 1
    outcomes = _run(cases, arguments.mnist)

    report = _table(cases, outcomes)
    print(report, end="")
    if arguments.output is not None:
        arguments.output.write_text(report)
    failed = [case for case in cases if outcomes[case.folder][0] == "failed"]
    for case in failed:
        print(f"FAIL {case.folder.name}: {outcomes[case.folder][1]}", file=sys.stderr)
    return 1 if failed else 0


def _case(folder: Path) -> Case:
    model = onnx.load(folder / "model.onnx", load_external_data=False)
    tolerance = json.loads((folder / "tolerance.json").read_text())
    graph = model.graph
    return Case(
        folder,
        frozenset(_operators(graph)),
        (tolerance["rtol"], tolerance["atol"]),
        all(_is_ours(each) for each in [*graph.input, *graph.output])
        and all(each.data_type in _OUR_TYPES for each in graph.initializer),
    )


def _operators(graph: GraphProto) -> Iterator[str]:
    for node in graph.node:
        yield f"{node.domain}.{node.op_type}" if node.domain else node.op_type
        for attribute in node.attribute:
            if attribute.type == AttributeProto.GRAPH:
                yield from _operators(attribute.g)


def _is_ours(value: ValueInfoProto) -> bool:
    return (
        value.type.WhichOneof("value") == "tensor_type"
        and value.type.tensor_type.elem_type in _OUR_TYPES
    )


def _run(cases: Sequence[Case], program: Path) -> dict[Path, tuple[str, str]]:
    """Each case's outcome, and why."""
    outcomes = {each.folder: ("types", "") for each in cases}
    groups: dict[tuple[float, float], list[Case]] = defaultdict(list)
    for case in cases:
        if case.is_within_types:
            groups[case.tolerance].append(case)
    for tolerance, group in groups.items():
        for start in range(0, len(group), _BATCH):
            for folder, outcome in _verify(group[start : start + _BATCH], tolerance, program):
                outcomes[folder] = outcome
    return outcomes


def _verify(
    cases: Sequence[Case], tolerance: tuple[float, float], program: Path
) -> Iterator[tuple[Path, tuple[str, str]]]:
    folders = [str(each.folder) for each in cases]
    relative, absolute = tolerance
    done = subprocess.run(
        [program, "verify", "--rtol", str(relative), "--atol", str(absolute), *folders],
        capture_output=True,
        text=True,
        check=False,
    )
    lines = done.stdout.splitlines()
    for case in cases:
        yield case.folder, _outcome(case, lines)


def _outcome(case: Case, lines: Sequence[str]) -> tuple[str, str]:
    for word, outcome in (("pass", "passed"), ("FAIL", "failed"), ("unsupported", "unsupported")):
        start = f"{word} {case.folder}:"
        for line in lines:
            if line.startswith(start):
                return outcome, line.removeprefix(start).strip()
    return "failed", "mnist said nothing about it: did it crash?"


def _table(cases: Sequence[Case], outcomes: dict[Path, tuple[str, str]]) -> str:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    total: Counter[str] = Counter()
    for case in cases:
        outcome = outcomes[case.folder][0]
        total[outcome] += 1
        for operator in case.operators:
            counts[operator][outcome] += 1
    lines = [
        "| operator | passed | failed | outside our types | unsupported |",
        "|---|--:|--:|--:|--:|",
    ]
    rows = [*sorted(counts.items()), ("all cases", total)]
    for operator, count in rows:
        cells = " | ".join(str(count[outcome]) for outcome in _OUTCOMES)
        lines.append(f"| {operator} | {cells} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
