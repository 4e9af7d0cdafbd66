import FuzzDrawings
import FuzzDriver
import MNIST

/// Any strokes and any gray picture give a number whose boxes are inside, or none. The first byte chooses;
/// of a picture, the next two are its size, and each byte after them is a run of pixels.
private func fuzzRead(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var numbers = Numbers(UnsafeBufferPointer(start: start, count: count))
  guard let kind = numbers.byte() else { return 0 }
  if kind % 2 == 0 {
    guard let drawing = try? Drawing(Stroke.some(&numbers)) else { return 0 }
    check(classifier.read(drawing))
  } else {
    let (width, height) = (Int(numbers.byte() ?? 0) + 1, Int(numbers.byte() ?? 0) + 1)
    var pixels: [UInt8] = []
    while pixels.count < width * height, let run = numbers.byte() {
      // Five bits of a length, three of a level.
      let length = min(Int(run >> 3) + 1, width * height - pixels.count)
      pixels += [UInt8](repeating: (run & 7) * 36, count: length)
    }
    pixels += [UInt8](repeating: 0, count: width * height - pixels.count)
    guard let layout = try? BitmapLayout(width: width, height: height, format: .gray),
      let bitmap = try? Bitmap(bytes: pixels, layout: layout)
    else { return 0 }
    let reading = classifier.read(bitmap)
    check(reading)
    if case .number(let number) = reading {
      for box in number.elements.map(\.bounds) {
        // A last row or column may be half a working pixel.
        precondition(box.x >= 0 && box.x + box.width <= Float(width + 16))
        precondition(box.y >= 0 && box.y + box.height <= Float(height + 16))
      }
    }
  }
  return 0
}

private func check(_ reading: Reading) {
  guard case .number(let number) = reading else { return }
  precondition(number.confidence >= 0 && number.confidence <= 1)
  precondition(number.text.utf8.count == number.elements.count)
  precondition(number.elements.contains { $0.isDigit })
  for element in number.elements {
    precondition(element.bounds.width >= 0 && element.bounds.height >= 0)
  }
}

private let classifier = DigitClassifier()

@_cdecl("fuzz_read_main")
public func start(_ count: CInt, _ arguments: Arguments) -> CInt {
  fuzz(count, arguments) { fuzzRead($0, $1) }
}
