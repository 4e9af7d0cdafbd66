"""The whole run: build, measure, write."""

import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass, field

from . import cases, chart, cold, compiled, litert, machine, mnn, ncnn, onnxruntime, opencv
from . import openvino, ours, ratios, report, rounds, tract
from .contender import Contender
from .native import Missing
from .options import parse

PEERS = {
    "ONNX Runtime": onnxruntime, "OpenVINO": openvino, "LiteRT": litert, "MNN": mnn, "ncnn": ncnn,
    "OpenCV dnn": opencv, "tract": tract,
}
# What is compared on every published model.
EVERYWHERE = (
    "swift-mnist, default", "swift-mnist, v3", "swift-mnist, native", "ONNX Runtime")


@dataclass
class Results:
    """Everything measured: times of runs in nanoseconds, of processes in milliseconds."""

    machine: dict[str, str]
    plan: dict[str, int]
    contenders: list[dict[str, str | bool]] = field(default_factory=list)
    missing: dict[str, str] = field(default_factory=dict)
    identity: list[rounds.Result] = field(default_factory=list)
    models: dict[str, list[rounds.Result]] = field(default_factory=dict)
    batches: dict[str, list[rounds.Result]] = field(default_factory=dict)
    published: dict[str, list[rounds.Result]] = field(default_factory=dict)
    processes: dict[str, list[cold.Cold]] = field(default_factory=dict)

    @property
    def disagreements(self) -> list[str]:
        tables = {**self.models, **self.batches, **self.published}
        return [f"{model}: {result.contender}" for model, measured in tables.items()
                for result in measured if not result.agrees]


def gather(builds: list[str], results: Results) -> list[Contender]:
    contenders = []
    for build in builds:
        if reason := ours.missing(build):
            results.missing[f"swift-mnist, {build}"] = reason
        else:
            contenders.append(ours.contender(build))
    contenders += [compiled.contender(build) for build in compiled.builds(builds)]
    for name, peer in PEERS.items():
        try:
            contenders.append(peer.contender())
        except Missing as error:
            results.missing[name] = str(error)
    for contender in contenders:
        description = asdict(contender)
        del description["command"]
        results.contenders.append(description)
    return contenders


def main() -> int:
    options = parse()
    results = Results(
        machine.describe(options.core),
        {"rounds": options.rounds, "burst_ms": options.burst, "processes": options.processes})
    try:
        contenders = gather(options.builds, results)
    except subprocess.CalledProcessError as error:
        print(f"compare: the build ended with status {error.returncode}", file=sys.stderr)
        return 1
    # Every process started from here on inherits the core.
    os.sched_setaffinity(0, {options.core})
    plan = rounds.Plan(options.rounds, options.burst)

    def measured(case: cases.Case, chosen: list[Contender]) -> list[rounds.Result]:
        print(f"measuring: {case.name}", flush=True)
        return rounds.measure(case, chosen, plan)

    native = [
        contender for contender in contenders
        if contender.is_native and "compiled" not in contender.name]
    results.identity = measured(cases.identity(), contenders)
    for case in cases.main_cases():
        results.models[case.name] = measured(case, contenders)
        results.processes[case.name] = cold.measure(case, native, options.processes)
    if options.batch:
        case = cases.embedded(options.batch)
        results.batches[case.name] = measured(case, native)
    if options.all:
        everywhere = [contender for contender in contenders if contender.name in EVERYWHERE]
        for case in cases.all_published():
            results.published[case.name] = measured(case, everywhere)
        if not results.published:
            results.missing["published models"] = "the data folder isn't here"

    options.output.mkdir(parents=True, exist_ok=True)
    text = json.dumps(asdict(results), indent=2, ensure_ascii=False)
    (options.output / "results.json").write_text(text + "\n")
    (options.output / "README.md").write_text(report.markdown(results))
    (options.output / "latency.svg").write_text(chart.svg(results))
    if results.published:
        (options.output / "models.svg").write_text(ratios.svg(results))
    print(f"written: {options.output}")
    for disagreement in results.disagreements:
        print(f"compare: the answers differ: {disagreement}", file=sys.stderr)
    return 1 if results.disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
