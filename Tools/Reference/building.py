"""Builds ONNX models and tensors with `onnx.helper`."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from onnx import ModelProto, NodeProto, TensorProto, ValueInfoProto, helper, numpy_helper

Shape = Sequence[int | str | None]

# The newest opset that the pinned ONNX Runtime runs; its IR version is 13.
NEWEST_OPSET = 26

_IR_VERSION_WITH_FREE_INITIALIZERS = 4


@dataclass(frozen=True)
class Operand:
    """One input of a node: given at run time, stored in the model, or omitted."""

    name: str
    value: np.ndarray | None
    is_stored: bool


def given(name: str, value: np.ndarray) -> Operand:
    """An operand that is a graph input."""
    return Operand(name, value, is_stored=False)


def stored(name: str, value: np.ndarray) -> Operand:
    """An operand that is an initializer."""
    return Operand(name, value, is_stored=True)


def absent() -> Operand:
    """An optional operand that is omitted: an empty name."""
    return Operand("", None, is_stored=False)


def tensor(name: str, value: np.ndarray, salt: str = "") -> TensorProto:
    """A stored tensor, in `raw_data` or in the typed field.

    Exporters do either. A hash of the names decides, so that both occur everywhere.
    """
    value = np.asarray(value)
    if zlib.crc32(f"{salt}/{name}".encode()) & 1:
        return numpy_helper.from_array(value, name)
    data_type = helper.np_dtype_to_tensor_dtype(value.dtype)
    return helper.make_tensor(name, data_type, value.shape, value.flatten().tolist())


def value_info(name: str, value: np.ndarray, shape: Shape | None = None) -> ValueInfoProto:
    """The declaration of a graph input or output with the type of `value`.

    `shape` replaces the value's own, for symbolic dimensions.
    """
    data_type = helper.np_dtype_to_tensor_dtype(value.dtype)
    return helper.make_tensor_value_info(name, data_type, value.shape if shape is None else shape)


def model(
    nodes: Sequence[NodeProto],
    inputs: Sequence[ValueInfoProto],
    outputs: Sequence[str | ValueInfoProto],
    initializers: Sequence[TensorProto] = (),
    *,
    opset: int,
    graph_name: str = "graph",
    producer_name: str = "swift-mnist reference",
    producer_version: str = "",
    ir_version: int | None = None,
) -> ModelProto:
    """A model, by default with the oldest IR version that allows its opset.

    Before IR version 4 every initializer had to be a graph input as well. An output given as a name
    only gets its type and shape later, from the run that computes it.
    """
    if ir_version is None:
        ir_version = _ir_version(opset)
    inputs = list(inputs)
    if ir_version < _IR_VERSION_WITH_FREE_INITIALIZERS:
        inputs += [
            helper.make_tensor_value_info(each.name, each.data_type, each.dims)
            for each in initializers
        ]
    declared = [ValueInfoProto(name=each) if isinstance(each, str) else each for each in outputs]
    graph = helper.make_graph(list(nodes), graph_name, inputs, declared, list(initializers))
    return helper.make_model(
        graph,
        producer_name=producer_name,
        producer_version=producer_version,
        ir_version=ir_version,
        opset_imports=[helper.make_opsetid("", opset)],
    )


def _ir_version(opset: int) -> int:
    return max(3, helper.find_min_ir_version_for([helper.make_opsetid("", opset)]))
