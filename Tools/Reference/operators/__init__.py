"""One tiny model for each operator and option."""

from collections.abc import Iterator

from cases import Case

from . import (
    activation,
    binary,
    convolution,
    dense,
    elementwise,
    normalization,
    pooling,
    shaping,
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
    ):
        yield from module.cases()
