"""Classifiers in styles that belong to no particular exporter."""

import numpy as np
from onnx.helper import make_node

from building import model, tensor
from cases import Case
from values import Values

from .parts import batches, floats


def dense() -> Case:
    """A multilayer perceptron on N×784 with MatMul, Add and the Softmax of opset 11."""
    path = "dense"
    values = Values(path)
    nodes = [
        make_node("MatMul", ["image", "w1"], ["a"], "dense_1"),
        make_node("Add", ["a", "b1"], ["b"], "bias_1"),
        make_node("Relu", ["b"], ["c"], "activation"),
        make_node("MatMul", ["c", "w2"], ["d"], "dense_2"),
        make_node("Add", ["b2", "d"], ["e"], "bias_2"),
        make_node("Softmax", ["e"], ["probabilities"], "softmax"),
    ]
    stored = {
        "w1": values.dense_weights(784, 8),
        "b1": values.weights(8),
        "w2": values.dense_weights(8, 10),
        "b2": values.weights(1, 10),
    }
    initializers = [tensor(name, value, path) for name, value in stored.items()]
    image, probabilities = floats("image", ["N", 784]), floats("probabilities", ["N", 10])
    proto = model(nodes, [image], [probabilities], initializers, opset=11, graph_name="mlp")
    return Case(path, proto, batches("image", (784,)))


def unordered() -> Case:
    """Nodes out of topological order; no names for graph and nodes, unknown dimensions."""
    path = "unordered-unnamed"
    values = Values(path)
    nodes = [
        make_node("Gemm", ["e", "w2", "b2"], ["scores"], transB=1),
        make_node("Relu", ["b"], ["c"]),
        make_node("Flatten", ["d"], ["e"]),
        make_node("AveragePool", ["c"], ["d"], kernel_shape=[4, 4], strides=[4, 4]),
        make_node("Conv", ["image", "w1", "b1"], ["b"], pads=[1, 1, 1, 1], strides=[2, 2]),
    ]
    stored = {
        "w2": values.weights(10, 45),
        "b2": values.weights(10),
        "w1": values.weights(5, 1, 3, 3),
        "b1": values.weights(5),
    }
    initializers = [tensor(name, value, path) for name, value in stored.items()]
    image, scores = floats("image", [None, 1, 28, 28]), floats("scores", None)
    proto = model(nodes, [image], [scores], initializers, opset=13, graph_name="", producer_name="")
    return Case(path, proto, batches("image", (1, 28, 28)), is_checked=False)


def constants() -> Case:
    """Weights in Constant nodes, Identity and Dropout left in, normalization before Relu."""
    path = "constants"
    values = Values(path)
    stored = {
        "w1": values.weights(4, 1, 3, 3),
        "scale": values.positive(4),
        "shift": values.weights(4),
        "mean": values.weights(4),
        "variance": values.positive(4),
        "shape": np.array([0, -1]),
        "w2": values.dense_weights(4 * 5 * 5, 10),
        "b2": values.weights(10),
    }
    nodes = [
        make_node(
            "Constant", [], [name], f"Constant_{name}", value=tensor("", value, f"{path}/{name}")
        )
        for name, value in stored.items()
    ]
    nodes += [
        make_node("Identity", ["image"], ["a"], "Identity_0"),
        make_node(
            "Conv", ["a", "w1"], ["b"], "Conv_0", kernel_shape=[3, 3], auto_pad="VALID", group=1
        ),
        make_node(
            "BatchNormalization", ["b", "scale", "shift", "mean", "variance"], ["c"], "Norm_0"
        ),
        make_node("Relu", ["c"], ["d"], "Relu_0"),
        make_node(
            "MaxPool", ["d"], ["e"], "Pool_0", kernel_shape=[7, 7], strides=[5, 5], ceil_mode=1
        ),
        make_node("Dropout", ["e"], ["f"], "Dropout_0"),
        make_node("Reshape", ["f", "shape"], ["g"], "Reshape_0"),
        make_node("Gemm", ["g", "w2", "b2"], ["h"], "Gemm_0"),
        make_node("Identity", ["h"], ["logits"], "Identity_1"),
        make_node("Softmax", ["logits"], ["probabilities"], "Softmax_0"),
    ]
    # Two outputs, one computed from the other.
    outputs = [floats("probabilities", ["batch", 10]), floats("logits", ["batch", 10])]
    proto = model(nodes, [floats("image", ["batch", 1, 28, 28])], outputs, opset=13)
    return Case(path, proto, batches("image", (1, 28, 28)))
