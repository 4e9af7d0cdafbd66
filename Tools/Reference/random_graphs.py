"""Compares random graphs with ONNX Runtime.

    MNIST_RANDOM_GRAPHS_OUTPUT=FOLDER swift test --filter RandomGraphExport
    python random_graphs.py [--keep] [--mnist PROGRAM] FOLDER

Takes the cases FOLDER/<number>/, each with model.onnx and test_data_set_0/input_K.pb, writes
ONNX Runtime's outputs beside the inputs, and runs `mnist verify`. Each case

    passes        each output is within 16 units of rounding of its largest value
    is rounding   farther off, but no farther than rounding may move it: see rounding.py
    is unstable   besides, rounding changes an output so much that comparing it says little
    differs       farther still, or in an integer, a shape, a type, an infinity or a NaN
    is refused    by ONNX Runtime, which proves nothing, or by mnist, which is a failure

A unit of rounding is 2⁻²⁴, or 2⁻⁵³ if nothing in the model is Float32.

Only cases that differ or that mnist refuses keep their folders, unless --keep is given, so that a
second run repeats just these. The exit status is 1 if there are any.
"""

import argparse
import re
import shutil
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
import onnx
from onnx import ModelProto, TensorProto, numpy_helper

import integers
import reference
import rounding
from disagreements import disagreement
from reference import DataSet
from verification import PROGRAM, Verdict, verify

# How many units of rounding pass unexamined: a few operators in a row, or a sum of some hundred
# terms.
_PASSING = 16

# Otherwise the model runs this many times, rounded in other ways, and an output may be this many
# times as far from one of the runs as runs are apart.
_SAMPLES = 32
_DISTANCES = 4

# From this part of an output's largest value on, such an error is no longer rounding.
_UNSTABLE = 0.01


@dataclass(frozen=True)
class Reference:
    """Why ONNX Runtime refused a model, or how far mnist may be off without an explanation."""

    refusal: str | None
    tolerance: float


def main() -> int:
    """Prints what became of the cases and returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--keep", action="store_true", help="delete no folders")
    parser.add_argument("--mnist", type=Path, default=PROGRAM, metavar="PROGRAM")
    arguments = parser.parse_args()
    if not arguments.mnist.exists():
        parser.error(f"there is no {arguments.mnist}: swift build -c release --product mnist")
    # Anything else in the folder isn't ours to delete.
    folders = sorted(
        (each for each in arguments.folder.iterdir() if each.name.isdigit()),
        key=lambda each: int(each.name),
    )
    if not folders:
        parser.error(f"no cases in {arguments.folder}")

    references = dict(_write_references(folders))
    failed = _failures(references, arguments.mnist)
    differing = {}
    refused = {}
    explained: Counter[str] = Counter()
    for folder, verdict in failed.items():
        if not _is_difference(verdict):
            refused[folder] = verdict
            continue
        explanation = _explanation(folder, references[folder].tolerance, arguments.mnist)
        if explanation is None:
            differing[folder] = verdict
        else:
            explained[explanation] += 1

    refusals = Counter(each.refusal for each in references.values() if each.refusal is not None)
    print(f"{len(folders) - refusals.total() - len(failed)} passed")
    print(f"{explained['rounding']} rounding")
    print(f"{explained['unstable']} unstable")
    print(f"{len(differing)} differ")
    _print_details(differing)
    print(f"{len(refused)} refused by mnist")
    _print_details(refused)
    print(f"{refusals.total()} refused by ONNX Runtime")
    for reason, count in refusals.most_common():
        print(f"    {count} × {reason}")
    if not arguments.keep:
        for folder in folders:
            if folder not in differing and folder not in refused:
                shutil.rmtree(folder)
    return 1 if differing or refused else 0


def _print_details(verdicts: Mapping[Path, Verdict]) -> None:
    for folder, verdict in verdicts.items():
        print(f"    {folder}: {verdict.detail}")


def _failures(references: Mapping[Path, Reference], program: Path) -> dict[Path, Verdict]:
    """The cases that don't pass with their tolerances."""
    groups: dict[float, list[Path]] = defaultdict(list)
    for folder, each in references.items():
        if each.refusal is None:
            groups[each.tolerance].append(folder)
    return {
        folder: verdict
        for tolerance, group in groups.items()
        for folder, verdict in verify(group, relative=0, absolute=tolerance, program=program)
        if verdict.word != "pass"
    }


def _write_references(folders: Sequence[Path]) -> Iterator[tuple[Path, Reference]]:
    """Writes ONNX Runtime's outputs, in a process of its own: some models crash it."""
    done = 0
    while done < len(folders):
        receiver, sender = Pipe(duplex=False)
        process = Process(target=_write_all, args=(folders[done:], sender))
        process.start()
        sender.close()
        try:
            while True:
                result = receiver.recv()
                yield folders[done], result
                done += 1
        except EOFError:
            process.join()
        if process.exitcode > 0:
            raise SystemExit(f"no reference for {folders[done]}")
        if process.exitcode < 0:
            yield folders[done], Reference(f"crashed with signal {-process.exitcode}", 0)
            done += 1


def _write_all(folders: Sequence[Path], results: Connection) -> None:
    for folder in folders:
        results.send(_write_reference(folder))


def _write_reference(folder: Path) -> Reference:
    try:
        proto, data_set = _load(folder)
        outputs = reference.run(proto, data_set)
        reason = disagreement(proto, data_set)
        if reason is not None:
            return Reference(f"disagrees with the specification: {reason}", 0)
    except Exception as error:
        if not type(error).__module__.startswith("onnxruntime"):
            raise
        return Reference(_reason(error), 0)
    for index, (value, output) in enumerate(zip(outputs, proto.graph.output, strict=True)):
        data = numpy_helper.from_array(value, output.name).SerializeToString()
        (folder / "test_data_set_0" / f"output_{index}.pb").write_bytes(data)
    return Reference(None, _PASSING * rounding.unit(proto))


def _load(folder: Path) -> tuple[ModelProto, DataSet]:
    """The model and its inputs, whose files are in the graph's order."""
    proto = onnx.load(folder / "model.onnx")
    stored = {each.name for each in proto.graph.initializer}
    names = [each.name for each in proto.graph.input if each.name not in stored]
    files = [folder / "test_data_set_0" / f"input_{index}.pb" for index in range(len(names))]
    tensors = [TensorProto.FromString(file.read_bytes()) for file in files]
    data_set = {
        name: numpy_helper.to_array(tensor) for name, tensor in zip(names, tensors, strict=True)
    }
    if any(integers.handles(node) for node in proto.graph.node):
        # `reference` runs such a model in parts. Does ONNX Runtime take the whole?
        reference.session(proto).run(None, data_set)
    return proto, data_set


def _reason(error: Exception) -> str:
    """What ONNX Runtime says, without what differs from case to case: numbers, operands, lines."""
    text = re.sub(r"^\[ONNXRuntimeError\] : \d+ : ", "", str(error).splitlines()[0])
    text = re.sub(r'This is an invalid model\. In Node, \("[^"]*", (\w+),.*, Error ', r"\1: ", text)
    text = re.sub(r"/\S+/(\w+\.(cc|h)):\d+ ", r"\1 ", text)
    return re.sub(r"-?\d+", "N", text)[:150]


def _is_difference(verdict: Verdict) -> bool:
    """Whether the model ran and an output differs."""
    return bool(re.match(r"data set \d+: (has|differs) ", verdict.detail))


def _explanation(folder: Path, tolerance: float, program: Path) -> str | None:
    """How rounding explains the difference, as "rounding" or "unstable"; None if it doesn't."""
    explanation = "rounding"
    proto, data_set = _load(folder)
    runs = [reference.run(proto, data_set), *rounding.samples(proto, data_set, _SAMPLES)]
    exact = rounding.without(proto, data_set, runs[0])
    with tempfile.TemporaryDirectory() as name:
        case = Path(name, "case")
        shutil.copytree(folder, case)
        for index in range(len(proto.graph.output)):
            values = [outputs[index] for outputs in runs]
            allowed = max(
                tolerance * rounding.scale(values[0]), _DISTANCES * rounding.spread(values)
            )
            candidates = [*values, *(outputs[index] for outputs in exact)]
            _keep_output(case, proto, index)
            agrees = any(_agrees(case, value, allowed, program) for value in candidates)
            if not agrees and not rounding.jumps(values):
                return None
            if not agrees or allowed > _UNSTABLE * rounding.scale(values[0]):
                explanation = "unstable"
    return explanation


def _keep_output(case: Path, proto: ModelProto, index: int) -> None:
    """Lets only one output be compared: it becomes the first of the otherwise unchanged model."""
    moved = ModelProto()
    moved.CopyFrom(proto)
    first = moved.graph.output.pop(index)
    moved.graph.output.insert(0, first)
    (case / "model.onnx").write_bytes(moved.SerializeToString())
    for file in (case / "test_data_set_0").glob("output_*.pb"):
        file.unlink()


def _agrees(case: Path, value: np.ndarray, allowed: float, program: Path) -> bool:
    """Whether the case's first output is this, give or take an absolute error."""
    data = numpy_helper.from_array(value).SerializeToString()
    (case / "test_data_set_0" / "output_0.pb").write_bytes(data)
    relative_to_largest = allowed / rounding.scale(value)
    [(_, verdict)] = verify([case], relative=0, absolute=relative_to_largest, program=program)
    return verdict.word == "pass"


if __name__ == "__main__":
    sys.exit(main())
