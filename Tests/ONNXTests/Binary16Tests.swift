import MNISTONNX
import Testing

@Suite struct Binary16Tests {
  /// Every bit pattern, against its definition: sign · 2^(e − 15) · (1 + m / 1024).
  @Test func everyBitPattern() {
    for bits in UInt16.min...UInt16.max {
      let value = Float(binary16: bits)
      let exponent = Int(bits >> 10 & 0x1F)
      let mantissa = Float(bits & 0x3FF)
      let sign: Float = bits >> 15 == 0 ? 1 : -1
      let expected: Float
      switch exponent {
      case 0: expected = sign * mantissa * Float(sign: .plus, exponent: -24, significand: 1)
      case 31: expected = mantissa == 0 ? sign * .infinity : .nan
      default:
        expected =
          sign * Float(sign: .plus, exponent: exponent - 15, significand: 1 + mantissa / 1024)
      }
      if expected.isNaN {
        if !value.isNaN { Issue.record("\(bits): \(value)") }
      } else if value.bitPattern != expected.bitPattern {
        Issue.record("\(bits): \(value), expected \(expected)")
      }
    }
  }
}
