"""Compares random graphs with ONNX Runtime.

    MNIST_RANDOM_GRAPHS_OUTPUT=FOLDER swift test --filter RandomGraphs
    python random_graphs.py [--keep] [--mnist PROGRAM] FOLDER

Takes the cases FOLDER/<number>/, each with model.onnx and test_data_set_0/input_K.pb, writes
ONNX Runtime's outputs beside the inputs, and runs `mnist verify`. Each case

    passes        its outputs agree to 16 roundings of an output's largest value
    is rounding   no farther from the model's outputs under other roundings than these are from
                  each other, see rounding.py
    differs       neither
    is refused    by ONNX Runtime, which proves nothing, or by mnist, which is a failure

Cases that differ or that mnist refuses keep their folders; the others' are deleted, unless --keep
is given. A second run takes up those that are left. The exit status is 1 if there are any.
"""

import argparse
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from pathlib import Path

import onnx
from onnx import ModelProto, TensorProto, numpy_helper

import integers
import reference
import rounding
from reference import DataSet
from verification import PROGRAM, Verdict, verify

# The largest difference that needs no explanation: 16 roundings of Float32.
_TOLERANCE = 16 * 2.0**-24

# How many runs under other roundings explain a larger one, and how many times their distance from
# each other a result may be from the nearest.
_SAMPLES = 32
_DISTANCES = 4


def main() -> int:
    """Compares; the result is the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--keep", action="store_true", help="delete no folders")
    parser.add_argument("--mnist", type=Path, default=PROGRAM, metavar="PROGRAM")
    arguments = parser.parse_args()
    # Nothing else in the folder is touched.
    folders = sorted(
        (each for each in arguments.folder.iterdir() if each.name.isdigit()),
        key=lambda each: int(each.name),
    )
    if not folders:
        parser.error(f"no cases in {arguments.folder}")

    reasons = dict(_write_references(folders))
    compared = [each for each in folders if reasons[each] is None]
    verdicts = dict(
        verify(compared, relative=0, absolute=_TOLERANCE, program=arguments.mnist)
    )
    failed = {each: verdict for each, verdict in verdicts.items() if verdict.word != "pass"}
    refused = {each: verdict for each, verdict in failed.items() if not _is_difference(verdict)}
    rounded = [
        each for each in failed if each not in refused and _is_rounding(each, arguments.mnist)
    ]
    differing = {
        each: verdict
        for each, verdict in failed.items()
        if each not in refused and each not in rounded
    }

    print(f"{len(compared) - len(failed)} passed")
    print(f"{len(rounded)} are rounding")
    _print_failures(f"{len(differing)} differ", differing)
    _print_failures(f"{len(refused)} refused by mnist", refused)
    counts = Counter(reason for reason in reasons.values() if reason is not None)
    print(f"{counts.total()} refused by ONNX Runtime")
    for reason, count in counts.most_common():
        print(f"    {count} × {reason}")
    if not arguments.keep:
        for folder in folders:
            if folder not in differing and folder not in refused:
                shutil.rmtree(folder)
    return 1 if differing or refused else 0


def _print_failures(title: str, failures: dict[Path, Verdict]) -> None:
    print(title)
    for folder, verdict in failures.items():
        print(f"    {folder}: {verdict.detail}")


def _write_references(folders: Sequence[Path]) -> Iterator[tuple[Path, str | None]]:
    """Writes ONNX Runtime's outputs; the result is why it refuses a model, or None.

    A process of its own does it: there are models that crash ONNX Runtime.
    """
    done = 0
    while done < len(folders):
        receiver, sender = Pipe(duplex=False)
        process = Process(target=_write_all, args=(folders[done:], sender))
        process.start()
        sender.close()
        try:
            while True:
                reason = receiver.recv()
                yield folders[done], reason
                done += 1
        except EOFError:
            process.join()
        if process.exitcode > 0:
            raise SystemExit(f"no reference for {folders[done]}")
        if process.exitcode < 0:
            yield folders[done], f"crashes by signal {-process.exitcode}"
            done += 1


def _write_all(folders: Sequence[Path], results: Connection) -> None:
    for folder in folders:
        results.send(_write_reference(folder))


def _write_reference(folder: Path) -> str | None:
    try:
        proto, data_set = _load(folder)
        outputs = reference.run(proto, data_set)
    except Exception as error:
        if not type(error).__module__.startswith("onnxruntime"):
            raise
        return _reason(error)
    for index, (value, output) in enumerate(zip(outputs, proto.graph.output, strict=True)):
        data = numpy_helper.from_array(value, output.name).SerializeToString()
        (folder / "test_data_set_0" / f"output_{index}.pb").write_bytes(data)
    return None


def _load(folder: Path) -> tuple[ModelProto, DataSet]:
    """The model and its inputs, which belong to the graph's in order."""
    proto = onnx.load(folder / "model.onnx")
    stored = {each.name for each in proto.graph.initializer}
    names = [each.name for each in proto.graph.input if each.name not in stored]
    files = [folder / "test_data_set_0" / f"input_{index}.pb" for index in range(len(names))]
    tensors = [TensorProto.FromString(file.read_bytes()) for file in files]
    data_set = {
        name: numpy_helper.to_array(tensor) for name, tensor in zip(names, tensors, strict=True)
    }
    if any(integers.handles(node) for node in proto.graph.node):
        # `reference` runs such a model in parts; it must be valid as a whole.
        reference.session(proto)
    return proto, data_set


def _reason(error: Exception) -> str:
    """What ONNX Runtime says, without the names and numbers that differ from case to case."""
    text = str(error).splitlines()[0].removeprefix("[ONNXRuntimeError] : ")
    text = re.sub(r"/\S+?\.(cc|h):\d+ ", "", text)
    text = re.sub(r"(node|name)[^a-z]*'[^']*'|\([^()]*\)|\{[^{}]*\}", r"\1 …", text)
    return re.sub(r"-?\d+", "N", text)[:150]


def _is_difference(verdict: Verdict) -> bool:
    """Whether the model ran and an output differs."""
    return bool(re.match(r"data set \d+: (value \d|holds|has shape|differs)", verdict.detail))


def _is_rounding(folder: Path, program: Path) -> bool:
    """Whether rounding explains how far mnist's outputs are from the reference."""
    proto, data_set = _load(folder)
    runs = [
        reference.run(proto, data_set), *rounding.samples(proto, data_set, _SAMPLES)
    ]
    allowed = max(_TOLERANCE, _DISTANCES * rounding.spread(runs))
    with tempfile.TemporaryDirectory() as name:
        copies = []
        for number, outputs in enumerate(runs):
            copy = Path(name, str(number))
            shutil.copytree(folder, copy)
            copies.append(copy)
            for index, value in enumerate(outputs):
                data = numpy_helper.from_array(value).SerializeToString()
                (copy / "test_data_set_0" / f"output_{index}.pb").write_bytes(data)
        return any(
            verdict.word == "pass"
            for _, verdict in verify(copies, relative=0, absolute=allowed, program=program)
        )


if __name__ == "__main__":
    sys.exit(main())
