import MNISTKernels
import Testing

@Suite struct LanesTests {
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

  /// Six rows where a multiply–add has one rounding, which the exact square of 1 + 2⁻¹² shows.
  @Test func tilesHaveAsManyRowsAsTheRegistersAllow() {
    let one: Float = Self.numbers[2]
    let value = SIMD4<Float>(repeating: one + 0x1p-12)
    let isFused = (-(value * value)).plus(value, times: value)[0] != 0
    #expect(TileRows.maximum(one: one) == (isFused ? 6 : 3))
  }

  /// Every pair of numbers in every lane: the other where it is greater, or less, else `self`, bit by
  /// bit. A NaN is neither, so that it stays and never comes in.
  private func expectChoices<Vector: Lanes>(_ type: Vector.Type) {
    for own in Self.numbers {
      for first in Self.numbers.indices {
        var others = Vector.zero
        for lane in 0..<Vector.scalarCount {
          others[lane] = Self.numbers[(first + lane) % Self.numbers.count]
        }
        let values = Vector(repeating: own)
        let (larger, smaller) = (values.larger(others), values.smaller(others))
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

  private func expectSums<Vector: Lanes>(_ type: Vector.Type) {
    for sum in Self.numbers {
      for first in Self.numbers {
        var seconds = Vector.zero
        for lane in 0..<Vector.scalarCount {
          seconds[lane] = Self.numbers[(lane * 3 + 1) % Self.numbers.count]
        }
        let result = Vector(repeating: sum).plus(Vector(repeating: first), times: seconds)
        for lane in 0..<Vector.scalarCount {
          let twice = sum + first * seconds[lane]
          let once = sum.addingProduct(first, seconds[lane])
          #expect(
            result[lane] == twice || result[lane] == once
              || (result[lane].isNaN && (twice.isNaN || once.isNaN)),
            "\(type), lane \(lane): \(sum) + \(first) · \(seconds[lane]) is \(result[lane])")
        }
      }
    }
  }
}
