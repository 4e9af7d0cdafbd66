/// The largest value or the mean under each window of channels-last images.
///
/// The results are those of `MaximumPooling` and `AveragePooling`, bit for bit. Source: ONNX
/// operators, *MaxPool*, *AveragePool*, *GlobalAveragePool*.
public struct ImagePooling: Sendable {
  /// What is made of a window.
  public enum Kind: Hashable, Sendable {
    /// The largest value; padding doesn't count.
    case maximum
    /// The mean; padding may count as zeros.
    case average(countIncludePad: Bool)
  }

  /// The sizes of a pooling.
  public struct Geometry: Hashable, Sendable {
    /// The images and the window.
    public let windows: ImageWindows
    /// What is made of a window.
    public let kind: Kind

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the output has the input's channels: at least 4.
    public init(_ windows: ImageWindows, kind: Kind) {
      precondition(
        windows.input.channels == windows.output.channels && windows.input.channels >= 4,
        "channels that don't fill vectors"
      )
      self.windows = windows
      self.kind = kind
    }
  }

  let geometry: Geometry
  let input: Slot
  let output: Slot

  /// Binds a pooling to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: Geometry, input: Slot, output: Slot) {
    precondition(
      input.byteCount == geometry.windows.input.byteCount
        && output.byteCount == geometry.windows.output.byteCount,
      "the slots have other sizes than the pooling"
    )
    self.geometry = geometry
    self.input = input
    self.output = output
  }

  /// Computes the output.
  ///
  /// Reads stay on the images because the window names only taps that lie there, and writes inside
  /// the output, whose size `init` holds against the geometry.
  public func run(in arena: inout Arena) {
    let source = unsafe arena.source(input, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    let windows = geometry.windows
    unsafe windows.output.clearBorder(target)
    for image in 0..<windows.input.batch {
      let source = unsafe source + image &* windows.input.imageStride
      let target = unsafe target + image &* windows.output.imageStride
      for row in 0..<windows.output.height {
        let tapsY = windows.vertical.taps(readingAt: row)
        for column in 0..<windows.output.width {
          let tapsX = windows.horizontal.taps(readingAt: column)
          let first = windows.inputOffset(
            row: windows.vertical.position(output: row, tap: tapsY.lowerBound),
            column: windows.horizontal.position(output: column, tap: tapsX.lowerBound))
          // A window on padding alone names no tap, and its first position may be anywhere.
          let isEmpty = tapsY.isEmpty || tapsX.isEmpty
          unsafe window(
            source + (isEmpty ? 0 : first),
            rows: isEmpty ? 0 : tapsY.count,
            columns: isEmpty ? 0 : tapsX.count,
            row: row,
            column: column,
            target: target + windows.outputOffset(row: row, column: column)
          )
        }
      }
    }
  }

  @inline(__always)
  private func window(
    _ source: UnsafePointer<Float>,
    rows: Int,
    columns: Int,
    row: Int,
    column: Int,
    target: UnsafeMutablePointer<Float>
  ) {
    let windows = geometry.windows
    var divisor: Float = 1
    if case .average(let countIncludePad) = geometry.kind {
      let count =
        countIncludePad
        ? windows.vertical.tapsWithinPadding(at: row)
          * windows.horizontal.tapsWithinPadding(at: column)
        : rows * columns
      // Of nothing the sum is 0, and so is the mean.
      divisor = Float(max(count, 1))
    }
    let stride = windows.output.pixelStride
    var channel = 0
    while channel &+ 8 <= stride {
      unsafe pool(SIMD8<Float>.self, source + channel, rows, columns, divisor)
        .store(to: target + channel)
      channel &+= 8
    }
    if channel < stride {
      unsafe pool(SIMD4<Float>.self, source + channel, rows, columns, divisor)
        .store(to: target + channel)
    }
  }

  @inline(__always)
  private func pool<Vector: Lanes>(
    _ type: Vector.Type,
    _ source: UnsafePointer<Float>,
    _ rows: Int,
    _ columns: Int,
    _ divisor: Float
  ) -> Vector {
    switch geometry.kind {
    case .maximum:
      unsafe reduce(source, rows, columns, first: Vector(repeating: -.infinity)) { $0.larger($1) }
    case .average:
      unsafe reduce(source, rows, columns, first: Vector.zero) { $0 + $1 }
        / Vector(repeating: divisor)
    }
  }

  @inline(__always)
  private func reduce<Vector: Lanes>(
    _ source: UnsafePointer<Float>,
    _ rows: Int,
    _ columns: Int,
    first: Vector,
    _ combine: (Vector, Vector) -> Vector
  ) -> Vector {
    let windows = geometry.windows
    let stepY = windows.vertical.dilation &* windows.input.rowStride
    let stepX = windows.horizontal.dilation &* windows.input.pixelStride
    var result = first
    var line = unsafe source
    for _ in 0..<rows {
      var pixel = unsafe line
      for _ in 0..<columns {
        result = unsafe combine(result, Vector(loading: pixel))
        unsafe pixel += stepX
      }
      unsafe line += stepY
    }
    return result
  }
}
