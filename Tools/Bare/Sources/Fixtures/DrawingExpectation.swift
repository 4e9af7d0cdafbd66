import MNIST
import MNISTPNG
import Machine

/// What `mnist classify --json` and `mnist read --json` say of a drawing on the host.
struct DrawingExpectation {
  let path: String
  /// The digit, or a `-` if it is blank.
  private let digit: String
  private let number: String
  private let probabilities: [Float]

  /// - Parameter line: the path, the digit, the number, and the bits of ten probabilities, in columns.
  init(_ line: String) {
    let columns = line.utf8.split(separator: 9, omittingEmptySubsequences: false)
      .map { String(decoding: Array($0), as: UTF8.self) }
    (path, digit, number) = (columns[0], columns[1], columns[2])
    probabilities = columns.dropFirst(3).map { Float(bitPattern: UInt32($0, radix: 16) ?? 0) }
  }

  /// What is said here instead; nil if it is the same.
  var problem: String? {
    guard let bytes = Semihosting.file(path), let image = try? PNGImage(decoding: bytes),
      let bitmap = try? Bitmap(rgba: image.rgba, width: image.width, height: image.height)
    else { return "can't be read" }
    let classifier = DigitClassifier()
    let classification = classifier.classify(bitmap)
    let prediction: Prediction
    switch classification {
    case .blank: return isSame(digit, "-") ? nil : "blank"
    case .digit(let found), .notADigit(let found): prediction = found
    }
    guard isSame(String(prediction.digit), digit) else { return "a " + String(prediction.digit) }
    var difference: Float = 0
    for (one, other) in zip(prediction.probabilities, probabilities) {
      difference = max(difference, (one - other).magnitude)
    }
    // Fused multiply–adds round once where others round twice.
    if difference > 1e-5 {
      return "probabilities differ by millionths: " + String(Int(1e6 * difference))
    }
    let text = classifier.read(bitmap).text
    return isSame(text, number) ? nil : "read as " + text
  }

  /// Byte by byte: `==` would need Unicode's tables.
  private func isSame(_ one: String, _ other: String) -> Bool {
    Array(one.utf8) == Array(other.utf8)
  }
}
