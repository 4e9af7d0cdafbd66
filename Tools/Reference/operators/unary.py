"""Elementwise operators with one operand, LogSoftmax and Hardmax."""

from collections.abc import Iterator

import numpy as np
from onnx import TensorProto

from building import NEWEST_OPSET, absent, given, stored
from cases import Case, operator_case
from values import Values

# Zeros of both signs, halves, numbers near 0, and numbers whose exp overflows.
SPECIAL = [0.0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 1e-6, -1e-6, 3.0, -3.0, 20.0, -20.0, 100.0, -100.0]


def cases() -> Iterator[Case]:
    """All cases."""
    yield from _functions()
    yield from _integers()
    yield from _clip()
    yield from _cast()
    yield from _softmax()


def _functions() -> Iterator[Case]:
    newest = NEWEST_OPSET
    for operator, opsets, options in (
        ("Sigmoid", (7, 13, newest), ({},)),
        ("Tanh", (7, 13, newest), ({},)),
        ("LeakyRelu", (7, 16, newest), ({}, {"alpha": 0.25})),
        ("Elu", (7, 21), ({}, {"alpha": 2.5})),
        ("Selu", (7, 21), ({}, {"alpha": 2.0, "gamma": 0.5})),
        ("HardSigmoid", (7, 21), ({}, {"alpha": 0.5, "beta": 0.25})),
        ("HardSwish", (14, 21), ({},)),
        ("Softplus", (7, 21), ({},)),
        ("Softsign", (7, 21), ({},)),
        ("Gelu", (20, newest), ({}, {"approximate": "tanh"}, {"approximate": "none"})),
        ("Exp", (7, 13, newest), ({},)),
        ("Neg", (7, 13, newest), ({},)),
        ("Abs", (7, 13, newest), ({},)),
        ("Floor", (7, 13, newest), ({},)),
        ("Ceil", (7, 13, newest), ({},)),
        ("Round", (11, 22, newest), ({},)),
        ("Erf", (9, 13, newest), ({},)),
        ("Sign", (9, 13, newest), ({},)),
        ("Celu", (12, newest), ({}, {"alpha": 0.5})),
        ("ThresholdedRelu", (10, 22), ({}, {"alpha": 1.75})),
        ("Mish", (18, 22), ({},)),
    ):
        for opset in opsets:
            for attributes in options:
                suffix = "".join(f"-{key}-{value}" for key, value in attributes.items())
                option = f"opset-{opset}{suffix}"
                mixed = Values(f"{operator}/{option}").mixed(2, 3, 4)
                x = mixed if operator != "Exp" else np.minimum(mixed, np.float32(3))
                yield operator_case(operator, option, [given("x", x)], opset=opset, **attributes)
        if operator != "Exp":
            x = np.array(SPECIAL, dtype=np.float32)
            yield operator_case(operator, "special", [given("x", x)], opset=opsets[-1])
    for operator in ("Log", "Sqrt", "Reciprocal"):
        for opset in (7, 13, newest):
            x = Values(f"{operator}/opset-{opset}").positive(3, 5)
            yield operator_case(operator, f"opset-{opset}", [given("x", x)], opset=opset)
    for operator, opset in (
        ("Sigmoid", 13), ("Tanh", 13), ("Exp", 13), ("Neg", 13), ("Abs", 13), ("Floor", 13),
        ("Ceil", 13), ("Round", 11), ("Sqrt", 13), ("Reciprocal", 13), ("Log", 13),
        ("Relu", 14), ("Sign", 13),
    ):
        x = Values(f"{operator}/float64").positive(3, 5).astype(np.float64)
        yield operator_case(operator, "float64", [given("x", x)], opset=opset)


def _integers() -> Iterator[Case]:
    for operator, types, opset in (
        ("Neg", (np.int8, np.int32, np.int64), 13),
        ("Abs", (np.uint8, np.int8, np.int32, np.int64), 13),
        ("Sign", (np.uint8, np.int8, np.int32, np.int64), 13),
        ("Relu", (np.int8, np.int32), 14),
    ):
        for kind in types:
            limits = np.iinfo(kind)
            x = np.array([0, 1, 5, limits.min, limits.max, max(-7, limits.min)], dtype=kind)
            yield operator_case(operator, np.dtype(kind).name, [given("x", x)], opset=opset)
    x = np.array([[True, False, True], [False, False, True]])
    for opset in (7, NEWEST_OPSET):
        yield operator_case("Not", f"opset-{opset}", [given("x", x)], opset=opset)


def _clip() -> Iterator[Case]:
    def mixed(option: str) -> np.ndarray:
        return Values(f"Clip/{option}").mixed(3, 5)

    for suffix, attributes in (
        ("none", {}),
        ("min", {"min": -1.0}),
        ("max", {"max": 2.0}),
        ("both", {"min": 0.0, "max": 6.0}),
    ):
        for opset in (7, 10):
            option = f"opset-{opset}-{suffix}"
            operands = [given("x", mixed(option))]
            yield operator_case("Clip", option, operands, opset=opset, **attributes)
    low = np.array(-1, dtype=np.float32)
    high = np.array(2, dtype=np.float32)
    for opset in (11, 12, 13, NEWEST_OPSET):
        for suffix, limits in (
            ("none", []),
            ("min", [stored("min", low)]),
            ("max", [absent(), stored("max", high)]),
            ("both", [stored("min", low), stored("max", high)]),
            ("given", [given("min", low), given("max", high)]),
            ("min-above-max", [stored("min", high), stored("max", low)]),
        ):
            option = f"opset-{opset}-{suffix}"
            yield operator_case("Clip", option, [given("x", mixed(option)), *limits], opset=opset)
    for kind in (np.float64, np.uint8, np.int8, np.int32, np.int64):
        x = np.array([0, 1, 2, 3, 100, 127], dtype=kind)
        limits = [stored("min", np.array(2, kind)), stored("max", np.array(99, kind))]
        yield operator_case("Clip", np.dtype(kind).name, [given("x", x), *limits], opset=13)
    infinite = np.array([np.inf, -np.inf, 1], dtype=np.float32)
    yield operator_case("Clip", "infinities", [given("x", infinite)], opset=13)


def _cast() -> Iterator[Case]:
    kinds = {
        np.dtype(np.float32): TensorProto.FLOAT,
        np.dtype(np.float64): TensorProto.DOUBLE,
        np.dtype(np.uint8): TensorProto.UINT8,
        np.dtype(np.int8): TensorProto.INT8,
        np.dtype(np.int32): TensorProto.INT32,
        np.dtype(np.int64): TensorProto.INT64,
        np.dtype(bool): TensorProto.BOOL,
    }
    for source in kinds:
        for target, code in kinds.items():
            numbers = [0, 1, 2, 77, 127]
            if source.kind == "f":
                numbers += [0.5, 1.5, 2.5, 99.99]
                if target not in (np.uint8,):
                    numbers += [-0.5, -1.5, -2.99, -100]
            elif source.name in ("int32", "int64"):
                numbers += [-1, -128, 255, 256, 123456789]
            if source.name == "int64":
                numbers += [2**40 + 3, -(2**33) - 1]
            x = np.array(numbers).astype(source)
            option = f"{source.name}-to-{target.name}"
            yield operator_case("Cast", option, [given("x", x)], opset=13, to=code)
    x = np.array([1.7, -1.7], dtype=np.float32)
    for opset in (7, 9, 19, 21, NEWEST_OPSET):
        attributes = {"saturate": 1} if opset >= 19 else {}
        yield operator_case(
            "Cast", f"opset-{opset}", [given("x", x)], opset=opset, to=TensorProto.INT64,
            **attributes,
        )
    like = np.array([1], dtype=np.int32)
    yield operator_case("CastLike", "opset-15", [given("x", x), given("like", like)], opset=15)


def _softmax() -> Iterator[Case]:
    for operator in ("LogSoftmax", "Hardmax"):
        for opset in (7, 11, 13, NEWEST_OPSET):
            for suffix, attributes in (("", {}), ("-axis-0", {"axis": 0}), ("-axis-2", {"axis": 2})):
                option = f"opset-{opset}{suffix}"
                x = Values(f"{operator}/{option}").mixed(2, 3, 4)
                yield operator_case(operator, option, [given("x", x)], opset=opset, **attributes)
        x = Values(f"{operator}/axis-minus-2").mixed(2, 3, 2, 2)
        for opset in (11, 13):
            option = f"opset-{opset}-axis-minus-2"
            yield operator_case(operator, option, [given("x", x)], opset=opset, axis=-2)
    ties = np.array([[1, 3, 3, 2], [0, 0, 0, 0]], dtype=np.float32)
    yield operator_case("Hardmax", "ties", [given("x", ties)], opset=13)
    large = np.array([[1000, 1001, 999.5, -1000], [-1000, -1001, -1002, -1000.5]], np.float32)
    yield operator_case("LogSoftmax", "large-logits", [given("x", large)], opset=13)
    for operator in ("Softmax", "LogSoftmax"):
        for opset in (11, 13):
            option = f"float64-opset-{opset}"
            x = Values(f"{operator}/{option}").mixed(2, 3, 4).astype(np.float64)
            yield operator_case(operator, option, [given("x", x)], opset=opset)
