"""Elementwise operators with two or more operands, with broadcasting."""

from collections.abc import Iterator

import numpy as np

from building import NEWEST_OPSET, given, stored
from cases import Case, operator_case
from values import Values

SHAPES: tuple[tuple[str, tuple[int, ...], tuple[int, ...]], ...] = (
    ("same", (2, 3, 4), (2, 3, 4)),
    ("scalar", (2, 3), ()),
    ("channels", (1, 3, 2, 4), (3, 1, 1)),
    ("both-sides", (3, 1), (2, 1, 4)),
)


def cases() -> Iterator[Case]:
    """All cases."""
    yield from _arithmetic()
    yield from _integers()
    yield from _pow()
    yield from _comparisons()
    yield from _variadic()
    yield from _prelu()
    yield from _where()


def _arithmetic() -> Iterator[Case]:
    for operator in ("Sub", "Mul", "Div"):
        for opset in (7, 14, NEWEST_OPSET):
            for name, first, second in SHAPES:
                for suffix, constant in (("", stored), ("-both-inputs", given)):
                    option = f"opset-{opset}-{name}{suffix}"
                    values = Values(f"{operator}/{option}")
                    operands = [
                        given("a", values.mixed(*first)),
                        constant("b", values.positive(*second)),
                    ]
                    yield operator_case(operator, option, operands, opset=opset)
    values = Values("Mod/fmod")
    operands = [given("a", values.mixed(3, 4)), given("b", values.positive(4))]
    for opset in (10, 13):
        yield operator_case("Mod", f"fmod-opset-{opset}", operands, opset=opset, fmod=1)


def _integers() -> Iterator[Case]:
    for kind in (np.float64, np.int32, np.int64, np.uint8, np.int8):
        low = 0 if kind is np.uint8 else -100
        a = np.array([[7, low, 100], [low + 1, 3, 0]], dtype=kind)
        b = np.array([3, 7, 2], dtype=kind)
        c = np.array([3, 7 if low == 0 else -7, 2], dtype=kind)
        operands = [given("a", a), given("b", b)]
        option = np.dtype(kind).name
        narrow = kind in (np.uint8, np.int8)
        for operator in ("Add", "Sub", "Mul", "Div"):
            opset = 14 if narrow else 7
            if kind is np.int64 and operator == "Add":
                option_name = "int64-opset-7"
            else:
                option_name = option
            yield operator_case(operator, option_name, operands, opset=opset)
        signed = [given("a", a), given("b", c)]
        if kind is not np.float64:
            yield operator_case("Mod", option, signed, opset=13)
            yield operator_case("Mod", option + "-fmod", signed, opset=13, fmod=1)
        for operator in ("Max", "Min"):
            # ONNX Runtime has neither for UINT8 and INT8.
            if not narrow:
                yield operator_case(operator, option, signed, opset=13)


def _pow() -> Iterator[Case]:
    for opset in (7, 12, 13, 15, NEWEST_OPSET):
        for name, first, second in SHAPES if opset == 7 else SHAPES[:1]:
            option = f"opset-{opset}-{name}"
            values = Values(f"Pow/{option}")
            exponent = np.asarray(np.round(values.positive(*second) * 2) / 2, dtype=np.float32)
            operands = [given("a", values.positive(*first)), given("b", exponent)]
            yield operator_case("Pow", option, operands, opset=opset)
    kinds = (np.float32, np.float64, np.int32, np.int64)
    for base in kinds:
        for exponent in kinds:
            a = np.array([1, 2, 3, -2, 0, 5], dtype=base)
            b = np.array([3, 10, 2, 3, 4, 0], dtype=exponent)
            option = f"{np.dtype(base).name}-to-{np.dtype(exponent).name}"
            yield operator_case("Pow", option, [given("a", a), given("b", b)], opset=13)
    negative = np.array([-1.5, 2.0, -2.0, 0.0], dtype=np.float32)
    exponents = np.array([2.0, -1.5, -3.0, 0.5], dtype=np.float32)
    yield operator_case("Pow", "negative", [given("a", negative), given("b", exponents)], opset=13)


def _comparisons() -> Iterator[Case]:
    for operator, opsets in (
        ("Greater", (7, 9, 13, NEWEST_OPSET)),
        ("Less", (7, 9, 13, NEWEST_OPSET)),
        ("GreaterOrEqual", (12, 16, NEWEST_OPSET)),
        ("LessOrEqual", (12, 16, NEWEST_OPSET)),
        ("Equal", (11, 13, 19, NEWEST_OPSET)),
    ):
        for opset in opsets:
            for name, first, second in SHAPES if opset == opsets[0] else SHAPES[:1]:
                option = f"opset-{opset}-{name}"
                values = Values(f"{operator}/{option}")
                operands = [
                    given("a", np.asarray(np.round(values.mixed(*first)))),
                    given("b", np.asarray(np.round(values.mixed(*second)))),
                ]
                yield operator_case(operator, option, operands, opset=opset)
        for kind in (np.float64, np.int32, np.int64):
            a = np.array([[1, 2, 3], [-1, 0, 5]], dtype=kind)
            b = np.array([1, 0, 5], dtype=kind)
            option = np.dtype(kind).name
            yield operator_case(operator, option, [given("a", a), given("b", b)], opset=13)
    first = np.array([[True], [False]])
    second = np.array([True, False])
    operands = [given("a", first), given("b", second)]
    for operator in ("And", "Or", "Xor", "Equal"):
        for opset in (7, 13):
            yield operator_case(operator, f"bool-opset-{opset}", operands, opset=opset)


def _variadic() -> Iterator[Case]:
    for operator in ("Max", "Min", "Sum", "Mean"):
        for opset in (7, 8, 13, NEWEST_OPSET):
            for count in (1, 2, 3):
                option = f"opset-{opset}-{count}"
                values = Values(f"{operator}/{option}")
                operands = [given(f"x{index}", values.mixed(2, 3)) for index in range(count)]
                yield operator_case(operator, option, operands, opset=opset)
            if opset >= 8:
                option = f"opset-{opset}-broadcast"
                values = Values(f"{operator}/{option}")
                operands = [
                    given("a", values.mixed(3)),
                    stored("b", values.mixed(2, 1)),
                    given("c", values.mixed(2, 3)),
                ]
                yield operator_case(operator, option, operands, opset=opset)


def _prelu() -> Iterator[Case]:
    for opset in (7, 9, 16, NEWEST_OPSET):
        for name, first, second in SHAPES[:3]:
            option = f"opset-{opset}-{name}"
            values = Values(f"PRelu/{option}")
            operands = [given("x", values.mixed(*first)), stored("slope", values.mixed(*second))]
            yield operator_case("PRelu", option, operands, opset=opset)


def _where() -> Iterator[Case]:
    for name, condition, first, second in (
        ("same", (2, 3), (2, 3), (2, 3)),
        ("condition", (3,), (2, 3), (2, 3)),
        ("operands", (2, 3), (3,), ()),
        ("all", (2, 1, 1), (3, 1), (4,)),
    ):
        for kind in (np.float32, np.uint8, np.int32, np.int64):
            option = f"{name}-{np.dtype(kind).name}"
            values = Values(f"Where/{option}")
            operands = [
                given("condition", values.mixed(*condition) > 0),
                given("a", np.asarray(np.abs(values.mixed(*first))).astype(kind)),
                given("b", np.asarray(np.abs(values.mixed(*second))).astype(kind)),
            ]
            opset = 9 if kind is np.float32 else 16
            yield operator_case("Where", option, operands, opset=opset)
