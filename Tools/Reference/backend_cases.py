"""Writes the onnx package's own test cases in ONNX's test-case layout.

    python backend_cases.py FOLDER

The package generates its node cases on request and includes the models converted from PyTorch as
files. Beside each case's model and data is `tolerance.json` with the case's `rtol` and `atol`.
"""

import argparse
import json
import shutil
import warnings
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper
from onnx.backend.test.case.test_case import TestCase
from onnx.backend.test.loader import load_model_tests

KINDS = ("node", "pytorch-converted", "pytorch-operator")


def main() -> None:
    """Replaces the folder's contents."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    folder: Path = parser.parse_args().folder
    # Some of the cases are about casts out of range and logarithms of zero.
    warnings.simplefilter("ignore", RuntimeWarning)
    for kind in KINDS:
        shutil.rmtree(folder / kind, ignore_errors=True)
        cases = load_model_tests(kind=kind)
        for case in cases:
            _write(case, folder / kind / case.name)
        print(f"{kind}: {len(cases)} cases")


def _write(case: TestCase, folder: Path) -> None:
    folder.mkdir(parents=True)
    tolerance = {"rtol": case.rtol, "atol": case.atol}
    (folder / "tolerance.json").write_text(json.dumps(tolerance) + "\n")
    if case.model_dir is not None:
        shutil.copytree(case.model_dir, folder, dirs_exist_ok=True)
        return
    (folder / "model.onnx").write_bytes(case.model.SerializeToString(deterministic=True))
    for number, (inputs, outputs) in enumerate(case.data_sets):
        data = folder / f"test_data_set_{number}"
        data.mkdir()
        _write_values(data, "input", inputs, case.model.graph.input)
        _write_values(data, "output", outputs, case.model.graph.output)


def _write_values(
    folder: Path, kind: str, values: list, declarations: list[onnx.ValueInfoProto]
) -> None:
    for index, (value, declaration) in enumerate(zip(values, declarations, strict=False)):
        (folder / f"{kind}_{index}.pb").write_bytes(_bytes(value, declaration))


def _bytes(value: object, declaration: onnx.ValueInfoProto) -> bytes:
    """A value as ONNX stores its type: a tensor, a sequence or an optional."""
    if isinstance(value, onnx.TensorProto):
        return value.SerializeToString(deterministic=True)
    match declaration.type.WhichOneof("value"):
        case "sequence_type":
            message = numpy_helper.from_list(value, declaration.name)
        case "optional_type":
            message = numpy_helper.from_optional(value, declaration.name)
        case _:
            message = numpy_helper.from_array(np.asarray(value), declaration.name)
    return message.SerializeToString(deterministic=True)


if __name__ == "__main__":
    main()
