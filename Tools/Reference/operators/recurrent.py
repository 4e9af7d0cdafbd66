"""LSTM, GRU and RNN."""

from collections.abc import Iterator

import numpy as np

from building import Operand, absent, given, stored
from cases import Case, operator_case
from values import Values

_STEPS, _BATCH, _INPUTS, _HIDDEN = 4, 3, 2, 3

_GATES = {"RNN": 1, "GRU": 3, "LSTM": 4}

_DEFAULTS = {"RNN": ["Tanh"], "GRU": ["Sigmoid", "Tanh"], "LSTM": ["Sigmoid", "Tanh", "Tanh"]}

# Activation functions, with their alpha and beta if they have any.
_FUNCTIONS: dict[str, tuple[tuple[float, ...], tuple[float, ...]]] = {
    "Relu": ((), ()),
    "Sigmoid": ((), ()),
    "Softsign": ((), ()),
    "Softplus": ((), ()),
    "Affine": ((0.6,), (0.1,)),
    "LeakyRelu": ((0.2,), ()),
    "ThresholdedRelu": ((0.3,), ()),
    "ScaledTanh": ((0.8,), (1.3,)),
    "HardSigmoid": ((0.3,), (0.4,)),
    "Elu": ((0.7,), ()),
}

# Those that have defaults: for the others ONNX Runtime takes 0, the specification says nothing.
_WITH_DEFAULTS = ("LeakyRelu", "HardSigmoid", "Elu")


def cases() -> Iterator[Case]:
    """All cases of recurrent layers."""
    for operator in _GATES:
        for direction in ("forward", "reverse", "bidirectional"):
            for opset in (7, 14, 22):
                yield _case(operator, f"{direction}-opset-{opset}", opset, direction)
            yield _case(operator, f"{direction}-all", 14, direction, "bias lengths hidden")
        yield _case(operator, "lengths-given", 14, "bidirectional", "bias lengths given")
        yield _case(operator, "lengths", 7, "forward", "lengths")
        yield _case(operator, "no-bias-hidden", 14, "reverse", "hidden")
        yield _case(operator, "clip", 14, "forward", "bias hidden", clip=0.2)
        yield _case(operator, "last-state-alone", 14, "forward", "bias", outputs=("", "y_h"))
        yield _case(operator, "sequence-alone", 14, "forward", "bias", outputs=("y",))
        yield from _functions(operator)
    for direction in ("forward", "bidirectional"):
        yield _case("GRU", f"linear-{direction}", 14, direction, "bias", linear_before_reset=1)
        yield _case("LSTM", f"peepholes-{direction}", 14, direction, "bias hidden cell peepholes")
        yield _case("LSTM", f"coupled-{direction}", 14, direction, "bias cell", input_forget=1)
    yield _case("GRU", "linear-clip", 14, "forward", "bias", linear_before_reset=1, clip=0.3)
    yield _case("LSTM", "peepholes-clip", 14, "forward", "bias cell peepholes", clip=0.4)
    yield _case("LSTM", "cell-alone", 7, "reverse", "cell", outputs=("", "", "y_c"))


def _functions(operator: str) -> Iterator[Case]:
    defaults = _DEFAULTS[operator]
    for name, (alphas, betas) in _FUNCTIONS.items():
        attributes: dict[str, object] = {"activations": [*defaults[:-1], name]}
        yield _case(
            operator,
            f"function-{name}",
            14,
            "forward",
            "bias",
            **attributes,
            **({"activation_alpha": list(alphas)} if alphas else {}),
            **({"activation_beta": list(betas)} if betas else {}),
        )
        if name in _WITH_DEFAULTS:
            yield _case(operator, f"function-{name}-default", 14, "forward", "bias", **attributes)
    both = [*defaults[:-1], "HardSigmoid", *defaults[:-1], "LeakyRelu"]
    yield _case(
        operator,
        "functions-of-both-directions",
        14,
        "bidirectional",
        "bias",
        activations=both,
        activation_alpha=[0.3, 0.05],
        activation_beta=[0.4],
    )


def _case(
    operator: str,
    option: str,
    opset: int,
    direction: str,
    present: str = "",
    *,
    outputs: tuple[str, ...] | None = None,
    **attributes: object,
) -> Case:
    values = Values(f"{operator}/{option}")
    directions = 2 if direction == "bidirectional" else 1
    rows = _GATES[operator] * _HIDDEN
    words = present.split()
    state = (directions, _BATCH, _HIDDEN)
    lengths = np.array([_STEPS, 1, _STEPS - 1], np.int32)

    def optional(word: str, operand: Operand) -> Operand:
        return operand if word in words else absent()

    operands = [
        given("x", values.mixed(_STEPS, _BATCH, _INPUTS)),
        stored("w", values.weights(directions, rows, _INPUTS)),
        stored("r", values.weights(directions, rows, _HIDDEN)),
        optional("bias", stored("b", values.weights(directions, 2 * rows))),
        optional("lengths", (given if "given" in words else stored)("lengths", lengths)),
        optional("hidden", given("h", values.weights(*state))),
    ]
    if operator == "LSTM":
        operands += [
            optional("cell", given("c", values.weights(*state))),
            optional("peepholes", stored("p", values.weights(directions, 3 * _HIDDEN))),
        ]
    while operands[-1].value is None:
        operands.pop()
    if outputs is None:
        outputs = ("y", "y_h", "y_c") if operator == "LSTM" else ("y", "y_h")
    if direction != "forward":
        attributes["direction"] = direction
    attributes["hidden_size"] = _HIDDEN
    named = [each for each in outputs if each]
    case = operator_case(
        operator, option, operands, opset=opset, outputs=named, graph_outputs=len(named), **attributes
    )
    node = case.model.graph.node[0]
    del node.output[:]
    node.output.extend(outputs)
    return case
