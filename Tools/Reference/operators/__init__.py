"""One tiny model for each operator and option."""

from collections.abc import Iterator

from cases import Case

from . import (
    activation,
    binary,
    convolution,
    dense,
    elementwise,
    movement,
    normalization,
    pooling,
    quantized,
    recurrent,
    reduction,
    shaping,
    statistics,
    unary,
)


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
        unary,
        binary,
        movement,
        reduction,
        statistics,
        quantized,
        recurrent,
    ):
        yield from module.cases()
