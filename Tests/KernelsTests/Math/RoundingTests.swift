import MNISTKernels
import MNISTTestSupport
import Testing

@Suite struct RoundingTests {
  /// Around halves, zeros, the first whole number, and any bits.
  private static func numbers<Number: RealNumber>(_ random: () -> Number) -> [Number] {
    var numbers: [Number] = [0, 0.5, 1, 1.5, 2.5, 3.4999, 1e-30, .infinity]
    let whole = 1 / Number.ulpOfOne
    numbers += [whole, whole - 0.5, whole + 1, whole / 2 + 0.5, whole / 2 - 0.5, .nan]
    numbers += numbers.map { -$0 }
    for _ in 0..<20_000 { numbers.append(random()) }
    return numbers
  }

  private func check<Number: RealNumber>(_ numbers: [Number]) {
    for number in numbers {
      let pairs = [
        (number.withoutFraction, number.rounded(.towardZero)),
        (number.floor, number.rounded(.down)), (number.ceiling, number.rounded(.up)),
        (number.nearestWhole, number.rounded(.toNearestOrEven)),
      ]
      for (ours, expected) in pairs {
        let isEqual =
          number.isNaN ? ours.isNaN : ours == expected && ours.sign == expected.sign
        #expect(isEqual, "\(number): \(ours), not \(expected)")
      }
    }
  }

  @Test("the standard library's roundings, signs of zeros included")
  func roundings() {
    var generator = SeededGenerator(seed: TestSeed.current)
    check(Self.numbers { Float(bitPattern: .random(in: .min ... .max, using: &generator)) })
    check(Self.numbers { Double(bitPattern: .random(in: .min ... .max, using: &generator)) })
    check(Self.numbers { Float.random(in: -100...100, using: &generator) })
  }
}
