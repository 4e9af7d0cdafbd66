import MNISTKernels
import Testing

@Suite struct StridedCopyTests {
  /// Every permutation of no axis to four axes, for each width of elements.
  @Test(arguments: [[], [7], [2, 5], [3, 4, 2], [2, 5, 3, 4], [1, 3, 1, 2], [2, 1, 3, 1]])
  func allPermutations(shape: [Int]) {
    var random = RandomCase.series(1)[0]
    for permutation in permutations(of: Array(shape.indices)) {
      expectDefinition(.uint8, UInt8.self, shape, permutation, &random)
      expectDefinition(.float32, UInt32.self, shape, permutation, &random)
      expectDefinition(.int64, UInt64.self, shape, permutation, &random)
    }
  }

  @Test func eightAxes() {
    var random = RandomCase.series(1)[0]
    let shape = [2, 3, 2, 3, 2, 3, 2, 3]
    expectDefinition(.float32, UInt32.self, shape, [7, 6, 5, 4, 3, 2, 1, 0], &random)
    expectDefinition(.float32, UInt32.self, shape, [3, 0, 7, 4, 1, 6, 5, 2], &random)
  }

  @Test(arguments: [[0], [0, 2], [3, 0, 2]])
  func emptyTensors(shape: [Int]) {
    var random = RandomCase.series(1)[0]
    expectDefinition(.float32, UInt32.self, shape, Array(shape.indices.reversed()), &random)
  }

  /// A walk may also repeat its operand.
  @Test func repetition() {
    let walk = Walk(extents: [2, 3], firstStrides: [0, 1], secondStrides: [0, 0])
    let result = run(
      StridedCopy.Geometry(.int32, walk), activations: [[5, 6, 7] as [UInt32]],
      output: .separate(count: 6))
    #expect(result == [5, 6, 7, 5, 6, 7])
  }

  private func expectDefinition<Element: FixedWidthInteger & BitwiseCopyable>(
    _ element: ElementType,
    _ type: Element.Type,
    _ shape: [Int],
    _ permutation: [Int],
    _ random: inout RandomCase
  ) {
    let input = random.integers(shape.reduce(1, *), of: type)
    let inputStrides = strides(of: shape)
    let walk = Walk(
      extents: permutation.map { shape[$0] },
      firstStrides: permutation.map { inputStrides[$0] },
      secondStrides: permutation.map { _ in 0 }
    )
    let result = run(
      StridedCopy.Geometry(element, walk), activations: [input],
      output: .separate(count: input.count))
    #expect(
      result == naiveTranspose(input, of: shape, permutation: permutation),
      "\(random): \(shape) by \(permutation), \(type)"
    )
  }

  private func permutations(of items: [Int]) -> [[Int]] {
    if items.isEmpty { return [[]] }
    return items.flatMap { first in
      permutations(of: items.filter { $0 != first }).map { [first] + $0 }
    }
  }
}
