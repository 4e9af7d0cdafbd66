/// A color of eight bits a channel with straight alpha.
struct Color {
  var red: UInt8
  var green: UInt8
  var blue: UInt8
  var alpha: UInt8
}

/// The samples of the one color that `tRNS` makes transparent (PNG specification, section 11.3.1.1).
///
/// Only the low bits count, as many as the picture's samples have.
struct TransparentColor {
  let red: UInt16
  let green: UInt16
  let blue: UInt16

  init(red: UInt16, green: UInt16, blue: UInt16, bitDepth: Int) {
    let mask = UInt16.max >> UInt16(16 - bitDepth)
    self.red = red & mask
    self.green = green & mask
    self.blue = blue & mask
  }

  init(gray: UInt16, bitDepth: Int) {
    self.init(red: gray, green: gray, blue: gray, bitDepth: bitDepth)
  }
}
