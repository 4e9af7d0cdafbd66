import MNISTKernels
import Testing

@Suite struct MatrixMultiplicationTests {
  @Test func equalsTheDefinition() {
    for var random in RandomCase.series(100) {
      let (rows, columns) = (random.integer(0...5), random.integer(0...9))
      expectDefinition(
        rows: rows,
        depth: random.integer(0...12),
        columns: columns,
        alpha: random.flag() ? 1 : random.floats(1)[0],
        addend: .random(&random),
        random: &random
      )
    }
  }

  /// Batches broadcast against each other, as in *MatMul*.
  @Test func batchesEqualTheDefinition() {
    for var random in RandomCase.series(100) {
      expectDefinition(
        rows: random.integer(1...3),
        depth: random.integer(1...4),
        columns: random.integer(1...3),
        batch: .random(&random, rank: 0...3),
        random: &random
      )
    }
  }

  /// C belongs to every pair of the batch.
  @Test func batchesWithAddendEqualTheDefinition() {
    for var random in RandomCase.series(20) {
      expectDefinition(
        rows: 2,
        depth: 3,
        columns: 2,
        batch: .random(&random, rank: 1...2),
        alpha: 0.5,
        addend: .random(&random),
        random: &random
      )
    }
  }

  @Test(arguments: [nil, AddendLayout.whole])
  func emptyBatch(addend: AddendLayout?) {
    var random = RandomCase.series(1)[0]
    expectDefinition(
      rows: 2,
      depth: 3,
      columns: 2,
      batch: BroadcastPair([0], [0]),
      addend: addend,
      random: &random
    )
  }

  /// Without a depth the product is a sum of nothing, and C remains.
  @Test func noDepth() {
    var random = RandomCase.series(1)[0]
    for addend in [nil, AddendLayout.whole] {
      expectDefinition(rows: 2, depth: 0, columns: 3, addend: addend, random: &random)
    }
  }

  @Test func countsItsMultiplications() {
    let batch = BroadcastPair([4, 1], [3]).walk
    let geometry = MatrixMultiplication.Geometry(rows: 2, depth: 5, columns: 7, batch: batch)
    #expect(geometry.multiplyAccumulates == 4 * 3 * 2 * 5 * 7)
  }

  private func expectDefinition(
    rows: Int,
    depth: Int,
    columns: Int,
    batch: BroadcastPair = BroadcastPair([], []),
    alpha: Float = 1,
    addend: AddendLayout? = nil,
    random: inout RandomCase,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let first = random.floats(batch.first.reduce(rows * depth, *))
    let second = random.floats(batch.second.reduce(depth * columns, *))
    let third = addend.map { random.floats($0.count(rows: rows, columns: columns)) }
    let beta = random.floats(1)[0]
    let geometry = MatrixMultiplication.Geometry(
      rows: rows,
      depth: depth,
      columns: columns,
      batch: batch.walk,
      alpha: alpha,
      addend: addend?.addend(beta: beta, columns: columns)
    )

    let result = run(
      geometry, activations: [first],
      constants: [second] + (third.map { [$0] } ?? []),
      output: .separate(count: batch.shape.reduce(rows * columns, *)),
      sourceLocation: sourceLocation)

    let pairs = zip(
      naiveBroadcast(
        matrices(first, of: batch.first, rows, depth), of: batch.first, to: batch.shape),
      naiveBroadcast(
        matrices(second, of: batch.second, depth, columns), of: batch.second, to: batch.shape)
    )
    let addition = addend.flatMap { layout in
      third.map { (beta: beta, values: layout.matrix($0, rows: rows, columns: columns)) }
    }
    let reference = pairs.flatMap {
      naiveMatrixMultiplication($0, $1, columns: columns, alpha: alpha, third: addition)
    }
    expect(
      result,
      within: reference,
      "\(random): \(rows) × \(depth) × \(columns), \(batch), alpha \(alpha), \(addend as Any)",
      sourceLocation: sourceLocation
    )
  }

  /// Flat values as one matrix, a list of rows, for each place of a batch.
  private func matrices(
    _ values: [Float],
    of batch: [Int],
    _ rows: Int,
    _ columns: Int
  ) -> [[[Float]]] {
    (0..<batch.reduce(1, *)).map { matrix in
      (0..<rows).map { row in
        let start = (matrix * rows + row) * columns
        return Array(values[start..<start + columns])
      }
    }
  }
}
