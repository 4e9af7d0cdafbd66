/// A number with a fixed number of decimals.
package func decimal(_ value: Double, places: Int) -> String {
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  // The scaled number must fit in 64 bits.
  guard abs(value) * scale < 1e18, scale < 1e18 else { return "\(value)" }
  let scaled = Int64((abs(value) * scale).rounded())
  let whole = scaled / Int64(scale)
  let fraction = String(scaled % Int64(scale))
  let sign = value < 0 && scaled != 0 ? "-" : ""
  guard places > 0 else { return sign + String(whole) }
  return sign + "\(whole)." + String(repeating: "0", count: places - fraction.count) + fraction
}

/// A small or large number with three significant digits: `1.24e-06`.
package func scientific(_ value: Double) -> String {
  guard value.isFinite, value != 0 else { return value == 0 ? "0" : "\(value)" }
  var exponent = 0
  var mantissa = abs(value)
  while mantissa >= 10 {
    mantissa /= 10
    exponent += 1
  }
  while mantissa < 1 {
    mantissa *= 10
    exponent -= 1
  }
  var text = decimal(mantissa, places: 2)
  if text == "10.00" {
    text = "1.00"
    exponent += 1
  }
  let digits = String(abs(exponent))
  return (value < 0 ? "-" : "") + text + "e" + (exponent < 0 ? "-" : "+")
    + (digits.count < 2 ? "0" : "") + digits
}

extension String {
  /// The text with spaces before it, at least `width` characters in all.
  package func padded(toLeft width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }

  /// The text with spaces after it, at least `width` characters in all.
  package func padded(toRight width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
