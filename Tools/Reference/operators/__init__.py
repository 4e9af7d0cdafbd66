"""One tiny model for each operator and option."""

from collections.abc import Iterator

from cases import Case

from . import activation, convolution, dense, elementwise, normalization, pooling, shaping


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
    ):
        yield from module.cases()
