"""Measures what small models can make the command line do.

    python hostile.py [--mnist PROGRAM] FOLDER

Writes models of a few bytes, or of a few megabytes of one thing, that once took minutes or
gigabytes, and their kin, to FOLDER. `mnist inspect` must end with each of them within a second of
processor time and 256 MiB, with a status of 0 or 1, and no line that it prints may be longer than
500 bytes. The exit status is 1 if one doesn't, or takes two seconds: other machines are slower, and
what this looks for takes far longer.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import GraphProto, NodeProto, TensorProto, helper, numpy_helper

from verification import PROGRAM

_SECONDS = 2.0
_MEBIBYTES = 256
_LINE = 500

# The processor time after which a program is ended that would take for ever.
_PATIENCE = 20


def main() -> int:
    """Prints what each model took and returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--mnist", type=Path, default=PROGRAM, metavar="PROGRAM")
    arguments = parser.parse_args()
    if not arguments.mnist.exists():
        parser.error(f"there is no {arguments.mnist}: swift build -c release --product mnist")
    arguments.folder.mkdir(parents=True, exist_ok=True)
    failures = 0
    for name, model in _models():
        path = arguments.folder / f"{name}.onnx"
        path.write_bytes(model)
        faults, figures = _measure(arguments.mnist, path)
        failures += bool(faults)
        verdict = "FAIL" if faults else "ok  "
        print(f"{verdict} {figures}  {name}, {len(model)} bytes{''.join(faults)}")
    print(f"{failures} failed")
    return 1 if failures else 0


def _measure(program: Path, path: Path) -> tuple[list[str], str]:
    """What is wrong with a program's run, and its figures."""
    with tempfile.TemporaryFile() as output:
        # A small process in between: a child begins with the memory that its parent has had.
        launcher = subprocess.run(
            [sys.executable, "-S", "-E", "-c", _LAUNCHER, program, path],
            stdout=output,
            stderr=subprocess.PIPE,
            text=True,
            check=True,
        )
        output.seek(0)
        longest = max((len(line) for line in output), default=0)
    status, seconds, kibibytes = launcher.stderr.split()[-3:]
    faults = []
    if status not in ("0", "1"):
        faults.append(f"; ended with {status}")
    if float(seconds) > _SECONDS:
        faults.append(f"; more than {_SECONDS} s")
    if int(kibibytes) > _MEBIBYTES << 10:
        faults.append(f"; more than {_MEBIBYTES} MiB")
    if longest > _LINE:
        faults.append(f"; a line of {longest} bytes")
    return faults, f"{float(seconds):5.2f} s {int(kibibytes) >> 10:4} MiB"


# Runs a program with its output as its error, and prints its status, its processor time and the most
# memory that it had resident.
_LAUNCHER = f"""
import os, resource, sys
child = os.fork()
if child == 0:
    resource.setrlimit(resource.RLIMIT_CPU, ({_PATIENCE}, {_PATIENCE}))
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    os.dup2(1, 2)
    os.execv(sys.argv[1], [sys.argv[1], "inspect", sys.argv[2]])
_, status, usage = os.wait4(child, 0)
seconds = usage.ru_utime + usage.ru_stime
print(os.waitstatus_to_exitcode(status), seconds, usage.ru_maxrss, file=sys.stderr)
"""


# MARK: Models


def _models() -> Iterator[tuple[str, bytes]]:
    yield from _long_lists()
    yield from _repeated_constants()
    yield from _slow_folding()
    yield from _many_of_something()


def _long_lists() -> Iterator[tuple[str, bytes]]:
    """Lists that are far too long, as a few bytes make them."""
    for operator in (
        "Expand", "Pad", "ReduceSum", "Reshape", "Slice", "Split", "Squeeze", "Tile", "TopK",
        "Unsqueeze",
    ):  # fmt: skip
        # The larger list has more bytes than constants may have.
        for name, bits, value in (("least", 22, -(2**63)), ("ones", 22, 1), ("large", 25, 0)):
            nodes = [_repeated("list", (1 << bits,), value, TensorProto.INT64)]
            inputs = ["x", "list", "list"] if operator == "Slice" else ["x", "list"]
            nodes.append(helper.make_node(operator, inputs, ["y"]))
            yield f"{operator.lower()}-{name}", _model(nodes, {"x": (1, 4)}, ["y"])
    pooling = helper.make_node("MaxPool", ["x"], ["y"], kernel_shape=[3] * 1_000_000)
    yield "kernel-shape", _model([pooling], {"x": (1, 1, 8, 8)}, ["y"])


def _repeated_constants() -> Iterator[tuple[str, bytes]]:
    """Nodes that each read a large constant, or make another of it."""
    for count in (10, 40):
        nodes = [
            _repeated("B", (1, 2048), 0.5),
            _repeated("C", (2048, 2048), 0.25),
            _repeated("row", (2048,), 0.125),
        ]
        for index in range(count):
            nodes += [
                helper.make_node("Gemm", ["x", "B", "C"], [f"product{index}"]),
                helper.make_node("Add", [f"product{index}", "row"], [f"sum{index}"]),
                helper.make_node("ReduceSum", [f"sum{index}"], [f"y{index}"]),
            ]
        outputs = [f"y{index}" for index in range(count)]
        yield f"new-matrices-{count}", _model(nodes, {"x": (2048, 1)}, outputs)
    for operator in ("Add", "Div", "Max", "Min", "Mul", "Pow", "Sub"):
        nodes = [_repeated("c", (1 << 24,), 0.5)]
        nodes += _chain(operator, 7, "c")
        yield f"{operator.lower()}-chain", _model(nodes, {"v0": (1,)}, ["v7"])
    for name, shape, operator, x, attributes in (
        ("gemm", (4000, 4000), "Gemm", (1, 4000), {"alpha": 0.5}),
        ("matmul", (4000, 4000), "MatMul", (1, 4000), {}),
        ("conv", (1024, 1024, 3, 3), "Conv", (1, 1024, 3, 3), {}),
        ("depthwise", (1 << 20, 1, 3, 3), "Conv", (1, 1 << 20, 3, 3), {"group": 1 << 20}),
    ):
        nodes = [_repeated("W", shape, 0.5)]
        for index in range(100):
            nodes.append(helper.make_node(operator, ["x", "W"], [f"y{index}"], **attributes))
        yield f"{name}-shared", _model(nodes, {"x": x}, [f"y{index}" for index in range(100)])
    nodes = [_repeated("W", (1024, 1024, 3, 3), 0.5), _repeated("s", (1024,), 0.5)]
    for index in range(50):
        nodes += [
            helper.make_node("Conv", ["x", "W"], [f"c{index}"]),
            helper.make_node("BatchNormalization", [f"c{index}", *"ssss"], [f"y{index}"]),
        ]
    outputs = [f"y{index}" for index in range(50)]
    yield "conv-batch-normalization", _model(nodes, {"x": (1, 1024, 3, 3)}, outputs)
    for count in (4, 20):
        nodes = [_repeated("W", (3900, 4000), 0.5)]
        for index in range(count):
            nodes.append(helper.make_node("Unsqueeze", ["W", "zero"], [f"view{index}"]))
            nodes.append(helper.make_node("MatMul", ["x", f"view{index}"], [f"y{index}"]))
        views = [f"view{index}" for index in range(count)]
        products = [f"y{index}" for index in range(count)]
        inputs = {"x": (1, 3900)}
        yield f"views-{count}", _model(nodes, inputs, products, lists={"zero": [0]})
        yield f"shown-{count}", _model(nodes, inputs, views, lists={"zero": [0]})
    nodes = [_repeated("mask", (1 << 25,), 1, TensorProto.BOOL)]
    nodes.append(helper.make_node("Where", ["mask", "mask", "mask"], ["y"]))
    yield "where", _model(nodes, {}, ["y"])
    nodes = [
        _repeated("a", (1 << 22,), 0.5),
        _repeated("scale", (), 0.5),
        _repeated("zero", (), 1, TensorProto.UINT8),
    ]
    for index in range(12):
        nodes.append(helper.make_node("QuantizeLinear", ["a", "scale", "zero"], [f"y{index}"]))
    yield "quantize", _model(nodes, {}, [f"y{index}" for index in range(12)])
    nodes = [_repeated("indices", (1 << 22,), 1, TensorProto.INT64)]
    for index in range(100):
        nodes.append(helper.make_node("Gather", ["x", "indices"], [f"y{index}"]))
    outputs = [f"y{index}" for index in range(100)]
    yield "gather-shared", _model(nodes, {"x": (4,)}, outputs)


def _slow_folding() -> Iterator[tuple[str, bytes]]:
    """Functions of constants that take far longer than a step for each number."""
    for bits in (16, 20, 22):
        nodes = [
            _repeated("a", (1 << bits,), 1.7e308, TensorProto.DOUBLE),
            _repeated("b", (1 << bits,), 3.3e-323, TensorProto.DOUBLE),
            helper.make_node("Mod", ["a", "b"], ["y"], fmod=1),
        ]
        yield f"mod-2^{bits}", _model(nodes, {}, ["y"])
    for p in (1, 3, 65):
        nodes = [
            _repeated("a", (1, 1, 1024, 1024), 0.5),
            helper.make_node("LpPool", ["a"], ["y"], kernel_shape=[8, 8], p=p),
        ]
        yield f"lp-pool-{p}", _model(nodes, {}, ["y"])
    for operator, kind in (
        ("Mish", TensorProto.DOUBLE),
        ("Gelu", TensorProto.DOUBLE),
        ("Log", TensorProto.FLOAT),
    ):
        nodes = [_repeated("v0", (1 << 21,), 1.25, kind), *_chain(operator, 20)]
        yield f"{operator.lower()}-chain", _model(nodes, {}, ["v20"], opset=20)
    for kind, side in ((TensorProto.FLOAT, 1500), (TensorProto.DOUBLE, 700)):
        nodes = [_repeated("v0", (side, side), 0.01, kind), _repeated("b", (side, side), 0.01, kind)]
        nodes += _chain("MatMul", 20, "b")
        yield f"matmul-chain-{side}", _model(nodes, {}, ["v20"])
    yield from _short_loops()
    yield from _subnormals()
    nodes = [
        _repeated("a", (1 << 20,), 1),
        helper.make_node("TopK", ["a", "k"], ["y", "positions"]),
    ]
    yield "top-k", _model(nodes, {}, ["y"], lists={"k": [1 << 19]})


def _short_loops() -> Iterator[tuple[str, bytes]]:
    """Kernels whose loops are far shorter than what stands around them."""
    byte = TensorProto.UINT8
    for operator, x, w, kind in (
        ("Conv", (512, 1024, 1, 1), (1000, 1024, 1, 1), TensorProto.FLOAT),
        ("Conv", (512, 1024, 1, 1), (1000, 1024, 1, 1), TensorProto.DOUBLE),
        ("Conv", (50, 1024, 3, 3), (1024, 1024, 3, 3), TensorProto.FLOAT),
        ("ConvInteger", (512, 1024, 1, 1), (1000, 1024, 1, 1), byte),
        ("MatMul", (1, 1000, 1000), (500, 1000, 1), TensorProto.FLOAT),
        ("MatMulInteger", (1024, 1024), (500, 1024, 1), byte),
    ):
        value = 1 if kind == byte else 0.5
        nodes = [_repeated("x", x, value, kind), _repeated("w", w, value, kind)]
        nodes.append(helper.make_node(operator, ["x", "w"], ["y"]))
        yield f"{operator.lower()}-{kind}-{'x'.join(map(str, x))}", _model(nodes, {}, ["y"])
    nodes = [_repeated("a", (1, 1750, 1), 1, byte)]
    attributes = {"kernel_shape": [2], "dilations": [32768], "pads": [32768, 32768]}
    nodes.append(helper.make_node("MaxPool", ["a"], ["y"], **attributes))
    yield "max-pool-far", _model(nodes, {}, ["y"])
    nodes = [_repeated("a", (14000, 1), 1, byte)]
    nodes.append(helper.make_node("Concat", ["a"] * 4096, ["y"], axis=1))
    yield "concat-rows", _model(nodes, {}, ["y"])


def _subnormals() -> Iterator[tuple[str, bytes]]:
    """Numbers so small that a processor takes a hundred times as long for them."""
    for kind, first, second in (
        (TensorProto.FLOAT, 1e-40, 0.3), (TensorProto.FLOAT, 1e-30, 1e-10),
        (TensorProto.DOUBLE, 1e-310, 0.3),
    ):  # fmt: skip
        nodes = [_repeated("a", (1024, 1024), first, kind)]
        nodes.append(_repeated("b", (1024, 500), second, kind))
        nodes.append(helper.make_node("MatMul", ["a", "b"], ["y"]))
        yield f"matmul-{first}-{kind}", _model(nodes, {}, ["y"])
    for operator in ("Elu", "Tanh", "Sigmoid", "Exp", "Mish", "Gelu", "Celu", "Swish"):
        for kind, value in ((TensorProto.DOUBLE, -1e-310), (TensorProto.FLOAT, -1e-44)):
            nodes = [_repeated("a", (1 << 22,), value, kind)]
            nodes.append(helper.make_node(operator, ["a"], ["y"]))
            yield f"{operator.lower()}-{kind}", _model(nodes, {}, ["y"], opset=24)
    for operator, value in (("ReduceSumSquare", 1e-22), ("ReduceLogSumExp", 1e-44)):
        nodes = [_repeated("a", (1 << 23, 1), value)]
        for index in range(8):
            nodes.append(helper.make_node(operator, ["a"], [f"y{index}"], axes=[0]))
        yield operator.lower(), _model(nodes, {}, [f"y{index}" for index in range(8)])
    nodes = [_repeated("a", (1 << 22,), 1e-40), _repeated("s", (), 3.0)]
    nodes.append(_repeated("z", (), 1, TensorProto.UINT8))
    nodes += [
        helper.make_node("QuantizeLinear", ["a", "s", "z"], [f"y{index}"]) for index in range(12)
    ]
    yield "quantize-subnormal", _model(nodes, {}, [f"y{index}" for index in range(12)])
    nodes = [_repeated("a", (1 << 22,), 5.97, TensorProto.DOUBLE)]
    nodes.append(helper.make_node("Erf", ["a"], ["y"]))
    yield "erf", _model(nodes, {}, ["y"])


def _many_of_something() -> Iterator[tuple[str, bytes]]:
    """Files of some megabytes that have very many, or very long, parts."""
    for count in (50_000, 200_000):
        parts = [f"part{index}" for index in range(count)]
        nodes = [
            helper.make_node("Split", ["x"], parts, axis=1),
            helper.make_node("Concat", parts, ["y"], axis=1),
        ]
        yield f"split-concat-{count}", _model(nodes, {"x": (1, count)}, ["y"], opset=11)
    nodes = [
        helper.make_node("Split", ["x"], [f"y{index}"], num_outputs=1 << 20)
        for index in range(5_000)
    ]
    outputs = [f"y{index}" for index in range(5_000)]
    yield "split-num-outputs", _model(nodes, {"x": (0,)}, outputs, opset=18)
    nodes = [_repeated("a", (1,), 0.5), helper.make_node("Sum", ["a"] * 1_000_000, ["y"])]
    yield "sum", _model(nodes, {}, ["y"])
    nodes = [_repeated("v0", (2,) * 8, 0.5), *_chain("Neg", 60_000)]
    yield "folded-chain", _model(nodes, {}, ["v60000"])
    nodes = [_repeated("W", (4, 1, 3, 3), 0.5)]
    nodes += [helper.make_node("Conv", ["x", "W"], [f"y{index}"]) for index in range(60_000)]
    outputs = [f"y{index}" for index in range(60_000)]
    yield "convolutions", _model(nodes, {"x": (1, 1, 3, 3)}, outputs)
    nodes = _chain("Relu", 30_000)
    yield "relu-chain", _model(nodes, {"v0": (1,) * 8}, ["v30000"])
    nodes = [helper.make_node("Expand", ["x", "shape"], ["y"])]
    nodes += [helper.make_node("Identity", ["y"], [f"y{index}"]) for index in range(300)]
    outputs = [f"y{index}" for index in range(300)]
    lists = {"shape": [4_000_000]}
    yield "results", _model(nodes, {"x": (1,)}, outputs, lists=lists)
    padding = {"pads": [32768] * 6}
    nodes = [
        _repeated("x", (1024, 1, 1, 1, 1), 1, TensorProto.UINT8),
        _repeated("w", (32, 1, 1, 1, 1), 1, TensorProto.UINT8),
        helper.make_node("ConvInteger", ["x", "w"], ["y"], **padding),
    ]
    yield "products-of-lengths", _model(nodes, {}, ["y"])
    nodes = [helper.make_node("Unheard", ["x"], [f"y{index}"]) for index in range(20_000)]
    yield "unknown", _model(nodes, {"x": (1,)}, [f"y{index}" for index in range(20_000)])
    nodes = _chain("Relu", 100)
    for node in nodes:
        node.name = node.output[0] * 20_000
    yield "long-names", _model(nodes, {"v0": (1,)}, ["v100"])
    # Every second of many activations is freed, and none of the gaps is large enough again.
    nodes = [helper.make_node("Relu", ["x"], [f"a{index}"]) for index in range(8_000)]
    freed = range(0, 8_000, 2)
    nodes += [helper.make_node("ReduceSum", [f"a{index}"], [f"s{index}"]) for index in freed]
    nodes += [helper.make_node("Exp", ["wide"], [f"b{index}"]) for index in range(8_000)]
    outputs = [f"s{index}" for index in freed] + [f"b{index}" for index in range(8_000)]
    outputs += [f"a{index}" for index in range(1, 8_000, 2)]
    yield "gaps", _model(nodes, {"x": (64,), "wide": (128,)}, outputs)


def _repeated(
    name: str, shape: Sequence[int], value: float, kind: int = TensorProto.FLOAT
) -> NodeProto:
    """A node that makes a constant of one value."""
    tensor = helper.make_tensor("value", kind, [1], [value])
    return helper.make_node(
        "ConstantOfShape", [f"{name}/{'x'.join(map(str, shape))}"], [name], value=tensor
    )


def _chain(operator: str, count: int, *operands: str) -> list[NodeProto]:
    """Nodes that each read the one before."""
    return [
        helper.make_node(operator, [f"v{index}", *operands], [f"v{index + 1}"])
        for index in range(count)
    ]


def _model(
    nodes: Sequence[NodeProto],
    inputs: dict[str, Sequence[int]],
    outputs: Sequence[str],
    *,
    lists: dict[str, Sequence[int]] | None = None,
    opset: int = 17,
) -> bytes:
    graph = GraphProto(name="hostile")
    graph.node.extend(nodes)
    for name, shape in inputs.items():
        graph.input.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))
    for name in outputs:
        graph.output.append(onnx.ValueInfoProto(name=name))
    lists = dict(lists or {})
    for node in nodes:
        if node.op_type == "ConstantOfShape":
            lengths = node.input[0].split("/")[1]
            lists[node.input[0]] = [int(each) for each in lengths.split("x") if each]
    for name, values in lists.items():
        graph.initializer.append(numpy_helper.from_array(np.array(values, np.int64), name))
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)])
    model.ir_version = 8
    return model.SerializeToString()


if __name__ == "__main__":
    sys.exit(main())
