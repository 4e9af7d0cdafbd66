"""Where ONNX Runtime contradicts the specification, or where that says nothing.

Such models have no reference to compare with.
"""

import numpy as np
from onnx import ModelProto, NodeProto, helper

import reference
from reference import DataSet


def disagreement(proto: ModelProto, data_set: DataSet) -> str | None:
    """The first disagreement in a model that ONNX Runtime runs; None if there is none."""
    opset = next(each.version for each in proto.opset_import if not each.domain)
    for node in proto.graph.node:
        attributes = {each.name: helper.get_attribute_value(each) for each in node.attribute}
        match node.op_type:
            case "Dropout" if opset < 12 and any(_is_read(proto, name) for name in node.output[1:]):
                return "Dropout's mask before opset 12: unspecified"
            case "AveragePool" | "LpPool" | "MaxPool" if _is_same_with_dilations(attributes):
                return f"{node.op_type} with SAME padding and dilations: too few windows"
            case "MeanVarianceNormalization" if _makes_nan(proto, data_set, node):
                return "MeanVarianceNormalization of equal numbers: NaN, not 0"
            case "Gelu" if attributes.get("approximate") == b"tanh" and _is_float64(
                proto, data_set, node
            ):
                return "Gelu by tanh in Float64: with constants in Float32"
            case "HardSwish" if _is_float64(proto, data_set, node):
                return "HardSwish in Float64: with 1/6 in Float32"
            case "GRU" | "LSTM" | "RNN" if b"ThresholdedRelu" in attributes.get("activations", []):
                return f"ThresholdedRelu in {node.op_type}: 0 at alpha itself, not alpha"
    return None


def _is_read(proto: ModelProto, name: str) -> bool:
    graph = proto.graph
    return any(name in node.input for node in graph.node) or name in {x.name for x in graph.output}


def _is_same_with_dilations(attributes: dict[str, object]) -> bool:
    is_dilated = any(each != 1 for each in attributes.get("dilations", []))
    return is_dilated and attributes.get("auto_pad", b"").startswith(b"SAME")


def _makes_nan(proto: ModelProto, data_set: DataSet, node: NodeProto) -> bool:
    values = reference.values(proto, data_set)
    return node.output[0] in values and bool(np.isnan(values[node.output[0]]).any())


def _is_float64(proto: ModelProto, data_set: DataSet, node: NodeProto) -> bool:
    values = reference.values(proto, data_set)
    return node.input[0] in values and values[node.input[0]].dtype == np.float64
