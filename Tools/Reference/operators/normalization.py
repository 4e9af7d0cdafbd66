"""BatchNormalization and Dropout, in inference."""

from collections.abc import Iterator

import numpy as np

from building import NEWEST_OPSET, absent, given, stored
from cases import Case, operator_case
from values import Values


def cases() -> Iterator[Case]:
    """All BatchNormalization and Dropout cases."""
    yield from _batch_normalization()
    yield from _dropout()


def _normalized(
    option: str,
    shape: tuple[int, ...],
    opset: int,
    *,
    is_stored: bool = True,
    **attributes: object,
) -> Case:
    values = Values(f"BatchNormalization/{option}")
    constant = stored if is_stored else given
    channels = shape[1]
    operands = [
        given("x", values.mixed(*shape)),
        constant("scale", values.mixed(channels)),
        constant("bias", values.mixed(channels)),
        constant("mean", values.mixed(channels)),
        constant("variance", values.positive(channels)),
    ]
    return operator_case("BatchNormalization", option, operands, opset=opset, **attributes)


def _batch_normalization() -> Iterator[Case]:
    for opset in (7, 9, 14, 15, NEWEST_OPSET):
        name = "newest" if opset == NEWEST_OPSET else str(opset)
        yield _normalized(f"opset-{name}-rank-2", (3, 4), opset)
        yield _normalized(f"opset-{name}-rank-4", (2, 3, 4, 3), opset, epsilon=1e-3)
    yield _normalized("opset-7-spatial", (1, 3, 2, 2), 7, spatial=1, momentum=0.99)
    yield _normalized("opset-9-momentum", (1, 3, 2, 2), 9, momentum=0.5)
    yield _normalized("opset-14-training-mode-0", (1, 3, 2, 2), 14, training_mode=0)
    yield _normalized("opset-15-rank-3", (2, 3, 5), 15)
    yield _normalized("opset-15-epsilon-large", (1, 4, 2, 3), 15, epsilon=0.5)
    yield _normalized("opset-15-all-inputs", (2, 3, 2, 2), 15, is_stored=False)


def _dropout() -> Iterator[Case]:
    yield _dropped("opset-7", 7)
    yield _dropped("opset-7-ratio", 7, ratio=0.9)
    yield _dropped("opset-7-mask-unused", 7, outputs=("y", "mask"), ratio=0.5)
    yield _dropped("opset-10", 10, ratio=0.25)
    yield _dropped("opset-10-mask-unused", 10, outputs=("y", "mask"))
    yield _dropped("opset-12", 12)
    yield _dropped("opset-12-ratio", 12, ratio_input=True)
    yield _dropped("opset-12-mask-unused", 12, ratio_input=True, outputs=("y", "mask"))
    yield _dropped("opset-13-ratio", 13, ratio_input=True)
    yield _dropped("opset-13-seed", 13, ratio_input=True, seed=7)
    yield _dropped("opset-13-training-mode-false", 13, ratio_input=True, training_mode=True)
    yield _dropped("opset-13-ratio-absent-training-mode-false", 13, training_mode=True)
    yield _dropped("opset-newest", NEWEST_OPSET, ratio_input=True, outputs=("y", "mask"))


def _dropped(
    option: str,
    opset: int,
    *,
    ratio_input: bool = False,
    training_mode: bool = False,
    outputs: tuple[str, ...] = ("y",),
    **attributes: object,
) -> Case:
    operands = [given("x", Values(f"Dropout/{option}").mixed(2, 3, 4))]
    if ratio_input:
        operands.append(stored("ratio", np.array(0.5, dtype=np.float32)))
    elif training_mode:
        operands.append(absent())
    if training_mode:
        operands.append(stored("training_mode", np.array(False)))
    return operator_case("Dropout", option, operands, opset=opset, outputs=outputs, **attributes)
