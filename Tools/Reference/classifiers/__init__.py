"""Whole digit classifiers, written as each exporter writes them, with random weights."""

from collections.abc import Iterator

from cases import Case

from . import cntk, dynamo, keras, others, pytorch, quantized


def cases() -> Iterator[Case]:
    """All classifiers, in a fixed order."""
    yield cntk.cntk()
    yield pytorch.pytorch()
    yield pytorch.pytorch_numbers()
    yield dynamo.dynamo()
    yield keras.keras()
    yield others.dense()
    yield others.unordered()
    yield others.constants()
    yield quantized.qdq()
    yield quantized.qlinear()
    yield quantized.rows()
