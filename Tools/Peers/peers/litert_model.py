"""Converts a chain of convolutions, poolings and one dense layer from ONNX to LiteRT.

Its own converters want TensorFlow or PyTorch. What they would make of these models is simple: biases
and ReLU are joined with the layer before them, as here; XNNPACK does the rest when it loads them.
"""

from pathlib import Path

import flatbuffers
import numpy as np
import onnx
from onnx import numpy_helper, shape_inference


class Unconvertible(OSError):
    """What the model has that isn't known here."""


class Writer:
    """A LiteRT model under construction: tensors in NHWC, operators in order."""

    def __init__(self) -> None:
        from ai_edge_litert import schema_py_generated as schema
        self.schema = schema
        self.graph = schema.SubGraphT()
        self.graph.tensors, self.graph.operators = [], []
        self.buffers = [schema.BufferT()]
        self.codes: list[int] = []

    def tensor(self, shape: tuple[int, ...], values: np.ndarray | None = None) -> int:
        tensor = self.schema.TensorT()
        tensor.shape = list(shape)
        tensor.name = f"t{len(self.graph.tensors)}"
        is_integer = values is not None and values.dtype == np.int32
        kind = self.schema.TensorType
        tensor.type = kind.INT32 if is_integer else kind.FLOAT32
        if values is not None:
            buffer = self.schema.BufferT()
            buffer.data = np.frombuffer(np.ascontiguousarray(values).tobytes(), np.uint8)
            tensor.buffer = len(self.buffers)
            self.buffers.append(buffer)
        self.graph.tensors.append(tensor)
        return len(self.graph.tensors) - 1

    def constant(self, values: np.ndarray) -> int:
        return self.tensor(values.shape, values)

    def operator(
        self, name: str, inputs: list[int], shape: tuple[int, ...], options: str = "", **fields: object,
    ) -> int:
        """Adds an operator and returns its result."""
        code = getattr(self.schema.BuiltinOperator, name)
        if code not in self.codes:
            self.codes.append(code)
        operator = self.schema.OperatorT()
        operator.opcodeIndex = self.codes.index(code)
        operator.inputs, operator.outputs = inputs, [self.tensor(shape)]
        if options:
            operator.builtinOptionsType = getattr(self.schema.BuiltinOptions, options)
            operator.builtinOptions = getattr(self.schema, options + "T")()
            for field, value in fields.items():
                setattr(operator.builtinOptions, field, value)
        self.graph.operators.append(operator)
        return operator.outputs[0]

    def finish(self, source: int, result: int) -> bytes:
        schema = self.schema
        self.graph.inputs, self.graph.outputs = [source], [result]
        model = schema.ModelT()
        model.version, model.subgraphs, model.buffers = 3, [self.graph], self.buffers
        model.operatorCodes = []
        for code in self.codes:
            entry = schema.OperatorCodeT()
            entry.builtinCode = code
            entry.deprecatedBuiltinCode = min(code, 127)
            entry.version = 1
            model.operatorCodes.append(entry)
        builder = flatbuffers.Builder()
        builder.Finish(model.Pack(builder), b"TFL3")
        return bytes(builder.Output())


def attributes(node: onnx.NodeProto) -> dict[str, object]:
    return {entry.name: onnx.helper.get_attribute_value(entry) for entry in node.attribute}


def convert(path: Path, shape: tuple[int, ...]) -> bytes:
    model = onnx.load(str(path))
    graph = model.graph
    constants = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    inputs = [value for value in graph.input if value.name not in constants]
    for length, dimension in zip(shape, inputs[0].type.tensor_type.shape.dim):
        dimension.dim_value = length
    inferred = shape_inference.infer_shapes(model)
    shapes = {
        value.name: tuple(d.dim_value for d in value.type.tensor_type.shape.dim)
        for value in [*inferred.graph.value_info, *inferred.graph.output]}
    layers = chain(graph.node, constants, inputs[0].name)
    return write(layers, shapes, shape)


def chain(nodes, constants: dict[str, np.ndarray], value: str) -> list[dict]:
    """The layers in order, with biases and ReLU joined to the layer before."""
    layers: list[dict] = []
    for node in nodes:
        if all(name in constants for name in node.input):
            # Weights in another shape.
            constants[node.output[0]] = constants[node.input[0]].reshape(constants[node.input[1]])
            continue
        others = [constants[name] for name in node.input if name in constants]
        kind = node.op_type
        if value not in node.input:
            raise Unconvertible(f"{kind} isn't part of a chain")
        value = node.output[0]
        if kind == "Relu":
            layers[-1]["relu"] = True
        elif kind == "Add":
            layers[-1]["bias"] = others[0].reshape(-1)
        elif kind in ("Conv", "MatMul", "Gemm"):
            layers.append({"kind": kind, "weights": others[0], **attributes(node)})
            if len(others) > 1:
                layers[-1]["bias"] = others[1]
        elif kind in ("MaxPool", "Flatten", "Reshape", "Softmax", "Identity"):
            layers.append({"kind": kind, **attributes(node)})
        else:
            raise Unconvertible(f"no conversion of {kind}")
        layers[-1]["output"] = value
    return layers


def write(layers: list[dict], shapes: dict[str, tuple[int, ...]], shape: tuple[int, ...]) -> bytes:
    writer = Writer()
    size = (shape[0], shape[2], shape[3], shape[1])
    source = value = writer.tensor(size)
    image = size
    for layer in layers:
        kind = layer["kind"]
        known = shapes.get(layer["output"], ())
        size = (known[0], known[2], known[3], known[1]) if len(known) == 4 else known
        relu = writer.schema.ActivationFunctionType.RELU if layer.get("relu") else 0
        padding = writer.schema.Padding
        if kind == "Conv":
            is_same = size[1:3] == image[1:3]
            weights = layer["weights"]
            bias = layer.get("bias", np.zeros(len(weights), np.float32))
            value = writer.operator(
                "CONV_2D",
                [value, writer.constant(weights.transpose(0, 2, 3, 1)), writer.constant(bias)],
                size, "Conv2DOptions", padding=padding.SAME if is_same else padding.VALID,
                strideH=1, strideW=1, dilationHFactor=1, dilationWFactor=1,
                fusedActivationFunction=relu)
        elif kind == "MaxPool":
            window, strides = layer["kernel_shape"], layer["strides"]
            value = writer.operator(
                "MAX_POOL_2D", [value], size, "Pool2DOptions", padding=padding.VALID,
                filterHeight=window[0], filterWidth=window[1], strideH=strides[0],
                strideW=strides[1], fusedActivationFunction=relu)
        elif kind in ("Flatten", "Reshape", "Identity"):
            target = writer.constant(np.array(size, np.int32))
            value = writer.operator("RESHAPE", [value, target], size)
        elif kind in ("MatMul", "Gemm"):
            weights = layer["weights"]
            if not layer.get("transB"):
                weights = weights.T
            # Rows of NCHW become rows of NHWC.
            _, height, width, channels = image
            weights = weights.reshape(-1, channels, height, width).transpose(0, 2, 3, 1)
            weights = weights.reshape(len(weights), -1)
            bias = layer.get("bias", np.zeros(len(weights), np.float32))
            value = writer.operator(
                "FULLY_CONNECTED", [value, writer.constant(weights), writer.constant(bias)], size,
                "FullyConnectedOptions", fusedActivationFunction=relu)
        else:
            value = writer.operator("SOFTMAX", [value], size, "SoftmaxOptions", beta=1.0)
        if len(size) == 4:
            image = size
    return writer.finish(source, value)
