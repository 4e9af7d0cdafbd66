/// What an operator takes, so that random nodes aren't refused for trifles: `f` a tensor of numbers,
/// `l` a list of integers, `i` indices, `b` truth values, `?` behind one that may be left out.
struct Signature {
  let name: String
  let inputs: [Character]
  /// Of them, how many must be there.
  let required: Int
  let outputs: Int

  init(_ name: String, _ inputs: String, outputs: Int = 1) {
    self.name = name
    let parts = inputs.split(separator: "?", omittingEmptySubsequences: false)
    required = parts.first?.count ?? 0
    self.inputs = Array(parts.joined())
    self.outputs = outputs
  }

  static let all: [Signature] =
    [
      "Abs", "Ceil", "Celu", "Elu", "Erf", "Exp", "Floor", "Gelu", "HardSigmoid", "HardSwish",
      "LeakyRelu", "Log", "Mish", "Neg", "Reciprocal", "Relu", "Round", "Selu", "Sigmoid", "Sign",
      "Softplus", "Softsign", "Sqrt", "Swish", "Tanh", "ThresholdedRelu", "Identity", "Flatten",
      "Softmax", "LogSoftmax", "Hardmax", "Transpose", "GlobalAveragePool", "GlobalMaxPool",
      "GlobalLpPool", "MaxPool", "AveragePool", "LpPool", "LRN", "MeanVarianceNormalization",
      "ArgMax", "ArgMin", "ReduceMax", "ReduceMean", "ReduceMin", "ReduceProd", "ReduceL1",
      "ReduceL2", "ReduceLogSum", "ReduceLogSumExp", "ReduceSumSquare", "Shape", "Size", "Cast",
      "DepthToSpace", "SpaceToDepth",
    ].map { Signature($0, "f") }
    + [
      "Add", "Sub", "Mul", "Div", "Mod", "Pow", "Max", "Min", "PRelu", "Equal", "Greater", "Less",
      "GreaterOrEqual", "LessOrEqual", "MatMul",
    ].map { Signature($0, "ff") }
    + ["And", "Or", "Xor"].map { Signature($0, "bb") }
    + [
      Signature("Not", "b"), Signature("Sum", "f?fff"), Signature("Mean", "f?fff"),
      Signature("Concat", "f?fff"),
      Signature("Clip", "f?ff"), Signature("Where", "bff"), Signature("CastLike", "ff"),
      Signature("Conv", "ff?f"), Signature("Gemm", "ff?f"), Signature("ConvInteger", "ff?ff"),
      Signature("MatMulInteger", "ff?ff"), Signature("QuantizeLinear", "ff?f"),
      Signature("DequantizeLinear", "ff?f"), Signature("DynamicQuantizeLinear", "f", outputs: 3),
      Signature("QLinearMatMul", "ffffffff"), Signature("QLinearConv", "ffffffff?f"),
      Signature("BatchNormalization", "fffff"), Signature("InstanceNormalization", "fff"),
      Signature("LayerNormalization", "ff?f"), Signature("GroupNormalization", "fff"),
      Signature("Reshape", "fl"), Signature("Expand", "fl"), Signature("Tile", "fl"),
      Signature("Squeeze", "f?l"), Signature("Unsqueeze", "fl"), Signature("ReduceSum", "f?l"),
      Signature("Slice", "fll?ll"), Signature("Pad", "fl?fl"), Signature("TopK", "fl", outputs: 2),
      Signature("Split", "f?l", outputs: 3), Signature("Gather", "fi"),
      Signature("GatherElements", "fi"), Signature("Range", "fff"), Signature("Dropout", "f"),
      Signature("ConstantOfShape", "l"), Signature("LSTM", "fff?fif", outputs: 2),
      Signature("GRU", "fff?fif", outputs: 2), Signature("RNN", "fff?fif", outputs: 2),
    ]
}
