import MNIST
import MNISTPreprocessing

/// Reads the number on the canvas: 0 for nothing, 1 for a number, 2 for something else; or -1, with a text.
@_cdecl("mnist_read")
public func mnistRead(_ recognizer: UnsafeMutableRawPointer) -> Int32 {
  unsafe verdict(of: at(recognizer), strokes: false)
}

/// Reads the number in the strokes.
@_cdecl("mnist_read_strokes")
public func mnistReadStrokes(_ recognizer: UnsafeMutableRawPointer) -> Int32 {
  unsafe verdict(of: at(recognizer), strokes: true)
}

private func verdict(of recognizer: Recognizer, strokes: Bool) -> Int32 {
  guard recognizer.read(strokes: strokes) else { return -1 }
  return switch recognizer.reading {
  case .blank: 0
  case .number: 1
  case .unreadable: 2
  }
}

/// What was read, as a text.
@_cdecl("mnist_number")
public func mnistNumber(_ recognizer: UnsafeMutableRawPointer) -> UnsafeMutablePointer<UInt8>? {
  let recognizer = unsafe at(recognizer)
  recognizer.setText(recognizer.reading.text)
  return unsafe recognizer.text.address
}

/// How likely it is right.
@_cdecl("mnist_number_confidence")
public func mnistNumberConfidence(_ recognizer: UnsafeMutableRawPointer) -> Float {
  if case .number(let number) = unsafe at(recognizer).reading { number.confidence } else { 0 }
}

/// A digit's probability, or that of what something else is most like; 0 if there is no such element.
@_cdecl("mnist_element_confidence")
public func mnistElementConfidence(
  _ recognizer: UnsafeMutableRawPointer, _ element: Int32
) -> Float {
  unsafe at(recognizer).element(element)?.prediction.confidence ?? 0
}

/// The x, y, width and height of an element's ink; null if there is no such element.
@_cdecl("mnist_element_box")
public func mnistElementBox(
  _ recognizer: UnsafeMutableRawPointer, _ element: Int32
) -> UnsafeMutablePointer<Float>? {
  let recognizer = unsafe at(recognizer)
  guard let box = recognizer.element(element)?.bounds else { return nil }
  recognizer.box.store([box.x, box.y, box.width, box.height])
  return unsafe recognizer.box.address
}

/// Makes an element's picture and probabilities the current ones: 1; or 0 if there is no such element.
@_cdecl("mnist_show_element")
public func mnistShowElement(_ recognizer: UnsafeMutableRawPointer, _ element: Int32) -> Int32 {
  unsafe at(recognizer).showElement(element) ? 1 : 0
}
