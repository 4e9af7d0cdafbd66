"""MaxPool and AveragePool: windows, padding, rounding."""

from collections.abc import Iterator, Sequence
from itertools import product

from building import NEWEST_OPSET, given
from cases import Case, operator_case
from values import Values


def cases() -> Iterator[Case]:
    """All pooling cases."""
    for operator in ("MaxPool", "AveragePool"):
        yield from _windows(operator)
        yield from _automatic_padding(operator)
    yield from _maximum()
    yield from _positions()
    yield from _average()
    yield from _average_padding()


def _pool(
    operator: str,
    option: str,
    shape: Sequence[int],
    kernel: Sequence[int],
    *,
    opset: int = 12,
    negative: bool = False,
    **attributes: object,
) -> Case:
    values = Values(f"{operator}/{option}")
    x = values.negative(*shape) if negative else values.mixed(*shape)
    return operator_case(
        operator, option, [given("x", x)], opset=opset, kernel_shape=list(kernel), **attributes
    )


def _windows(name: str) -> Iterator[Case]:
    yield _pool(name, "opset-7", (1, 2, 6, 4), (2, 2), opset=7, strides=[2, 2])
    yield _pool(name, "opset-10", (1, 2, 6, 4), (2, 2), opset=10, strides=[2, 2])
    yield _pool(name, "opset-11-strides-absent", (1, 2, 4, 5), (3, 2), opset=11)
    yield _pool(name, "opset-newest", (1, 2, 7, 5), (3, 3), opset=NEWEST_OPSET, strides=[2, 2])
    yield _pool(name, "strides-1", (1, 1, 5, 6), (2, 3), strides=[1, 1])
    yield _pool(name, "strides-below-kernel", (2, 2, 7, 7), (3, 3), strides=[2, 2])
    yield _pool(name, "strides-beyond-kernel", (1, 2, 8, 9), (2, 2), strides=[3, 4])
    yield _pool(name, "kernel-3-strides-3", (1, 3, 14, 14), (3, 3), strides=[3, 3])
    yield _pool(name, "kernel-whole-picture", (2, 3, 4, 5), (4, 5))
    yield _pool(name, "batch-3", (3, 2, 5, 6), (2, 2), strides=[2, 2])
    yield _pool(name, "pads", (1, 2, 5, 5), (3, 3), strides=[2, 2], pads=[1, 1, 1, 1])
    yield _pool(name, "pads-asymmetric", (1, 2, 5, 6), (3, 4), strides=[2, 1], pads=[0, 1, 2, 3])
    yield _pool(name, "3d", (1, 2, 4, 6, 5), (2, 3, 2), strides=[2, 3, 1])
    yield _pool(
        name,
        "3d-pads-ceil",
        (2, 1, 5, 4, 6),
        (3, 2, 2),
        strides=[2, 2, 3],
        pads=[1, 0, 1, 1, 1, 0],
        ceil_mode=1,
    )
    yield _pool(name, "1d", (1, 3, 9), (3,), strides=[2])
    yield _pool(name, "1d-pads-ceil", (2, 2, 9), (2,), strides=[2], pads=[1, 0], ceil_mode=1)
    # 6 rows: floor drops the last window; ceil keeps it, cut off at the edge.
    yield _pool(name, "ceil", (1, 2, 6, 7), (3, 3), strides=[2, 3], ceil_mode=1)
    yield _pool(name, "ceil-exact", (1, 2, 7, 9), (3, 3), strides=[2, 2], ceil_mode=1)
    yield _pool(name, "ceil-opset-10", (1, 1, 6, 6), (3, 3), opset=10, strides=[2, 2], ceil_mode=1)
    # By ceil the last window would start outside the image: it doesn't count.
    yield _pool(name, "ceil-window-outside", (1, 1, 2, 4), (1, 1), strides=[2, 3], ceil_mode=1)
    yield _pool(
        name,
        "ceil-window-in-padding",
        (1, 2, 5, 5),
        (2, 2),
        strides=[3, 3],
        pads=[1, 1, 1, 1],
        ceil_mode=1,
    )


def _automatic_padding(name: str) -> Iterator[Case]:
    yield _pool(name, "auto-pad-notset", (1, 2, 5, 5), (3, 3), auto_pad="NOTSET", pads=[1, 0, 0, 1])
    yield _pool(name, "auto-pad-valid", (1, 2, 6, 7), (3, 2), auto_pad="VALID", strides=[2, 2])
    yield _pool(name, "1d-auto-pad-same-lower", (1, 2, 8), (3,), auto_pad="SAME_LOWER", strides=[2])
    for mode in ("SAME_UPPER", "SAME_LOWER"):
        option = f"auto-pad-{mode.lower().replace('_', '-')}"
        for suffix, shape, kernel, strides, opset in (
            ("kernel-2", (1, 2, 5, 6), (2, 2), (1, 1), 12),
            ("odd-padding-strides-2", (1, 2, 6, 8), (3, 3), (2, 2), 12),
            ("kernel-4x3-opset-7", (2, 1, 7, 6), (4, 3), (2, 2), 7),
            ("strides-beyond-kernel", (1, 1, 7, 10), (2, 2), (3, 4), 12),
        ):
            yield _pool(
                name,
                f"{option}-{suffix}",
                shape,
                kernel,
                opset=opset,
                negative=True,
                auto_pad=mode,
                strides=list(strides),
            )


def _positions() -> Iterator[Case]:
    """MaxPool's second output: each value's position in the input."""
    both = {"outputs": ("y", "indices"), "graph_outputs": 2}
    shape = (2, 3, 6, 7)
    for order in (0, 1):
        yield _pool(
            "MaxPool",
            f"indices-storage-order-{order}",
            shape,
            (3, 2),
            strides=[2, 2],
            pads=[1, 0, 1, 1],
            storage_order=order,
            **both,
        )
    yield _pool("MaxPool", "indices-dilations", shape, (2, 3), dilations=[2, 2], **both)
    yield _pool("MaxPool", "indices-1d", (2, 2, 9), (3,), strides=[2], **both)


def _maximum() -> Iterator[Case]:
    yield _pool("MaxPool", "opset-8", (1, 2, 6, 4), (2, 2), opset=8, strides=[2, 2])
    yield _pool(
        "MaxPool", "negative-values-pads", (1, 2, 4, 4), (3, 3), negative=True, pads=[1, 1, 1, 1]
    )
    yield _pool(
        "MaxPool",
        "negative-values-ceil-pads",
        (1, 2, 6, 6),
        (3, 3),
        negative=True,
        strides=[2, 2],
        pads=[1, 1, 0, 0],
        ceil_mode=1,
    )
    yield _pool("MaxPool", "dilations", (1, 2, 7, 8), (3, 2), dilations=[2, 3])
    yield _pool("MaxPool", "dilations-opset-10", (1, 1, 7, 7), (2, 2), opset=10, dilations=[3, 2])
    yield _pool(
        "MaxPool",
        "dilations-ceil-pads",
        (1, 2, 8, 8),
        (3, 3),
        negative=True,
        dilations=[2, 2],
        strides=[2, 2],
        pads=[1, 2, 1, 0],
        ceil_mode=1,
    )
    yield _pool("MaxPool", "1d-dilations", (1, 2, 10), (3,), dilations=[3], pads=[2, 1])
    # This matters for the second output only.
    yield _pool("MaxPool", "storage-order", (1, 2, 4, 6), (2, 2), strides=[2, 2], storage_order=1)


def _average() -> Iterator[Case]:
    yield _pool("AveragePool", "opset-19", (1, 2, 5, 6), (2, 3), opset=19, pads=[1, 1, 0, 1])
    for include, ceil in product((0, 1), (0, 1)):
        yield _pool(
            "AveragePool",
            f"dilations-include-{include}-ceil-{ceil}",
            (1, 2, 8, 7),
            (3, 2),
            opset=19,
            dilations=[2, 3],
            strides=[2, 1],
            pads=[1, 1, 2, 0],
            count_include_pad=include,
            ceil_mode=ceil,
        )
    for mode, include in product(("SAME_UPPER", "SAME_LOWER"), (0, 1)):
        yield _pool(
            "AveragePool",
            f"include-{include}-auto-pad-{mode.lower().replace('_', '-')}",
            (1, 2, 6, 6),
            (3, 3),
            auto_pad=mode,
            strides=[2, 2],
            count_include_pad=include,
        )


def _average_padding() -> Iterator[Case]:
    """What a window at the edge is divided by: all combinations of three attributes."""
    pads = {"none": (0, 0, 0, 0), "symmetric": (1, 1, 1, 1), "asymmetric": (0, 1, 2, 1)}
    for opset, (name, pad), include in product((7, 11, 19), pads.items(), (0, 1)):
        for ceil in (0, 1) if opset > 7 else (0,):
            rounding = {"ceil_mode": ceil} if opset > 7 else {}
            yield _pool(
                "AveragePool",
                f"opset-{opset}-pads-{name}-include-{include}-ceil-{ceil}",
                (1, 1, 6, 8),
                (3, 3),
                opset=opset,
                strides=[2, 2],
                pads=list(pad),
                count_include_pad=include,
                **rounding,
            )
