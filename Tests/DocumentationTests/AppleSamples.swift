import Foundation
import MNIST

#if canImport(CoreGraphics)
  import CoreGraphics
#endif
#if canImport(CoreVideo)
  import CoreVideo
#endif
#if canImport(PencilKit)
  import PencilKit
#endif

// The samples of *From an app's pictures and strokes*, word for word. Where Apple's frameworks are, they
// are compiled against them; elsewhere against the declarations in `AppleDeclarations.swift`.

func bitmap(of image: CGImage) throws -> Bitmap {
  let (width, height) = (image.width, image.height)
  var bytes = [UInt8](repeating: 0, count: 4 * width * height)
  unsafe bytes.withUnsafeMutableBytes { buffer in
    let context = unsafe CGContext(
      data: buffer.baseAddress, width: width, height: height, bitsPerComponent: 8,
      bytesPerRow: 4 * width, space: CGColorSpaceCreateDeviceRGB(),
      bitmapInfo: CGImageAlphaInfo.premultipliedLast.rawValue)
    context?.draw(image, in: CGRect(x: 0, y: 0, width: width, height: height))
  }
  let layout = try BitmapLayout(width: width, height: height, format: .premultipliedRGBA)
  return try Bitmap(bytes: bytes, layout: layout)
}

func classify(_ buffer: CVPixelBuffer, _ classifier: DigitClassifier) throws -> Classification? {
  CVPixelBufferLockBaseAddress(buffer, .readOnly)
  defer { CVPixelBufferUnlockBaseAddress(buffer, .readOnly) }
  guard CVPixelBufferGetPixelFormatType(buffer) == kCVPixelFormatType_32BGRA,
    let address = unsafe CVPixelBufferGetBaseAddress(buffer)
  else { return nil }
  let layout = try BitmapLayout(
    width: CVPixelBufferGetWidth(buffer), height: CVPixelBufferGetHeight(buffer),
    bytesPerRow: CVPixelBufferGetBytesPerRow(buffer), format: .bgrx)
  let bytes = unsafe UnsafeRawBufferPointer(start: address, count: layout.byteCount)
  return try classifier.classify(unsafe bytes.bindMemory(to: UInt8.self).span, layout: layout)
}

func drawing(of drawing: PKDrawing) throws -> Drawing {
  try Drawing(
    drawing.strokes.map { stroke in
      let width = max(0.001, stroke.path.map { $0.size.width }.max() ?? 1)
      let points = stroke.path.interpolatedPoints(by: .distance(2)).map { point in
        let place = point.location.applying(stroke.transform)
        return Stroke.Point(
          x: Float(place.x), y: Float(place.y),
          pressure: Float(max(0.001, point.size.width / width)))
      }
      return Stroke(points, width: Float(width))
    })
}
