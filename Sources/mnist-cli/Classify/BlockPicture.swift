import MNIST

/// A 28×28 picture in block characters: 28 columns, 14 lines of two pixels each, which looks
/// square because characters are about twice as high as they are wide.
struct BlockPicture {
  /// The lines, 28 characters each.
  let lines: [String]

  init(_ image: DigitImage) {
    let side = DigitImage.side
    lines = stride(from: 0, to: side, by: 2).map { row in
      String(
        (0..<side).map { column in
          Self.character(
            upper: image.pixels[row * side + column],
            lower: image.pixels[(row + 1) * side + column]
          )
        }
      )
    }
  }

  /// Half blocks where one pixel is clearly inked and the other clearly not, shades elsewhere.
  private static func character(upper: Float, lower: Float) -> Character {
    switch (upper, lower) {
    case (0.6..., 0.6...): "█"
    case (0.6..., ..<0.3): "▀"
    case (..<0.3, 0.6...): "▄"
    default:
      switch (upper + lower) / 2 {
      case ..<0.08: " "
      case ..<0.3: "░"
      case ..<0.55: "▒"
      default: "▓"
      }
    }
  }
}
