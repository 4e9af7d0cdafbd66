"""One tiny model for each operator and option."""

from collections.abc import Iterator

from cases import Case

from . import (
    activation,
    convolution,
    dense,
    elementwise,
    movement,
    normalization,
    pooling,
    reduction,
    shaping,
    statistics,
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
        movement,
        reduction,
        statistics,
    ):
        yield from module.cases()
