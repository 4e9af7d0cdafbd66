import MNIST
import MNISTModels
import MNISTTerminal

/// What became of one picture.
struct DrawingReport {
  enum Outcome {
    case classified(Classification)
    case failed(String)
  }

  let file: String
  let outcome: Outcome

  /// Reads and classifies a picture.
  init(file: String, classifier: ChosenClassifier) {
    self.file = file
    do {
      outcome = .classified(try classifier.classify(try DrawingFile.bitmap(file)))
    } catch {
      outcome = .failed("\(error)")
    }
  }

  /// One JSON object on one line.
  var json: String {
    var members: [(String, JSON)] = [("file", .string(file))]
    switch outcome {
    case .classified(let classification):
      let prediction = classification.prediction
      let probabilities = prediction?.probabilities ?? [Float](repeating: 0, count: 10)
      members += [
        ("verdict", .string(classification.verdict.rawValue)),
        ("digit", classification.digit.map { .integer($0) } ?? .null),
        ("confidence", .number(prediction?.confidence ?? 0)),
        ("probabilities", .array(probabilities.map { .number($0) })),
      ]
    case .failed(let text):
      members.append(("error", .string(text)))
    }
    return JSON.object(members).text
  }

  /// Lines for people: the digit, and the picture that the model saw, with ten bars beside it.
  var text: String {
    switch outcome {
    case .classified(.digit(let prediction)):
      return lines("\(prediction.digit) (\(percent(prediction)) %)", prediction)
    case .classified(.notADigit(let prediction)):
      let nearest = "\(prediction.digit), \(percent(prediction)) %"
      return lines("not a digit (most like \(nearest))", prediction)
    case .classified(.blank):
      return "\(file): blank"
    case .failed(let text):
      return "\(file): \(text)"
    }
  }

  private func percent(_ prediction: Prediction) -> String {
    decimal(Double(prediction.confidence) * 100, places: 1)
  }

  private func lines(_ answer: String, _ prediction: Prediction) -> String {
    (["\(file): \(answer)"] + body(prediction)).joined(separator: "\n")
  }

  private func body(_ prediction: Prediction) -> [String] {
    let picture = BlockPicture(prediction.image).lines
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
