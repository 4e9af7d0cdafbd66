"""How far rounding alone may move a model's outputs.

Two right implementations round differently: they add in another order, fuse a product with a sum,
fold a scale into weights. What becomes of that depends on the graph: a difference of two large
numbers magnifies it, a Floor makes a step of it. So it is measured. The model runs many times with
its numbers moved at random by a few roundings wherever something is rounded, before and after each
operator that isn't exact. The results are outputs that are as right as the first.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from onnx import ModelProto, NodeProto, helper

import reference
from building import value_info
from reference import DataSet

# How far a number is moved at most, in roundings. A sum of n terms is off by about √n roundings
# of its size: this is for sums of a few hundred terms, or several operators made one.
ROUNDINGS = 16

_ROUNDING = {np.dtype(np.float32): 2.0**-24, np.dtype(np.float64): 2.0**-53}

# Operators whose results are exact: they choose, move, compare or round to integers.
_EXACT = frozenset(
    """
    Abs ArgMax ArgMin Cast CastLike Ceil Clip Concat Constant ConstantOfShape DepthToSpace Dropout
    Equal Expand Flatten Floor Gather GatherElements GlobalMaxPool Greater GreaterOrEqual Hardmax
    Identity Less LessOrEqual Max MaxPool Min Neg Pad Range ReduceMax ReduceMin Relu Reshape Round
    Shape Sign Size Slice SpaceToDepth Split Squeeze ThresholdedRelu Tile TopK Transpose Unsqueeze
    Where
    """.split()
)

Outputs = Sequence[np.ndarray]


def samples(proto: ModelProto, data_set: DataSet, count: int) -> Iterator[Outputs]:
    """The model's outputs in `count` runs, each with other roundings."""
    moved, noise = _moved(proto, data_set)
    generator = np.random.default_rng(1)
    for _ in range(count):
        factors = {
            name: _factors(generator, value.shape, value.dtype) for name, value in noise.items()
        }
        yield reference.run(moved, {**data_set, **factors})


def spread(runs: Sequence[Outputs]) -> float:
    """How far a run is from the one nearest to it: the median over all runs.

    As `mnist verify` measures: relative to an output's largest value, infinite if integers differ.
    """
    nearest = [
        min(_distance(run, other) for other in runs if other is not run) for run in runs
    ]
    return float(np.median(nearest))


def _factors(
    generator: np.random.Generator, shape: tuple[int, ...], data_type: np.dtype
) -> np.ndarray:
    limit = ROUNDINGS * _ROUNDING[data_type]
    return np.asarray(1 + generator.uniform(-limit, limit, shape)).astype(data_type)


def _moved(proto: ModelProto, data_set: DataSet) -> tuple[ModelProto, DataSet]:
    """The model with a factor before and after each inexact operator, and what they multiply."""
    values = reference.values(proto, data_set)
    noise: dict[str, np.ndarray] = {}
    nodes: list[NodeProto] = []

    def multiply(source: str, target: str, value: np.ndarray) -> None:
        factor = f"noise/{len(noise)}"
        noise[factor] = value
        nodes.append(helper.make_node("Mul", [source, factor], [target]))

    for original in proto.graph.node:
        node = NodeProto()
        node.CopyFrom(original)
        if node.op_type in _EXACT:
            nodes.append(node)
            continue
        for index, name in enumerate(original.input):
            # A negative number has no power by an exponent that isn't an integer.
            is_exponent = node.op_type == "Pow" and index == 1
            if _is_rounded(values.get(name)) and not is_exponent:
                node.input[index] = f"moved/{len(noise)}"
                multiply(name, node.input[index], values[name])
        nodes.append(node)
        for index, name in enumerate(original.output):
            if _is_rounded(values.get(name)):
                node.output[index] = f"exact/{name}"
                multiply(node.output[index], name, values[name])

    moved = ModelProto()
    moved.CopyFrom(proto)
    del moved.graph.node[:]
    moved.graph.node.extend(nodes)
    moved.graph.input.extend(value_info(name, value) for name, value in noise.items())
    return moved, noise


def _is_rounded(value: np.ndarray | None) -> bool:
    return value is not None and value.dtype in _ROUNDING


def _distance(first: Outputs, second: Outputs) -> float:
    return max(
        (_output_distance(a, b) for a, b in zip(first, second, strict=True)), default=0.0
    )


def _output_distance(first: np.ndarray, second: np.ndarray) -> float:
    if first.shape != second.shape:
        return np.inf
    if first.dtype.kind != "f":
        return 0.0 if np.array_equal(first, second) else np.inf
    finite = np.isfinite(first) & np.isfinite(second)
    if not np.array_equal(first[~finite], second[~finite], equal_nan=True):
        return np.inf
    largest = np.abs(second[np.isfinite(second)]).max(initial=0)
    apart = np.abs(first[finite].astype(np.float64) - second[finite]).max(initial=0)
    return float(apart / (largest or 1))
