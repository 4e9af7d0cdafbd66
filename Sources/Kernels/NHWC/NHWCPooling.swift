/// The largest value or the mean under each window of NHWC images.
///
/// The results are those of `MaxPooling` and `AveragePooling`, bit for bit. Source: ONNX
/// operators, *MaxPool*, *AveragePool*, *GlobalAveragePool*.
public struct NHWCPooling: Kernel {
  /// What is made of a window.
  public enum Kind: Hashable, Sendable {
    /// The largest value; padding doesn't count.
    case max
    /// The mean; padding may count as zeros.
    case average(countIncludePad: Bool)
  }

  /// The sizes of a pooling.
  public struct Geometry: Hashable, Sendable {
    /// The images and the window.
    public let windows: NHWCWindows
    /// What is made of a window.
    public let kind: Kind

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the output has the input's channels: at least 4.
    public init(_ windows: NHWCWindows, kind: Kind) {
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
      geometry.windows.fit(input: input, output: output),
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
    switch geometry.kind {
    case .max: pool(isMaximum: true, in: &arena)
    case .average: pool(isMaximum: false, in: &arena)
    }
  }

  @inline(__always)
  private func pool(isMaximum: Bool, in arena: inout Arena) {
    let source = unsafe arena.source(input, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    let windows = geometry.windows
    let steps = PoolingSteps(
      isMaximum: isMaximum, floats: windows.output.pixelStride,
      stepY: windows.vertical.dilation * windows.input.rowStride,
      stepX: windows.horizontal.dilation * windows.input.pixelStride)
    unsafe windows.output.clearBorder(target)
    // A window that lies entirely on the image reads with all of its taps.
    let wholeRows = windows.vertical.wholeWindows
    for image in 0..<windows.input.batch {
      let source = unsafe source + image &* windows.input.imageStride
      let target = unsafe target + image &* windows.output.imageStride
      for row in 0..<windows.output.height {
        let taps =
          wholeRows.contains(row)
          ? 0..<windows.vertical.kernelExtent : windows.vertical.taps(readingAt: row)
        unsafe pool(steps, row: row, taps: taps, source, target)
      }
    }
  }

  /// A row of outputs, all of which read the same rows of the image.
  @inline(__always)
  private func pool(
    _ steps: PoolingSteps,
    row: Int,
    taps: Range<Int>,
    _ source: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    let windows = geometry.windows
    let whole = windows.horizontal.wholeWindows
    for column in 0..<whole.lowerBound {
      unsafe edge(steps, row: row, column: column, taps: taps, source, target)
    }
    if !whole.isEmpty, !taps.isEmpty {
      let columns = windows.horizontal.kernelExtent
      let first =
        unsafe source
        + windows.inputOffset(
          row: windows.vertical.position(output: row, tap: taps.lowerBound),
          column: windows.horizontal.position(output: whole.lowerBound, tap: 0))
      let step = windows.horizontal.stride &* windows.input.pixelStride
      let divisor = divisor(row: row, column: whole.lowerBound, count: taps.count &* columns)
      let results = unsafe target + windows.outputOffset(row: row, column: whole.lowerBound)
      // The most frequent sizes as literals, which leaves no loops.
      switch (taps.count, columns) {
      case (2, 2):
        for column in 0..<whole.count {
          unsafe steps.window(
            first + column &* step, rows: 2, columns: 2, divisor,
            results + column &* steps.floats)
        }
      case (3, 3):
        for column in 0..<whole.count {
          unsafe steps.window(
            first + column &* step, rows: 3, columns: 3, divisor,
            results + column &* steps.floats)
        }
      default:
        for column in 0..<whole.count {
          unsafe steps.window(
            first + column &* step, rows: taps.count, columns: columns, divisor,
            results + column &* steps.floats)
        }
      }
    } else {
      for column in whole {
        unsafe edge(steps, row: row, column: column, taps: taps, source, target)
      }
    }
    for column in whole.upperBound..<windows.output.width {
      unsafe edge(steps, row: row, column: column, taps: taps, source, target)
    }
  }

  /// A window that may reach beyond the edge of the image.
  @inline(never)
  private func edge(
    _ steps: PoolingSteps,
    row: Int,
    column: Int,
    taps: Range<Int>,
    _ source: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    let windows = geometry.windows
    let tapsX = windows.horizontal.taps(readingAt: column)
    let count = taps.count &* tapsX.count
    let result = unsafe target + windows.outputOffset(row: row, column: column)
    let divisor = divisor(row: row, column: column, count: count)
    guard count > 0 else {
      // A window on padding alone has no tap on the image, and its first position may be anywhere.
      unsafe steps.window(source, rows: 0, columns: 0, divisor, result)
      return
    }
    let first = windows.inputOffset(
      row: windows.vertical.position(output: row, tap: taps.lowerBound),
      column: windows.horizontal.position(output: column, tap: tapsX.lowerBound))
    unsafe steps.window(
      source + first, rows: taps.count, columns: tapsX.count, divisor, result)
  }

  /// What a window's sum is divided by; the mean of no values is 0.
  @inline(__always)
  private func divisor(row: Int, column: Int, count: Int) -> Float {
    guard case .average(let countIncludePad) = geometry.kind else { return 1 }
    guard countIncludePad else { return Float(max(count, 1)) }
    let windows = geometry.windows
    return Float(
      max(
        windows.vertical.tapsWithinPadding(at: row)
          * windows.horizontal.tapsWithinPadding(at: column), 1))
  }
}

/// What all windows of a pooling have in common: plain numbers, so that they stay in registers.
private struct PoolingSteps {
  let isMaximum: Bool
  /// The floats of a pixel.
  let floats: Int
  let stepY: Int
  let stepX: Int

  /// All channels of a window.
  @inline(__always)
  func window(
    _ source: UnsafePointer<Float>,
    rows: Int,
    columns: Int,
    _ divisor: Float,
    _ target: UnsafeMutablePointer<Float>
  ) {
    var channel = 0
    while channel &+ 16 <= floats {
      unsafe pool(SIMD16<Float>.self, source + channel, rows, columns, divisor)
        .store(to: target + channel)
      channel &+= 16
    }
    if channel &+ 8 <= floats {
      unsafe pool(SIMD8<Float>.self, source + channel, rows, columns, divisor)
        .store(to: target + channel)
      channel &+= 8
    }
    if channel < floats {
      unsafe pool(SIMD4<Float>.self, source + channel, rows, columns, divisor)
        .store(to: target + channel)
    }
  }

  @inline(__always)
  private func pool<Vector: FloatVector>(
    _ type: Vector.Type,
    _ source: UnsafePointer<Float>,
    _ rows: Int,
    _ columns: Int,
    _ divisor: Float
  ) -> Vector {
    var result = Vector(repeating: isMaximum ? -.infinity : 0)
    for row in 0..<rows {
      let line = unsafe source + row &* stepY
      for column in 0..<columns {
        let pixel = unsafe Vector(loading: line + column &* stepX)
        result = isMaximum ? result.max(pixel) : result + pixel
      }
    }
    return isMaximum ? result : result / Vector(repeating: divisor)
  }
}

extension WindowAxis {
  /// The outputs all of whose taps lie on the input.
  fileprivate var wholeWindows: Range<Int> {
    let first = padBegin <= 0 ? 0 : (padBegin + stride - 1) / stride
    let last = inputExtent - (kernelExtent - 1) * dilation - 1 + padBegin
    let end = last < 0 ? 0 : last / stride + 1
    let lower = min(first, outputExtent)
    return lower..<max(lower, min(end, outputExtent))
  }
}

extension NHWCPooling.Geometry: KernelGeometry {
  public var name: String {
    switch kind {
    case .max: "NHWC max pooling " + windows.sizes
    case .average: "NHWC average pooling " + windows.sizes
    }
  }

  public func work(results: Int) -> Int64 {
    let taps = saturatingProduct(
      windows.vertical.kernelExtent, windows.horizontal.kernelExtent, 4)
    return saturatingProduct(Int64(results), saturatingSum(32, taps))
  }

  public var expression: String {
    let kind =
      switch kind {
      case .max: ".max"
      case .average(let countIncludePad):
        ".average(countIncludePad: " + countIncludePad.expression + ")"
      }
    return "NHWCPooling.Geometry(" + windows.expression + ", kind: " + kind + ")"
  }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> NHWCPooling {
    NHWCPooling(self, input: inputs[0], output: outputs[0])
  }
}
