"""Classifiers as PyTorch exports them today, and as its first versions did."""

from collections.abc import Sequence

from onnx import NodeProto
from onnx.helper import make_node

from building import model, tensor
from cases import Case
from values import Values

from .parts import batches, digits, floats


def pytorch() -> Case:
    """LeNet by torch.onnx.export: dotted names, Gemm with transB, symbolic batch."""
    path = "pytorch"
    values = Values(path)
    pool = {"ceil_mode": 0, "kernel_shape": [2, 2], "pads": [0, 0, 0, 0], "strides": [2, 2]}
    convolution = {"dilations": [1, 1], "group": 1, "kernel_shape": [5, 5], "strides": [1, 1]}
    dense = {"alpha": 1.0, "beta": 1.0, "transB": 1}
    nodes = [
        _torch(
            "Conv", ["input", "conv1.weight", "conv1.bias"], "conv1", pads=[2] * 4, **convolution
        ),
        _torch("Relu", ["/conv1/Conv_output_0"], "relu"),
        _torch("MaxPool", ["/relu/Relu_output_0"], "pool", **pool),
        _torch(
            "Conv",
            ["/pool/MaxPool_output_0", "conv2.weight", "conv2.bias"],
            "conv2",
            pads=[0] * 4,
            **convolution,
        ),
        _torch("Relu", ["/conv2/Conv_output_0"], "relu_1"),
        _torch("MaxPool", ["/relu_1/Relu_output_0"], "pool_1", **pool),
        _torch("Flatten", ["/pool_1/MaxPool_output_0"], "flatten", axis=1),
        _torch("Gemm", ["/flatten/Flatten_output_0", "fc1.weight", "fc1.bias"], "fc1", **dense),
        _torch("Relu", ["/fc1/Gemm_output_0"], "relu_2"),
        make_node(
            "Gemm",
            ["/relu_2/Relu_output_0", "fc2.weight", "fc2.bias"],
            ["output"],
            "/fc2/Gemm",
            **dense,
        ),
    ]
    shapes = {
        "conv1": (4, 1, 5, 5),
        "conv2": (8, 4, 5, 5),
        "fc1": (20, 200),
        "fc2": (10, 20),
    }
    initializers = []
    for name, shape in shapes.items():
        initializers.append(tensor(f"{name}.weight", values.weights(*shape), path))
        initializers.append(tensor(f"{name}.bias", values.weights(shape[0]), path))
    proto = model(
        nodes,
        [floats("input", ["batch_size", 1, 28, 28])],
        [floats("output", ["batch_size", 10])],
        initializers,
        opset=17,
        graph_name="main_graph",
        producer_name="pytorch",
        producer_version="2.5.1",
    )
    return Case(path, proto, batches("input", (1, 28, 28)))


def _torch(operator: str, inputs: Sequence[str], scope: str, **attributes: object) -> NodeProto:
    name = f"/{scope}/{operator}"
    return make_node(operator, inputs, [f"{name}_output_0"], name, **attributes)


def pytorch_numbers() -> Case:
    """PyTorch 1.x: values named by numbers, initializers as inputs, a fixed batch of 3."""
    path = "pytorch-numbers"
    values = Values(path)
    nodes = [
        make_node("Flatten", ["0"], ["5"], axis=1),
        make_node("Gemm", ["5", "1", "2"], ["6"], alpha=1.0, beta=1.0, transB=1),
        make_node("Relu", ["6"], ["7"]),
        make_node("Dropout", ["7"], ["8", "9"], ratio=0.5),
        make_node("Gemm", ["8", "3", "4"], ["10"], alpha=1.0, beta=1.0, transB=1),
        make_node("Softmax", ["10"], ["11"], axis=1),
    ]
    shapes = {"1": (7, 784), "2": (7,), "3": (10, 7), "4": (10,)}
    initializers = [tensor(name, values.weights(*shape), path) for name, shape in shapes.items()]
    proto = model(
        nodes,
        [floats("0", [3, 1, 28, 28])],
        [floats("11", [3, 10])],
        initializers,
        opset=9,
        ir_version=3,
        graph_name="torch-jit-export",
        producer_name="pytorch",
        producer_version="1.1",
    )
    return Case(path, proto, [digits("0", (4, 1, 9), (1, 28, 28))])
