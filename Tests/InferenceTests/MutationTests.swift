import Foundation
import Inference
import ONNX
import TestSupport
import Testing

/// Models that were damaged at random: each either runs or throws, in bounded memory and time.
@Suite struct MutationTests {
  /// How many damaged copies of each model are tried; more by `MNIST_TEST_MUTATIONS`.
  static let rounds =
    ProcessInfo.processInfo.environment["MNIST_TEST_MUTATIONS"].flatMap { Int($0) } ?? 2
  static let seed =
    ProcessInfo.processInfo.environment["MNIST_TEST_SEED"].flatMap { UInt64($0) } ?? 1

  static var options: PlanningOptions {
    var options = PlanningOptions()
    options.limits.tensorBytes = 1 << 20
    options.limits.arenaBytes = 4 << 20
    return options
  }

  @Test(arguments: FixtureTests.cases) func damagedModelsRunOrThrow(folder: URL) throws {
    let original = try Folders.bytes(folder.appendingPathComponent("model.onnx"))
    // Large models are mostly weights, whose damage shows nothing.
    guard original.count < 8_000 else { return }
    var generator = SeededGenerator(seed: Self.seed &+ UInt64(original.count))
    for _ in 0..<Self.rounds {
      var bytes = original
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let position = bytes.indices.randomElement(using: &generator) ?? 0
        let interesting: [UInt8] = [0, 1, 0x7F, 0x80, 0xFF, bytes[position] &+ 1]
        bytes[position] = interesting.randomElement(using: &generator) ?? 0
      }
      Self.run(bytes)
    }
  }

  /// Plans and runs a model on zeros; errors are fine.
  private static func run(_ bytes: [UInt8]) {
    guard let session = try? InferenceSession(onnx: bytes, options: options) else { return }
    var inputs: [Name: Tensor] = [:]
    for input in session.inputs {
      let shape = (input.shape ?? []).map { dimension in
        if case .fixed(let length) = dimension { length } else { 1 }
      }
      guard let count = shape.product(upTo: 1 << 16),
        let tensor = try? Tensor(shape: shape, elements: .zeros(input.elementType, count: count))
      else { return }
      inputs[input.name] = tensor
    }
    _ = try? session.run(inputs)
  }
}

extension [Int] {
  /// The product of lengths, or nil if it is larger.
  fileprivate func product(upTo limit: Int) -> Int? {
    var product = 1
    for length in self {
      guard length <= limit, product * length <= limit else { return nil }
      product *= length
    }
    return product
  }
}

extension TensorElements {
  fileprivate static func zeros(_ type: ElementType, count: Int) -> TensorElements {
    switch type {
    case .float32: .float32([Float](repeating: 0, count: count))
    case .float64: .float64([Double](repeating: 0, count: count))
    case .uint8: .uint8([UInt8](repeating: 0, count: count))
    case .int8: .int8([Int8](repeating: 0, count: count))
    case .int32: .int32([Int32](repeating: 0, count: count))
    case .int64: .int64([Int64](repeating: 0, count: count))
    case .bool: .bool([Bool](repeating: false, count: count))
    }
  }
}
