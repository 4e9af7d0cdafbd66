/// Packs row-major images, `[batch, channels, height, width]`, to an NHWC layout.
public struct NHWCPacking: Kernel {
  /// Where the images go.
  public struct Geometry: Hashable, Sendable {
    /// The layout of the output.
    public let layout: NHWCLayout

    /// Creates a geometry from its parts.
    public init(_ layout: NHWCLayout) {
      self.layout = layout
    }
  }

  let layout: NHWCLayout
  let input: Slot
  let output: Slot

  /// Binds a packing to its memory.
  ///
  /// - Precondition: the slots have the sizes that the layout says.
  public init(_ geometry: Geometry, input: Slot, output: Slot) {
    let layout = geometry.layout
    precondition(
      input.byteCount == layout.valueCount * 4 && output.byteCount == layout.byteCount,
      "the slots have other sizes than the images"
    )
    self.layout = layout
    self.input = input
    self.output = output
  }

  /// Copies the images, and clears their border and the floats that pad the channels.
  ///
  /// Reads and writes stay inside the slots: `init` holds their sizes against the layout.
  public func run(in arena: inout Arena) {
    let source = unsafe arena.source(input, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    unsafe layout.clearBorder(target)
    let plane = layout.height * layout.width
    for image in 0..<layout.batch {
      let pixels = unsafe target + (image * layout.imageStride + layout.origin)
      let planes = unsafe source + image * layout.channels * plane
      for row in 0..<layout.height {
        unsafe pack(
          planes + row * layout.width, plane: plane, to: pixels + row * layout.rowStride)
      }
    }
  }

  /// One row.
  @inline(__always)
  private func pack(
    _ source: UnsafePointer<Float>,
    plane: Int,
    to target: UnsafeMutablePointer<Float>
  ) {
    let (channels, stride) = (layout.channels, layout.pixelStride)
    if channels == 1 {
      unsafe copy(source, to: target)
      return
    }
    for channel in 0..<channels {
      let line = unsafe source + channel &* plane
      for column in 0..<layout.width {
        unsafe target[column &* stride &+ channel] = line[column]
      }
    }
    guard channels < stride else { return }
    for column in 0..<layout.width {
      unsafe (target + (column * stride + channels)).update(
        repeating: 0, count: stride - channels)
    }
  }
}

extension NHWCPacking {
  /// A row of a single channel: some 30 floats, too few for a call that copies memory.
  @inline(__always)
  private func copy(_ source: UnsafePointer<Float>, to target: UnsafeMutablePointer<Float>) {
    var column = 0
    while column &+ 4 <= layout.width {
      unsafe SIMD4<Float>(loading: source + column).store(to: target + column)
      column &+= 4
    }
    while column < layout.width {
      unsafe target[column] = source[column]
      column &+= 1
    }
  }
}

extension NHWCLayout {
  /// The number of values of all images, without border and padding.
  var valueCount: Int { batch * channels * height * width }

  /// Whether the memory is that of a tensor `[batch, height, width, channels]`.
  public var isDense: Bool { border.isEmpty && pixelStride == channels }

  /// Whether the memory is that of a tensor `[batch, channels, height, width]`.
  public var isRowMajor: Bool {
    isDense && (channels == 1 || height * width == 1)
  }
}

extension NHWCPacking.Geometry: KernelGeometry {
  public var name: String { "pack to NHWC" }

  public var expression: String { "NHWCPacking.Geometry(" + layout.expression + ")" }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> NHWCPacking {
    NHWCPacking(self, input: inputs[0], output: outputs[0])
  }
}
