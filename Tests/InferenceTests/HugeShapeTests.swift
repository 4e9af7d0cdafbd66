import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

/// Shapes that no memory holds: refused by name, and never multiplied out or walked over.
@Suite struct HugeShapeTests {
  private typealias Attributes = [(String, ModelBuilder.Value)]

  private static let huge = Int64(Int.max)

  /// Operators that compute with the lengths of their input.
  private static let operators: [(name: String, inputs: [String], attributes: Attributes)] = [
    ("Concat", ["x", "x"], [("axis", .int(1))]),
    ("Split", ["x"], [("axis", .int(1)), ("num_outputs", .int(2))]),
    ("Pad", ["x", "ones"], []),
    ("Slice", ["x", "zeros", "ends", "axes", "steps"], []),
    ("Gather", ["x", "indices"], []),
    ("Tile", ["x", "ends"], []),
    ("Softmax", ["x"], [("axis", .int(1))]),
    ("LogSoftmax", ["x"], [("axis", .int(0))]),
    ("LayerNormalization", ["x", "scale"], []),
    ("MatMul", ["x", "w"], []),
    ("Gemm", ["x", "w"], []),
    ("TopK", ["x", "k"], []),
    ("ArgMax", ["x"], []),
    ("ReduceSum", ["x"], []),
    ("Transpose", ["x"], []),
    ("Flatten", ["x"], []),
    ("Relu", ["x"], []),
    ("Add", ["x", "x"], []),
    ("Unsqueeze", ["x", "axes"], []),
    ("Reshape", ["x", "ends"], [("allowzero", .int(1))]),
    ("Expand", ["x", "ends"], []),
    ("GatherElements", ["x", "indices"], []),
  ]

  /// Such an operator after an input of that shape.
  private static func model(_ index: Int, _ shape: [Int64]) -> [UInt8] {
    let (name, inputs, attributes) = operators[index]
    var model = ModelBuilder(opset: 18)
    model.input("x", shape.map { .fixed($0) })
    model.input("indices", [.fixed(1), .fixed(1)], .int64)
    model.initializer("ones", [4], ints: [1, 1, 1, 1])
    model.initializer("zeros", [2], ints: [0, 0])
    model.initializer("ends", [2], ints: [0, huge])
    model.initializer("axes", [2], ints: [0, 1])
    model.initializer("steps", [2], ints: [2, 2])
    model.initializer("k", [1], ints: [1])
    model.initializer("w", [1, 1], floats: [1])
    model.initializer("scale", [1], floats: [1])
    model.node(name, inputs, ["y"], attributes)
    model.output("y")
    return model.bytes
  }

  private static let shapes = [
    [0, huge], [huge, 0], [1 << 40, 0], [0, 1 << 40], [1 << 20, 1 << 20], [huge, huge],
  ]

  /// An input by its name, even where another length is 0, and there isn't a single element.
  @Test(arguments: shapes)
  func areRefused(shape: [Int64]) {
    let error = #expect(throws: SessionError.self) {
      try InferenceSession(onnx: Self.model(0, shape))
    }
    let lengths = shape.map { Int($0) }
    #expect(error == .planning(.graph(.shapeTooLarge(of: "x", shape: lengths))))
  }

  /// Without limits the operators meet such lengths: they plan or refuse, and neither trap nor walk over them,
  /// which would take hours.
  @Test(arguments: operators.indices, shapes)
  func areRefusedOrPlannedWithoutLimits(index: Int, shape: [Int64]) {
    var options = PlanningOptions()
    options.limits.tensorBytes = .max
    options.limits.arenaBytes = .max
    let bytes = Self.model(index, shape)
    let isPlanned = (try? InferenceSession(onnx: bytes, options: options)) != nil
    // No length of memory is in bytes what this one is in elements.
    if shape.contains(Self.huge) { #expect(!isPlanned, "\(Self.operators[index].name)") }
  }

  /// The same of a run whose shapes only the caller knows.
  @Test(arguments: [[0, .max], [1 << 40, 0], [Int](repeating: 1, count: 10)])
  func areRefusedWhenRunning(shape: [Int]) throws {
    var model = ModelBuilder()
    model.input("x", nil)
    model.node("Transpose", ["x"], ["y"])
    model.output("y")
    let session = try InferenceSession(onnx: model.bytes)
    #expect(throws: RunError.self) { try session.planned(for: [shape]) }
  }

  @Test(arguments: ["Conv", "ConvInteger"])
  func weightsWithoutAWindow(operatorType: String) {
    var model = ModelBuilder()
    let type: ModelBuilder.ElementCode = operatorType == "Conv" ? .float32 : .uint8
    model.input("x", [.fixed(1), .fixed(1), .fixed(5), .fixed(5)], type)
    model.input("w", [.fixed(1), .fixed(1), .fixed(0), .fixed(3)], type)
    model.node(operatorType, ["x", "w"], ["y"])
    model.output("y")
    let error = #expect(throws: SessionError.self) { try InferenceSession(onnx: model.bytes) }
    #expect(error?.issues == [.invalid(.input(1), .outOfRange(0, 1...32768))])
  }

  /// 0 is a multiple of everything.
  @Test func groupsOfNoChannels() {
    var convolution = ModelBuilder()
    convolution.input("x", [.fixed(2), .fixed(0), .fixed(5), .fixed(5)])
    convolution.initializer("w", [0, 0, 1, 1], floats: [])
    convolution.node("Conv", ["x", "w"], ["y"], [("group", .int(1 << 62))])
    convolution.output("y")
    #expect(throws: SessionError.self) { try InferenceSession(onnx: convolution.bytes) }

    var normalization = ModelBuilder(opset: 21)
    normalization.input("x", [.fixed(2), .fixed(0), .fixed(1)])
    normalization.initializer("s", [0], floats: [])
    normalization.node(
      "GroupNormalization", ["x", "s", "s"], ["y"], [("num_groups", .int(1 << 62))])
    normalization.output("y")
    #expect(throws: SessionError.self) { try InferenceSession(onnx: normalization.bytes) }
  }

  /// What a few bytes ask planning to compute beforehand, or a run, and would take days.
  @Test(arguments: ["MaxPool", "AveragePool", "LpPool"])
  func windowsTooLargeToFold(operatorType: String) throws {
    var model = ModelBuilder()
    model.input("x", [.fixed(1)])
    model.initializer("shape", [4], ints: [1, 1, 4096, 4096])
    model.node("ConstantOfShape", ["shape"], ["zeros"])
    model.node(operatorType, ["zeros"], ["pooled"], [("kernel_shape", .ints([2048, 2048]))])
    model.node("Add", ["x", "pooled"], ["y"])
    model.output("y")
    let error = #expect(throws: SessionError.self) { try InferenceSession(onnx: model.bytes) }
    guard case .planning(.graph(.runWork(let work, limit: 1 << 40))) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    var options = PlanningOptions()
    options.limits.runWork = .max
    let summary = try InferenceSession(onnx: model.bytes, options: options).summary
    #expect(summary?.instructions.count == 2)
    #expect(summary?.work == work)
  }
}
