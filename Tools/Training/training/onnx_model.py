"""The network as an ONNX model: standard operators, one node a layer, weights as raw data."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from training.network import CLASSES, KERNEL_SIDE, PADDING, POOL_SIDES, Parameters

OPSET = 13
IR_VERSION = 7


def onnx_model(parameters: Parameters) -> onnx.ModelProto:
    """`image` [batch, 1, 28, 28] in 0 to 1, ink 1 -> `probabilities` [batch, 10]."""
    nodes = [
        *_convolution_nodes(1, "image", POOL_SIDES[0]),
        *_convolution_nodes(2, "pool1.output", POOL_SIDES[1]),
        helper.make_node("Flatten", ["pool2.output"], ["features"], "flatten", axis=1),
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
        # Sorted, so that the file does not depend on how the parameters were kept.
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
    onnx.checker.check_model(model, full_check=True)
    return model


def _convolution_nodes(layer: int, source: str, pool_side: int) -> list[onnx.NodeProto]:
    convolution, relu, pool = (f"{kind}{layer}" for kind in ("convolution", "relu", "pool"))
    return [
        helper.make_node(
            "Conv",
            [source, f"{convolution}.weight", f"{convolution}.bias"],
            [f"{convolution}.output"],
            convolution,
            kernel_shape=[KERNEL_SIDE, KERNEL_SIDE],
            pads=[PADDING] * 4,
        ),
        helper.make_node("Relu", [f"{convolution}.output"], [f"{relu}.output"], relu),
        helper.make_node(
            "MaxPool",
            [f"{relu}.output"],
            [f"{pool}.output"],
            pool,
            kernel_shape=[pool_side, pool_side],
            strides=[pool_side, pool_side],
        ),
    ]
