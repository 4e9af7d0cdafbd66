"""A classifier as PyTorch's dynamo exporter has written it since 2.9: weights in a second file."""

import numpy as np
from onnx import numpy_helper
from onnx.helper import make_node

from building import model
from cases import Case
from values import Values

from .parts import batches, floats


def dynamo() -> Case:
    """Strided convolutions; every weight, however small, is in model.onnx.data."""
    path = "pytorch-dynamo"
    values = Values(path)
    window = {
        "auto_pad": "NOTSET",
        "dilations": [1, 1],
        "group": 1,
        "pads": [1, 1, 1, 1],
        "strides": [2, 2],
    }
    nodes = [
        make_node(
            "Conv", ["x", "conv1.weight", "conv1.bias"], ["conv2d"], "node_conv2d", **window
        ),
        make_node("Relu", ["conv2d"], ["relu"], "node_relu"),
        make_node(
            "Conv", ["relu", "conv2.weight", "conv2.bias"], ["conv2d_1"], "node_conv2d_1", **window
        ),
        make_node("Relu", ["conv2d_1"], ["relu_1"], "node_relu_1"),
        make_node("Reshape", ["relu_1", "val_7"], ["flatten"], "node_flatten", allowzero=1),
        make_node(
            "Gemm",
            ["flatten", "fc.weight", "fc.bias"],
            ["linear"],
            "node_linear",
            alpha=1.0,
            beta=1.0,
            transA=0,
            transB=1,
        ),
    ]
    shapes = {"conv1": (4, 1, 3, 3), "conv2": (6, 4, 3, 3), "fc": (10, 294)}
    initializers = []
    for name, shape in shapes.items():
        weights = {"weight": values.weights(*shape), "bias": values.weights(shape[0])}
        for part, value in weights.items():
            initializers.append(numpy_helper.from_array(value, f"{name}.{part}"))
    initializers.append(numpy_helper.from_array(np.array([-1, 294], np.int64), "val_7"))
    proto = model(
        nodes,
        [floats("x", ["s77", 1, 28, 28])],
        [floats("linear", ["s77", 10])],
        initializers,
        opset=18,
        graph_name="main_graph",
        producer_name="pytorch",
        producer_version="2.9.1",
    )
    return Case(path, proto, batches("x", (1, 28, 28)), external_data=True)
