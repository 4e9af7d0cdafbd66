"""Gemm and MatMul."""

from collections.abc import Iterator, Sequence
from itertools import product

import numpy as np

from building import NEWEST_OPSET, given, stored
from cases import Case, operator_case
from values import Values

_ROWS, _INNER, _COLUMNS = 3, 4, 5

# Every shape that C may have for an M×N product.
_ADDENDS: dict[str, tuple[int, ...] | None] = {
    "absent": None,
    "scalar": (),
    "1": (1,),
    "n": (_COLUMNS,),
    "1xn": (1, _COLUMNS),
    "mx1": (_ROWS, 1),
    "mxn": (_ROWS, _COLUMNS),
}


def cases() -> Iterator[Case]:
    """All Gemm and MatMul cases."""
    yield from _gemm_matrix()
    yield from _gemm_others()
    yield from _matmul()


def _gemm(
    option: str,
    addend: Sequence[int] | None,
    *,
    opset: int,
    rows: int = _ROWS,
    inner: int = _INNER,
    columns: int = _COLUMNS,
    transposes: tuple[int, int] = (0, 0),
    is_stored: bool = True,
    **attributes: object,
) -> Case:
    values = Values(f"Gemm/{option}")
    a = values.mixed(rows, inner)
    b = values.dense_weights(inner, columns)
    constant = stored if is_stored else given
    operands = [
        given("a", np.ascontiguousarray(a.T) if transposes[0] else a),
        constant("b", np.ascontiguousarray(b.T) if transposes[1] else b),
    ]
    if addend is not None:
        operands.append(constant("c", values.mixed(*addend)))
    if transposes[0]:
        attributes["transA"] = 1
    if transposes[1]:
        attributes["transB"] = 1
    return operator_case("Gemm", option, operands, opset=opset, **attributes)


def _gemm_matrix() -> Iterator[Case]:
    for (first, second), (name, addend) in product(product((0, 1), (0, 1)), _ADDENDS.items()):
        letters = f"{'t' if first else 'n'}{'t' if second else 'n'}"
        for scales in ({}, {"alpha": 0.75, "beta": -1.5}):
            # C is optional since opset 11.
            opset = 13 if scales or addend is None else 7
            yield _gemm(
                f"{letters}-c-{name}{'-scaled' if scales else ''}-opset-{opset}",
                addend,
                opset=opset,
                transposes=(first, second),
                **scales,
            )


def _gemm_others() -> Iterator[Case]:
    yield _gemm("opset-9", (_COLUMNS,), opset=9, transposes=(0, 1), alpha=1.0, beta=1.0)
    yield _gemm("opset-11", (_COLUMNS,), opset=11, transposes=(0, 1), alpha=2.0)
    yield _gemm("opset-newest", (_COLUMNS,), opset=NEWEST_OPSET, transposes=(0, 1))
    yield _gemm("alpha-0", (_ROWS, 1), opset=13, alpha=0.0, beta=2.0)
    yield _gemm("beta-0", (_COLUMNS,), opset=13, beta=0.0)
    yield _gemm("all-inputs", (_COLUMNS,), opset=13, is_stored=False)
    yield _gemm("all-inputs-tt", (_ROWS, _COLUMNS), opset=11, transposes=(1, 1), is_stored=False)
    yield _gemm("one-row-ten-columns", (10,), opset=13, rows=1, inner=37, columns=10)
    yield _gemm("one-by-one", (), opset=13, rows=1, inner=1, columns=1)
    yield _gemm("ten-columns-tb", (10,), opset=13, rows=2, inner=64, columns=10, transposes=(0, 1))


def _matmul() -> Iterator[Case]:
    shapes: tuple[tuple[str, tuple[int, ...], tuple[int, ...], int], ...] = (
        ("2d-2d-opset-7", (3, 4), (4, 5), 7),
        ("2d-2d-opset-9", (3, 4), (4, 5), 9),
        ("2d-2d", (1, 37), (37, 10), 13),
        ("2d-2d-opset-newest", (2, 5), (5, 3), NEWEST_OPSET),
        ("1d-2d", (4,), (4, 5), 13),
        ("2d-1d", (3, 4), (4,), 13),
        ("1d-1d", (6,), (6,), 13),
        ("1d-3d", (4,), (2, 4, 3), 13),
        ("3d-1d", (2, 3, 4), (4,), 13),
        ("3d-2d", (2, 3, 4), (4, 5), 13),
        ("2d-3d", (3, 4), (2, 4, 5), 13),
        ("3d-3d", (2, 3, 4), (2, 4, 2), 13),
        ("3d-3d-broadcast-first", (1, 3, 4), (3, 4, 2), 13),
        ("3d-3d-broadcast-second", (3, 2, 4), (1, 4, 3), 13),
        ("4d-3d-broadcast-both", (2, 1, 3, 4), (3, 4, 2), 13),
        ("4d-4d-broadcast-both", (2, 1, 2, 3), (1, 3, 3, 2), 13),
    )
    for option, first, second, opset in shapes:
        for suffix, constant in (("", stored), ("-both-inputs", given)):
            values = Values(f"MatMul/{option}{suffix}")
            operands = [
                given("a", values.mixed(*first)),
                constant("b", values.mixed(*second)),
            ]
            yield operator_case("MatMul", option + suffix, operands, opset=opset)
    values = Values("MatMul/first-stored")
    operands = [stored("a", values.mixed(2, 3)), given("b", values.mixed(3, 4))]
    yield operator_case("MatMul", "first-stored", operands, opset=13)
