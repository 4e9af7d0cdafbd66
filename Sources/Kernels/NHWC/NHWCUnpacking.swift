/// Unpacks images from an NHWC layout: `[batch, channels, height, width]` again.
public struct NHWCUnpacking: Kernel {
  /// Where the images are.
  public struct Geometry: Hashable, Sendable {
    /// The layout of the input.
    public let layout: NHWCLayout

    /// Creates a geometry from its parts.
    public init(_ layout: NHWCLayout) {
      self.layout = layout
    }
  }

  let layout: NHWCLayout
  let input: Slot
  let output: Slot

  /// Binds an unpacking to its memory.
  ///
  /// - Precondition: the slots have the sizes that the layout says.
  public init(_ geometry: Geometry, input: Slot, output: Slot) {
    let layout = geometry.layout
    precondition(
      input.byteCount == layout.byteCount && output.byteCount == layout.valueCount * 4,
      "the slots have other sizes than the images"
    )
    self.layout = layout
    self.input = input
    self.output = output
  }

  /// Copies the images.
  ///
  /// Reads and writes stay inside the slots: `init` holds their sizes against the layout.
  public func run(in arena: inout Arena) {
    let source = unsafe arena.source(input, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    let (width, stride) = (layout.width, layout.pixelStride)
    let plane = layout.height * width
    for image in 0..<layout.batch {
      for row in 0..<layout.height {
        let pixels =
          unsafe source
          + (image * layout.imageStride + layout.origin + row * layout.rowStride)
        let planes = unsafe target + (image * layout.channels * plane + row * width)
        for channel in 0..<layout.channels {
          let line = unsafe planes + channel &* plane
          for column in 0..<width {
            unsafe line[column] = pixels[column &* stride &+ channel]
          }
        }
      }
    }
  }
}

extension NHWCUnpacking.Geometry: KernelGeometry {
  public var name: String { "unpack from NHWC" }

  public var expression: String { "NHWCUnpacking.Geometry(" + layout.expression + ")" }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> NHWCUnpacking {
    NHWCUnpacking(self, input: inputs[0], output: outputs[0])
  }
}
