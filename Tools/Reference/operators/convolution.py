"""Conv: every attribute, in one, two and three dimensions."""

from collections.abc import Iterator, Sequence

from building import NEWEST_OPSET, given, stored
from cases import Case, operator_case
from values import Values


def cases() -> Iterator[Case]:
    """All Conv cases."""
    yield from _plain()
    yield from _padding_and_steps()
    yield from _groups()
    yield from _automatic_padding()
    yield from _one_dimension()
    yield from _three_dimensions()


def _conv(
    option: str,
    shape: Sequence[int],
    weights: Sequence[int],
    *,
    opset: int = 11,
    bias: bool = False,
    stored_weights: bool = True,
    kernel_shape: bool = True,
    **attributes: object,
) -> Case:
    values = Values(f"Conv/{option}")
    constant = stored if stored_weights else given
    operands = [given("x", values.mixed(*shape)), constant("w", values.weights(*weights))]
    if bias:
        operands.append(constant("b", values.mixed(weights[0])))
    if kernel_shape:
        attributes["kernel_shape"] = list(weights[2:])
    return operator_case("Conv", option, operands, opset=opset, **attributes)


def _plain() -> Iterator[Case]:
    yield _conv("opset-7", (1, 1, 5, 6), (2, 1, 3, 3), opset=7)
    yield _conv("opset-7-bias", (1, 2, 5, 5), (3, 2, 3, 3), opset=7, bias=True)
    yield _conv("opset-newest", (1, 2, 5, 5), (3, 2, 3, 3), opset=NEWEST_OPSET, bias=True)
    yield _conv("bias", (1, 2, 6, 5), (3, 2, 3, 2), bias=True)
    yield _conv("kernel-shape-absent", (1, 2, 6, 5), (3, 2, 2, 3), kernel_shape=False)
    yield _conv("kernel-1x1", (1, 3, 4, 5), (5, 3, 1, 1), bias=True)
    yield _conv("kernel-whole-picture", (2, 3, 4, 5), (4, 3, 4, 5), bias=True)
    yield _conv("batch-3", (3, 2, 5, 5), (4, 2, 3, 3), bias=True, pads=[1, 1, 1, 1])
    yield _conv("weights-as-inputs", (1, 2, 5, 4), (3, 2, 3, 3), stored_weights=False)
    yield _conv(
        "weights-and-bias-as-inputs", (1, 2, 5, 4), (3, 2, 3, 3), bias=True, stored_weights=False
    )
    # The two convolutions of mnist-8, on smaller images.
    yield _conv("1-to-8-channels-5x5", (1, 1, 11, 11), (8, 1, 5, 5), auto_pad="SAME_UPPER")
    yield _conv("8-to-16-channels-5x5", (1, 8, 6, 6), (16, 8, 5, 5), auto_pad="SAME_UPPER")
    # Channel counts that don't fill whole vectors.
    yield _conv("5-to-13-channels-3x3", (1, 5, 6, 7), (13, 5, 3, 3), bias=True, pads=[1, 1, 1, 1])


def _padding_and_steps() -> Iterator[Case]:
    yield _conv("pads", (1, 2, 4, 5), (3, 2, 3, 3), pads=[1, 1, 1, 1])
    yield _conv("pads-asymmetric", (1, 2, 5, 6), (2, 2, 3, 3), bias=True, pads=[0, 1, 2, 3])
    yield _conv("pads-beyond-kernel", (1, 1, 3, 3), (2, 1, 2, 2), bias=True, pads=[3, 2, 3, 4])
    yield _conv("strides", (1, 2, 7, 8), (2, 2, 3, 2), strides=[2, 3])
    yield _conv("strides-beyond-kernel", (1, 1, 8, 9), (2, 1, 2, 1), strides=[3, 4])
    yield _conv(
        "strides-pads", (1, 2, 7, 6), (3, 2, 3, 3), bias=True, strides=[2, 2], pads=[1, 0, 1, 2]
    )
    yield _conv("dilations", (1, 2, 8, 9), (2, 2, 3, 3), dilations=[2, 3])
    yield _conv(
        "dilations-strides-pads",
        (2, 2, 8, 7),
        (3, 2, 2, 3),
        opset=13,
        bias=True,
        dilations=[3, 2],
        strides=[2, 1],
        pads=[2, 1, 0, 3],
    )


def _groups() -> Iterator[Case]:
    yield _conv("group-2", (1, 4, 5, 5), (6, 2, 3, 3), bias=True, group=2)
    yield _conv("group-3-batch-2", (2, 6, 4, 5), (3, 2, 2, 3), group=3, pads=[1, 0, 0, 1])
    yield _conv("depthwise", (1, 4, 6, 5), (4, 1, 3, 3), bias=True, group=4, pads=[1, 1, 1, 1])
    yield _conv("depthwise-multiplier-2", (1, 3, 6, 6), (6, 1, 3, 3), group=3, strides=[2, 2])
    yield _conv("depthwise-dilations", (1, 3, 7, 7), (3, 1, 3, 2), group=3, dilations=[2, 2])


def _three_dimensions() -> Iterator[Case]:
    yield _conv("3d", (1, 2, 4, 5, 6), (3, 2, 2, 3, 3), bias=True)
    yield _conv(
        "3d-pads-strides-dilations",
        (2, 2, 5, 6, 7),
        (4, 1, 3, 2, 3),
        group=2,
        pads=[1, 0, 2, 0, 1, 1],
        strides=[2, 1, 2],
        dilations=[1, 2, 1],
    )


def _automatic_padding() -> Iterator[Case]:
    yield _conv("auto-pad-notset", (1, 2, 5, 5), (2, 2, 3, 3), auto_pad="NOTSET", pads=[1, 0, 0, 1])
    yield _conv("auto-pad-valid", (1, 2, 6, 7), (2, 2, 3, 3), auto_pad="VALID", strides=[2, 2])
    for mode in ("SAME_UPPER", "SAME_LOWER"):
        name = f"auto-pad-{mode.lower().replace('_', '-')}"
        yield _conv(f"{name}-kernel-3x3", (1, 2, 5, 4), (3, 2, 3, 3), auto_pad=mode, bias=True)
        yield _conv(f"{name}-kernel-2x4", (1, 1, 5, 6), (2, 1, 2, 4), auto_pad=mode)
        yield _conv(
            f"{name}-odd-padding-stride-2",
            (1, 2, 6, 8),
            (2, 2, 3, 5),
            auto_pad=mode,
            bias=True,
            strides=[2, 2],
        )
        yield _conv(
            f"{name}-stride-2-batch-3-opset-7",
            (3, 1, 7, 6),
            (2, 1, 4, 3),
            opset=7,
            auto_pad=mode,
            strides=[2, 2],
        )
        # Strides beyond the kernel would need negative padding: there is none.
        yield _conv(
            f"{name}-strides-beyond-kernel",
            (1, 1, 6, 7),
            (2, 1, 1, 2),
            auto_pad=mode,
            strides=[2, 3],
        )
        yield _conv(
            f"{name}-depthwise", (1, 3, 6, 6), (3, 1, 4, 4), auto_pad=mode, group=3, strides=[2, 1]
        )


def _one_dimension() -> Iterator[Case]:
    yield _conv("1d", (1, 2, 9), (3, 2, 3))
    yield _conv("1d-bias-opset-7", (2, 1, 8), (2, 1, 4), opset=7, bias=True)
    yield _conv("1d-kernel-shape-absent", (1, 2, 7), (3, 2, 2), kernel_shape=False, bias=True)
    yield _conv("1d-pads-asymmetric-strides", (1, 2, 8), (2, 2, 3), pads=[2, 1], strides=[2])
    yield _conv("1d-dilations", (1, 2, 10), (3, 2, 3), bias=True, dilations=[3], pads=[0, 2])
    yield _conv("1d-group-2", (1, 4, 7), (4, 2, 3), group=2, bias=True)
    yield _conv("1d-depthwise-batch-3", (3, 3, 7), (3, 1, 3), group=3, pads=[1, 1])
    yield _conv("1d-auto-pad-same-upper", (1, 2, 8), (2, 2, 3), auto_pad="SAME_UPPER", strides=[2])
    yield _conv("1d-auto-pad-same-lower", (1, 2, 8), (2, 2, 3), auto_pad="SAME_LOWER", strides=[2])
    yield _conv("1d-auto-pad-valid", (1, 2, 8), (2, 2, 3), auto_pad="VALID", strides=[3])
