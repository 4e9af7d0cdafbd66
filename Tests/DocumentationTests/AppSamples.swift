import MNIST
import Observation

// *In an app*.

@MainActor @Observable
final class DigitPad {
  private(set) var strokes: [Stroke] = []
  private(set) var reading = Reading.blank
  private(set) var problem: String?

  private let classifier = DigitClassifier()
  private var isReading = false
  private var isOld = false

  func begin(x: Float, y: Float, pressure: Float = 1) {
    strokes.append(Stroke([], width: 12))
    add(x: x, y: y, pressure: pressure)
  }

  func add(x: Float, y: Float, pressure: Float = 1) {
    guard !strokes.isEmpty else { return }
    strokes[strokes.count - 1].points.append(
      .init(x: x, y: y, pressure: max(0.001, pressure)))
    update()
  }

  func undo() {
    _ = strokes.popLast()
    update()
  }

  private func update() {
    isOld = true
    guard !isReading else { return }
    isReading = true
    Task { await read() }
  }

  private func read() async {
    while isOld {
      isOld = false
      do {
        let drawing = try Drawing(strokes)
        let classifier = classifier
        reading = await Task.detached { classifier.read(drawing) }.value
        problem = nil
      } catch {
        problem = error.description
      }
    }
    isReading = false
  }
}

func describe(_ reading: Reading) -> String {
  switch reading {
  case .blank: return "Write something."
  case .unreadable: return "That's no number."
  case .number(let number):
    let boxes = number.elements.map { element in
      let (box, prediction) = (element.bounds, element.prediction)
      let name = element.digit.map { String($0) } ?? "no digit, most like a \(prediction.digit)"
      return "\(name) at \(box.x), \(box.y), \(box.width) × \(box.height): "
        + "\(prediction.confidence)"
    }
    return ([number.text] + boxes).joined(separator: "\n")
  }
}
