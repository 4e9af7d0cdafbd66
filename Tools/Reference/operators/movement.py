"""Slice, Pad, Concat and others that move values, and operators that work with shapes."""

from collections.abc import Iterator, Sequence

import numpy as np
from onnx import NodeProto, helper

from building import NEWEST_OPSET, Operand, absent, given, model, stored, tensor, value_info
from cases import Case, operator_case
from values import Values

_TYPES = (np.float64, np.uint8, np.int8, np.int32, np.int64, np.bool_)


def cases() -> Iterator[Case]:
    """All cases of operators that move values."""
    yield from _slice()
    yield from _pad()
    yield from _concat()
    yield from _split()
    yield from _gather()
    yield from _axes()
    yield from _repetition()
    yield from _blocks()
    yield from _shapes()


def _ints(name: str, values: Sequence[int] | int, dtype: type = np.int64) -> Operand:
    return stored(name, np.array(values, dtype=dtype))


def _x(path: str, *shape: int, dtype: type = np.float32) -> Operand:
    values = Values(path).mixed(*shape)
    return given("x", (values > 0) if dtype == np.bool_ else np.abs(values).astype(dtype))


def _mixed(path: str, *shape: int) -> Operand:
    return given("x", Values(path).mixed(*shape))


def _slice() -> Iterator[Case]:
    yield operator_case(
        "Slice", "attributes-opset-9", [_mixed("Slice/9", 4, 5)], opset=9,
        starts=[1, -3], ends=[3, 1000], axes=[0, 1],
    )
    yield operator_case(
        "Slice", "attributes-axes-absent", [_mixed("Slice/absent", 4, 5)], opset=7,
        starts=[1], ends=[-1],
    )
    for option, opset, starts, ends, axes, steps in (
        ("opset-10", 10, [1, 0], [3, 4], [0, 1], [1, 2]),
        ("opset-13-axes-absent", 13, [1, 2], [4, 5], None, None),
        ("opset-newest", NEWEST_OPSET, [0, 1], [4, 6], [0, 1], [2, 2]),
        ("negative-axes", 11, [1], [3], [-1], [1]),
        ("negative-steps", 13, [-1, 4], [-100, 0], [0, 1], [-1, -2]),
        ("reversed", 13, [-1], [-(1 << 63)], [1], [-1]),
        ("clamped", 13, [-100, -2], [100, (1 << 63) - 1], [0, 1], [1, 1]),
        ("step-beyond-length", 13, [1, 5], [100, 0], [0, 1], [(1 << 62), -(1 << 62)]),
        ("empty", 13, [3], [2], [0], [1]),
        ("step-3-odd", 13, [0], [6], [1], [4]),
    ):
        operands = [_mixed(f"Slice/{option}", 4, 6, 2), _ints("starts", starts), _ints("ends", ends)]
        if axes is not None:
            operands += [_ints("axes", axes), _ints("steps", steps)]
        yield operator_case("Slice", option, operands, opset=opset)
    operands = [
        _mixed("Slice/axes-empty-name", 3, 4), _ints("starts", [1, 0]), _ints("ends", [3, 3]),
        absent(), _ints("steps", [1, 2]),
    ]
    yield operator_case("Slice", "axes-empty-name", operands, opset=13)
    for dtype in _TYPES:
        operands = [_x("Slice/types", 3, 4, dtype=dtype), _ints("starts", [2], np.int32),
                    _ints("ends", [0], np.int32), _ints("axes", [1], np.int32),
                    _ints("steps", [-1], np.int32)]
        yield operator_case("Slice", f"type-{np.dtype(dtype).name}", operands, opset=13)


def _pad() -> Iterator[Case]:
    yield operator_case(
        "Pad", "attributes-opset-7", [_mixed("Pad/7", 2, 3)], opset=7, pads=[0, 1, 2, 0], value=1.5
    )
    yield operator_case(
        "Pad", "attributes-reflect", [_mixed("Pad/reflect", 1, 2, 4, 5)], opset=10,
        pads=[0, 0, 1, 2, 0, 0, 3, 1], mode="reflect",
    )
    for option, opset, pads, attributes in (
        ("constant-opset-11", 11, [1, 0, 0, 2], {}),
        ("constant-opset-13", 13, [1, 2, 3, 4], {"mode": "constant"}),
        ("constant-opset-newest", NEWEST_OPSET, [0, 2, 2, 0], {}),
        ("constant-negative", 13, [-1, 2, 1, -3], {}),
        ("edge", 13, [1, 2, 2, 1], {"mode": "edge"}),
        ("reflect", 13, [2, 3, 1, 4], {"mode": "reflect"}),
        ("reflect-opset-newest", NEWEST_OPSET, [1, 2, 1, 3], {"mode": "reflect"}),
        ("wrap", 19, [1, 3, 2, 1], {"mode": "wrap"}),
        ("nothing", 13, [0, 0, 0, 0], {}),
    ):
        operands = [_mixed(f"Pad/{option}", 3, 5), _ints("pads", pads)]
        yield operator_case("Pad", option, operands, opset=opset, **attributes)
    fill = stored("fill", np.array(-2.5, dtype=np.float32))
    operands = [_mixed("Pad/fill", 2, 3), _ints("pads", [1, 1, 0, 1]), fill]
    yield operator_case("Pad", "fill", operands, opset=13)
    operands = [_mixed("Pad/fill-given", 2, 3), _ints("pads", [1, 1, 0, 1]),
                given("fill", np.array(7, dtype=np.float32))]
    yield operator_case("Pad", "fill-given", operands, opset=13)
    operands = [_mixed("Pad/axes", 2, 3, 4), _ints("pads", [1, 2, 0, 1]), fill, _ints("axes", [2, -3])]
    yield operator_case("Pad", "axes", operands, opset=18)
    operands = [_mixed("Pad/axes-fill-absent", 2, 4), _ints("pads", [1, 2]), absent(), _ints("axes", [1])]
    yield operator_case("Pad", "axes-fill-absent", operands, opset=NEWEST_OPSET, mode="edge")
    for dtype in _TYPES:
        operands = [_x("Pad/types", 2, 3, dtype=dtype), _ints("pads", [0, 1, 1, 2])]
        yield operator_case("Pad", f"type-{np.dtype(dtype).name}", operands, opset=13)


def _concat() -> Iterator[Case]:
    for option, opset, axis, shapes in (
        ("opset-5", 5, 1, ((2, 3), (2, 1))),
        ("opset-11-negative", 11, -2, ((2, 3), (1, 3), (4, 3))),
        ("opset-newest", NEWEST_OPSET, 1, ((2, 3, 2), (2, 1, 2), (2, 2, 2))),
        ("one-input", 13, 0, ((2, 3),)),
        ("empty-input", 13, 0, ((2, 3), (0, 3))),
        ("last-axis", 13, 3, ((1, 2, 2, 3), (1, 2, 2, 1))),
    ):
        values = Values(f"Concat/{option}")
        operands = [given(f"x{i}", values.mixed(*shape)) for i, shape in enumerate(shapes)]
        yield operator_case("Concat", option, operands, opset=opset, axis=axis)
    for dtype in _TYPES:
        x = _x("Concat/types", 2, 3, dtype=dtype)
        yield operator_case(
            "Concat", f"type-{np.dtype(dtype).name}", [x, stored("c", x.value[:1])], opset=13, axis=0
        )


def _split() -> Iterator[Case]:
    two, three = ("a", "b"), ("a", "b", "c")
    for option, opset, outputs, split, attributes in (
        ("opset-5", 5, two, None, {"axis": 1}),
        ("opset-7-split", 7, three, None, {"axis": 1, "split": [1, 3, 2]}),
        ("opset-11-negative-axis", 11, three, None, {"axis": -1}),
        ("opset-13-equal", 13, two, None, {}),
        ("opset-13-split", 13, two, [4, 2], {"axis": 1}),
        ("opset-18-num-outputs", 18, three, None, {"axis": 1, "num_outputs": 3}),
        ("opset-18-shorter-last", 18, ("a", "b", "c", "d"), None, {"axis": 2, "num_outputs": 4}),
        ("opset-newest", NEWEST_OPSET, three, [0, 1, 5], {"axis": 1}),
    ):
        operands = [_mixed(f"Split/{option}", 4, 6, 7 if "shorter" in option else 3)]
        if split is not None:
            operands.append(_ints("split", split))
        yield operator_case(
            "Split", option, operands, opset=opset, outputs=outputs, graph_outputs=len(outputs),
            **attributes,
        )


def _gather() -> Iterator[Case]:
    for option, opset, axis, indices, dtype in (
        ("opset-7", 7, 0, [2, 0, 2], np.int64),
        ("opset-11-negative", 11, 1, [[-1, 0], [1, -3]], np.int64),
        ("opset-newest", NEWEST_OPSET, -1, [3, 1], np.int32),
        ("scalar", 13, 1, 2, np.int64),
        ("none", 13, 0, [], np.int64),
    ):
        for kind in ("stored", "given"):
            index = np.array(indices, dtype=dtype)
            operand = stored("indices", index) if kind == "stored" else given("indices", index)
            operands = [_mixed(f"Gather/{option}", 3, 3, 4), operand]
            yield operator_case("Gather", f"{option}-{kind}", operands, opset=opset, axis=axis)
    for dtype in _TYPES:
        operands = [_x("Gather/types", 3, 2, dtype=dtype), _ints("indices", [1, -1])]
        yield operator_case("Gather", f"type-{np.dtype(dtype).name}", operands, opset=13)
    for option, opset, axis, indices in (
        ("opset-11", 11, 1, [[0, 0], [2, -1], [1, 0]]),
        ("opset-newest", NEWEST_OPSET, 0, [[0, 2, 1], [-3, 1, 1]]),
        ("axis-negative", 13, -2, [[1, 1], [0, -1]]),
    ):
        for dtype in (np.int32, np.int64):
            operands = [_mixed(f"GatherElements/{option}", 3, 3),
                        given("indices", np.array(indices, dtype=dtype))]
            yield operator_case(
                "GatherElements", f"{option}-{np.dtype(dtype).name}", operands, opset=opset, axis=axis
            )


def _axes() -> Iterator[Case]:
    x = _mixed("Squeeze", 1, 3, 1, 2)
    yield operator_case("Squeeze", "opset-7", [x], opset=7, axes=[0, 2])
    yield operator_case("Squeeze", "opset-7-axes-absent", [x], opset=7)
    yield operator_case("Squeeze", "opset-11-negative", [x], opset=11, axes=[-2])
    yield operator_case("Squeeze", "opset-13", [x, _ints("axes", [2, -4])], opset=13)
    yield operator_case("Squeeze", "opset-13-axes-absent", [x], opset=13)
    yield operator_case("Squeeze", "opset-newest", [x, _ints("axes", [0])], opset=NEWEST_OPSET)
    x = _mixed("Unsqueeze", 3, 2)
    yield operator_case("Unsqueeze", "opset-7", [x], opset=7, axes=[0, 3])
    yield operator_case("Unsqueeze", "opset-11-negative", [x], opset=11, axes=[-1, 1])
    yield operator_case("Unsqueeze", "opset-13", [x, _ints("axes", [4, 0, 2])], opset=13)
    yield operator_case("Unsqueeze", "opset-newest", [x, _ints("axes", -1)], opset=NEWEST_OPSET)
    yield operator_case(
        "Unsqueeze", "int64", [given("x", Values("Unsqueeze/int64").integers(2)), _ints("axes", [0])],
        opset=13,
    )


def _repetition() -> Iterator[Case]:
    for option, opset, shape, target in (
        ("opset-8", 8, (3, 1), [3, 4]),
        ("opset-13-rank-up", 13, (3, 1), [2, 1, 4]),
        ("opset-newest", NEWEST_OPSET, (1, 2, 1), [3, 1, 2]),
        ("same", 13, (2, 3), [1, 3]),
        ("scalar", 13, (), [2, 2]),
        ("empty", 13, (1, 2), [0, 2]),
    ):
        operands = [_mixed(f"Expand/{option}", *shape), _ints("shape", target)]
        yield operator_case("Expand", option, operands, opset=opset)
    for option, opset, shape, repeats in (
        ("opset-6", 6, (2, 3), [2, 1]),
        ("opset-13", 13, (2, 1, 3), [1, 3, 2]),
        ("opset-newest", NEWEST_OPSET, (2, 2), [3, 2]),
        ("none", 13, (2, 2), [1, 0]),
        ("rank-5", 13, (2, 1, 2, 2, 3), [2, 3, 2, 1, 2]),
    ):
        operands = [_mixed(f"Tile/{option}", *shape), _ints("repeats", repeats)]
        yield operator_case("Tile", option, operands, opset=opset)
    for dtype in _TYPES:
        name = f"type-{np.dtype(dtype).name}"
        x = _x("Tile/types", 2, 1, dtype=dtype)
        yield operator_case("Expand", name, [x, _ints("shape", [2, 2])], opset=13)
        # ONNX Runtime has no Tile for INT8.
        if dtype != np.int8:
            yield operator_case("Tile", name, [x, _ints("repeats", [2, 2])], opset=13)


def _blocks() -> Iterator[Case]:
    x = _mixed("DepthToSpace", 1, 8, 2, 3)
    yield operator_case("DepthToSpace", "opset-7", [x], opset=7, blocksize=2)
    yield operator_case("DepthToSpace", "opset-11-crd", [x], opset=11, blocksize=2, mode="CRD")
    yield operator_case("DepthToSpace", "opset-newest", [x], opset=NEWEST_OPSET, blocksize=2)
    x = _mixed("SpaceToDepth", 2, 3, 4, 6)
    yield operator_case("SpaceToDepth", "opset-7", [x], opset=7, blocksize=2)
    yield operator_case("SpaceToDepth", "opset-newest", [x], opset=NEWEST_OPSET, blocksize=2)


def _shapes() -> Iterator[Case]:
    x = _mixed("Shape", 2, 3, 4)
    for opset in (7, 13, 15, 19, NEWEST_OPSET):
        name = "newest" if opset == NEWEST_OPSET else str(opset)
        yield operator_case("Shape", f"opset-{name}", [x], opset=opset)
        yield operator_case("Size", f"opset-{name}", [x], opset=opset)
    yield operator_case("Shape", "start", [x], opset=15, start=1)
    yield operator_case("Shape", "end", [x], opset=15, end=-1)
    yield operator_case("Shape", "start-end-clamped", [x], opset=15, start=-100, end=100)
    yield operator_case("Shape", "start-after-end", [x], opset=15, start=2, end=1)
    for option, opset, value in (
        ("opset-9", 9, None),
        ("value-float32", 9, np.array([-1.5], dtype=np.float32)),
        ("value-int64", 13, np.array([7])),
        ("value-bool", 20, np.array([True])),
        ("opset-newest", NEWEST_OPSET, np.array([3], dtype=np.int32)),
    ):
        attributes = {} if value is None else {"value": tensor("value", value, option)}
        operands = [_ints("shape", [2, 3])]
        yield operator_case("ConstantOfShape", option, operands, opset=opset, **attributes)
    for option, dtype, bounds in (
        ("float32", np.float32, (1.0, 2.05, 0.25)),
        ("float64", np.float64, (3.0, -1.0, -0.5)),
        ("int32", np.int32, (10, 1, -3)),
        ("int64", np.int64, (-2, 7, 3)),
        ("none", np.int64, (5, 5, 1)),
        ("none-backwards", np.int64, (1, 5, -1)),
    ):
        names = ("start", "limit", "delta")
        operands = [stored(n, np.array(b, dtype=dtype)) for n, b in zip(names, bounds, strict=True)]
        yield operator_case("Range", option, operands, opset=11)
    for opset in (7, 11, 13, NEWEST_OPSET):
        yield _flattened(opset)


def _flattened(opset: int) -> Case:
    """Shape, Gather, Unsqueeze, Concat, Reshape, as PyTorch writes `x.view(x.size(0), -1)`."""
    name = "newest" if opset == NEWEST_OPSET else str(opset)
    path = f"Reshape/computed-shape-opset-{name}"
    x = Values(path).mixed(3, 2, 2)
    initializers = [tensor("zero", np.array(0), path), tensor("rest", np.array([-1]), path)]
    unsqueeze: NodeProto
    if opset >= 13:
        initializers.append(tensor("axes", np.array([0]), path))
        unsqueeze = helper.make_node("Unsqueeze", ["size", "axes"], ["first"])
    else:
        unsqueeze = helper.make_node("Unsqueeze", ["size"], ["first"], axes=[0])
    nodes = [
        helper.make_node("Shape", ["x"], ["shape"]),
        helper.make_node("Gather", ["shape", "zero"], ["size"], axis=0),
        unsqueeze,
        helper.make_node("Concat", ["first", "rest"], ["target"], axis=0),
        helper.make_node("Reshape", ["x", "target"], ["y"]),
    ]
    info = value_info("x", x, ["batch", 2, 2])
    return Case(path, model(nodes, [info], ["y"], initializers, opset=opset), [{"x": x}, {"x": x[:1]}])
