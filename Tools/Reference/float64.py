"""Models in Float64."""

import numpy as np
from onnx import AttributeProto, GraphProto, ModelProto, TensorProto, numpy_helper


def doubled(model: ModelProto) -> ModelProto:
    """The model with every Float32 made a Float64."""
    doubled = ModelProto()
    doubled.CopyFrom(model)
    _double_graph(doubled.graph)
    return doubled


def _double_graph(graph: GraphProto) -> None:
    for tensor in graph.initializer:
        _double_tensor(tensor)
    for value in [*graph.input, *graph.output, *graph.value_info]:
        kind = value.type.tensor_type
        if kind.elem_type == TensorProto.FLOAT:
            kind.elem_type = TensorProto.DOUBLE
    for node in graph.node:
        for attribute in node.attribute:
            if attribute.type == AttributeProto.TENSOR:
                _double_tensor(attribute.t)
            elif attribute.type == AttributeProto.GRAPH:
                _double_graph(attribute.g)
            elif node.op_type == "Cast" and attribute.i == TensorProto.FLOAT:
                attribute.i = TensorProto.DOUBLE


def _double_tensor(tensor: TensorProto) -> None:
    if tensor.data_type == TensorProto.FLOAT:
        values = numpy_helper.to_array(tensor).astype(np.float64)
        tensor.CopyFrom(numpy_helper.from_array(values, tensor.name))
