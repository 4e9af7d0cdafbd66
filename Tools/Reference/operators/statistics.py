"""Normalization by a tensor's own statistics, global and Lp pools, and other element types."""

from collections.abc import Iterator

import numpy as np

from building import NEWEST_OPSET, given, stored
from cases import Case, operator_case
from values import Values


def cases() -> Iterator[Case]:
    """All cases of this group."""
    yield from _global_pools()
    yield from _norm_pools()
    yield from _instance()
    yield from _layer()
    yield from _others()
    yield from _types()


def _global_pools() -> Iterator[Case]:
    for operator in ("GlobalAveragePool", "GlobalMaxPool", "GlobalLpPool"):
        for option, opset, shape in (
            ("opset-7", 7, (2, 3, 4, 5)),
            ("opset-22", 22, (1, 2, 3, 3)),
            ("1d", 13, (2, 2, 7)),
            ("3d", 13, (1, 2, 2, 3, 2)),
        ):
            # ONNX Runtime has no GlobalLpPool of opset 22.
            if (operator, opset) == ("GlobalLpPool", 22):
                continue
            x = Values(f"{operator}/{option}").mixed(*shape)
            yield operator_case(operator, option, [given("x", x)], opset=opset)
    x = Values("GlobalLpPool/p").mixed(2, 2, 3, 3)
    for p in (1, 3):
        yield operator_case("GlobalLpPool", f"p-{p}", [given("x", x)], opset=13, p=p)


def _norm_pools() -> Iterator[Case]:
    for option, opset, attributes in (
        ("opset-7", 7, {"p": 2, "strides": [2, 2]}),
        ("opset-11-p-1", 11, {"p": 1, "pads": [1, 0, 1, 1]}),
        ("opset-18", 18, {"p": 3, "strides": [2, 1]}),
        ("opset-newest", NEWEST_OPSET, {"p": 2, "auto_pad": "SAME_UPPER"}),
    ):
        x = Values(f"LpPool/{option}").mixed(1, 2, 6, 5)
        yield operator_case(
            "LpPool", option, [given("x", x)], opset=opset, kernel_shape=[2, 3], **attributes
        )


def _parameters(path: str, *shape: int) -> list:
    values = Values(f"{path}/parameters")
    return [stored("scale", values.mixed(*shape)), stored("bias", values.mixed(*shape))]


def _instance() -> Iterator[Case]:
    for option, opset, shape, attributes in (
        ("opset-7", 7, (2, 3, 4, 4), {}),
        ("opset-newest", NEWEST_OPSET, (1, 2, 5, 3), {"epsilon": 1e-2}),
        ("1d", 13, (2, 3, 6), {}),
    ):
        x = given("x", Values(f"InstanceNormalization/{option}").mixed(*shape))
        operands = [x, *_parameters(f"InstanceNormalization/{option}", shape[1])]
        yield operator_case("InstanceNormalization", option, operands, opset=opset, **attributes)
    x = given("x", Values("GroupNormalization").mixed(2, 6, 3, 2))
    operands = [x, *_parameters("GroupNormalization", 6)]
    yield operator_case("GroupNormalization", "opset-21", operands, opset=21, num_groups=3)


def _layer() -> Iterator[Case]:
    for option, opset, axis, has_bias, outputs in (
        ("opset-17", 17, -1, True, ("y",)),
        ("bias-absent", 17, -1, False, ("y",)),
        ("axis-1", 17, 1, True, ("y",)),
        ("axis-0", 17, 0, True, ("y",)),
        ("moments", 17, -2, True, ("y", "mean", "inverse")),
        ("opset-newest", NEWEST_OPSET, 2, True, ("y",)),
    ):
        shape = (2, 3, 4)
        x = given("x", Values(f"LayerNormalization/{option}").mixed(*shape))
        parameters = _parameters(f"LayerNormalization/{option}", *shape[axis:])
        operands = [x, *parameters[: 2 if has_bias else 1]]
        yield operator_case(
            "LayerNormalization", option, operands, opset=opset, axis=axis, outputs=outputs,
            graph_outputs=len(outputs),
        )


def _others() -> Iterator[Case]:
    for option, opset, attributes in (
        ("opset-7", 7, {"size": 3}),
        ("factors", 13, {"size": 3, "alpha": 0.5, "beta": 0.5, "bias": 2.0}),
        ("opset-newest", NEWEST_OPSET, {"size": 5, "alpha": 0.1}),
        ("wide", 13, {"size": 15, "alpha": 1.0, "beta": 1.3}),
    ):
        x = given("x", Values(f"LRN/{option}").mixed(2, 6, 2, 3))
        yield operator_case("LRN", option, [x], opset=opset, **attributes)
    for option, opset, attributes in (
        ("opset-9", 9, {}),
        ("axes", 13, {"axes": [2, 3]}),
        ("axes-apart", 13, {"axes": [0, 2]}),
        ("opset-newest", NEWEST_OPSET, {}),
    ):
        x = given("x", Values(f"MeanVarianceNormalization/{option}").mixed(2, 3, 4, 2))
        yield operator_case("MeanVarianceNormalization", option, [x], opset=opset, **attributes)


def _types() -> Iterator[Case]:
    def double(path: str, *shape: int) -> np.ndarray:
        return Values(path).mixed(*shape).astype(np.float64)

    x = given("x", double("types/pool", 1, 2, 6, 5))
    window = {"kernel_shape": [2, 3], "strides": [2, 1]}
    yield operator_case("MaxPool", "float64", [x], opset=12, **window)
    for dtype in (np.int8, np.uint8):
        small = given("x", np.abs(x.value).astype(dtype))
        name = np.dtype(dtype).name
        yield operator_case("MaxPool", name, [small], opset=12, pads=[1, 1, 0, 1], **window)
    for dtype in (np.float64, np.int32, np.int64):
        a = given("a", double("types/a", 2, 3, 4).astype(dtype))
        b = stored("b", double("types/b", 4, 5).astype(dtype))
        yield operator_case("MatMul", np.dtype(dtype).name, [a, b], opset=13)
    a = given("a", double("types/gemm", 3, 4))
    operands = [a, stored("b", double("types/b", 4, 5)), stored("c", double("types/c", 5))]
    yield operator_case("Gemm", "float64", operands, opset=13, alpha=0.5, beta=2.0)
    channels = [stored(n, double(f"types/{n}", 2)) for n in ("scale", "bias", "mean")]
    variance = stored("variance", Values("types/variance").positive(2).astype(np.float64))
    operands = [x, *channels, variance]
    yield operator_case("BatchNormalization", "float64", operands, opset=15)
