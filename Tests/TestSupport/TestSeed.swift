import Foundation

/// The seed of the tests that try random cases.
package enum TestSeed {
  /// The environment variable `MNIST_TEST_SEED`, or else another number in every run.
  ///
  /// A run prints the seed the first time that a test asks for it. Tests that need different numbers
  /// mix something of their own into it: `SeededGenerator(seed: TestSeed.current &+ UInt64(index))`.
  package static let current: UInt64 = {
    let seed: UInt64
    if let text = ProcessInfo.processInfo.environment["MNIST_TEST_SEED"] {
      guard let number = UInt64(text) else { fatalError("MNIST_TEST_SEED=\(text) is not a number") }
      seed = number
    } else {
      seed = .random(in: .min ... .max)
    }
    print("seed: \(seed) (set MNIST_TEST_SEED to repeat)")
    return seed
  }()
}
