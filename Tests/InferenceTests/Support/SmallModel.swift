import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

/// A model of a test, planned and run with optimisations and without.
struct SmallModel {
  let bytes: [UInt8]

  init(_ build: (inout ModelBuilder) -> Void) {
    var builder = ModelBuilder()
    build(&builder)
    bytes = builder.bytes
  }

  /// What the plan consists of.
  func rows(_ options: PlanningOptions = Optimization.planar) throws -> [PlanSummary.Row] {
    try #require(try InferenceSession(onnx: bytes, options: options).summary).instructions
  }

  func operations(_ options: PlanningOptions = Optimization.planar) throws -> [String] {
    try rows(options).map(\.operation)
  }

  /// The outputs for inputs between −1 and 1.
  func outputs(_ options: PlanningOptions, seed: UInt64) throws -> [Name: Tensor] {
    let session = try InferenceSession(onnx: bytes, options: options)
    var generator = SeededGenerator(seed: seed)
    var inputs: [Name: Tensor] = [:]
    for input in session.inputs {
      var shape: [Int] = []
      for case .fixed(let length) in try #require(input.shape) { shape.append(length) }
      let values = (0..<shape.reduce(1, *)).map { _ in Float.random(in: -1...1, using: &generator) }
      inputs[input.name] = try Tensor(shape: shape, values)
    }
    return try session.run(inputs)
  }

  /// Expects outputs with all optimisations and without one of them to be at most `bound` apart:
  /// by default the same bits.
  ///
  /// Kernels are those of the planar layout, unless a lowering is what is switched off.
  func expectEqualOutputs(
    without optimization: Optimization,
    bound: Double = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let isLowering = Optimization.lowerings.contains(optimization)
    let options = isLowering ? PlanningOptions() : Optimization.planar
    var optionsWithout = options
    optimization.switchOff(in: &optionsWithout)
    for seed in 0..<3 as Range<UInt64> {
      let optimized = try outputs(options, seed: seed)
      let plain = try outputs(optionsWithout, seed: seed)
      #expect(optimized.keys == plain.keys, sourceLocation: sourceLocation)
      for (name, tensor) in optimized {
        let other = try #require(plain[name])
        #expect(tensor.shape == other.shape, sourceLocation: sourceLocation)
        let pairs = zip(tensor.numbers, other.numbers)
        #expect(
          pairs.allSatisfy { $0.bitPattern == $1.bitPattern || abs($0 - $1) <= bound },
          "seed \(seed): \(tensor.numbers) instead of \(other.numbers)",
          sourceLocation: sourceLocation
        )
      }
    }
  }
}

extension Tensor {
  /// The values of a tensor of floating point.
  fileprivate var numbers: [Double] {
    switch elements {
    case .float32(let values): values.map { Double($0) }
    case .float64(let values): values
    default: []
    }
  }
}

/// Adds nodes to a model.
typealias Nodes = @Sendable (inout ModelBuilder) -> Void

extension ModelBuilder {
  /// A constant of numbers between −1 and 1, none of which is near 0.
  mutating func weights(_ name: String, _ dims: [Int64]) {
    var generator = SeededGenerator(seed: UInt64(name.utf8.reduce(0) { $0 + Int($1) }))
    let count = Int(dims.reduce(1, *))
    let values = (0..<count).map { _ in
      Float.random(in: 0.25...1, using: &generator) * (Bool.random(using: &generator) ? 1 : -1)
    }
    initializer(name, dims, floats: values)
  }
}
