import MNIST

/// A 28×28 picture in block characters. A character is two pixels, one above the other, so the 28
/// columns and 14 lines look square: characters are about twice as high as wide.
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

  /// A half block if one pixel is clearly ink and the other clearly isn't; otherwise a shade.
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
