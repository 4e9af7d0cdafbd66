"""QuantizeLinear and its relatives, and convolutions and matrix products of integers."""

import zlib
from collections.abc import Iterator

import numpy as np

from building import NEWEST_OPSET, Operand, given, stored
from cases import Case, operator_case
from values import Values

_BYTES = {"uint8": np.uint8, "int8": np.int8}


def cases() -> Iterator[Case]:
    """All cases of operators on quantized numbers."""
    yield from _quantize()
    yield from _dequantize()
    yield from _dynamic()
    yield from _convolutions()
    yield from _qlinear_convolutions()
    yield from _products()
    yield from _qlinear_products()


def _integers(path: str, data_type: type, *shape: int) -> np.ndarray:
    """Values of an integer type, its smallest and largest more often than others."""
    generator = np.random.default_rng(zlib.crc32(path.encode()))
    limits = np.iinfo(data_type)
    values = generator.integers(limits.min, limits.max + 1, shape)
    ends = generator.random(shape)
    values = np.where(ends < 0.1, limits.min, np.where(ends > 0.9, limits.max, values))
    return values.astype(data_type)


def _scalar(value: float) -> np.ndarray:
    return np.array(value, np.float32)


def _halves() -> np.ndarray:
    """Rounding ties for a scale of 0.5, both ends of the ranges, infinities and zeros."""
    ties = np.arange(-6, 7) * 0.25
    ends = [-64.5, -64.25, -64, 63.25, 63.5, 63.75, 64, 127.25, 127.5, 1e9, -1e9]
    others = [np.inf, -np.inf, -0.0, 1e-30]
    return np.concatenate([ties, ends, others]).astype(np.float32)


def _quantize() -> Iterator[Case]:
    for name, data_type in _BYTES.items():
        for opset in (10, 13, 19, 21, 23):
            for zero in (0, 7):
                operands = [
                    given("x", _halves()),
                    stored("scale", _scalar(0.5)),
                    stored("zero", np.array(zero, data_type)),
                ]
                option = f"{name}-zero-{zero}-opset-{opset}"
                yield operator_case("QuantizeLinear", option, operands, opset=opset)
        values = Values(f"QuantizeLinear/{name}")
        for axis, shape in ((None, (2, 3, 4)), (0, (3, 2)), (-1, (2, 2, 3)), (2, (1, 2, 3, 2))):
            for opset in (13, 19):
                attributes = {} if axis is None else {"axis": axis}
                operands = [
                    given("x", values.mixed(*shape)),
                    stored("scale", np.array([0.1, 0.02, 0.3], np.float32)),
                    given("zero", np.array([1, 100, 5], data_type)),
                ]
                option = f"{name}-axis-{'default' if axis is None else axis}-opset-{opset}"
                yield operator_case("QuantizeLinear", option, operands, opset=opset, **attributes)
        blocks = [
            given("x", values.mixed(2, 5, 3)),
            given("scale", values.positive(2, 3, 3)),
            given("zero", _integers(name, data_type, 2, 3, 3)),
        ]
        yield operator_case(
            "QuantizeLinear", f"{name}-blocks", blocks, opset=21, axis=1, block_size=2
        )
    without = [given("x", _halves()), stored("scale", _scalar(0.3))]
    yield operator_case("QuantizeLinear", "no-zero-opset-10", without, opset=10)
    yield operator_case("QuantizeLinear", "no-zero", without, opset=19)
    yield operator_case("QuantizeLinear", "no-zero-int8", without, opset=21, output_dtype=3)
    yield operator_case(
        "QuantizeLinear",
        "scale-of-one-element",
        [given("x", _halves().reshape(4, 7)), stored("scale", np.array([0.3], np.float32))],
        opset=13,
    )


def _dequantize() -> Iterator[Case]:
    for name, data_type in {**_BYTES, "int32": np.int32}.items():
        zero = 0 if name == "int32" else 7
        for opset in (10, 13, 19, 21, 23):
            operands = [
                given("x", _integers(name, data_type, 4, 5)),
                stored("scale", _scalar(0.3)),
                stored("zero", np.array(zero, data_type)),
            ]
            option = f"{name}-opset-{opset}"
            yield operator_case("DequantizeLinear", option, operands, opset=opset)
        for axis, shape in ((None, (2, 3, 4)), (0, (3, 2)), (-2, (2, 3, 2))):
            attributes = {} if axis is None else {"axis": axis}
            operands = [
                given("x", _integers(name, data_type, *shape)),
                stored("scale", np.array([0.1, 0.02, 3], np.float32)),
                stored("zero", np.array([0, zero, 2 * zero], data_type)),
            ]
            option = f"{name}-axis-{'default' if axis is None else axis}"
            yield operator_case("DequantizeLinear", option, operands, opset=13, **attributes)
        without = [given("x", _integers(name, data_type, 6)), given("scale", _scalar(0.3))]
        yield operator_case("DequantizeLinear", f"{name}-no-zero", without, opset=13)
        if name == "int32":
            continue
        blocks = [
            given("x", _integers(name, data_type, 4, 3)),
            stored("scale", Values(name).positive(2, 3)),
            stored("zero", _integers(name + "z", data_type, 2, 3)),
        ]
        yield operator_case(
            "DequantizeLinear", f"{name}-blocks", blocks, opset=21, axis=0, block_size=3
        )


def _dynamic() -> Iterator[Case]:
    values = Values("DynamicQuantizeLinear")
    for option, x in {
        "mixed": values.mixed(3, 7),
        "positive": values.positive(2, 5),
        "negative": values.negative(9),
        "zeros": np.zeros((2, 3), np.float32),
        "one": np.array(-3.7, np.float32),
        "wide": np.array([-1e30, 1e30, 1, 0, 5e29], np.float32),
    }.items():
        yield operator_case(
            "DynamicQuantizeLinear",
            option,
            [given("x", x)],
            opset=11,
            outputs=("y", "scale", "zero"),
            graph_outputs=3,
        )
    yield operator_case(
        "DynamicQuantizeLinear",
        "opset-newest",
        [given("x", values.mixed(4))],
        opset=NEWEST_OPSET,
        outputs=("y", "scale", "zero"),
        graph_outputs=3,
    )


_WINDOWS: dict[str, tuple[tuple[int, ...], tuple[int, ...], dict[str, object]]] = {
    "plain": ((1, 2, 5, 5), (3, 2, 3, 3), {}),
    "pads": ((2, 1, 4, 5), (2, 1, 3, 3), {"pads": [1, 0, 2, 1], "kernel_shape": [3, 3]}),
    "same-upper": ((1, 1, 5, 6), (1, 1, 3, 2), {"auto_pad": "SAME_UPPER", "strides": [2, 2]}),
    "dilations": ((1, 1, 7, 7), (2, 1, 3, 3), {"dilations": [2, 2], "pads": [1, 1, 1, 1]}),
    "groups": ((1, 4, 4, 4), (4, 2, 2, 2), {"group": 2}),
    "depthwise": ((1, 3, 5, 5), (3, 1, 3, 3), {"group": 3, "strides": [2, 1]}),
}


def _convolutions() -> Iterator[Case]:
    for option, (shape, filter_shape, attributes) in _WINDOWS.items():
        x = _integers(option + "x", np.uint8, *shape)
        w = _integers(option + "w", np.uint8, *filter_shape)
        operands = [given("x", x), stored("w", w)]
        zeros = [stored("xz", np.array(130, np.uint8)), stored("wz", np.array(99, np.uint8))]
        yield operator_case("ConvInteger", option, operands, opset=10, **attributes)
        yield operator_case(
            "ConvInteger", option + "-zeros", operands + zeros, opset=10, **attributes
        )
        yield operator_case(
            "ConvInteger", option + "-input-zero", operands + zeros[:1], opset=13, **attributes
        )


def _parameters(
    prefix: str, scale: np.ndarray, zero: np.ndarray, *, constant: bool = True
) -> list[Operand]:
    make = stored if constant else given
    return [make(f"{prefix}_scale", scale), make(f"{prefix}_zero", zero)]


def _qlinear_convolutions() -> Iterator[Case]:
    for input_type, weight_type in (("uint8", "uint8"), ("uint8", "int8"), ("int8", "int8")):
        x_type, w_type = _BYTES[input_type], _BYTES[weight_type]
        for option, (shape, filter_shape, attributes) in _WINDOWS.items():
            channels = filter_shape[0]
            path = f"{input_type}-{weight_type}-{option}"
            values = Values(f"QLinearConv/{path}")
            is_per_channel = weight_type == "int8"
            scale = values.positive(channels) * 0.01 if is_per_channel else _scalar(0.013)
            zero = np.zeros(channels, w_type) if is_per_channel else np.array(121, w_type)
            x = _integers(path + "x", x_type, *shape)
            w = _integers(path + "w", w_type, *filter_shape)
            operands = [
                given("x", x),
                *_parameters("x", _scalar(0.04), np.array(3, x_type)),
                stored("w", w),
                *_parameters("w", scale.astype(np.float32), zero),
                *_parameters("y", _scalar(1.7), np.array(11, x_type)),
            ]
            yield operator_case("QLinearConv", path, operands, opset=10, **attributes)
            bias = values.mixed(channels) * 1000
            yield operator_case(
                "QLinearConv",
                path + "-bias",
                [*operands, stored("bias", bias.astype(np.int32))],
                opset=13,
                **attributes,
            )


_PRODUCTS: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] = {
    "2d": ((3, 5), (5, 4)),
    "wide": ((1, 70), (70, 10)),
    "3d": ((2, 3, 4), (2, 4, 5)),
    "3d-2d": ((2, 3, 4), (4, 5)),
    "4d-3d": ((2, 1, 3, 4), (3, 4, 2)),
}


def _products() -> Iterator[Case]:
    for option, (left, right) in _PRODUCTS.items():
        for first, second in (("uint8", "uint8"), ("uint8", "int8")):
            path = f"{option}-{first}-{second}"
            b_type = _BYTES[second]
            operands = [
                given("a", _integers(path + "a", np.uint8, *left)),
                stored("b", _integers(path + "b", b_type, *right)),
            ]
            zeros = [stored("az", np.array(131, np.uint8)), stored("bz", np.array(55, b_type))]
            yield operator_case("MatMulInteger", path, operands, opset=10)
            yield operator_case("MatMulInteger", path + "-zeros", operands + zeros, opset=10)
            if len(right) == 2:
                column_zeros = _integers(path + "z", b_type, right[-1])
                columns = [zeros[0], stored("bz", column_zeros)]
                yield operator_case(
                    "MatMulInteger", path + "-columns", operands + columns, opset=13
                )


def _qlinear_products() -> Iterator[Case]:
    for option, (left, right) in _PRODUCTS.items():
        for first, second in (("uint8", "uint8"), ("uint8", "int8"), ("int8", "int8")):
            for opset in (10, 21):
                path = f"{option}-{first}-{second}-opset-{opset}"
                a_type, b_type = _BYTES[first], _BYTES[second]
                is_per_column = len(right) == 2 and opset == 21
                scale, zero = _scalar(0.02), np.array(5, b_type)
                if is_per_column:
                    scale = Values(path).positive(right[-1]) * np.float32(0.02)
                    zero = _integers(path + "z", b_type, right[-1])
                operands = [
                    given("a", _integers(path + "a", a_type, *left)),
                    *_parameters("a", _scalar(0.05), np.array(99, a_type)),
                    stored("b", _integers(path + "b", b_type, *right)),
                    *_parameters("b", scale, zero, constant=not is_per_column or opset == 21),
                    *_parameters("y", _scalar(0.9), np.array(17, a_type)),
                ]
                yield operator_case("QLinearMatMul", path, operands, opset=opset)
