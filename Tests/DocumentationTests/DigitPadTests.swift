import MNIST
import MNISTTestSupport
import Testing

/// The view model of *In an app* does what the article says.
@MainActor @Suite struct DigitPadTests {
  /// Reads on other threads, so the last answer comes a while later.
  private func settled(_ pad: DigitPad, _ isDone: (DigitPad) -> Bool) async throws {
    for _ in 0..<2000 where !isDone(pad) { try await Task.sleep(for: .milliseconds(10)) }
  }

  @Test func theLastStrokeIsRead() async throws {
    let pad = DigitPad()
    #expect(pad.reading == .blank)
    for points in WrittenDigits.strokes(of: "42", left: 20, top: 20, size: 100, space: 0.3) {
      for (index, point) in points.enumerated() {
        let (x, y) = (Float(point.x), Float(point.y))
        if index == 0 { pad.begin(x: x, y: y) } else { pad.add(x: x, y: y) }
      }
    }
    try await settled(pad) { $0.reading.text == "42" }
    #expect(pad.reading.text == "42")
    #expect(describe(pad.reading).split(separator: "\n").count == 3)

    while !pad.strokes.isEmpty { pad.undo() }
    try await settled(pad) { $0.reading == .blank }
    #expect(pad.reading == .blank)
    #expect(describe(pad.reading) == "Write something.")
  }

  @Test func aPointThatCantBeIsNamed() async throws {
    let pad = DigitPad()
    pad.begin(x: .nan, y: 0)
    try await settled(pad) { $0.problem != nil }
    #expect(pad.problem?.contains("stroke 0") == true, "\(pad.problem ?? "nothing")")
  }
}
