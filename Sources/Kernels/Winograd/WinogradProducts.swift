/// The products in the middle of a Winograd convolution: for each point a small matrix product,
/// `[rows, depth] × [depth, lanes]`.
struct WinogradProducts {
  /// The number of products.
  let count: Int
  let rows: Int
  let depth: Int
  /// The distance in floats from one row to the next.
  let pixelStride: Int
  let targetStride: Int
  /// The distance in floats from one product to the next.
  let pixelStep: Int
  let weightStep: Int
  let targetStep: Int

  /// Computes all panels of all products.
  ///
  /// - Parameter outputs: the floats of a row of results, a multiple of 4.
  ///
  /// The caller vouches for pixels, weights and targets.
  @inline(__always)
  func run(
    outputs: Int,
    pixels: UnsafePointer<Float>,
    weights: UnsafePointer<Float>,
    target: UnsafeMutablePointer<Float>
  ) {
    var first = 0
    while first &+ 16 <= outputs {
      unsafe run(SIMD16<Float>.self, pixels, weights + first &* depth, target + first)
      first &+= 16
    }
    if first &+ 8 <= outputs {
      unsafe run(SIMD8<Float>.self, pixels, weights + first &* depth, target + first)
      first &+= 8
    }
    if first < outputs {
      unsafe run(SIMD4<Float>.self, pixels, weights + first &* depth, target + first)
    }
  }

  /// Computes one panel. Not inlined, so that it has all registers to itself.
  @inline(never)
  private func run<Vector: FloatVector>(
    _ type: Vector.Type,
    _ pixels: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    // The usual numbers of channels, and of taps over a single channel, as literals: the loops over
    // them unroll, and neighboring taps share their pixels.
    switch (depth, pixelStride) {
    case (3, 1): unsafe run(type, 3, 1, pixels, weights, target)
    case (5, 1): unsafe run(type, 5, 1, pixels, weights, target)
    case (8, _): unsafe run(type, 8, pixelStride, pixels, weights, target)
    case (16, _): unsafe run(type, 16, pixelStride, pixels, weights, target)
    default: unsafe runTall(type, pixels, weights, target)
    }
  }

  /// Computes products of any depth: from about 30, taller tiles pay for their registers.
  @inline(__always)
  private func runTall<Vector: FloatVector>(
    _ type: Vector.Type,
    _ pixels: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    let product = PanelProduct(
      depth: depth, pixelStride: pixelStride, targetStride: targetStride,
      split: RowSplit(rows, maximum: CPU.tileRows))
    var pixels = unsafe pixels
    var weights = unsafe weights
    var target = unsafe target
    for _ in 0..<count {
      unsafe product.run(type, pixels: pixels, weights: weights, target: target, epilogue: { $0 })
      unsafe pixels += pixelStep
      unsafe weights += weightStep
      unsafe target += targetStep
    }
  }

  @inline(__always)
  private func run<Vector: FloatVector>(
    _ type: Vector.Type,
    _ depth: Int,
    _ pixelStride: Int,
    _ pixels: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    var pixels = unsafe pixels
    var weights = unsafe weights
    var target = unsafe target
    for _ in 0..<count {
      unsafe multiply(type, depth, pixelStride, pixels, weights, target)
      unsafe pixels += pixelStep
      unsafe weights += weightStep
      unsafe target += targetStep
    }
  }

  /// Computes one product in tiles of about 12 vectors of 4: the processor overlaps products this
  /// short, so larger tiles gain nothing.
  @inline(__always)
  private func multiply<Vector: FloatVector>(
    _ type: Vector.Type,
    _ depth: Int,
    _ pixelStride: Int,
    _ pixels: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    var pixels = unsafe pixels
    var target = unsafe target
    var left = rows
    if Vector.scalarCount == 16 {
      while left >= 3 {
        unsafe tile(InlineArray<3, Vector>.self, depth, pixelStride, pixels, weights, target)
        unsafe pixels += 3 &* pixelStride
        unsafe target += 3 &* targetStride
        left &-= 3
      }
    } else {
      while left >= 4 {
        unsafe tile(InlineArray<4, Vector>.self, depth, pixelStride, pixels, weights, target)
        unsafe pixels += 4 &* pixelStride
        unsafe target += 4 &* targetStride
        left &-= 4
      }
    }
    switch left {
    case 3: unsafe tile(InlineArray<3, Vector>.self, depth, pixelStride, pixels, weights, target)
    case 2: unsafe tile(InlineArray<2, Vector>.self, depth, pixelStride, pixels, weights, target)
    case 1: unsafe tile(InlineArray<1, Vector>.self, depth, pixelStride, pixels, weights, target)
    default: break
    }
  }

  @inline(__always)
  private func tile<Vector: FloatVector, let rows: Int>(
    _ type: InlineArray<rows, Vector>.Type,
    _ depth: Int,
    _ pixelStride: Int,
    _ pixels: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    var sums = InlineArray<rows, Vector>(repeating: .zero)
    for position in 0..<depth {
      let weight = unsafe Vector(loading: weights + position &* Vector.scalarCount)
      for row in 0..<rows {
        let pixel = unsafe pixels[row &* pixelStride &+ position]
        sums[row] = sums[row].multiplyAdd(weight, Vector(repeating: pixel))
      }
    }
    for row in 0..<rows {
      unsafe sums[row].store(to: target + row &* targetStride)
    }
  }
}
