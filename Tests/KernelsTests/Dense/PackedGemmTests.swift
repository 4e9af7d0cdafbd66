import MNISTKernels
import Testing

@Suite struct PackedGemmTests {
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

  /// Few long rows leave their zeros out: any share of them, all or none too.
  @Test(arguments: [0, 1, 3])
  func rowsOfZeros(sparsity: Int) {
    for var random in RandomCase.series(12) {
      expectDefinition(
        rows: random.integer(1...4), depth: random.integer(64...100),
        columns: random.integer(32...70), sparsity: sparsity, random: &random)
    }
    var random = RandomCase.series(1)[0]
    expectDefinition(rows: 1, depth: 64, columns: 33, sparsity: .max, random: &random)
  }

  /// A number that isn't one is never left out.
  @Test func notANumberIsNotAZero() {
    let geometry = PackedGemm.Geometry(rows: 1, depth: 64, columns: 32)
    var first = [Float](repeating: 0, count: 64)
    first[5] = .nan
    let second = [Float](repeating: 1, count: 64 * 32)
    #expect(
      multiply(geometry, first, second, bias: [Float](repeating: 0, count: 32))
        .allSatisfy { $0.isNaN })
  }

  @Test func countsItsMultiplications() {
    let geometry = PackedGemm.Geometry(rows: 3, depth: 5, columns: 7)
    #expect(geometry.multiplyAccumulates == 105)
  }

  private func expectDefinition(
    rows: Int,
    depth: Int,
    columns: Int,
    sparsity: Int = 0,
    random: inout RandomCase,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let first = random.floats(rows * depth).map { value in
      sparsity > 0 && random.integer(0...min(sparsity, 1 << 20)) > 0 ? 0 : value
    }
    let second = random.floats(depth * columns)
    let bias = random.floats(columns)
    let context = "\(random): \(rows) × \(depth) × \(columns)"
    let result = multiply(
      PackedGemm.Geometry(rows: rows, depth: depth, columns: columns), first, second, bias: bias)
    expect(
      result,
      within: naiveMatrixMultiplication(
        lines(first, rows, depth), lines(second, depth, columns), columns: columns,
        third: (1, [[Float]](repeating: bias, count: rows))),
      context, sourceLocation: sourceLocation)
    let limited = multiply(
      PackedGemm.Geometry(rows: rows, depth: depth, columns: columns, clamp: Clamp(low: 0)),
      first, second, bias: bias)
    #expect(limited == result.map { max($0, 0) }, "\(context)", sourceLocation: sourceLocation)
  }

  private func multiply(
    _ geometry: PackedGemm.Geometry,
    _ first: [Float],
    _ second: [Float],
    bias: [Float]
  ) -> [Float] {
    let filling = [Float](repeating: 0, count: geometry.paddedColumns - geometry.columns)
    let count = geometry.rows * geometry.columns
    // Working memory stands behind the result, where a kernel may write too.
    let result = run(
      activations: [first], constants: [geometry.packed(second), bias + filling],
      output: .separate(count: count + geometry.scratchCount)
    ) { slots, arena in
      let start = slots.output.byteOffset
      PackedGemm(
        geometry, first: slots.activations[0], weights: slots.constants[0],
        bias: slots.constants[1],
        output: Slot(segment: .arena, byteOffset: start, byteCount: count * 4),
        scratch: Slot(
          segment: .arena, byteOffset: start + count * 4, byteCount: geometry.scratchCount * 4)
      ).run(in: &arena)
    }
    return [Float](result[..<count])
  }

  private func lines(_ values: [Float], _ rows: Int, _ columns: Int) -> [[Float]] {
    (0..<rows).map { [Float](values[($0 * columns)..<(($0 + 1) * columns)]) }
  }
}
