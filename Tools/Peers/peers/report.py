"""The Markdown page."""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING

from .cold import Cold
from .rounds import TOLERANCE, Result

if TYPE_CHECKING:
    from .__main__ import Results


def is_ours(result: Result | Cold) -> bool:
    return result.contender.startswith("swift-mnist")


def microseconds(nanoseconds: float) -> str:
    value = nanoseconds / 1000
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 1000 else f"{value:.0f}"


def table(heading: list[str], rows: list[list[str]], left: int = 1) -> list[str]:
    rule = ["---" if column < left else "--:" for column in range(len(heading))]
    return ["| " + " | ".join(row) + " |" for row in [heading, rule, *rows]] + [""]


def build_name(result: Result | Cold) -> str:
    return result.contender.removeprefix("swift-mnist, ")


def overheads(results: Results) -> dict[str, float]:
    return {result.contender: result.minimum for result in results.identity if not result.error}


def latency_table(measured: list[Result], overhead: dict[str, float]) -> list[str]:
    ours = [result for result in measured if is_ours(result) and not result.error]
    heading = ["", "minimum µs", "median µs", "net µs", "difference"]
    heading += [f"÷ {build_name(result)} (net)" for result in ours]
    rows = []
    for result in measured:
        if result.error:
            rows.append([result.contender, result.error] + [""] * (len(heading) - 2))
            continue
        call = overhead.get(result.contender)
        net = None if call is None else max(0, result.minimum - call)
        difference = "reference" if result.difference is None else f"{result.difference:.1e}"
        if not result.agrees:
            difference += " **differs**"
        row = [result.contender, microseconds(result.minimum), microseconds(result.median),
               "" if net is None else microseconds(net), difference]
        for our in ours:
            ratio = f"{result.minimum / our.minimum:.2f}"
            if is_ours(result):
                row.append("1" if result is our else ratio)
            else:
                row.append(ratio if net is None else f"{ratio} ({net / our.minimum:.2f})")
        rows.append(row)
    return table(heading, rows)


def cold_table(measured: list[Cold]) -> list[str]:
    ours = [result for result in measured if is_ours(result) and not result.error]
    heading = ["", "minimum ms", "median ms", "peak MiB"]
    heading += [f"÷ {build_name(result)}" for result in ours]
    rows = []
    for result in measured:
        if result.error:
            rows.append([result.contender, result.error] + [""] * (len(heading) - 2))
            continue
        rows.append([result.contender, f"{result.minimum:.1f}", f"{result.median:.1f}",
                     f"{result.peak:.1f}"]
                    + [f"{result.minimum / our.minimum:.2f}" for our in ours])
    return table(heading, rows)


def published_tables(published: dict[str, list[Result]]) -> list[str]:
    """Every model, and on how many each build is faster; a loss is a ratio under 1."""
    lines: list[str] = []
    names = [result.contender for result in next(iter(published.values()))]
    ours = [name for name in names if name.startswith("swift-mnist")]
    peers = [name for name in names if name not in ours]
    pairs = [(peer, our) for peer in peers for our in ours]
    won = dict.fromkeys(pairs, 0)
    logarithms: dict[tuple[str, str], list[float]] = {pair: [] for pair in pairs}
    rows = []
    for model, measured in published.items():
        by_name = {result.contender: result for result in measured}
        row = [model.replace("|", "\\|")]
        for result in measured:
            cell = result.error or microseconds(result.minimum)
            row.append(cell if result.agrees else f"{cell} **differs**")
        for peer, our in pairs:
            if by_name[peer].error or by_name[our].error:
                row.append("")
                continue
            ratio = by_name[peer].minimum / by_name[our].minimum
            logarithms[peer, our].append(log(ratio))
            won[peer, our] += ratio > 1
            row.append(f"{ratio:.2f}" if ratio > 1 else f"**{ratio:.2f}**")
        rows.append(row)
    for peer, our in pairs:
        mean = exp(sum(logarithms[peer, our]) / max(1, len(logarithms[peer, our])))
        lines.append(
            f"- {our} is faster than {peer} on {won[peer, our]} of {len(logarithms[peer, our])};"
            f" the geometric mean of the ratios is {mean:.2f}.")
    heading = ["", *(f"{name} µs" for name in names)]
    heading += [f"{peer} ÷ {build}" for peer, build in pairs]
    return [*lines, "", *table(heading, rows)]


def markdown(results: Results) -> str:
    overhead = overheads(results)
    plan = results.plan
    lines = [
        "# Results", "",
        "Written by [`Tools/Peers/compare`](../../Tools/Peers/README.md), which says how each figure"
        " is measured. Ratios compare minima; above 1, this library is faster.", "",
        "![Microseconds for one picture](latency.svg)", "",
        *table(["", ""], [[name, value] for name, value in results.machine.items()], left=2),
        *table(["contender", "version", "how"],
               [[str(one["name"]), str(one["version"]), str(one["settings"])]
                for one in results.contenders], left=3),
    ]
    lines += [f"- Not measured: {name}: {why}." for name, why in results.missing.items()]
    if results.missing:
        lines.append("")
    lines += [
        "## One picture", "",
        f"One thread on one core, {plan['rounds']} rounds of bursts of {plan['burst_ms']} ms in"
        " turns. *Net*: the minimum, less the minimum of a model that is a single Identity of one"
        " value. For the net ratios only the peer's is subtracted, which favors the peer."
        " *Difference*: the largest, divided by the reference's largest value; answers agree if it"
        f" is at most {TOLERANCE:g} and the digit is the same.",
        "",
    ]
    for model, measured in results.models.items():
        lines += [f"### {model}", "", *latency_table(measured, overhead)]
    lines += ["### A single Identity of one value", "", *latency_table(results.identity, {})]
    for model, measured in results.batches.items():
        lines += [f"## {model}", "", "Times are for the whole batch.", "",
                  *latency_table(measured, overhead)]
    lines += ["## A whole process", "",
              "From start to end: load the library and the model, predict once, print. Measured"
              f" over {plan['processes']} processes; the peak is the largest resident memory.", ""]
    for model, processes in results.processes.items():
        lines += [f"### {model}, from start to end", "", *cold_table(processes)]
    if results.published:
        lines += [f"## {len(results.published)} published models", "",
                  "![Times as fast as ONNX Runtime](models.svg)", "",
                  *published_tables(results.published)]
    return "\n".join(lines).rstrip() + "\n"
