// swift-format-ignore-file: AlwaysUseLowerCamelCase

import Foundation

// What the samples of *From an app's pictures and strokes* use of Apple's frameworks, where these aren't:
// the same names and types, and nothing behind them.

#if !canImport(CoreGraphics)
  final class CGImage {
    let width = 1
    let height = 1
  }

  struct CGColorSpace {}

  func CGColorSpaceCreateDeviceRGB() -> CGColorSpace { CGColorSpace() }

  enum CGImageAlphaInfo: UInt32 { case premultipliedLast = 1 }

  final class CGContext {
    init?(
      data: UnsafeMutableRawPointer?, width: Int, height: Int, bitsPerComponent: Int,
      bytesPerRow: Int, space: CGColorSpace, bitmapInfo: UInt32
    ) { nil }

    func draw(_ image: CGImage, in rectangle: CGRect) {}
  }

  struct CGAffineTransform {}

  extension CGPoint {
    func applying(_ transform: CGAffineTransform) -> CGPoint { self }
  }
#endif

#if !canImport(CoreVideo)
  final class CVPixelBuffer {}

  struct CVPixelBufferLockFlags: OptionSet {
    let rawValue: UInt64
    static let readOnly = Self(rawValue: 1)
  }

  let kCVPixelFormatType_32BGRA: UInt32 = 0x4247_5241

  @discardableResult
  func CVPixelBufferLockBaseAddress(_ buffer: CVPixelBuffer, _ flags: CVPixelBufferLockFlags)
    -> Int32
  { 0 }

  @discardableResult
  func CVPixelBufferUnlockBaseAddress(_ buffer: CVPixelBuffer, _ flags: CVPixelBufferLockFlags)
    -> Int32
  { 0 }

  func CVPixelBufferGetPixelFormatType(_ buffer: CVPixelBuffer) -> UInt32 { 0 }
  func CVPixelBufferGetBaseAddress(_ buffer: CVPixelBuffer) -> UnsafeMutableRawPointer? { nil }
  func CVPixelBufferGetWidth(_ buffer: CVPixelBuffer) -> Int { 1 }
  func CVPixelBufferGetHeight(_ buffer: CVPixelBuffer) -> Int { 1 }
  func CVPixelBufferGetBytesPerRow(_ buffer: CVPixelBuffer) -> Int { 4 }
#endif

#if !canImport(PencilKit)
  struct PKDrawing {
    var strokes: [PKStroke]
  }

  struct PKStroke {
    var path: PKStrokePath
    #if canImport(CoreGraphics)
      var transform: CGAffineTransform = .identity
    #else
      var transform = CGAffineTransform()
    #endif
  }

  struct PKStrokePath: RandomAccessCollection {
    struct InterpolatedSlice: Sequence, IteratorProtocol {
      enum Stride { case distance(CGFloat) }

      func next() -> PKStrokePoint? { nil }
    }

    var startIndex: Int { 0 }
    var endIndex: Int { 0 }

    subscript(index: Int) -> PKStrokePoint { PKStrokePoint(location: .zero, size: .zero) }

    func interpolatedPoints(by stride: InterpolatedSlice.Stride) -> InterpolatedSlice {
      InterpolatedSlice()
    }
  }

  struct PKStrokePoint {
    var location: CGPoint
    var size: CGSize
  }
#endif
