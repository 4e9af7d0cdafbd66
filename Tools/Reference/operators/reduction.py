"""The Reduce operators, ArgMax, ArgMin and TopK."""

from collections.abc import Iterator

import numpy as np

from building import NEWEST_OPSET, given, stored
from cases import Case, operator_case
from values import Values

_OPERATORS = (
    "ReduceL1", "ReduceL2", "ReduceLogSum", "ReduceLogSumExp", "ReduceMax", "ReduceMean",
    "ReduceMin", "ReduceProd", "ReduceSum", "ReduceSumSquare",
)


def cases() -> Iterator[Case]:
    """All cases of reductions."""
    for operator in _OPERATORS:
        yield from _reduce(operator)
    for operator in ("ArgMax", "ArgMin"):
        yield from _argument(operator)
    yield from _top()


def _values(operator: str, path: str, shape: tuple[int, ...], dtype: type) -> np.ndarray:
    values = Values(f"{operator}/{path}")
    x = values.positive(*shape) if operator == "ReduceLogSum" else values.mixed(*shape)
    return (x * 3).astype(dtype) if np.issubdtype(dtype, np.integer) else x.astype(dtype)


def _reduce(operator: str) -> Iterator[Case]:
    def case(
        option: str,
        opset: int,
        axes: list[int] | None,
        shape: tuple[int, ...] = (2, 3, 4),
        dtype: type = np.float32,
        **attributes: object,
    ) -> Case:
        operands = [given("x", _values(operator, option, shape, dtype))]
        if axes is not None and opset >= (13 if operator == "ReduceSum" else 18):
            operands.append(stored("axes", np.array(axes, dtype=np.int64)))
        elif axes is not None:
            attributes["axes"] = axes
        return operator_case(operator, option, operands, opset=opset, **attributes)

    yield case("opset-7", 7, [1])
    yield case("opset-7-all", 7, None)
    yield case("opset-11-negative", 11, [-1], keepdims=0)
    yield case("opset-13-apart", 13, [0, 2], keepdims=0)
    yield case("opset-13-apart-keepdims", 13, [0, 2], keepdims=1)
    yield case("opset-18", 18, [1], keepdims=0)
    yield case("opset-18-axes-absent", 18, None, keepdims=0)
    yield case("opset-18-axes-empty", 18, [], keepdims=1)
    yield case("opset-newest-spatial", NEWEST_OPSET, [2, 3], (2, 3, 4, 2), keepdims=1)
    yield case("opset-newest-apart", NEWEST_OPSET, [-1, 1], (2, 3, 2, 3), keepdims=0)
    yield case("float64", 13, [0], dtype=np.float64)
    if not operator.startswith("ReduceLog"):
        yield case("int32", 13, [1], dtype=np.int32)
    if operator in ("ReduceMax", "ReduceMin", "ReduceSum", "ReduceProd"):
        yield case("int64", 13, [2], dtype=np.int64)
    if operator in ("ReduceMax", "ReduceMin"):
        yield case("int8", 13, [0, 1], dtype=np.int8)
        x = np.abs(_values(operator, "uint8", (2, 3), np.int32)).astype(np.uint8)
        yield operator_case(operator, "uint8", [given("x", x)], opset=13, axes=[1])
    if operator == "ReduceSum":
        yield case("opset-13-nothing", 13, [], keepdims=1, noop_with_empty_axes=1)


def _argument(operator: str) -> Iterator[Case]:
    for option, opset, attributes in (
        ("opset-7", 7, {}),
        ("opset-11-negative", 11, {"axis": -1, "keepdims": 0}),
        ("opset-12-last", 12, {"axis": 1, "select_last_index": 1}),
        ("opset-13", 13, {"axis": 1, "keepdims": 1}),
        ("opset-newest", NEWEST_OPSET, {"axis": 2, "keepdims": 0, "select_last_index": 0}),
    ):
        # Few different values, so that there are ties.
        x = np.round(Values(f"{operator}/{option}").mixed(3, 4, 5)).clip(-1, 1)
        yield operator_case(operator, option, [given("x", x)], opset=opset, **attributes)
    for dtype in (np.float64, np.int32, np.uint8, np.int8):
        x = np.abs(Values(f"{operator}/types").mixed(2, 6)).astype(dtype)
        name = f"type-{np.dtype(dtype).name}"
        yield operator_case(operator, name, [given("x", x)], opset=13, axis=1)


def _top() -> Iterator[Case]:
    both = {"outputs": ("values", "indices"), "graph_outputs": 2}
    x = given("x", Values("TopK").mixed(3, 5))
    count = stored("k", np.array([3]))
    yield operator_case("TopK", "opset-7", [x], opset=7, k=2, **both)
    yield operator_case("TopK", "opset-10", [x, count], opset=10, axis=0, **both)
    yield operator_case("TopK", "opset-11-smallest", [x, count], opset=11, largest=0, **both)
    yield operator_case("TopK", "opset-newest", [x, count], opset=NEWEST_OPSET, axis=-1, **both)
    x = given("x", Values("TopK/int64").integers(2, 6))
    yield operator_case("TopK", "int64", [x, count], opset=11, **both)
    x = given("x", Values("TopK/float64").mixed(4, 2).astype(np.float64))
    yield operator_case("TopK", "float64", [x, count], opset=11, axis=0, **both)
