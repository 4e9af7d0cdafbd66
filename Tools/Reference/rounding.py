"""How far rounding alone may move a model's outputs.

Two correct implementations round differently: they add in another order, fuse a product with a
sum, or fold a scale into weights. The effect depends on the graph: a difference of two large
numbers magnifies it, and Floor makes a step of it. So it is measured: the model runs many times,
with its numbers moved at random by a few units of rounding before and after each operator that
rounds. Each run's outputs are as correct as the first's.

One more run, in Float64 by the onnx package's evaluator, shows what the outputs should be where
ONNX Runtime itself is less accurate.
"""

import math
from collections.abc import Iterator, Sequence

import numpy as np
from onnx import ModelProto, NodeProto, TensorProto, helper, shape_inference
from onnx.reference import ReferenceEvaluator

import reference
from float64 import doubled
from reference import DataSet

# The unit of rounding: the largest relative error of one operation.
_UNIT = {np.dtype(np.float32): 2.0**-24, np.dtype(np.float64): 2.0**-53}

# How many units a number is moved at most: an operator may round several times. A sum of n terms is
# off by about √n units, seldom by four times that. Winograd's transforms are off by more.
_MOVED = 16
_MOVED_BY_WINOGRAD = 64

# Operators that don't round, or that round once, so that every implementation gets the same: they
# choose, move, compare, or convert from and to integers.
_EXACT = frozenset(
    """
    Abs ArgMax ArgMin Cast CastLike Ceil Clip Concat Constant ConstantOfShape DepthToSpace
    DequantizeLinear Dropout DynamicQuantizeLinear Equal Expand Flatten Floor Gather GatherElements
    GlobalMaxPool Greater GreaterOrEqual Hardmax Identity Less LessOrEqual Max MaxPool Min Neg Pad
    QuantizeLinear Range ReduceMax ReduceMin Relu Reshape Round Shape Sign Size Slice SpaceToDepth
    Split Squeeze ThresholdedRelu Tile TopK Transpose Unsqueeze Where
    """.split()
)

# Operators that subtract numbers near 1, or numbers as large as their mean: their results may be
# much smaller than what is rounded.
_NEAR_ONE = frozenset("Celu Elu Gelu HardSigmoid HardSwish Mish Selu Softplus".split())
_NORMALIZATIONS = frozenset(
    """
    GroupNormalization InstanceNormalization LayerNormalization MeanVarianceNormalization
    """.split()
)

Outputs = Sequence[np.ndarray]


def unit(proto: ModelProto) -> float:
    """The unit of rounding: Float64's if nothing in the model is Float32."""
    graph = shape_inference.infer_shapes(proto).graph
    types = {each.data_type for each in graph.initializer}
    for value in [*graph.input, *graph.value_info, *graph.output]:
        types.add(value.type.tensor_type.elem_type)
    has_float64_only = TensorProto.DOUBLE in types and TensorProto.FLOAT not in types
    return _UNIT[np.dtype(np.float64 if has_float64_only else np.float32)]


def samples(proto: ModelProto, data_set: DataSet, count: int) -> Iterator[Outputs]:
    """The model's outputs in `count` runs, each rounded in another way."""
    moved, ranges = _moved(proto, data_set)
    generator = np.random.default_rng(1)
    for _ in range(count):
        chosen = {
            name: np.asarray(center + generator.uniform(-limit, limit)).astype(limit.dtype)
            for name, (center, limit) in ranges.items()
        }
        yield reference.run(moved, {**data_set, **chosen})


def without(proto: ModelProto, data_set: DataSet, like: Outputs) -> list[Outputs]:
    """One run nearly without rounding, in the types of `like`; none if the evaluator fails."""
    given = {
        name: value.astype(np.float64) if value.dtype == np.float32 else value
        for name, value in data_set.items()
    }
    try:
        with np.errstate(all="ignore"):
            results = ReferenceEvaluator(doubled(proto)).run(None, given)
            return [[np.asarray(a).astype(b.dtype) for a, b in zip(results, like, strict=True)]]
    except Exception:  # noqa: BLE001: the evaluator raises whatever its operators do.
        return []


def spread(values: Sequence[np.ndarray]) -> float:
    """How far apart an output's values are: the median of each one's distance from its nearest.

    Only numbers that are finite in both count.
    """
    nearest = [
        min(_distance(value, other) for other in values if other is not value) for value in values
    ]
    return float(np.median(nearest))


def jumps(values: Sequence[np.ndarray]) -> bool:
    """Whether an output of integers or truth values is never again what it is in the first run.

    So much of it depends on the last bit that no other implementation can be expected to match.
    """
    first, *others = values
    return not _is_float(first) and not any(np.array_equal(first, other) for other in others)


def scale(value: np.ndarray) -> float:
    """The largest finite magnitude, or 1 if there is none, as in `mnist verify`."""
    finite = np.abs(value[np.isfinite(value)].astype(np.float64))
    return float(finite.max(initial=0)) or 1.0


def _moved(
    proto: ModelProto, data_set: DataSet
) -> tuple[ModelProto, dict[str, tuple[int, np.ndarray]]]:
    """The model with a factor near 1 before and after each operator that rounds.

    The factors are inputs. The second result is around what and how far each of them varies.
    """
    values = reference.values(proto, data_set)
    ranges: dict[str, tuple[int, np.ndarray]] = {}
    nodes: list[NodeProto] = []

    def insert(operator: str, source: str, target: str, center: int, limit: np.ndarray) -> None:
        name = f"rounding/{len(ranges)}"
        ranges[name] = (center, limit)
        nodes.append(helper.make_node(operator, [source, name], [target]))

    def multiply(source: str, target: str, units: float, value: np.ndarray) -> None:
        insert("Mul", source, target, 1, np.full_like(value, units * _UNIT[value.dtype]))

    for original in proto.graph.node:
        node = NodeProto()
        node.CopyFrom(original)
        if not _rounds(node, values):
            nodes.append(node)
            continue
        units = _units(node, values)
        for index, name in enumerate(original.input):
            # A negative number has no power by an exponent that isn't an integer.
            is_exponent = node.op_type == "Pow" and index == 1
            if _is_float(values.get(name)) and not is_exponent:
                node.input[index] = f"moved/{len(ranges)}"
                multiply(name, node.input[index], units, values[name])
        nodes.append(node)
        for index, name in enumerate(original.output):
            if _is_float(values.get(name)):
                exact = node.output[index] = f"exact/{name}"
                if index == 0 and node.op_type in _NEAR_ONE | _NORMALIZATIONS:
                    # A zero is usually exact.
                    error = np.where(values[name] == 0, 0, _error_inside(original, values))
                    insert("Add", exact, f"{exact}/sum", 0, error.astype(values[name].dtype))
                    exact = f"{exact}/sum"
                multiply(exact, name, units, values[name])

    moved = ModelProto()
    moved.CopyFrom(proto)
    del moved.graph.node[:]
    moved.graph.node.extend(nodes)
    moved.graph.input.extend(
        reference.undimensioned(name, limit) for name, (_, limit) in ranges.items()
    )
    return moved, ranges


def _rounds(node: NodeProto, values: DataSet) -> bool:
    """Whether implementations may round differently in this node."""
    is_needed = any(name in values for name in node.output)
    if node.op_type in _EXACT or not is_needed:
        return False
    floats = [values.get(name) for name in [*node.input, *node.output]]
    # Winograd's transforms round even the simplest numbers.
    return node.op_type == "Conv" or not all(_is_coarse(each) for each in floats if _is_float(each))


def _units(node: NodeProto, values: DataSet) -> float:
    """How many units the numbers before and after a node are moved at most."""
    x = values.get(node.input[0])
    match node.op_type:
        case "Conv":
            terms = values[node.input[1]][0].size
        case "MatMul":
            terms = x.shape[-1]
        case "Gemm":
            terms = max(x.shape)
        case name if name in _NORMALIZATIONS:
            shape, axes = _normalized(node, x.shape)
            terms = math.prod(shape[axis] for axis in axes)
        case name if name.startswith(("Reduce", "Global")):
            terms = x.size / max(1, values[node.output[0]].size)
        case _:
            terms = 1
    return max(4 * terms**0.5, _MOVED_BY_WINOGRAD if node.op_type == "Conv" else _MOVED)


def _error_inside(node: NodeProto, values: DataSet) -> np.ndarray:
    """How far a node's results are off if what it subtracts is off by some units."""
    x = values[node.input[0]]
    unit_of_result = _units(node, values) * _UNIT[x.dtype]
    if node.op_type in _NEAR_ONE:
        return np.full(x.shape, unit_of_result)
    shape, axes = _normalized(node, x.shape)
    grouped = x.astype(np.float64).reshape(shape)
    attributes = _attributes(node)
    epsilon = attributes.get("epsilon", 1e-9 if node.op_type.startswith("Mean") else 1e-5)
    variance = grouped.var(axis=axes, keepdims=True)
    largest = np.abs(grouped).max(axis=axes, keepdims=True)
    scale = np.abs(values[node.input[1]]).max() if len(node.input) > 1 else 1
    error = np.nan_to_num(scale * largest / np.sqrt(variance + epsilon), posinf=0)
    return unit_of_result * np.broadcast_to(error, shape).reshape(x.shape)


def _normalized(
    node: NodeProto, shape: tuple[int, ...]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The shape in which a normalization sees its input, and the axes it takes the mean along."""
    attributes = _attributes(node)
    rank = len(shape)
    match node.op_type:
        case "InstanceNormalization":
            return shape, tuple(range(2, rank))
        case "GroupNormalization":
            groups = attributes["num_groups"]
            return (shape[0], groups, math.prod(shape[1:]) // groups), (2,)
        case "LayerNormalization":
            return shape, tuple(range(attributes.get("axis", -1) % rank, rank))
        case _:
            return shape, tuple(attributes.get("axes", [0, 2, 3]))


def _attributes(node: NodeProto) -> dict[str, object]:
    return {each.name: helper.get_attribute_value(each) for each in node.attribute}


def _is_coarse(value: np.ndarray) -> bool:
    """Whether all are multiples of 2⁻¹² below 2¹¹: a rounded number would have more bits."""
    steps = value.astype(np.float64) * 2**12
    return bool(np.all((steps == np.rint(steps)) & (np.abs(steps) < 2**23)))


def _is_float(value: np.ndarray | None) -> bool:
    return value is not None and value.dtype in _UNIT


def _distance(first: np.ndarray, second: np.ndarray) -> float:
    if first.shape != second.shape or not _is_float(first):
        return 0.0
    finite = np.isfinite(first) & np.isfinite(second)
    apart = np.abs(first[finite].astype(np.float64) - second[finite])
    return float(apart.max(initial=0))
