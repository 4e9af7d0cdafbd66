import MNISTKernels
import Testing

@Suite struct IntegerMatrixMultiplicationTests {
  @Test func equalsTheDefinition() {
    for var random in RandomCase.series(150) {
      let (rows, depth, columns) = (
        random.integer(1...4), random.integer(0...9), random.integer(1...5)
      )
      let (isPerRow, isPerColumn) = (random.flag(), random.flag())
      let first = random.integers(rows * depth, of: Int8.self)
      let second = random.integers(depth * columns, of: UInt8.self)
      let firstZeros = random.integers(isPerRow ? rows : 1, of: Int8.self)
      let secondZeros = random.integers(isPerColumn ? columns : 1, of: UInt8.self)
      var expected: [Int32] = []
      for row in 0..<rows {
        for column in 0..<columns {
          let firstZero = Int(firstZeros[isPerRow ? row : 0])
          let secondZero = Int(secondZeros[isPerColumn ? column : 0])
          let terms = (0..<depth).map { step in
            (Int(first[row * depth + step]) - firstZero)
              * (Int(second[step * columns + column]) - secondZero)
          }
          expected.append(Int32(terms.reduce(0, +)))
        }
      }
      let geometry = IntegerMatrixMultiplication.Geometry(
        rows: rows,
        depth: depth,
        columns: columns,
        batch: Walk(extents: [], firstStrides: [], secondStrides: []),
        first: .int8,
        second: .uint8,
        hasZeroPointPerRow: isPerRow,
        hasZeroPointPerColumn: isPerColumn
      )
      let result = run(
        activations: [bytes(first)],
        constants: [second, bytes(firstZeros), secondZeros],
        output: .separate(count: 4 * expected.count)
      ) { slots, arena in
        IntegerMatrixMultiplication(
          geometry,
          first: slots.activations[0],
          second: slots.constants[0],
          firstZeroPoint: slots.constants[1],
          secondZeroPoint: slots.constants[2],
          output: slots.output
        ).run(in: &arena)
      }
      #expect(int32s(result) == expected, "\(random): \(geometry)")
    }
  }
}
