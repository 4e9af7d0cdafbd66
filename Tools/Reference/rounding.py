"""How far rounding alone may move a model's outputs.

Two right implementations round differently: they add in another order, fuse a product with a sum,
fold a scale into weights. What becomes of that depends on the graph: a difference of two large
numbers magnifies it, a Floor makes a step of it. So it is measured. The model runs many times with
its numbers moved at random by a few roundings wherever something is rounded, before and after each
operator that isn't exact. The results are outputs that are as right as the first.

An operator's own implementation may be less accurate than that: ONNX Runtime's InstanceNormalization
subtracts numbers that may be far larger than their difference. For this there is one more run, in
Float64 by the onnx package's evaluator.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from onnx import ModelProto, NodeProto, TensorProto, helper, shape_inference
from onnx.reference import ReferenceEvaluator

import reference
from building import value_info
from float64 import doubled
from reference import DataSet

# How far a number is moved at most, in roundings. A sum of n terms is off by about √n roundings of
# its size, and one operator may stand for several. Winograd's transforms add more to a convolution.
_ROUNDINGS = 16
_ROUNDINGS_OF_CONV = 64

_UNITS = {np.dtype(np.float32): 2.0**-24, np.dtype(np.float64): 2.0**-53}

# Operators that add no rounding that could differ: they choose, move, compare, round to integers,
# or do so after a single operation.
_EXACT = frozenset(
    """
    Abs ArgMax ArgMin Cast CastLike Ceil Clip Concat Constant ConstantOfShape DepthToSpace
    DequantizeLinear Dropout DynamicQuantizeLinear Equal Expand Flatten Floor Gather GatherElements
    GlobalMaxPool Greater GreaterOrEqual Hardmax Identity Less LessOrEqual Max MaxPool Min Neg Pad
    QuantizeLinear Range ReduceMax ReduceMin Relu Reshape Round Shape Sign Size Slice SpaceToDepth
    Split Squeeze ThresholdedRelu Tile TopK Transpose Unsqueeze Where
    """.split()
)

Outputs = Sequence[np.ndarray]


def unit(proto: ModelProto) -> float:
    """How far one rounding may be off: Float64's unit if there is no Float32 in the model."""
    graph = shape_inference.infer_shapes(proto).graph
    types = {each.data_type for each in graph.initializer}
    for value in [*graph.input, *graph.value_info, *graph.output]:
        types.add(value.type.tensor_type.elem_type)
    has_float64_only = TensorProto.DOUBLE in types and TensorProto.FLOAT not in types
    return _UNITS[np.dtype(np.float64 if has_float64_only else np.float32)]


def samples(proto: ModelProto, data_set: DataSet, count: int) -> Iterator[Outputs]:
    """The model's outputs in `count` runs, each with other roundings."""
    moved, noise = _moved(proto, data_set)
    generator = np.random.default_rng(1)
    for _ in range(count):
        factors = {
            name: np.asarray(1 + generator.uniform(-limit, limit)).astype(limit.dtype)
            for name, limit in noise.items()
        }
        yield reference.run(moved, {**data_set, **factors})


def without(proto: ModelProto, data_set: DataSet, like: Outputs) -> Iterator[Outputs]:
    """The outputs nearly without rounding, in the types of `like`; nothing if that can't be done."""
    given = {
        name: value.astype(np.float64) if value.dtype == np.float32 else value
        for name, value in data_set.items()
    }
    try:
        with np.errstate(all="ignore"):
            results = ReferenceEvaluator(doubled(proto)).run(None, given)
            yield [np.asarray(a).astype(b.dtype) for a, b in zip(results, like, strict=True)]
    except Exception:  # noqa: BLE001: the evaluator raises whatever its operators do.
        return


def spread(runs: Sequence[Outputs]) -> float:
    """How far a run is from the one nearest to it: the median over all runs.

    Measured as `mnist verify` does, relative to an output's largest value. Only numbers that are
    finite in both count.
    """
    nearest = [min(_distance(run, other) for other in runs if other is not run) for run in runs]
    return float(np.median(nearest))


def _moved(proto: ModelProto, data_set: DataSet) -> tuple[ModelProto, DataSet]:
    """The model with a factor before and after each operator that rounds.

    The factors are inputs; the second result has how far each of them may be from 1.
    """
    values = reference.values(proto, data_set)
    limits: dict[str, np.ndarray] = {}
    nodes: list[NodeProto] = []

    def multiply(source: str, target: str, value: np.ndarray, roundings: int) -> None:
        factor = f"factor/{len(limits)}"
        limits[factor] = np.full_like(value, roundings * _UNITS[value.dtype])
        nodes.append(helper.make_node("Mul", [source, factor], [target]))

    for original in proto.graph.node:
        node = NodeProto()
        node.CopyFrom(original)
        if not _rounds(node, values):
            nodes.append(node)
            continue
        roundings = _ROUNDINGS_OF_CONV if node.op_type == "Conv" else _ROUNDINGS
        for index, name in enumerate(original.input):
            # A negative number has no power by an exponent that isn't an integer.
            is_exponent = node.op_type == "Pow" and index == 1
            if _is_float(values.get(name)) and not is_exponent:
                node.input[index] = f"moved/{len(limits)}"
                multiply(name, node.input[index], values[name], roundings)
        nodes.append(node)
        for index, name in enumerate(original.output):
            if _is_float(values.get(name)):
                node.output[index] = f"unmoved/{name}"
                multiply(node.output[index], name, values[name], roundings)

    moved = ModelProto()
    moved.CopyFrom(proto)
    del moved.graph.node[:]
    moved.graph.node.extend(nodes)
    moved.graph.input.extend(value_info(name, value) for name, value in limits.items())
    return moved, limits


def _rounds(node: NodeProto, values: DataSet) -> bool:
    """Whether computing this node rounds."""
    if node.op_type in _EXACT:
        return False
    floats = [values.get(name) for name in [*node.input, *node.output]]
    # Winograd's transforms divide: they round whatever they are given.
    return node.op_type == "Conv" or not all(_is_coarse(each) for each in floats if _is_float(each))


def _is_coarse(value: np.ndarray) -> bool:
    """Whether all numbers are so round that nothing can have been rounded to get them."""
    steps = value.astype(np.float64) * 2**12
    return bool(np.all((steps == np.rint(steps)) & (np.abs(steps) < 2**23)))


def _is_float(value: np.ndarray | None) -> bool:
    return value is not None and value.dtype in _UNITS


def _distance(first: Outputs, second: Outputs) -> float:
    distances = [
        _output_distance(a, b) for a, b in zip(first, second, strict=True) if _is_float(a)
    ]
    return max(distances, default=0.0)


def _output_distance(first: np.ndarray, second: np.ndarray) -> float:
    if first.shape != second.shape:
        return np.inf
    finite = np.isfinite(first) & np.isfinite(second)
    largest = np.abs(second[finite]).max(initial=0)
    apart = np.abs(first[finite].astype(np.float64) - second[finite]).max(initial=0)
    return float(apart / (largest or 1))
