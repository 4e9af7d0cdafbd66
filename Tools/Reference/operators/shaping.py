"""Reshape, Flatten, Transpose, Identity and Constant: operators that compute nothing."""

from collections.abc import Iterator, Sequence

import numpy as np
from onnx import ModelProto, helper

from building import NEWEST_OPSET, given, model, stored, tensor, value_info
from cases import Case, operator_case
from values import Values


def cases() -> Iterator[Case]:
    """All cases of operators that only move or name values."""
    yield from _reshape()
    yield from _flatten()
    yield from _transpose()
    yield from _identity()
    yield from _constant()


def _reshape() -> Iterator[Case]:
    for option, shape, target, opset in (
        ("opset-5", (2, 3, 4), (6, 4), 5),
        ("opset-7", (2, 3, 4), (2, 12), 7),
        ("opset-13", (2, 3, 4), (4, 3, 2), 13),
        ("opset-14", (2, 3, 4), (1, 24), 14),
        ("opset-19", (2, 3, 4), (24, 1), 19),
        ("opset-newest", (2, 3, 4), (3, 8), NEWEST_OPSET),
        ("zero", (2, 3, 4), (0, 12), 13),
        ("zeros", (2, 3, 4), (0, 0, 2, 2), 13),
        ("minus-1", (2, 3, 4), (-1,), 13),
        ("minus-1-first", (2, 3, 4), (-1, 6), 13),
        ("minus-1-middle", (2, 3, 4), (2, -1, 2), 8),
        ("minus-1-is-1", (2, 3, 4), (6, -1, 4), 13),
        ("zero-and-minus-1", (2, 3, 4), (0, -1), 9),
        ("minus-1-then-zero", (2, 3, 4), (-1, 0, 2), 13),
        ("to-scalar", (1, 1), (), 13),
        ("from-scalar", (), (1, 1, 1), 13),
        ("same", (2, 3), (2, 3), 13),
    ):
        yield _reshaped(option, shape, target, opset)
    yield _reshaped("allow-zero-0", (2, 3, 4), (0, -1), 14, allowzero=0)
    yield _reshaped("allow-zero-1", (2, 3, 4), (4, -1), 14, allowzero=1)
    yield _reshaped("allow-zero-1-empty", (0, 3), (3, 0), 14, allowzero=1)
    yield _reshaped("empty", (0, 3, 2), (0, 6), 14)
    yield _shape_from_constant("constant-shape", 13)
    yield _shape_from_constant("constant-shape-opset-9", 9)
    yield _stored_value_reshaped()


def _reshaped(
    option: str, shape: Sequence[int], target: Sequence[int], opset: int, **attributes: object
) -> Case:
    operands = [
        given("x", Values(f"Reshape/{option}").mixed(*shape)),
        stored("shape", np.array(target, dtype=np.int64)),
    ]
    return operator_case("Reshape", option, operands, opset=opset, **attributes)


def _shape_from_constant(option: str, opset: int) -> Case:
    x = Values(f"Reshape/{option}").mixed(2, 3, 4)
    nodes = [
        helper.make_node("Constant", [], ["shape"], value=tensor("", np.array([0, -1]), option)),
        helper.make_node("Reshape", ["x", "shape"], ["y"]),
    ]
    return Case(
        f"Reshape/{option}", model(nodes, [value_info("x", x)], ["y"], opset=opset), [{"x": x}]
    )


def _stored_value_reshaped() -> Case:
    """Both operands are known at load, like the dense weights of mnist-8."""
    path = "Reshape/stored-value"
    values = Values(path)
    x = values.mixed(2, 6)
    nodes = [
        helper.make_node("Reshape", ["w", "shape"], ["matrix"]),
        helper.make_node("MatMul", ["x", "matrix"], ["y"]),
    ]
    initializers = [
        tensor("w", values.mixed(3, 2, 1, 4), path),
        tensor("shape", np.array([6, 4]), path),
    ]
    return Case(path, model(nodes, [value_info("x", x)], ["y"], initializers, opset=8), [{"x": x}])


def _flatten() -> Iterator[Case]:
    for option, shape, opset, attributes in (
        ("opset-7", (2, 3, 4), 7, {}),
        ("opset-9", (2, 3, 4), 9, {"axis": 1}),
        ("opset-11", (2, 3, 4), 11, {"axis": 2}),
        ("opset-13", (2, 3, 2, 2), 13, {"axis": 1}),
        ("opset-newest", (2, 3, 4), NEWEST_OPSET, {}),
        ("axis-0", (2, 3, 4), 13, {"axis": 0}),
        ("axis-2", (2, 3, 4), 13, {"axis": 2}),
        ("axis-rank", (2, 3, 4), 13, {"axis": 3}),
        ("axis-minus-1", (2, 3, 4), 13, {"axis": -1}),
        ("axis-minus-2-opset-11", (2, 3, 2, 2), 11, {"axis": -2}),
        ("axis-minus-rank", (2, 3, 4), 13, {"axis": -3}),
        ("rank-1", (5,), 13, {}),
        ("rank-1-axis-0", (5,), 13, {"axis": 0}),
        ("rank-2", (3, 4), 13, {}),
        ("rank-5", (2, 1, 3, 1, 2), 13, {"axis": 3}),
    ):
        x = Values(f"Flatten/{option}").mixed(*shape)
        yield operator_case("Flatten", option, [given("x", x)], opset=opset, **attributes)


def _transpose() -> Iterator[Case]:
    for option, shape, perm, opset in (
        ("opset-7", (2, 3), [1, 0], 7),
        ("opset-newest", (2, 3, 4), [2, 0, 1], NEWEST_OPSET),
        ("perm-absent-rank-1", (5,), None, 13),
        ("perm-absent-rank-2", (2, 3), None, 13),
        ("perm-absent-rank-3", (2, 3, 4), None, 13),
        ("perm-absent-rank-4", (2, 3, 4, 2), None, 13),
        ("perm-absent-rank-5", (2, 1, 3, 2, 2), None, 13),
        ("rank-3", (2, 3, 4), [1, 2, 0], 13),
        ("channels-last-to-first", (2, 4, 5, 3), [0, 3, 1, 2], 13),
        ("channels-first-to-last", (2, 3, 4, 5), [0, 2, 3, 1], 13),
        ("one-channel", (2, 4, 4, 1), [0, 3, 1, 2], 9),
        ("identity", (2, 3, 2, 2), [0, 1, 2, 3], 13),
        ("batch-last", (3, 2, 2, 4), [3, 2, 1, 0], 13),
        ("rank-5", (2, 3, 1, 2, 4), [3, 0, 4, 2, 1], 13),
    ):
        x = Values(f"Transpose/{option}").mixed(*shape)
        attributes = {} if perm is None else {"perm": perm}
        yield operator_case("Transpose", option, [given("x", x)], opset=opset, **attributes)


def _identity() -> Iterator[Case]:
    for option, shape, opset in (
        ("opset-7", (2, 3), 7),
        ("opset-13", (1, 2, 3, 2), 13),
        ("opset-newest", (2, 3), NEWEST_OPSET),
        ("scalar", (), 14),
    ):
        x = Values(f"Identity/{option}").mixed(*shape)
        yield operator_case("Identity", option, [given("x", x)], opset=opset)
    x = Values("Identity/int64").integers(2, 4)
    yield operator_case("Identity", "int64", [given("x", x)], opset=13)
    x = Values("Identity/chain").mixed(2, 3)
    nodes = [
        helper.make_node("Identity", ["x"], ["first"]),
        helper.make_node("Identity", ["first"], ["second"]),
        helper.make_node("Add", ["first", "second"], ["y"]),
    ]
    # "first" is read by other nodes and is an output, too.
    chain = model(nodes, [value_info("x", x)], ["y", "first"], opset=13)
    yield Case("Identity/chain", chain, [{"x": x}])


def _constant() -> Iterator[Case]:
    for opset in (7, 9, 11, 13, NEWEST_OPSET):
        name = "newest" if opset == NEWEST_OPSET else str(opset)
        value = tensor("value", Values(f"Constant/{name}").mixed(2, 3), name)
        yield _alone(f"value-opset-{name}", opset, value=value)
    yield _alone("value-scalar", 13, value=tensor("", np.array(-2.5, dtype=np.float32)))
    yield _alone("value-int64", 13, value=tensor("", Values("Constant/value-int64").integers(3)))
    yield _alone("value-float", 12, value_float=-0.1)
    yield _alone("value-floats", 12, value_floats=[0.1, -3.0e38, 0.0, 1.0e-40])
    yield _alone("value-int", 12, value_int=-(1 << 40))
    yield _alone("value-ints", 12, value_ints=[0, -1, 127, 128, (1 << 63) - 1, -(1 << 63)])
    yield _added("value-used", 13, value=tensor("value", Values("Constant/value-used").mixed(3, 1)))
    yield _added("value-float-used", 13, value_float=0.375)
    yield _added("value-floats-used", 13, value_floats=[0.5, -1.25, 100.0, 0.0])
    yield _target_of_ints()


def _alone(option: str, opset: int, **attributes: object) -> Case:
    """A graph without inputs."""
    return operator_case("Constant", option, [], opset=opset, **attributes)


def _added(option: str, opset: int, **attributes: object) -> Case:
    x = Values(f"Constant/{option}").mixed(3, 4)
    nodes = [
        helper.make_node("Constant", [], ["constant"], **attributes),
        helper.make_node("Add", ["x", "constant"], ["y"]),
    ]
    return _with_input(option, model(nodes, [value_info("x", x)], ["y"], opset=opset), x)


def _target_of_ints() -> Case:
    x = Values("Constant/value-ints-used").mixed(3, 4)
    nodes = [
        helper.make_node("Constant", [], ["shape"], value_ints=[2, -1]),
        helper.make_node("Reshape", ["x", "shape"], ["y"]),
    ]
    return _with_input("value-ints-used", model(nodes, [value_info("x", x)], ["y"], opset=13), x)


def _with_input(option: str, proto: ModelProto, x: np.ndarray) -> Case:
    return Case(f"Constant/{option}", proto, [{"x": x}])
