"""A classifier as CNTK wrote it: the ONNX model zoo's mnist-8."""

import numpy as np
from onnx.helper import make_node

from building import model, tensor
from cases import Case
from values import Values

from .parts import digits, floats


def cntk() -> Case:
    """The graph of mnist-8 in full size: IR 3, SAME_UPPER, weights reshaped by a node.

    Pixels range from 0 to 255.
    """
    path = "cntk"
    values = Values(path)
    convolution = {"strides": [1, 1], "dilations": [1, 1], "group": 1, "kernel_shape": [5, 5]}
    pool = {"pads": [0, 0, 0, 0], "auto_pad": "NOTSET"}
    nodes = [
        make_node("Reshape", ["Parameter193", "Shape1"], ["Weights"], "Reshape193"),
        make_node(
            "Conv", ["Input", "Parameter5"], ["Conv1"], "C1", auto_pad="SAME_UPPER", **convolution
        ),
        make_node("Add", ["Conv1", "Parameter6"], ["Plus1"], "P1"),
        make_node("Relu", ["Plus1"], ["ReLU1"], "R1"),
        make_node(
            "MaxPool", ["ReLU1"], ["Pool1"], "M1", kernel_shape=[2, 2], strides=[2, 2], **pool
        ),
        make_node(
            "Conv", ["Pool1", "Parameter87"], ["Conv2"], "C2", auto_pad="SAME_UPPER", **convolution
        ),
        make_node("Add", ["Conv2", "Parameter88"], ["Plus2"], "P2"),
        make_node("Relu", ["Plus2"], ["ReLU2"], "R2"),
        make_node(
            "MaxPool", ["ReLU2"], ["Pool2"], "M2", kernel_shape=[3, 3], strides=[3, 3], **pool
        ),
        make_node("Reshape", ["Pool2", "Shape0"], ["Flat"], "Reshape0"),
        make_node("MatMul", ["Flat", "Weights"], ["Times"], "T1"),
        make_node("Add", ["Times", "Parameter194"], ["Plus_Output_0"], "P3"),
    ]
    initializers = [
        tensor("Parameter193", values.dense_weights(256, 10).reshape(16, 4, 4, 10), path),
        tensor("Parameter87", values.weights(16, 8, 5, 5), path),
        tensor("Parameter5", values.weights(8, 1, 5, 5) / np.float32(255), path),
        tensor("Parameter6", values.weights(8, 1, 1), path),
        tensor("Shape0", np.array([1, 256]), path),
        tensor("Shape1", np.array([256, 10]), path),
        tensor("Parameter88", values.weights(16, 1, 1), path),
        tensor("Parameter194", values.weights(1, 10), path),
    ]
    proto = model(
        nodes,
        [floats("Input", [1, 1, 28, 28])],
        [floats("Plus_Output_0", [1, 10])],
        initializers,
        opset=8,
        graph_name="CNTKGraph",
        producer_name="CNTK",
        producer_version="2.5.1",
    )
    proto.domain = "ai.cntk"
    proto.model_version = 1
    pictures = [digits("Input", [digit], (1, 28, 28), 255) for digit in (3, 7)]
    return Case(path, proto, pictures)
