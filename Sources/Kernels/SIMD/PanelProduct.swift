/// The inner loops of convolutions and matrix products: rows of pixels times a panel of weights.
///
/// ```
///            depth                 panel of `lanes` outputs
///  row 0   ▒▒▒▒▒▒▒▒▒▒             ┌────┐
///  row 1   ▒▒▒▒▒▒▒▒▒▒      ×      │    │ depth      =     rows × lanes sums, in registers
///  row 2   ▒▒▒▒▒▒▒▒▒▒             └────┘
/// ```
///
/// A convolution's depth is a window: runs of neighboring floats, `innerStride` apart in a row of
/// the picture, `outerStride` apart from row to row. A matrix product has one run.
package struct PanelProduct: Hashable, Sendable {
  var outerRuns: Int
  var outerStride: Int
  var innerRuns: Int
  var innerStride: Int
  /// The floats of a run.
  var depth: Int
  /// The floats from a row of pixels to the next.
  var pixelStride: Int
  /// The floats from a row of results to the next.
  var targetStride: Int
  /// How the rows are split into tiles.
  var split: RowSplit

  /// Creates a product; by default of matrices.
  package init(
    outerRuns: Int = 1, outerStride: Int = 0, innerRuns: Int = 1, innerStride: Int = 0,
    depth: Int, pixelStride: Int, targetStride: Int, split: RowSplit
  ) {
    self.outerRuns = outerRuns
    self.outerStride = outerStride
    self.innerRuns = innerRuns
    self.innerStride = innerStride
    self.depth = depth
    self.pixelStride = pixelStride
    self.targetStride = targetStride
    self.split = split
  }

  /// The weights of a panel are this many rows of `lanes` floats.
  var weightRows: Int { outerRuns * innerRuns * depth }

  /// Computes all rows of `split`.
  ///
  /// - Parameter epilogue: what happens to each sum before it is stored.
  ///
  /// The caller vouches that all rows' pixels, `weightRows` × lanes weights and all rows' targets
  /// are there.
  @inline(__always)
  package func run<Vector: FloatVector>(
    _ type: Vector.Type,
    pixels: UnsafePointer<Float>,
    weights: UnsafePointer<Float>,
    target: UnsafeMutablePointer<Float>,
    epilogue: (Vector) -> Vector
  ) {
    switch split.rows {
    case 1:
      unsafe tiles(InlineArray<1, Vector>.self, split.tall, pixels, weights, target, epilogue)
    case 2:
      unsafe tiles(InlineArray<2, Vector>.self, split.tall, pixels, weights, target, epilogue)
      unsafe rest(InlineArray<1, Vector>.self, pixels, weights, target, epilogue)
    // Taller tiles would be dead code there.
    #if arch(wasm32)
      default:
        unsafe tiles(InlineArray<3, Vector>.self, split.tall, pixels, weights, target, epilogue)
        unsafe rest(InlineArray<2, Vector>.self, pixels, weights, target, epilogue)
    #else
      case 3:
        unsafe tiles(InlineArray<3, Vector>.self, split.tall, pixels, weights, target, epilogue)
        unsafe rest(InlineArray<2, Vector>.self, pixels, weights, target, epilogue)
      case 4:
        unsafe tiles(InlineArray<4, Vector>.self, split.tall, pixels, weights, target, epilogue)
        unsafe rest(InlineArray<3, Vector>.self, pixels, weights, target, epilogue)
      case 5:
        unsafe tiles(InlineArray<5, Vector>.self, split.tall, pixels, weights, target, epilogue)
        unsafe rest(InlineArray<4, Vector>.self, pixels, weights, target, epilogue)
      default:
        unsafe tiles(InlineArray<6, Vector>.self, split.tall, pixels, weights, target, epilogue)
        unsafe rest(InlineArray<5, Vector>.self, pixels, weights, target, epilogue)
    #endif
    }
  }

  /// The tiles of one row less, behind the tall ones.
  @inline(__always)
  private func rest<Vector: FloatVector, let rows: Int>(
    _ type: InlineArray<rows, Vector>.Type,
    _ pixels: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>,
    _ epilogue: (Vector) -> Vector
  ) {
    let first = split.tall &* split.rows
    unsafe tiles(
      type, split.short, pixels + first &* pixelStride, weights, target + first &* targetStride,
      epilogue)
  }

  @inline(__always)
  private func tiles<Vector: FloatVector, let rows: Int>(
    _ type: InlineArray<rows, Vector>.Type,
    _ count: Int,
    _ pixels: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>,
    _ epilogue: (Vector) -> Vector
  ) {
    var pixels = unsafe pixels
    var target = unsafe target
    for _ in 0..<count {
      unsafe tile(type, pixels, weights, target, epilogue)
      unsafe pixels += rows &* pixelStride
      unsafe target += rows &* targetStride
    }
  }

  @inline(__always)
  private func tile<Vector: FloatVector, let rows: Int>(
    _ type: InlineArray<rows, Vector>.Type,
    _ pixels: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>,
    _ epilogue: (Vector) -> Vector
  ) {
    var sums = InlineArray<rows, Vector>(repeating: .zero)
    var weights = unsafe weights
    var outer = 0
    while outer < outerRuns {
      var inner = 0
      while inner < innerRuns {
        let run = unsafe pixels + (outer &* outerStride &+ inner &* innerStride)
        var position = 0
        while position < depth {
          let weight = unsafe Vector(loading: weights)
          for row in 0..<rows {
            let pixel = unsafe run[row &* pixelStride &+ position]
            sums[row] = sums[row].multiplyAdd(weight, Vector(repeating: pixel))
          }
          unsafe weights += Vector.scalarCount
          position &+= 1
        }
        inner &+= 1
      }
      outer &+= 1
    }
    for row in 0..<rows {
      unsafe epilogue(sums[row]).store(to: target + row &* targetStride)
    }
  }
}
