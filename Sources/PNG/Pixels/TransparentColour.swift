/// The samples of the one colour that `tRNS` makes transparent (PNG specification, section 11.3.1.1).
///
/// Only as many low bits count as the picture's samples have.
struct TransparentColour {
  let red: UInt16
  let green: UInt16
  let blue: UInt16

  init(red: UInt16, green: UInt16, blue: UInt16, bitDepth: Int) {
    let mask = UInt16.max >> UInt16(16 - bitDepth)
    self.red = red & mask
    self.green = green & mask
    self.blue = blue & mask
  }

  init(grey: UInt16, bitDepth: Int) {
    self.init(red: grey, green: grey, blue: grey, bitDepth: bitDepth)
  }
}
