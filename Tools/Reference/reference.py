"""A model's expected outputs: ONNX Runtime's, with the graph run as it is written.

`integers` computes the nodes of the integer operators; ONNX Runtime runs what is between them.
"""

from collections.abc import Mapping, Sequence

import numpy as np
import onnxruntime
from onnx import ModelProto, NodeProto, ValueInfoProto, numpy_helper

import integers
from building import value_info

DataSet = Mapping[str, np.ndarray]


def session(proto: ModelProto) -> onnxruntime.InferenceSession:
    """A session without optimizations, on one thread of one processor."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    # Fatal errors only: the others are raised, too.
    options.log_severity_level = 4
    return onnxruntime.InferenceSession(
        proto.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )


def run(proto: ModelProto, data_set: DataSet) -> list[np.ndarray]:
    """All outputs of the graph, in its order."""
    if not any(integers.handles(node) for node in proto.graph.node):
        return session(proto).run(None, dict(data_set))
    return _Evaluation(proto, data_set).values([each.name for each in proto.graph.output])


def values(proto: ModelProto, data_set: DataSet) -> dict[str, np.ndarray]:
    """All values by name that the graph's outputs depend on, inputs and constants included."""
    evaluation = _Evaluation(proto, data_set)
    evaluation.values(evaluation.dependencies([each.name for each in proto.graph.output]))
    return evaluation.known


def undimensioned(name: str, value: np.ndarray) -> ValueInfoProto:
    """A declaration without lengths, which could conflict with what ONNX infers for some pools."""
    return value_info(name, value, [None] * value.ndim)


class _Evaluation:
    """One run of a graph. `known` holds the values so far."""

    def __init__(self, proto: ModelProto, data_set: DataSet) -> None:
        self._model = proto
        self._producers = {name: node for node in proto.graph.node for name in node.output if name}
        constants = {each.name: numpy_helper.to_array(each) for each in proto.graph.initializer}
        self.known = {**constants, **data_set}
        self._stored = constants.keys() - data_set.keys()

    def values(self, names: Sequence[str]) -> list[np.ndarray]:
        """Values by name, None for an empty one."""
        nodes = self._nodes(names)
        missing = [name for name in dict.fromkeys(names) if name and name not in self.known]
        if missing:
            results = self._run(nodes, missing)
            self.known.update(zip(missing, results, strict=True))
        return [self.known[name] if name else None for name in names]

    def dependencies(self, names: Sequence[str]) -> list[str]:
        """These values and all that nodes make for them."""
        needed: dict[str, None] = {}
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name in self._producers and name not in needed:
                needed.update(dict.fromkeys(each for each in self._producers[name].output if each))
                waiting += self._producers[name].input
        return list(needed)

    def _nodes(self, names: Sequence[str]) -> list[NodeProto]:
        """The nodes that ONNX Runtime must run for these values, once integer nodes are done."""
        needed: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if not name or name in self.known or name in needed:
                continue
            node = self._producers[name]
            if integers.handles(node):
                self.known[name] = integers.run(node, self.values(node.input))
            else:
                needed.update(each for each in node.output if each)
                waiting += node.input
        return [node for node in self._model.graph.node if needed.intersection(node.output)]

    def _run(self, nodes: Sequence[NodeProto], names: Sequence[str]) -> list[np.ndarray]:
        """Runs some nodes of the graph; what they read from others are inputs."""
        part = ModelProto()
        part.CopyFrom(self._model)
        graph = part.graph
        read = {name for node in nodes for name in node.input}
        made = {name for node in nodes for name in node.output}
        given = {
            name: self.known[name]
            for name in sorted(read.intersection(self.known) - self._stored - made)
        }
        stored = [each for each in graph.input if each.name in self._stored]
        del graph.node[:], graph.input[:], graph.output[:], graph.value_info[:]
        graph.node.extend(nodes)
        graph.input.extend(stored)
        graph.input.extend(undimensioned(name, value) for name, value in given.items())
        graph.output.extend(ValueInfoProto(name=name) for name in names)
        return session(part).run(None, given)
