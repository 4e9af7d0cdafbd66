"""A model that computes the shape it flattens to, as exporters write it, in protobuf by hand.

    x ── Shape ── Gather(0) ── Concat(·, 784) ──┐
    └────────────────────────────────── Reshape ┴── MatMul ── y
"""

import struct


def _varint(value: int) -> bytes:
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def _field(number: int, value: int | bytes | str) -> bytes:
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    data = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | 2) + _varint(len(data)) + data


def _node(operator: str, inputs: list[str], output: str, *attributes: bytes) -> bytes:
    names = b"".join(_field(1, name) for name in inputs) + _field(2, output) + _field(4, operator)
    return _field(1, names + b"".join(_field(5, attribute) for attribute in attributes))


def _tensor(name: str, dims: list[int], code: int, data: bytes) -> bytes:
    shape = b"".join(_field(1, length) for length in dims)
    return _field(5, shape + _field(2, code) + _field(8, name) + _field(9, data))


def _value(number: int, name: str, dims: list[int]) -> bytes:
    shape = b"".join(_field(1, _field(1, length)) for length in dims)
    return _field(number, _field(1, name) + _field(2, _field(1, _field(1, 1) + _field(2, shape))))


def shapes_model() -> bytes:
    """The model's bytes: each class sums up every tenth pixel."""
    weights = [1.0 if row % 10 == column else 0.0 for row in range(784) for column in range(10)]
    axis = _field(1, "axis") + _field(3, 0) + _field(20, 2)
    graph = b"".join([
        _node("Shape", ["x"], "shape"),
        _node("Gather", ["shape", "first"], "batch", axis),
        _node("Concat", ["batch", "pixels"], "flat", axis),
        _node("Reshape", ["x", "flat"], "row"),
        _node("MatMul", ["row", "weights"], "y"),
        _tensor("first", [1], 7, struct.pack("<q", 0)),
        _tensor("pixels", [1], 7, struct.pack("<q", 784)),
        _tensor("weights", [784, 10], 1, struct.pack("<7840f", *weights)),
        _value(11, "x", [1, 1, 28, 28]),
        _value(12, "y", [1, 10]),
    ])
    return _field(1, 8) + _field(7, graph) + _field(8, _field(2, 17))
