import FuzzDriver
import FuzzDrawings
import MNISTPreprocessing

/// Any strokes give a picture of values from 0 to 1, or are blank, or are refused for a number that is out
/// of its range.
private func fuzzStrokes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var numbers = Numbers(UnsafeBufferPointer(start: start, count: count))
  let strokes = Stroke.some(&numbers)
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

nonisolated(unsafe) private var preprocessor = Preprocessor()

@_cdecl("fuzz_strokes_main")
public func start(_ count: CInt, _ arguments: Arguments) -> CInt {
  fuzz(count, arguments) { fuzzStrokes($0, $1) }
}
