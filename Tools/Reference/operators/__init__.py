"""One tiny model for each operator and option."""

from collections.abc import Iterator

from cases import Case

from . import activation, convolution, dense, elementwise, normalization, pooling, quantized, recurrent, shaping


def cases() -> Iterator[Case]:
    """All operator cases, in a fixed order."""
    for module in (
        convolution,
        pooling,
        dense,
        elementwise,
        activation,
        normalization,
        shaping,
        quantized,
        recurrent,
    ):
        yield from module.cases()
