"""Relu and Softmax."""

from collections.abc import Iterator

import numpy as np

from building import NEWEST_OPSET, given
from cases import Case, operator_case
from values import Values


def cases() -> Iterator[Case]:
    """All Relu and Softmax cases."""
    yield from _relu()
    yield from _softmax()


def _relu() -> Iterator[Case]:
    for option, shape, opset in (
        ("opset-7", (2, 3), 7),
        ("opset-13", (1, 2, 3, 5), 13),
        ("opset-14", (1, 2, 3, 5), 14),
        ("opset-newest", (7,), NEWEST_OPSET),
        ("rank-0", (), 14),
        ("rank-1", (19,), 14),
        ("rank-3", (2, 3, 4), 14),
    ):
        x = Values(f"Relu/{option}").mixed(*shape)
        yield operator_case("Relu", option, [given("x", x)], opset=opset)
    extremes = [0.0, -0.0, 1e-45, -1e-45, 1e-38, -1e-38, 3.4e38, -3.4e38, 1.0, -1.0, 65504.0]
    x = np.array(extremes, dtype=np.float32)
    yield operator_case("Relu", "extremes", [given("x", x)], opset=14)


def _softmax() -> Iterator[Case]:
    # Before opset 13 the axes from `axis` on are one row; the default is 1.
    for opset in (7, 11):
        yield _mixed(f"opset-{opset}-rank-2", (3, 10), opset)
        yield _mixed(f"opset-{opset}-rank-3", (2, 3, 4), opset)
        yield _mixed(f"opset-{opset}-rank-4", (2, 3, 2, 2), opset)
        yield _mixed(f"opset-{opset}-axis-0", (2, 3, 2), opset, axis=0)
        yield _mixed(f"opset-{opset}-axis-2", (2, 3, 2, 2), opset, axis=2)
    yield _mixed("opset-11-axis-minus-1", (2, 3, 4), 11, axis=-1)
    yield _mixed("opset-11-axis-minus-2", (2, 3, 4), 11, axis=-2)
    # Since opset 13 `axis` alone is meant; the default is the last.
    yield _mixed("opset-13-rank-1", (10,), 13)
    yield _mixed("opset-13-rank-2", (3, 10), 13)
    yield _mixed("opset-13-rank-3", (2, 3, 4), 13)
    yield _mixed("opset-13-rank-4", (2, 3, 2, 5), 13)
    yield _mixed("opset-13-axis-0", (4, 3), 13, axis=0)
    yield _mixed("opset-13-axis-1-rank-3", (2, 3, 4), 13, axis=1)
    yield _mixed("opset-13-axis-1-rank-4", (2, 3, 2, 2), 13, axis=1)
    yield _mixed("opset-13-axis-minus-1", (2, 3, 4), 13, axis=-1)
    yield _mixed("opset-13-axis-minus-2", (2, 3, 4), 13, axis=-2)
    yield _mixed("opset-newest", (2, 10), NEWEST_OPSET, axis=-1)
    large = [[1000, 1001, 999.5, -1000], [-1000, -1001, -1002, -1000.5], [88.8, 0, -88.8, 3e38]]
    for opset in (11, 13):
        yield _rows(f"opset-{opset}-large-logits", large, opset)
    yield _rows("opset-13-equal-logits", [[0, 0, 0, 0], [-7.25, -7.25, -7.25, -7.25]], 13)
    yield _rows("opset-13-one-class", [[3.5], [-200]], 13)


def _mixed(option: str, shape: tuple[int, ...], opset: int, **attributes: object) -> Case:
    x = Values(f"Softmax/{option}").mixed(*shape)
    return operator_case("Softmax", option, [given("x", x)], opset=opset, **attributes)


def _rows(option: str, rows: list[list[float]], opset: int) -> Case:
    x = np.array(rows, dtype=np.float32)
    return operator_case("Softmax", option, [given("x", x)], opset=opset)
