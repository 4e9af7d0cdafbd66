import FuzzDriver
import MNISTPreprocessing

/// Any strokes give a picture of values from 0 to 1, or are blank, or are refused for a number that is out
/// of its range. A byte says what the next ones are: a new stroke and its width, or a point.
private func fuzzStrokes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var numbers = Numbers(bytes: UnsafeBufferPointer(start: start, count: count))
  var strokes: [Stroke] = []
  while let kind = numbers.byte() {
    if strokes.isEmpty || kind < 32 {
      strokes.append(Stroke([], width: kind < 16 ? numbers.any() : numbers.small()))
    } else if kind < 48 {
      strokes[strokes.count - 1].points.append(
        .init(x: numbers.any(), y: numbers.any(), pressure: numbers.any()))
    } else {
      strokes[strokes.count - 1].points.append(.init(x: numbers.small(), y: numbers.small()))
    }
  }
  guard let drawing = try? Drawing(strokes) else { return 0 }
  let image = preprocessor.digitImage(from: drawing)
  precondition(image?.pixels.allSatisfy { $0 >= 0 && $0 <= 1 } ?? true)
  if strokes.count % 8 == 3 {
    // Memory of one drawing doesn't show in the next.
    var fresh = Preprocessor()
    let again = fresh.digitImage(from: drawing)
    precondition(again == image)
  }
  return 0
}

/// Numbers made of bytes; 0 after their end.
private struct Numbers {
  let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func byte() -> UInt8? {
    guard position < bytes.count else { return nil }
    position += 1
    return bytes[position - 1]
  }

  /// From 0.5 to 128.
  mutating func small() -> Float { Float(Int(byte() ?? 0) + 1) / 2 }

  /// Any bits.
  mutating func any() -> Float {
    Float(bitPattern: (0..<4).reduce(0) { bits, _ in bits << 8 | UInt32(byte() ?? 0) })
  }
}

nonisolated(unsafe) private var preprocessor = Preprocessor()

@_cdecl("fuzz_strokes_main")
public func start(_ count: CInt, _ arguments: Arguments) -> CInt {
  fuzz(count, arguments) { fuzzStrokes($0, $1) }
}
