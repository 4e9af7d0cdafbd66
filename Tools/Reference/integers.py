"""ConvInteger, MatMulInteger, QLinearConv and QLinearMatMul in exact integer arithmetic.

ONNX Runtime's results for these depend on the processor: without VNNI its products of UINT8 and
INT8 add pairs in 16 bits, which saturate. Here sums are exact in 64 bits and wrap to the 32 that
the operators define; scaling an INT32 sum to a byte takes the same Float32 steps as ONNX Runtime.
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from onnx import NodeProto, helper

_Operands = Sequence[np.ndarray | None]


def handles(node: NodeProto) -> bool:
    """Whether this is one of the four operators."""
    return not node.domain and node.op_type in _OPERATORS


def run(node: NodeProto, operands: _Operands) -> np.ndarray:
    """The node's only output. An operand is None if it's left out."""
    # Optional operands at the end may be missing from the list altogether.
    return _OPERATORS[node.op_type](node, [*operands, None, None, None])


def _conv_integer(node: NodeProto, operands: _Operands) -> np.ndarray:
    x, w, x_zero, w_zero = operands[:4]
    return _convolution(node, _shifted(x, x_zero), _shifted(w, _per_filter(w_zero, w.ndim)))


def _matmul_integer(_: NodeProto, operands: _Operands) -> np.ndarray:
    a, b, a_zero, b_zero = operands[:4]
    return _product(_shifted(a, _per_row(a_zero)), _shifted(b, b_zero))


def _qlinear_conv(node: NodeProto, operands: _Operands) -> np.ndarray:
    x, x_scale, x_zero, w, w_scale, w_zero, y_scale, y_zero, bias = operands[:9]
    sums = _convolution(node, _shifted(x, x_zero), _shifted(w, _per_filter(w_zero, w.ndim)))
    # Channels are the second axis of the output, the first of the filters.
    if bias is not None:
        sums = sums + _per_filter(bias, w.ndim - 1)
    scale = x_scale * _per_filter(w_scale, w.ndim - 1) / y_scale
    return _quantized(sums, scale, y_zero)


def _qlinear_matmul(_: NodeProto, operands: _Operands) -> np.ndarray:
    a, a_scale, a_zero, b, b_scale, b_zero, y_scale, y_zero = operands[:8]
    sums = _product(_shifted(a, _per_row(a_zero)), _shifted(b, b_zero))
    return _quantized(sums, _per_row(a_scale) * b_scale / y_scale, y_zero)


_OPERATORS: dict[str, Callable[[NodeProto, _Operands], np.ndarray]] = {
    "ConvInteger": _conv_integer,
    "MatMulInteger": _matmul_integer,
    "QLinearConv": _qlinear_conv,
    "QLinearMatMul": _qlinear_matmul,
}


def _shifted(values: np.ndarray, zero: np.ndarray | None) -> np.ndarray:
    """The values less their zero point."""
    return values.astype(np.int64) - (0 if zero is None else zero.astype(np.int64))


def _per_filter(parameter: np.ndarray | None, rank: int) -> np.ndarray | None:
    """A parameter for all filters or for each one, to broadcast along the first of `rank` axes."""
    if parameter is None or parameter.size == 1:
        return parameter
    return parameter.reshape(-1, *[1] * (rank - 1))


def _per_row(parameter: np.ndarray | None) -> np.ndarray | None:
    """A parameter for a whole left operand or for each of its rows."""
    if parameter is None or parameter.ndim != 1 or parameter.size == 1:
        return parameter
    return parameter[:, None]


def _product(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return np.asarray(np.matmul(a, b)).astype(np.int32)


def _convolution(node: NodeProto, x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """The sums of all windows as INT32. Padding is 0, as the zero point is subtracted already."""
    attributes = {each.name: helper.get_attribute_value(each) for each in node.attribute}
    axes = range(2, x.ndim)
    strides = attributes.get("strides", [1] * len(axes))
    dilations = attributes.get("dilations", [1] * len(axes))
    extents = [(k - 1) * d + 1 for k, d in zip(w.shape[2:], dilations, strict=True)]
    pads = _pads(attributes, x.shape[2:], strides, extents)
    windows = sliding_window_view(np.pad(x, [(0, 0), (0, 0), *pads]), extents, axis=tuple(axes))
    steps = [slice(None, None, step) for step in [*strides, *dilations]]
    windows = windows[:, :, *steps]

    groups = attributes.get("group", 1)
    summed = [1, *range(x.ndim, windows.ndim)]
    sums = [
        np.tensordot(part, filters, (summed, range(1, w.ndim)))
        for part, filters in zip(
            np.split(windows, groups, axis=1), np.split(w, groups), strict=True
        )
    ]
    return np.moveaxis(np.concatenate(sums, axis=-1), -1, 1).astype(np.int32)


def _pads(
    attributes: dict, shape: Sequence[int], strides: Sequence[int], extents: Sequence[int]
) -> list[tuple[int, int]]:
    """Padding before and after each spatial axis."""
    mode = attributes.get("auto_pad", b"NOTSET").decode()
    if not mode.startswith("SAME"):
        rank = len(shape)
        pads = [0] * (2 * rank) if mode == "VALID" else attributes.get("pads", [0] * (2 * rank))
        return list(zip(pads[:rank], pads[rank:], strict=True))
    pads = []
    for length, stride, extent in zip(shape, strides, extents, strict=True):
        windows = -(-length // stride)
        total = max(0, (windows - 1) * stride + extent - length)
        smaller, larger = total // 2, total - total // 2
        pads.append((smaller, larger) if mode == "SAME_UPPER" else (larger, smaller))
    return pads


def _quantized(sums: np.ndarray, scale: np.ndarray, zero: np.ndarray) -> np.ndarray:
    """Sums in steps of another scale: rounded to even at ties, and to the nearest end beyond."""
    limits = np.iinfo(zero.dtype)
    offset = np.float32(zero.item())
    steps = np.rint(sums.astype(np.float32) * scale)
    return (np.clip(steps, limits.min - offset, limits.max - offset) + offset).astype(zero.dtype)
