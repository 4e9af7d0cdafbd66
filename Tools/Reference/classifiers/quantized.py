"""Quantized classifiers, as ONNX Runtime's quantizer writes them, and a recurrent one."""

import numpy as np
from onnx import NodeProto
from onnx.helper import make_node

from building import model, tensor
from cases import Case
from values import Values

from .parts import batches, floats

_INPUT_SCALE = np.array(1 / 255, np.float32)
_ZERO = np.array(0, np.uint8)


def _symmetric(weights: np.ndarray, axis: int | None) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """INT8 weights, their scale (one, or one for each index of an axis) and zero points."""
    others = None if axis is None else tuple(i for i in range(weights.ndim) if i != axis)
    scale = np.abs(weights).max(axis=others, keepdims=True) / np.float32(127)
    integers = np.clip(np.rint(weights / scale), -127, 127).astype(np.int8)
    scale = np.asarray(scale.reshape(-1) if axis is not None else scale.reshape(()))
    return integers, scale.astype(np.float32), np.zeros(scale.shape, np.int8)


def qdq() -> Case:
    """QuantizeLinear and DequantizeLinear around every operator, which computes in Float32."""
    path = "quantized-qdq"
    values = Values(path)
    stored: dict[str, np.ndarray] = {"zero": _ZERO}
    nodes: list[NodeProto] = []

    def constant(name: str, weights: np.ndarray, axis: int | None) -> str:
        integers, scale, zero = _symmetric(weights, axis)
        stored.update({f"{name}_q": integers, f"{name}_scale": scale, f"{name}_zero": zero})
        attributes = {} if axis is None else {"axis": axis}
        operands = [f"{name}_q", f"{name}_scale", f"{name}_zero"]
        nodes.append(make_node("DequantizeLinear", operands, [name], f"{name}_dq", **attributes))
        return name

    def bias(name: str, count: int, input_scale: float, weights: str) -> str:
        scale = stored[f"{weights}_scale"] * np.float32(input_scale)
        integers = np.rint(values.weights(count) / scale).astype(np.int32)
        stored.update({f"{name}_q": integers, f"{name}_scale": np.asarray(scale)})
        operands = [f"{name}_q", f"{name}_scale"]
        axis = {"axis": 0} if scale.ndim else {}
        nodes.append(make_node("DequantizeLinear", operands, [name], f"{name}_dq", **axis))
        return name

    def rounded(name: str, scale: float) -> str:
        stored[f"{name}_scale"] = np.array(scale, np.float32)
        parameters = [f"{name}_scale", "zero"]
        nodes.append(make_node("QuantizeLinear", [name, *parameters], [f"{name}_q"]))
        nodes.append(make_node("DequantizeLinear", [f"{name}_q", *parameters], [f"{name}_r"]))
        return f"{name}_r"

    image = rounded("image", float(_INPUT_SCALE))
    weights = constant("w1", values.weights(4, 1, 3, 3), 0)
    operands = [image, weights, bias("b1", 4, float(_INPUT_SCALE), "w1")]
    nodes.append(make_node("Conv", operands, ["conv"], "conv", strides=[2, 2], pads=[1, 1, 1, 1]))
    nodes.append(make_node("Relu", ["conv"], ["relu"], "relu"))
    pool = make_node("MaxPool", [rounded("relu", 0.02)], ["pool"], kernel_shape=[2, 2], strides=[2, 2])
    nodes.append(pool)
    nodes.append(make_node("Flatten", [rounded("pool", 0.02)], ["flat"], "flatten"))
    weights = constant("w2", values.weights(10, 196), None)
    operands = [rounded("flat", 0.02), weights, bias("b2", 10, 0.02, "w2")]
    nodes.append(make_node("Gemm", operands, ["scores"], "gemm", transB=1))
    nodes.append(make_node("Identity", [rounded("scores", 0.05)], ["digits"], "output"))
    initializers = [tensor(name, value, path) for name, value in stored.items()]
    inputs, outputs = [floats("image", ["N", 1, 28, 28])], [floats("digits", ["N", 10])]
    proto = model(nodes, inputs, outputs, initializers, opset=13, graph_name="qdq")
    return Case(path, proto, batches("image", (1, 28, 28)))


def qlinear() -> Case:
    """QLinear operators from first to last; Float32 only at the input and the output."""
    path = "quantized-qlinear"
    values = Values(path)
    w1, w1_scale, w1_zero = _symmetric(values.weights(4, 1, 5, 5), 0)
    w2, w2_scale, w2_zero = _symmetric(values.weights(6, 4, 3, 3), None)
    w3, w3_scale, w3_zero = _symmetric(values.dense_weights(6 * 7 * 7, 10), None)
    stored = {
        "image_scale": _INPUT_SCALE,
        "zero": _ZERO,
        "middle": np.array(117, np.uint8),
        "w1": w1,
        "w1_scale": w1_scale,
        "w1_zero": w1_zero,
        "b1": np.rint(values.weights(4) / (w1_scale * _INPUT_SCALE)).astype(np.int32),
        "a_scale": np.array(0.011, np.float32),
        "w2": w2,
        "w2_scale": w2_scale,
        "w2_zero": w2_zero,
        "b_scale": np.array(0.014, np.float32),
        "w3": w3,
        "w3_scale": w3_scale,
        "w3_zero": w3_zero,
        "c_scale": np.array(0.031, np.float32),
        "shape": np.array([-1, 6 * 7 * 7]),
    }
    nodes = [
        make_node("QuantizeLinear", ["image", "image_scale", "zero"], ["q"], "quantize"),
        make_node(
            "QLinearConv",
            ["q", "image_scale", "zero", "w1", "w1_scale", "w1_zero", "a_scale", "zero", "b1"],
            ["a"],
            "conv_1",
            strides=[2, 2],
            auto_pad="SAME_UPPER",
        ),
        make_node(
            "QLinearConv",
            ["a", "a_scale", "zero", "w2", "w2_scale", "w2_zero", "b_scale", "zero"],
            ["b"],
            "conv_2",
            strides=[2, 2],
            pads=[1, 1, 1, 1],
            kernel_shape=[3, 3],
        ),
        make_node("Reshape", ["b", "shape"], ["flat"], "reshape"),
        make_node(
            "QLinearMatMul",
            ["flat", "b_scale", "zero", "w3", "w3_scale", "w3_zero", "c_scale", "middle"],
            ["c"],
            "matmul",
        ),
        make_node("DequantizeLinear", ["c", "c_scale", "middle"], ["scores"], "dequantize"),
        make_node("Softmax", ["scores"], ["probabilities"], "softmax"),
    ]
    # The UINT8 scores before the last two nodes are an output, too.
    initializers = [tensor(name, value, path) for name, value in stored.items()]
    inputs = [floats("image", ["N", 1, 28, 28])]
    outputs = [floats("probabilities", ["N", 10]), "c"]
    proto = model(nodes, inputs, outputs, initializers, opset=13, graph_name="qlinear")
    return Case(path, proto, batches("image", (1, 28, 28))[:1])


def rows() -> Case:
    """An LSTM that reads an image row by row, and a dense layer on its last state."""
    path = "rows-lstm"
    values = Values(path)
    hidden = 6
    stored = {
        "sequence": np.array([0, 28, 28]),
        "w": values.weights(1, 4 * hidden, 28),
        "r": values.weights(1, 4 * hidden, hidden),
        "b": values.weights(1, 8 * hidden),
        "last": np.array([-1, hidden]),
        "w2": values.weights(10, hidden),
        "b2": values.weights(10),
    }
    nodes = [
        make_node("Reshape", ["image", "sequence"], ["batch_first"]),
        make_node("Transpose", ["batch_first"], ["steps_first"], perm=[1, 0, 2]),
        make_node("LSTM", ["steps_first", "w", "r", "b"], ["", "state"], hidden_size=hidden),
        make_node("Reshape", ["state", "last"], ["features"]),
        make_node("Gemm", ["features", "w2", "b2"], ["scores"], transB=1),
    ]
    initializers = [tensor(name, value, path) for name, value in stored.items()]
    inputs, outputs = [floats("image", ["N", 1, 28, 28])], [floats("scores", ["N", 10])]
    proto = model(nodes, inputs, outputs, initializers, opset=17, graph_name="rows")
    return Case(path, proto, batches("image", (1, 28, 28)))
