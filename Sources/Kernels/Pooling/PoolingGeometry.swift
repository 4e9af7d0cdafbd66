/// The sizes of a pooling over NCHW activations: each channel of each image is a plane of its own.
public struct PoolingGeometry: Hashable, Sendable {
  /// The number of planes: batch × channels.
  public let planes: Int
  /// The window along the depth: a single tap for pictures.
  public var depth: WindowAxis
  /// The window along the height.
  public var vertical: WindowAxis
  /// The window along the width.
  public var horizontal: WindowAxis
  /// The type of the values.
  public let element: ScalarType

  /// Creates a geometry from its parts.
  ///
  /// - Precondition: the values are numbers.
  public init(
    planes: Int,
    depth: WindowAxis = .single,
    vertical: WindowAxis,
    horizontal: WindowAxis,
    element: ScalarType = .float32
  ) {
    precondition(element.isNumber, "a pooling is made of numbers")
    self.planes = planes
    self.depth = depth
    self.vertical = vertical
    self.horizontal = horizontal
    self.element = element
  }

  var inputPlane: Int { depth.inputExtent * vertical.inputExtent * horizontal.inputExtent }
  var outputPlane: Int { depth.outputExtent * vertical.outputExtent * horizontal.outputExtent }

  /// Calls `body` for each output of a plane with its position and the taps that read input.
  @inline(__always)
  func forEachWindow(_ body: (_ output: Int, _ window: Window) -> Void) {
    var output = 0
    for slice in 0..<depth.outputExtent {
      let tapsZ = depth.taps(readingAt: slice)
      for row in 0..<vertical.outputExtent {
        let tapsY = vertical.taps(readingAt: row)
        for column in 0..<horizontal.outputExtent {
          let window = Window(
            geometry: self, slice: slice, row: row, column: column, tapsZ: tapsZ, tapsY: tapsY,
            tapsX: horizontal.taps(readingAt: column))
          body(output, window)
          output += 1
        }
      }
    }
  }

  /// One window: where it lies, and which of its taps read input.
  struct Window {
    let geometry: PoolingGeometry
    let slice: Int
    let row: Int
    let column: Int
    let tapsZ: Range<Int>
    let tapsY: Range<Int>
    let tapsX: Range<Int>

    /// The number of taps that read input.
    var count: Int { tapsZ.count * tapsY.count * tapsX.count }

    /// The number of taps on input or padding.
    var countWithPadding: Int {
      geometry.depth.tapsWithinPadding(at: slice) * geometry.vertical.tapsWithinPadding(at: row)
        * geometry.horizontal.tapsWithinPadding(at: column)
    }

    /// Calls `body` with the position in the input plane of each tap that reads input.
    @inline(__always)
    func forEachPosition(_ body: (Int) -> Void) {
      let (vertical, horizontal) = (geometry.vertical, geometry.horizontal)
      for tapZ in tapsZ {
        let plane = geometry.depth.position(output: slice, tap: tapZ) * vertical.inputExtent
        for tapY in tapsY {
          let line = (plane + vertical.position(output: row, tap: tapY)) * horizontal.inputExtent
          for tapX in tapsX {
            body(line + horizontal.position(output: column, tap: tapX))
          }
        }
      }
    }
  }

  /// Stops a pooling whose slots have other sizes than its geometry.
  func check(input: Slot, output: Slot) {
    precondition(
      input.byteCount == planes * inputPlane * element.byteWidth
        && output.byteCount == planes * outputPlane * element.byteWidth,
      "the slots have other sizes than the pooling"
    )
  }
}
