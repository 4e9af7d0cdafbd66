import MNISTKernels
import Testing

@Suite struct FloatVectorTests {
  /// Signed zeros, infinities, NaNs, subnormals and usual numbers.
  private static let numbers: [Float] = [
    0, -0.0, 1, -1, 2.5, -2.5, .infinity, -.infinity, .nan, -.nan, .greatestFiniteMagnitude,
    .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude,
  ]

  @Test func comparisonsChooseBits() {
    expectChoices(SIMD4<Float>.self)
    expectChoices(SIMD8<Float>.self)
    expectChoices(SIMD16<Float>.self)
  }

  @Test func productsAreAddedWithOneRoundingOrTwo() {
    expectSums(SIMD4<Float>.self)
    expectSums(SIMD8<Float>.self)
    expectSums(SIMD16<Float>.self)
  }

  @Test func tilesHaveAsManyRowsAsTheRegistersAllow() {
    #expect(CPU.hasFusedMultiplyAdd == CPU.multipliesWithOneRounding(Self.numbers[2] + 0x1p-12))
    #expect(CPU.tileRows == (CPU.hasFusedMultiplyAdd ? CPU.tallestTile : 3))
  }

  /// Every pair of numbers in every lane: the other where it is greater, or less, else `self`, bit by
  /// bit. A NaN is neither, so that one in `self` stays and one in the other is ignored.
  private func expectChoices<Vector: FloatVector>(_ type: Vector.Type) {
    for own in Self.numbers {
      for first in Self.numbers.indices {
        var others = Vector.zero
        for lane in 0..<Vector.scalarCount {
          others[lane] = Self.numbers[(first + lane) % Self.numbers.count]
        }
        let values = Vector(repeating: own)
        let (larger, smaller) = (values.max(others), values.min(others))
        for lane in 0..<Vector.scalarCount {
          let other = others[lane]
          let context = "\(type), lane \(lane): \(own) and \(other)"
          #expect(
            larger[lane].bitPattern == (other > own ? other : own).bitPattern, "\(context)")
          #expect(
            smaller[lane].bitPattern == (other < own ? other : own).bitPattern, "\(context)")
        }
      }
    }
  }

  private func expectSums<Vector: FloatVector>(_ type: Vector.Type) {
    for sum in Self.numbers {
      for first in Self.numbers {
        var seconds = Vector.zero
        for lane in 0..<Vector.scalarCount {
          seconds[lane] = Self.numbers[(lane * 3 + 1) % Self.numbers.count]
        }
        let result = Vector(repeating: sum).multiplyAdd(Vector(repeating: first), seconds)
        for lane in 0..<Vector.scalarCount {
          let expected =
            CPU.hasFusedMultiplyAdd
            ? sum.addingProduct(first, seconds[lane]) : sum + first * seconds[lane]
          #expect(
            result[lane] == expected || (result[lane].isNaN && expected.isNaN),
            "\(type), lane \(lane): \(sum) + \(first) · \(seconds[lane]) is \(result[lane])")
        }
      }
    }
  }
}
