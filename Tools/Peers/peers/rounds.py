"""Measures contenders in turns, so that changes in the machine's speed affect them all."""

from dataclasses import dataclass
from statistics import median

import numpy as np

from .cases import Case
from .contender import Burst, Contender, Runner, RunnerError

# The largest difference between two answers, divided by the first one's largest absolute value.
TOLERANCE = 1e-4


@dataclass
class Result:
    """One contender on one case; times are nanoseconds of a run."""

    contender: str
    minimum: float = 0
    median: float = 0
    runs: int = 0
    # From the first answer; None for the contender that gave it.
    difference: float | None = None
    agrees: bool = True
    error: str | None = None


@dataclass(frozen=True)
class Plan:
    rounds: int
    milliseconds: int


def measure(case: Case, contenders: list[Contender], plan: Plan) -> list[Result]:
    results = {contender.name: Result(contender.name) for contender in contenders}
    runners: dict[str, Runner] = {}
    bursts: dict[str, list[Burst]] = {}
    try:
        for contender in contenders:
            try:
                runners[contender.name] = runner = Runner(contender, case)
                runner.burst(plan.milliseconds)  # Warms up.
                bursts[contender.name] = []
            except RunnerError as error:
                runners.pop(contender.name, None)
                results[contender.name].error = str(error)
        compare(case, runners, results)
        for number in range(plan.rounds):
            take_turns(number, runners, bursts, results, plan.milliseconds)
    finally:
        for runner in runners.values():
            runner.close()
    for name, measured in bursts.items():
        if measured and not results[name].error:
            results[name].minimum = min(burst.minimum for burst in measured)
            results[name].median = median(burst.median for burst in measured)
            results[name].runs = sum(burst.runs for burst in measured)
    return list(results.values())


def take_turns(
    number: int, runners: dict[str, Runner], bursts: dict[str, list[Burst]],
    results: dict[str, Result], milliseconds: int,
) -> None:
    """One round; each round starts with another contender."""
    names = list(runners)
    first = number % len(names) if names else 0
    for name in names[first:] + names[:first]:
        try:
            bursts[name].append(runners[name].burst(milliseconds))
        except RunnerError as error:
            results[name].error = str(error)
            del runners[name]


def compare(case: Case, runners: dict[str, Runner], results: dict[str, Result]) -> None:
    """Compares all answers with the first one, which is a peer's if there is a peer."""
    if not runners:
        return
    ours = [name for name in runners if name.startswith("swift-mnist")]
    order = [name for name in runners if name not in ours] + ours
    expected = runners[order[0]].answer
    for name in order[1:]:
        result = results[name]
        actual = runners[name].answer
        if actual.shape != expected.shape:
            result.agrees = False
            result.error = f"{actual.size} values instead of {expected.size}"
            continue
        scale = float(np.abs(expected).max()) or 1
        result.difference = float(np.abs(actual - expected).max()) / scale
        result.agrees = (
            result.difference <= TOLERANCE and digits(case, actual) == digits(case, expected))


def digits(case: Case, answer: np.ndarray) -> list[int]:
    """The digit of each picture."""
    images = case.shape[0] if answer.size % case.shape[0] == 0 else 1
    return answer.reshape(images, -1).argmax(axis=1).tolist()
