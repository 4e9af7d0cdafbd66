"""Models that must be refused. Each is wrong in one way, which its file name says."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

from building import model
from values import Values

_make = helper.make_node
_Named = tuple[str, ModelProto]


def write(folder: Path) -> None:
    """Writes every model, without asking ONNX's checker, which would refuse them too."""
    folder.mkdir(parents=True)
    for group in (_operators, _graphs, _convolutions, _pools, _shapes, _types):
        for name, proto in group():
            data = proto.SerializeToString(deterministic=True)
            (folder / f"{name}.onnx").write_bytes(data)


def _refused(
    name: str,
    nodes: NodeProto | Sequence[NodeProto],
    shape: Sequence[int] = (1, 2, 5, 5),
    *,
    opset: int = 13,
    output: str = "y",
    **stored: np.ndarray,
) -> _Named:
    """A model from FLOAT `x` of `shape` to FLOAT `output` of unknown shape."""
    declared = helper.make_tensor_value_info(output, TensorProto.FLOAT, None)
    proto = model(
        [nodes] if isinstance(nodes, NodeProto) else nodes,
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
        [declared],
        [numpy_helper.from_array(value, key) for key, value in stored.items()],
        opset=opset,
    )
    return name, proto


def _operators() -> Iterator[_Named]:
    det = _make("Det", ["x"], ["y"], "determinant")
    yield _refused("unsupported-operator", det, (2, 3, 3))
    two = [
        _make("Det", ["x"], ["a"], "determinant"),
        _make("Relu", ["a"], ["b"], "activation"),
        _make("Bernoulli", ["b"], ["y"], "coin"),
    ]
    yield _refused("two-unsupported-operators", two, (2, 3, 3), opset=15)
    foreign = _make("Relu", ["x"], ["y"], "foreign", domain="com.example")
    name, proto = _refused("unknown-domain", foreign)
    proto.opset_import.append(helper.make_opsetid("com.example", 1))
    yield name, proto
    yield _refused("unknown-domain-not-imported", foreign)
    name, proto = _refused("opset-import-missing", _make("Relu", ["x"], ["y"]))
    del proto.opset_import[:]
    yield name, proto
    yield _refused("misspelt-operator", _make("relu", ["x"], ["y"], "lower_case"))


def _graphs() -> Iterator[_Named]:
    cycle = [
        _make("Add", ["x", "b"], ["a"], "first"),
        _make("Relu", ["a"], ["b"], "second"),
        _make("Relu", ["b"], ["y"], "third"),
    ]
    yield _refused("cycle", cycle)
    yield _refused("cycle-of-one-node", _make("Add", ["x", "y"], ["y"], "itself"))
    yield _refused("undefined-input", _make("Add", ["x", "nowhere"], ["y"], "addition"))
    yield _refused("undefined-output", _make("Relu", ["x"], ["a"], "activation"))
    twice = [_make("Relu", ["x"], ["y"], "first"), _make("Identity", ["x"], ["y"], "second")]
    yield _refused("duplicate-output-name", twice)
    yield _refused("output-named-like-input", _make("Relu", ["x"], ["x"], "first"), output="x")
    shadow = [_make("Relu", ["x"], ["w"], "first"), _make("Relu", ["w"], ["y"], "second")]
    yield _refused("output-named-like-initializer", shadow, w=np.ones(3, dtype=np.float32))
    yield _refused("missing-required-input", _make("MatMul", ["x"], ["y"], "product"), (2, 3))
    name, proto = _refused("graph-missing", _make("Relu", ["x"], ["y"]))
    proto.ClearField("graph")
    yield name, proto


def _convolutions() -> Iterator[_Named]:
    weights = Values("invalid").weights(2, 2, 3, 3)
    for name, attributes in {
        "conv-group-zero": {"group": 0},
        "conv-group-negative": {"group": -1},
        "conv-group-does-not-divide": {"group": 3},
        "conv-stride-zero": {"strides": [1, 0]},
        "conv-dilation-zero": {"dilations": [0, 1]},
        "conv-pads-negative": {"pads": [0, -1, 0, 0]},
        "conv-pads-too-few": {"pads": [1, 1]},
        "conv-pads-enormous": {"pads": [(1 << 63) - 1] * 4},
        "conv-kernel-shape-contradicts-weights": {"kernel_shape": [2, 2]},
        "conv-auto-pad-unknown": {"auto_pad": "SAME"},
        "conv-dilated-kernel-beyond-picture": {"dilations": [3, 3]},
    }.items():
        node = _make("Conv", ["x", "w"], ["y"], "convolution", **attributes)
        yield _refused(name, node, w=weights)
    plain = _make("Conv", ["x", "w"], ["y"], "convolution")
    yield _refused("conv-channel-mismatch", plain, (1, 3, 5, 5), w=weights)
    yield _refused("conv-kernel-beyond-picture", plain, (1, 2, 2, 5), w=weights)
    yield _refused("conv-rank-mismatch", plain, (1, 2, 5), w=weights)
    biased = _make("Conv", ["x", "w", "b"], ["y"], "convolution")
    bias = np.ones(3, dtype=np.float32)
    yield _refused("conv-bias-length", biased, w=weights, b=bias)


def _pools() -> Iterator[_Named]:
    for name, attributes in {
        "maxpool-kernel-shape-missing": {},
        "maxpool-kernel-zero": {"kernel_shape": [0, 2]},
        "maxpool-stride-zero": {"kernel_shape": [2, 2], "strides": [0, 2]},
        "maxpool-pads-negative": {"kernel_shape": [2, 2], "pads": [0, 0, -1, 0]},
        "maxpool-pads-beyond-kernel": {"kernel_shape": [2, 2], "pads": [2, 2, 2, 2]},
        "maxpool-kernel-rank": {"kernel_shape": [2]},
        "maxpool-kernel-shape-is-a-float": {"kernel_shape": 2.0},
    }.items():
        yield _refused(name, _make("MaxPool", ["x"], ["y"], "pool", **attributes))


def _shapes() -> Iterator[_Named]:
    for name, target in {
        "reshape-impossible-size": [7, 7],
        "reshape-remainder": [-1, 7],
        "reshape-two-unknowns": [-1, -1, 2],
        "reshape-negative": [-2, 25],
        "reshape-zero-beyond-rank": [1, 2, 5, 5, 0],
        "reshape-product-overflows": [1 << 32, 1 << 32],
    }.items():
        node = _make("Reshape", ["x", "target"], ["y"], "reshape")
        yield _refused(name, node, target=np.array(target, dtype=np.int64))
    three = np.ones((3, 4), dtype=np.float32)
    five = np.ones(5, dtype=np.float32)
    yield _refused(
        "gemm-inner-mismatch", _make("Gemm", ["x", "w"], ["y"], "dense"), (2, 5), w=three
    )
    yield _refused("gemm-rank", _make("Gemm", ["x", "w"], ["y"], "dense"), (1, 2, 3), w=three)
    addend = _make("Gemm", ["x", "w", "c"], ["y"], "dense")
    yield _refused("gemm-addend-mismatch", addend, (2, 3), w=three, c=five)
    yield _refused(
        "matmul-inner-mismatch", _make("MatMul", ["x", "w"], ["y"], "p"), (2, 5), w=three
    )
    yield _refused("add-not-broadcastable", _make("Add", ["x", "w"], ["y"], "sum"), (2, 3), w=five)
    yield _refused("softmax-axis-beyond-rank", _make("Softmax", ["x"], ["y"], "s", axis=4))
    yield _refused("flatten-axis-beyond-rank", _make("Flatten", ["x"], ["y"], "f", axis=5))
    for name, perm in {
        "transpose-perm-repeats": [0, 1, 1, 3],
        "transpose-perm-too-short": [1, 0],
        "transpose-perm-beyond-rank": [0, 1, 2, 4],
    }.items():
        yield _refused(name, _make("Transpose", ["x"], ["y"], "transpose", perm=perm))
    names = ["scale", "bias", "mean", "variance"]
    normalization = _make("BatchNormalization", ["x", *names], ["y"], "normalization")
    parameters = {name: np.ones(3, dtype=np.float32) for name in names}
    yield _refused("batchnormalization-length", normalization, **parameters)


def _types() -> Iterator[_Named]:
    addition = _make("Add", ["x", "w"], ["y"], "sum")
    yield _refused("add-mixed-types", addition, (3,), w=np.ones(3, dtype=np.int64))
    output = helper.make_tensor_value_info("y", TensorProto.STRING, [2])
    text = helper.make_tensor_value_info("x", TensorProto.STRING, [2])
    proto = model([_make("Relu", ["x"], ["y"], "activation")], [text], [output], opset=13)
    yield "relu-of-strings", proto
    name, proto = _refused(
        "initializer-shorter-than-dims", addition, w=np.ones(4, dtype=np.float32)
    )
    proto.graph.initializer[0].dims[0] = 5
    yield name, proto
