/// The sum of two batches of NHWC images, pixel by pixel.
///
/// Each of the three may have its own border. Source: ONNX operators, *Add*.
public struct NHWCAdd: Kernel {
  /// The sizes of a sum.
  public struct Geometry: Hashable, Sendable {
    public let first: NHWCLayout
    public let second: NHWCLayout
    public let output: NHWCLayout

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the layouts differ only by their borders.
    public init(first: NHWCLayout, second: NHWCLayout, output: NHWCLayout) {
      precondition(
        first.hasSize(of: output) && second.hasSize(of: output), "images of different sizes")
      self.first = first
      self.second = second
      self.output = output
    }
  }

  let geometry: Geometry
  let first: Slot
  let second: Slot
  let output: Slot

  /// Binds a sum to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: Geometry, first: Slot, second: Slot, output: Slot) {
    precondition(
      first.byteCount == geometry.first.byteCount && second.byteCount == geometry.second.byteCount
        && output.byteCount == geometry.output.byteCount,
      "the slots have other sizes than the images"
    )
    self.geometry = geometry
    self.first = first
    self.second = second
    self.output = output
  }

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `init` holds their sizes against the layouts.
  public func run(in arena: inout Arena) {
    let first = unsafe arena.source(first, as: Float.self)
    let second = unsafe arena.source(second, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    let layout = geometry.output
    unsafe layout.clearBorder(target)
    let count = layout.width * layout.pixelStride
    for image in 0..<layout.batch {
      for row in 0..<layout.height {
        let a = unsafe first + geometry.first.offset(image: image, row: row)
        let b = unsafe second + geometry.second.offset(image: image, row: row)
        let sums = unsafe target + layout.offset(image: image, row: row)
        for index in 0..<count {
          unsafe sums[index] = a[index] + b[index]
        }
      }
    }
  }
}

extension NHWCAdd.Geometry: KernelGeometry {
  public var name: String { "NHWC add" }

  public var expression: String {
    "NHWCAdd.Geometry(first: " + first.expression + ", second: " + second.expression
      + ", output: " + output.expression + ")"
  }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> NHWCAdd {
    NHWCAdd(self, first: inputs[0], second: inputs[1], output: outputs[0])
  }
}
