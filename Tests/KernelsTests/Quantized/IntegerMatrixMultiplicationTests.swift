import MNISTKernels
import Testing

@Suite struct IntegerMatrixMultiplicationTests {
  @Test func equalsTheDefinition() {
    for var random in RandomCase.series(150) {
      let (rows, depth, columns) = (
        random.integer(1...4), random.integer(0...9), random.integer(1...5)
      )
      let (isPerRow, isPerColumn) = (random.flag(), random.flag())
      let first = random.integers(rows * depth, of: UInt8.self)
      let second = random.integers(depth * columns, of: UInt8.self)
      let firstZeros = random.integers(isPerRow ? rows : 1, of: UInt8.self)
      let secondZeros = random.integers(isPerColumn ? columns : 1, of: UInt8.self)
      let firstType: ElementType = random.flag() ? .uint8 : .int8
      let secondType: ElementType = random.flag() ? .uint8 : .int8
      var expected: [Int32] = []
      for row in 0..<rows {
        for column in 0..<columns {
          let firstZero = number(firstZeros[isPerRow ? row : 0], firstType)
          let secondZero = number(secondZeros[isPerColumn ? column : 0], secondType)
          let terms = (0..<depth).map { step in
            (number(first[row * depth + step], firstType) - firstZero)
              * (number(second[step * columns + column], secondType) - secondZero)
          }
          expected.append(Int32(terms.reduce(0, +)))
        }
      }
      let geometry = IntegerMatrixMultiplication.Geometry(
        rows: rows,
        depth: depth,
        columns: columns,
        batch: Walk(extents: [], firstStrides: [], secondStrides: []),
        first: firstType,
        second: secondType,
        hasZeroPointPerRow: isPerRow,
        hasZeroPointPerColumn: isPerColumn
      )
      let result = run(
        geometry, activations: [first],
        constants: [second, firstZeros, secondZeros],
        output: .separate(count: 4 * expected.count))
      #expect(int32s(result) == expected, "\(random): \(geometry)")
    }
  }
}
