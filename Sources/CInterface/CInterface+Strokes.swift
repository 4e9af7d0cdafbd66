import MNISTPreprocessing

/// Forgets the strokes.
@_cdecl("mnist_clear_strokes")
public func mnistClearStrokes(_ recognizer: UnsafeMutableRawPointer) {
  unsafe at(recognizer).clearStrokes()
}

/// Begins a stroke of this width.
@_cdecl("mnist_begin_stroke")
public func mnistBeginStroke(_ recognizer: UnsafeMutableRawPointer, _ width: Float) {
  unsafe at(recognizer).beginStroke(width: width)
}

/// Goes on with the last stroke: 1; or 0, with a text, if there is none.
@_cdecl("mnist_add_point")
public func mnistAddPoint(
  _ recognizer: UnsafeMutableRawPointer, _ x: Float, _ y: Float, _ pressure: Float
) -> Int32 {
  unsafe at(recognizer).addPoint(.init(x: x, y: y, pressure: pressure)) ? 1 : 0
}

/// Turns the strokes into a picture: 1; 0, with a text, if there are none; -1, with a text, if a number is out of
/// range.
@_cdecl("mnist_preprocess_strokes")
public func mnistPreprocessStrokes(_ recognizer: UnsafeMutableRawPointer) -> Int32 {
  unsafe at(recognizer).preprocessStrokes().map { $0 ? 1 : 0 } ?? -1
}

/// Draws the strokes on the canvas: 1; or 0, with a text, if there is none or a number is out of range.
@_cdecl("mnist_paint_strokes")
public func mnistPaintStrokes(
  _ recognizer: UnsafeMutableRawPointer,
  _ red: UInt8, _ green: UInt8, _ blue: UInt8, _ alpha: UInt8
) -> Int32 {
  let color = PenColor(red: red, green: green, blue: blue, alpha: alpha)
  return unsafe at(recognizer).paintStrokes(color) ? 1 : 0
}
