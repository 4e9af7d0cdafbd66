import MNIST
import MNISTPreprocessing

// The library as functions of C's binary interface. `include/mnist.h` declares and describes them.
//
// A recognizer is an opaque address. Every function but `mnist_create` takes one that `mnist_create`
// has returned and `mnist_destroy` hasn't freed. C's types can't guarantee that, which is the reason
// for each `unsafe` below. Everything else that a caller passes is checked.

/// The library's version, which ends with a zero byte and stays where it is.
@_cdecl("mnist_version")
public func mnistVersion() -> UnsafePointer<UInt8> { unsafe LibraryVersion.current.utf8Start }

/// A recognizer with the embedded weights.
@_cdecl("mnist_create")
public func mnistCreate() -> UnsafeMutableRawPointer {
  unsafe Unmanaged.passRetained(Recognizer()).toOpaque()
}

/// Frees a recognizer and all memory that it has returned.
@_cdecl("mnist_destroy")
public func mnistDestroy(_ recognizer: UnsafeMutableRawPointer) {
  unsafe Unmanaged<Recognizer>.fromOpaque(recognizer).release()
}

/// A transparent canvas of this size, 4 · width · height bytes to draw on; null, with a text, if it is
/// impossible.
@_cdecl("mnist_canvas")
public func mnistCanvas(
  _ recognizer: UnsafeMutableRawPointer,
  _ width: Int32,
  _ height: Int32
) -> UnsafeMutablePointer<UInt8>? {
  let recognizer = unsafe at(recognizer)
  guard recognizer.resizeCanvas(width: Int(width), height: Int(height)) else { return nil }
  return unsafe recognizer.canvas.address
}

/// Turns the canvas into a picture: 1; or 0, with a text, if nothing is drawn.
@_cdecl("mnist_preprocess")
public func mnistPreprocess(_ recognizer: UnsafeMutableRawPointer) -> Int32 {
  unsafe at(recognizer).preprocess() ? 1 : 0
}

/// Classifies the picture: the digit; or -1, with a text.
@_cdecl("mnist_classify")
public func mnistClassify(_ recognizer: UnsafeMutableRawPointer) -> Int32 {
  unsafe at(recognizer).classifyPicture().map { Int32($0) } ?? -1
}

/// What the last classification found: 0 for nothing, 1 for a digit, 2 for something else.
@_cdecl("mnist_verdict")
public func mnistVerdict(_ recognizer: UnsafeMutableRawPointer) -> Int32 {
  switch unsafe at(recognizer).verdict {
  case .blank: 0
  case .digit: 1
  case .notADigit: 2
  }
}

/// The least confidence of a digit.
@_cdecl("mnist_threshold")
public func mnistThreshold(_ recognizer: UnsafeMutableRawPointer) -> Float {
  unsafe at(recognizer).model.threshold
}

/// Sets the least confidence of a digit.
@_cdecl("mnist_set_threshold")
public func mnistSetThreshold(_ recognizer: UnsafeMutableRawPointer, _ threshold: Float) {
  unsafe at(recognizer).model.threshold = threshold
}

/// The picture's 784 values.
@_cdecl("mnist_picture")
public func mnistPicture(
  _ recognizer: UnsafeMutableRawPointer
) -> UnsafeMutablePointer<Float>? {
  unsafe at(recognizer).picture.address
}

/// The ten probabilities.
@_cdecl("mnist_probabilities")
public func mnistProbabilities(
  _ recognizer: UnsafeMutableRawPointer
) -> UnsafeMutablePointer<Float>? {
  unsafe at(recognizer).probabilities.address
}

/// The last text: why something failed, or what was requested.
@_cdecl("mnist_text")
public func mnistText(_ recognizer: UnsafeMutableRawPointer) -> UnsafeMutablePointer<UInt8>? {
  unsafe at(recognizer).text.address
}

/// The recognizer at an address.
package func at(_ address: UnsafeMutableRawPointer) -> Recognizer {
  unsafe Unmanaged<Recognizer>.fromOpaque(address).takeUnretainedValue()
}
