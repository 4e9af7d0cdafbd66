"""The network as an ONNX model: standard operators, a node for each layer, raw data."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from training.network import CLASSES, Architecture, Convolution, MaxPool, Parameters

OPSET = 13
IR_VERSION = 7


def onnx_model(
    architecture: Architecture, parameters: Parameters, metadata: dict[str, str]
) -> onnx.ModelProto:
    """`image` [batch, 1, 28, 28], 0 background to 1 foreground -> `probabilities` [batch, 10]."""
    layers = _layer_nodes(architecture)
    nodes = [
        *layers,
        helper.make_node("Flatten", [layers[-1].output[0]], ["features"], "flatten", axis=1),
        helper.make_node(
            "Gemm",
            ["features", "dense.weight", "dense.bias"],
            ["logits"],
            "dense",
            transB=1,
        ),
        helper.make_node("Softmax", ["logits"], ["probabilities"], "softmax", axis=1),
    ]
    graph = helper.make_graph(
        nodes,
        "digits",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["batch", 1, 28, 28])],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["batch", CLASSES])],
        # Sorted, so that the file does not depend on the order of the parameters.
        [
            numpy_helper.from_array(np.asarray(parameters[name], np.float32), name)
            for name in sorted(parameters)
        ],
    )
    model = helper.make_model(
        graph,
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
        producer_name="swift-mnist",
    )
    helper.set_model_props(model, metadata)
    onnx.checker.check_model(model, full_check=True)
    return model


def _layer_nodes(architecture: Architecture) -> list[onnx.NodeProto]:
    """Each node reads the one before it; convolutions and pools are numbered from 1."""
    nodes: list[onnx.NodeProto] = []
    convolutions, pools, source = 0, 0, "image"
    for layer in architecture.layers:
        match layer:
            case Convolution(side):
                convolutions += 1
                nodes += _convolution_nodes(convolutions, source, side)
            case MaxPool(side):
                pools += 1
                nodes.append(_pool_node(f"pool{pools}", source, side))
        source = nodes[-1].output[0]
    return nodes


def _convolution_nodes(number: int, source: str, side: int) -> list[onnx.NodeProto]:
    convolution, relu = f"convolution{number}", f"relu{number}"
    return [
        helper.make_node(
            "Conv",
            [source, f"{convolution}.weight", f"{convolution}.bias"],
            [f"{convolution}.output"],
            convolution,
            kernel_shape=[side, side],
            pads=[side // 2] * 4,
        ),
        helper.make_node("Relu", [f"{convolution}.output"], [f"{relu}.output"], relu),
    ]


def _pool_node(name: str, source: str, side: int) -> onnx.NodeProto:
    return helper.make_node(
        "MaxPool",
        [source],
        [f"{name}.output"],
        name,
        kernel_shape=[side, side],
        strides=[side, side],
    )
