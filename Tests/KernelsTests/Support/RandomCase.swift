import MNISTTestSupport

/// One case of a test over random inputs; what it draws follows from the seed and its number alone.
///
/// The seed is another one in every run, printed once; `MNIST_TEST_SEED` repeats a run. Every failure
/// message contains the case's description, which is enough to see the failure again.
struct RandomCase: CustomStringConvertible {
  let index: Int
  private var generator: SeededGenerator

  private init(index: Int) {
    self.index = index
    var mixer = SeededGenerator(seed: TestSeed.current &+ UInt64(index))
    generator = SeededGenerator(seed: mixer.next())
  }

  /// Cases with the numbers 0 to `count - 1`.
  static func series(_ count: Int) -> [RandomCase] {
    (0..<count).map(RandomCase.init(index:))
  }

  var description: String { "MNIST_TEST_SEED=\(TestSeed.current) case \(index)" }

  mutating func integer(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(generator.next() % UInt64(range.count))
  }

  mutating func flag() -> Bool {
    generator.next() >> 63 == 1
  }

  /// Multiples of 2⁻²³ from −1 up to below 1: no product of two of them is subnormal.
  mutating func floats(_ count: Int, scale: Float = 1) -> [Float] {
    (0..<count).map { _ in (Float(generator.next() >> 40) * 0x1p-23 - 1) * scale }
  }

  /// Any bits at all.
  mutating func integers<Integer: FixedWidthInteger>(
    _ count: Int,
    of type: Integer.Type
  ) -> [Integer] {
    (0..<count).map { _ in Integer(truncatingIfNeeded: generator.next()) }
  }
}
