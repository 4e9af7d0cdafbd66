import Kernels
import Testing

@Suite struct DenseProductTests {
  @Test func equalsTheDefinition() {
    for var random in RandomCase.series(150) {
      expectDefinition(
        rows: random.integer(0...13), depth: random.integer(0...20),
        columns: random.integer(1...37), random: &random)
    }
  }

  /// A single row has loops of its own.
  @Test func singleRows() {
    for var random in RandomCase.series(60) {
      expectDefinition(
        rows: 1, depth: random.integer(1...40), columns: random.integer(1...37), random: &random)
    }
  }

  @Test func countsItsMultiplications() {
    let geometry = DenseProduct.Geometry(rows: 3, depth: 5, columns: 7)
    #expect(geometry.multiplyAccumulates == 105)
  }

  private func expectDefinition(
    rows: Int,
    depth: Int,
    columns: Int,
    random: inout RandomCase,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let first = random.floats(rows * depth)
    let second = random.floats(depth * columns)
    let bias = random.floats(columns)
    let context = "\(random): \(rows) × \(depth) × \(columns)"
    let result = multiply(DenseProduct.Geometry(rows: rows, depth: depth, columns: columns))
    expect(
      result,
      within: naiveMatrixMultiplication(
        lines(first, rows, depth), lines(second, depth, columns), columns: columns,
        third: (1, [[Float]](repeating: bias, count: rows))),
      context, sourceLocation: sourceLocation)
    let limited = multiply(
      DenseProduct.Geometry(rows: rows, depth: depth, columns: columns, limits: Limits(low: 0)))
    #expect(limited == result.map { max($0, 0) }, "\(context)", sourceLocation: sourceLocation)

    func multiply(_ geometry: DenseProduct.Geometry) -> [Float] {
      let filling = [Float](repeating: 0, count: geometry.paddedColumns - columns)
      return run(
        activations: [first], constants: [geometry.packed(second), bias + filling],
        output: .separate(count: rows * columns)
      ) { slots, arena in
        DenseProduct(
          geometry, first: slots.activations[0], weights: slots.constants[0],
          bias: slots.constants[1], output: slots.output
        ).run(in: &arena)
      }
    }
  }

  private func lines(_ values: [Float], _ rows: Int, _ columns: Int) -> [[Float]] {
    (0..<rows).map { [Float](values[($0 * columns)..<(($0 + 1) * columns)]) }
  }
}
