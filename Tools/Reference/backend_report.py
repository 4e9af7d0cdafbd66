"""Runs `mnist verify` on the cases of `backend_cases.py` and counts outcomes per operator.

    python backend_report.py [--mnist PROGRAM] [--output REPORT.md] FOLDER

A case counts for every operator it contains. Its outcome is one of

    passed        all outputs agree, within the case's own rtol and atol
    failed        an output differs, or the model can't be read or run
    types         the model has values of a type that the library doesn't support
    unsupported   the library refuses the model and says what it doesn't support

Prints the table, writes it as Markdown if asked to, and exits with status 1 if a case failed.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import onnx
from onnx import AttributeProto, GraphProto, TensorProto, ValueInfoProto

from verification import PROGRAM, verify

_SUPPORTED_TYPES = {
    TensorProto.FLOAT,
    TensorProto.DOUBLE,
    TensorProto.UINT8,
    TensorProto.INT8,
    TensorProto.INT32,
    TensorProto.INT64,
    TensorProto.BOOL,
}

_OUTCOMES = ("passed", "failed", "types", "unsupported")


@dataclass(frozen=True)
class Case:
    """A case's folder and what its model contains."""

    folder: Path
    operators: frozenset[str]
    tolerance: tuple[float, float]
    has_supported_types: bool


def main() -> int:
    """Prints the report and returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--mnist", type=Path, default=PROGRAM, metavar="PROGRAM")
    parser.add_argument("--output", type=Path, metavar="REPORT.md")
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
        all(_is_supported(each) for each in [*graph.input, *graph.output])
        and all(each.data_type in _SUPPORTED_TYPES for each in graph.initializer),
    )


def _operators(graph: GraphProto) -> Iterator[str]:
    for node in graph.node:
        yield f"{node.domain}.{node.op_type}" if node.domain else node.op_type
        for attribute in node.attribute:
            if attribute.type == AttributeProto.GRAPH:
                yield from _operators(attribute.g)


def _is_supported(value: ValueInfoProto) -> bool:
    return (
        value.type.WhichOneof("value") == "tensor_type"
        and value.type.tensor_type.elem_type in _SUPPORTED_TYPES
    )


def _run(cases: Sequence[Case], program: Path) -> dict[Path, tuple[str, str]]:
    """Each case's outcome, and why."""
    outcomes = {each.folder: ("types", "") for each in cases}
    groups: dict[tuple[float, float], list[Case]] = defaultdict(list)
    for case in cases:
        if case.has_supported_types:
            groups[case.tolerance].append(case)
    words = {"pass": "passed", "FAIL": "failed", "unsupported": "unsupported"}
    for (relative, absolute), group in groups.items():
        folders = [each.folder for each in group]
        for folder, verdict in verify(
            folders, relative=relative, absolute=absolute, program=program
        ):
            outcomes[folder] = (words[verdict.word], verdict.detail)
    return outcomes


def _table(cases: Sequence[Case], outcomes: dict[Path, tuple[str, str]]) -> str:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    total: Counter[str] = Counter()
    for case in cases:
        outcome = outcomes[case.folder][0]
        total[outcome] += 1
        for operator in case.operators:
            counts[operator][outcome] += 1
    lines = [
        "| operator | passed | failed | other types | unsupported |",
        "|---|--:|--:|--:|--:|",
    ]
    rows = [*sorted(counts.items()), ("all cases", total)]
    for operator, count in rows:
        cells = " | ".join(str(count[outcome]) for outcome in _OUTCOMES)
        lines.append(f"| {operator} | {cells} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
