"""Test cases, and writing them in ONNX's test-case layout."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
from onnx import ModelProto, helper

import reference
from building import Operand, model, tensor, value_info
from reference import DataSet


@dataclass(frozen=True)
class Case:
    """A model and its inputs, one mapping for each data set."""

    path: str
    model: ModelProto
    data_sets: Sequence[DataSet]
    # The checker refuses some models that exporters write and ONNX Runtime runs.
    is_checked: bool = True
    # Whether the weights are written to a separate file, model.onnx.data.
    external_data: bool = False


def operator_case(
    operator: str,
    option: str,
    operands: Sequence[Operand],
    *,
    opset: int,
    outputs: Sequence[str] = ("y",),
    graph_outputs: int = 1,
    **attributes: object,
) -> Case:
    """The model of a single node."""
    path = f"{operator}/{option}"
    present = [each for each in operands if each.value is not None]
    node = helper.make_node(
        operator, [each.name for each in operands], list(outputs), name="node", **attributes
    )
    single = model(
        [node],
        [value_info(each.name, each.value) for each in present if not each.is_stored],
        outputs[:graph_outputs],
        [tensor(each.name, each.value, path) for each in present if each.is_stored],
        opset=opset,
    )
    data_set = {each.name: each.value for each in present if not each.is_stored}
    return Case(path, single, [data_set])


def write(case: Case, root: Path) -> None:
    """Writes `model.onnx` and, for each data set, its inputs and reference outputs."""
    results = [reference.run(case.model, data_set) for data_set in case.data_sets]
    _declare_outputs(case.model, results)
    if case.is_checked:
        # Not a full check: ONNX's shape inference counts pooling windows that start in the padding
        # after the image, which the specification and ONNX Runtime leave out.
        onnx.checker.check_model(case.model)
    # The model must load with its declared outputs, too.
    names = [each.name for each in reference.session(case.model).get_outputs()]
    folder = root / case.path
    folder.mkdir(parents=True)
    if case.external_data:
        _move_weights(case.model, folder / "model.onnx.data")
    (folder / "model.onnx").write_bytes(_bytes(case.model))
    for number, (data_set, result) in enumerate(zip(case.data_sets, results, strict=True)):
        data_folder = folder / f"test_data_set_{number}"
        data_folder.mkdir()
        _write_tensors(data_folder, "input", data_set, case.path)
        _write_tensors(data_folder, "output", dict(zip(names, result, strict=True)), case.path)


def _move_weights(proto: ModelProto, file: Path) -> None:
    """Puts the raw data of all initializers into one file, one after another."""
    offset = 0
    with file.open("wb") as data:
        for initializer in proto.graph.initializer:
            length = data.write(initializer.raw_data)
            onnx.external_data_helper.set_external_data(
                initializer, file.name, offset=offset, length=length
            )
            initializer.data_location = onnx.TensorProto.EXTERNAL
            initializer.ClearField("raw_data")
            offset += length


def _declare_outputs(proto: ModelProto, results: Sequence[Sequence[np.ndarray]]) -> None:
    """Adds the computed type and shape to outputs that only have a name."""
    for index, output in enumerate(proto.graph.output):
        if not output.HasField("type"):
            output.CopyFrom(value_info(output.name, results[0][index]))


def _write_tensors(folder: Path, kind: str, values: DataSet, salt: str) -> None:
    for index, (name, value) in enumerate(values.items()):
        proto = tensor(name, value, f"{salt}/{kind}")
        (folder / f"{kind}_{index}.pb").write_bytes(_bytes(proto))


def _bytes(message: onnx.ModelProto | onnx.TensorProto) -> bytes:
    return message.SerializeToString(deterministic=True)
