"""Add, with every kind of broadcasting."""

from collections.abc import Iterator

from onnx import TensorProto, helper

from building import NEWEST_OPSET, given, model, stored
from cases import Case, operator_case
from values import Values


def cases() -> Iterator[Case]:
    """All Add cases."""
    shapes: tuple[tuple[str, tuple[int, ...], tuple[int, ...], int], ...] = (
        ("same-opset-7", (2, 3, 4), (2, 3, 4), 7),
        ("same", (2, 3, 4), (2, 3, 4), 14),
        ("same-opset-newest", (3, 5), (3, 5), NEWEST_OPSET),
        ("scalar", (2, 3), (), 13),
        ("scalars", (), (), 13),
        ("one-element", (2, 3), (1,), 13),
        ("one-element-of-higher-rank", (3,), (1, 1), 13),
        ("last-axis", (2, 3, 4), (4,), 14),
        ("bias-of-channels-opset-7", (1, 3, 4, 5), (3, 1, 1), 7),
        ("bias-of-channels", (2, 3, 4, 5), (3, 1, 1), 14),
        ("bias-of-channels-rank-4", (2, 3, 2, 2), (1, 3, 1, 1), 14),
        ("middle-axis", (2, 3, 4), (2, 1, 4), 14),
        ("both-sides", (3, 1), (1, 4), 14),
        ("both-sides-rank-4", (2, 1, 3, 1), (3, 1, 4), 14),
        ("rank-2-and-4", (4, 5), (2, 3, 4, 5), 14),
        ("dense-bias", (3, 10), (10,), 13),
    )
    for option, first, second, opset in shapes:
        for suffix, constant in (("", stored), ("-both-inputs", given)):
            values = Values(f"Add/{option}{suffix}")
            operands = [
                given("a", values.mixed(*first)),
                constant("b", values.mixed(*second)),
            ]
            yield operator_case("Add", option + suffix, operands, opset=opset)
    yield _stored_first()
    yield _integers()
    yield _with_itself()


def _stored_first() -> Case:
    values = Values("Add/stored-first")
    operands = [stored("a", values.mixed(3, 1, 1)), given("b", values.mixed(1, 3, 2, 4))]
    return operator_case("Add", "stored-first", operands, opset=13)


def _integers() -> Case:
    values = Values("Add/int64")
    operands = [given("a", values.integers(2, 3)), given("b", values.integers(3))]
    return operator_case("Add", "int64", operands, opset=13)


def _with_itself() -> Case:
    """One value as both operands: its memory must not be given back twice."""
    x = Values("Add/with-itself").mixed(2, 5)
    twice = model(
        [helper.make_node("Add", ["x", "x"], ["y"])],
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [2, 5])],
        ["y"],
        opset=13,
    )
    return Case("Add/with-itself", twice, [{"x": x}])
