import Foundation
import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

/// Models that were damaged at random: each either runs or throws, in bounded memory and time.
@Suite struct MutationTests {
  /// How many damaged copies of each model are tried; more by `MNIST_TEST_MUTATIONS`.
  static let rounds =
    ProcessInfo.processInfo.environment["MNIST_TEST_MUTATIONS"].flatMap { Int($0) } ?? 4

  static var options: PlanningOptions {
    var options = PlanningOptions()
    options.limits.tensorBytes = 1 << 20
    options.limits.arenaBytes = 4 << 20
    return options
  }

  @Test(arguments: FixtureTests.cases) func damagedModelsRunOrThrow(folder: URL) throws {
    let original = try Folders.bytes(folder.appendingPathComponent("model.onnx"))
    var generator = SeededGenerator(seed: TestSeed.current &+ UInt64(original.count))
    for _ in 0..<Self.rounds {
      var bytes = original
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let position = Self.position(in: original.count, using: &generator)
        let interesting: [UInt8] = [0, 1, 0x7F, 0x80, 0xFF, bytes[position] &+ 1]
        bytes[position] = interesting.randomElement(using: &generator) ?? 0
      }
      Self.run(bytes)
    }
  }

  /// What fuzzing once found; `Tools/Fuzzing/README.md` says how a file gets there.
  @Test(arguments: Folders.contents(Folders.fixtures.appendingPathComponent("found/session")))
  func whatFuzzingFound(file: URL) throws {
    Self.run(try Folders.bytes(file))
  }

  /// Large models are mostly weights, whose damage shows nothing: the places are near either end.
  private static func position(in count: Int, using generator: inout SeededGenerator) -> Int {
    let fromEnd = Int.random(in: 0..<min(count, 4_000), using: &generator)
    return Bool.random(using: &generator) ? fromEnd : count - 1 - fromEnd
  }

  /// A convolution, a pool and a product: every byte with every other value.
  @Test func everySingleByteChangeRunsOrThrows() {
    let original = Self.convolutionalModel
    #expect(Self.run(original))
    var accepted = 0
    for position in original.indices {
      var bytes = original
      for value in UInt8.min ... .max where value != original[position] {
        bytes[position] = value
        if Self.run(bytes) { accepted += 1 }
      }
    }
    // Weights and letters of names may be anything, and a good part of the bytes are such.
    #expect(accepted > 255 * 20)
  }

  @Test func everyPrefixRunsOrThrows() {
    let original = Self.convolutionalModel
    for count in original.indices {
      #expect(!Self.run(Array(original[..<count])), "\(count) bytes")
    }
  }

  private static var convolutionalModel: [UInt8] {
    var builder = ModelBuilder()
    builder.input("x", [.fixed(1), .fixed(1), .fixed(4), .fixed(4)])
    builder.initializer("w", [1, 1, 3, 3], floats: (0..<9).map { Float($0) - 4 })
    builder.node("Conv", ["x", "w"], ["c"], [("pads", .ints([1, 1, 1, 1]))])
    builder.node("Relu", ["c"], ["r"])
    builder.node(
      "MaxPool", ["r"], ["p"], [("kernel_shape", .ints([2, 2])), ("strides", .ints([2, 2]))])
    builder.initializer("s", [2], ints: [1, 4])
    builder.node("Reshape", ["p", "s"], ["f"])
    builder.initializer("m", [4, 2], floats: (0..<8).map { Float($0) / 8 })
    builder.node("MatMul", ["f", "m"], ["y"])
    builder.output("y")
    return builder.bytes
  }

  /// Plans a model, reads its summary and runs it on zeros; errors that say something are fine.
  ///
  /// - Returns: whether it ran.
  @discardableResult
  private static func run(_ bytes: [UInt8]) -> Bool {
    let session: InferenceSession
    do {
      session = try InferenceSession(onnx: bytes, options: options)
    } catch {
      #expect(!error.description.isEmpty)
      return false
    }
    _ = session.summary
    var inputs: [Name: Tensor] = [:]
    for input in session.inputs {
      let shape = (input.shape ?? []).map { dimension in
        if case .fixed(let length) = dimension { length } else { 1 }
      }
      guard let count = shape.product(upTo: 1 << 16),
        let tensor = try? Tensor(shape: shape, elements: .zeros(input.elementType, count: count))
      else { return false }
      inputs[input.name] = tensor
    }
    do {
      _ = try session.run(inputs)
      return true
    } catch {
      #expect(!error.description.isEmpty)
      return false
    }
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
