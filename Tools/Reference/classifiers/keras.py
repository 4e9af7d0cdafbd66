"""A classifier as tf2onnx writes a Keras model."""

import numpy as np
from onnx.helper import make_node

from building import model, tensor
from cases import Case
from values import Values

from .parts import batches, floats


def keras() -> Case:
    """tf2onnx: a channels-last input, symbolic batch, batch normalization, Softmax."""
    path = "keras"
    values = Values(path)
    scope = "StatefulPartitionedCall/sequential"

    def name(suffix: str) -> str:
        return f"{scope}/{suffix}:0"

    nodes = [
        make_node(
            "Transpose", ["conv2d_input"], [name("t0")], f"{scope}/transpose", perm=[0, 3, 1, 2]
        ),
        make_node(
            "Conv",
            [name("t0"), name("conv/kernel"), name("conv/bias")],
            [name("conv")],
            f"{scope}/conv2d/Conv2D",
            auto_pad="SAME_UPPER",
            dilations=[1, 1],
            group=1,
            kernel_shape=[3, 3],
            strides=[2, 2],
        ),
        make_node("Relu", [name("conv")], [name("relu")], f"{scope}/conv2d/Relu"),
        make_node(
            "BatchNormalization",
            [name(each) for each in ("relu", "gamma", "beta", "moving_mean", "moving_variance")],
            [name("norm")],
            f"{scope}/batch_normalization/FusedBatchNormV3",
            epsilon=0.001,
        ),
        make_node(
            "MaxPool",
            [name("norm")],
            [name("pool")],
            f"{scope}/max_pooling2d/MaxPool",
            auto_pad="VALID",
            kernel_shape=[2, 2],
            strides=[2, 2],
        ),
        make_node(
            "Transpose", [name("pool")], [name("t1")], f"{scope}/transpose_1", perm=[0, 2, 3, 1]
        ),
        make_node(
            "Reshape",
            [name("t1"), "const_fold_opt__17"],
            [name("flat")],
            f"{scope}/flatten/Reshape",
        ),
        make_node(
            "MatMul", [name("flat"), name("dense/kernel")], [name("dense")], f"{scope}/dense/MatMul"
        ),
        make_node(
            "Add", [name("dense"), name("dense/bias")], [name("logits")], f"{scope}/dense/BiasAdd"
        ),
        make_node("Softmax", [name("logits")], ["dense"], f"{scope}/dense/Softmax", axis=-1),
    ]
    stored = {
        "conv/kernel": values.weights(6, 1, 3, 3),
        "conv/bias": values.weights(6),
        "gamma": values.positive(6),
        "beta": values.weights(6),
        "moving_mean": values.weights(6),
        "moving_variance": values.positive(6),
        "dense/kernel": values.dense_weights(294, 10),
        "dense/bias": values.weights(10),
    }
    initializers = [tensor(name(suffix), value, path) for suffix, value in stored.items()]
    initializers.append(tensor("const_fold_opt__17", np.array([-1, 294]), path))
    proto = model(
        nodes,
        [floats("conv2d_input", ["unk__1", 28, 28, 1])],
        [floats("dense", ["unk__2", 10])],
        initializers,
        opset=15,
        graph_name="tf2onnx",
        producer_name="tf2onnx",
        producer_version="1.16.1 15c810",
    )
    return Case(path, proto, batches("conv2d_input", (28, 28, 1)))
