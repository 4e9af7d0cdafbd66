import MNIST
import MNISTTerminal

/// What became of one picture.
struct DrawingReport {
  enum Outcome {
    case recognized(Prediction, DigitImage)
    case blank
    case failed(String)
  }

  let file: String
  let outcome: Outcome

  /// Reads and classifies a picture.
  init(file: String, classifier: DigitClassifier) {
    self.file = file
    outcome = Self.outcome(file, classifier)
  }

  private static func outcome(_ file: String, _ classifier: DigitClassifier) -> Outcome {
    do {
      let canvas = try DrawingFile.canvas(file)
      guard let image = Preprocessor().digitImage(from: canvas) else { return .blank }
      return .recognized(try classifier.classify(image), image)
    } catch {
      return .failed("\(error)")
    }
  }

  /// One JSON object on one line.
  var json: String {
    var members: [(String, JSON)] = [("file", .string(file))]
    switch outcome {
    case .recognized(let prediction, _):
      members += [
        ("digit", .integer(prediction.digit)),
        ("confidence", .number(prediction.confidence)),
        ("probabilities", .array(prediction.probabilities.map { .number($0) })),
        ("blank", .bool(false)),
      ]
    case .blank:
      members += [
        ("digit", .null), ("confidence", .null), ("probabilities", .null), ("blank", .bool(true)),
      ]
    case .failed(let text):
      members.append(("error", .string(text)))
    }
    return JSON.object(members).text
  }

  /// Lines for people: the digit, and the picture that the model saw, with ten bars beside it.
  var text: String {
    switch outcome {
    case .recognized(let prediction, let image):
      let percent = decimal(Double(prediction.confidence) * 100, places: 1)
      let heading = "\(file): \(prediction.digit) (\(percent) %)"
      return ([heading] + body(prediction, image)).joined(separator: "\n")
    case .blank:
      return "\(file): blank"
    case .failed(let text):
      return "\(file): \(text)"
    }
  }

  private func body(_ prediction: Prediction, _ image: DigitImage) -> [String] {
    let picture = BlockPicture(image).lines
    // Ten bars, in the middle of the picture's fourteen lines.
    let top = (picture.count - prediction.probabilities.count) / 2
    return picture.enumerated().map { row, line in
      let digit = row - top
      guard prediction.probabilities.indices.contains(digit) else { return "  " + line }
      return "  \(line)   \(bar(digit, prediction))"
    }
  }

  private func bar(_ digit: Int, _ prediction: Prediction) -> String {
    let probability = Double(prediction.probabilities[digit])
    let width = 20
    let filled = Int((probability * Double(width)).rounded())
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "·", count: width - filled)
    let percent = decimal(probability * 100, places: 1).padded(toLeft: 5)
    return "\(digit) \(bar) \(percent) %\(digit == prediction.digit ? " ◀" : "")"
  }
}
