/// The last step of a Winograd convolution: writes tiles of outputs to the image, with bias and
/// clamp; if a pooling follows, only the largest of each 2 × 2.
///
/// Bias and clamp come after the maximum: it commutes with both.
struct WinogradOutputPlaces {
  let layout: NHWCLayout
  let clamp: Clamp
  let isPooled: Bool
  /// The rows of tiles in the buffer, and the index of the first.
  let tileRows: Int
  let firstTileRow: Int
  /// The outputs of a tile.
  let tileHeight: Int
  let tileWidth: Int
  /// The distances in floats from an output to the one on its right, to the one below it, to the
  /// same output of the next tile, and of the tile below.
  let right: Int
  let down: Int
  let nextTile: Int
  let nextTileRow: Int

  /// Writes the rows of the image that the tiles cover.
  ///
  /// The caller vouches for all outputs, one bias per channel and the image.
  @inline(__always)
  func fill(
    from outputs: UnsafePointer<Float>,
    bias: UnsafePointer<Float>,
    target: UnsafeMutablePointer<Float>
  ) {
    var channel = 0
    while channel &+ 16 <= layout.pixelStride {
      unsafe fill(SIMD16<Float>.self, outputs + channel, bias + channel, target + channel)
      channel &+= 16
    }
    while channel &+ 8 <= layout.pixelStride {
      unsafe fill(SIMD8<Float>.self, outputs + channel, bias + channel, target + channel)
      channel &+= 8
    }
    while channel < layout.pixelStride {
      unsafe fill(SIMD4<Float>.self, outputs + channel, bias + channel, target + channel)
      channel &+= 4
    }
  }

  @inline(never)
  private func fill<Vector: FloatVector>(
    _ type: Vector.Type,
    _ outputs: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    let bias = unsafe Vector(loading: bias)
    let height = isPooled ? tileHeight / 2 : tileHeight
    for tileRow in 0..<tileRows {
      let row = (firstTileRow &+ tileRow) &* height
      for y in 0..<max(0, min(height, layout.height &- row)) {
        let line = unsafe target + (layout.origin &+ (row &+ y) &* layout.rowStride)
        if isPooled {
          unsafe fillPooled(outputs + (tileRow &* nextTileRow &+ 2 &* y &* down), bias, line)
        } else {
          unsafe fill(outputs + (tileRow &* nextTileRow &+ y &* down), bias, line)
        }
      }
    }
  }

  @inline(__always)
  private func fill<Vector: FloatVector>(
    _ outputs: UnsafePointer<Float>,
    _ bias: Vector,
    _ line: UnsafeMutablePointer<Float>
  ) {
    var outputs = unsafe outputs
    var line = unsafe line
    var left = layout.width
    while left > 0 {
      for x in 0..<min(tileWidth, left) {
        unsafe clamp(Vector(loading: outputs + x &* right) + bias).store(to: line)
        unsafe line += layout.pixelStride
      }
      unsafe outputs += nextTile
      left &-= tileWidth
    }
  }

  @inline(__always)
  private func fillPooled<Vector: FloatVector>(
    _ outputs: UnsafePointer<Float>,
    _ bias: Vector,
    _ line: UnsafeMutablePointer<Float>
  ) {
    var outputs = unsafe outputs
    var line = unsafe line
    var left = layout.width
    let width = tileWidth / 2
    while left > 0 {
      for x in 0..<min(width, left) {
        let corner = unsafe outputs + 2 &* x &* right
        let above = unsafe Vector(loading: corner).max(Vector(loading: corner + right))
        let below = unsafe Vector(loading: corner + down)
          .max(Vector(loading: corner + right + down))
        unsafe clamp(above.max(below) + bias).store(to: line)
        unsafe line += layout.pixelStride
      }
      unsafe outputs += nextTile
      left &-= width
    }
  }
}
