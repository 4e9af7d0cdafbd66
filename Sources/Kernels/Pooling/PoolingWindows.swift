/// The windows of a pooling over NCHW activations: each channel of each image is a plane of its
/// own.
public struct PoolingWindows: Sendable {
  /// The number of planes: batch × channels.
  public let planes: Int
  /// The window along the depth: a single tap for pictures.
  public var depth: WindowAxis
  /// The window along the height.
  public var vertical: WindowAxis
  /// The window along the width.
  public var horizontal: WindowAxis

  /// Creates a geometry from its parts.
  public init(
    planes: Int,
    depth: WindowAxis = .single,
    vertical: WindowAxis,
    horizontal: WindowAxis
  ) {
    self.planes = planes
    self.depth = depth
    self.vertical = vertical
    self.horizontal = horizontal
  }

  var inputPlane: Int { depth.inputExtent * vertical.inputExtent * horizontal.inputExtent }
  var outputPlane: Int { depth.outputExtent * vertical.outputExtent * horizontal.outputExtent }

  /// The number of taps of a window.
  var taps: Int { depth.kernelExtent * vertical.kernelExtent * horizontal.kernelExtent }

  /// Whether every tap of every window reads input.
  var areWhole: Bool { depth.isWhole && vertical.isWhole && horizontal.isWhole }

  /// One plane, as a convolution of one channel sees it.
  var plane: Convolution.Geometry {
    Convolution.Geometry(
      batch: 1, group: 1, inputChannels: 1, outputChannels: 1, depth: depth, vertical: vertical,
      horizontal: horizontal)
  }

  /// Calls `body` for each output with its position, the first input of its plane, and the window.
  @inline(__always)
  func forEachWindow(_ body: (_ output: Int, _ plane: Int, _ window: Window) -> Void) {
    var output = 0
    for plane in 0..<planes {
      for slice in 0..<depth.outputExtent {
        let tapsZ = depth.taps(readingAt: slice)
        for row in 0..<vertical.outputExtent {
          let tapsY = vertical.taps(readingAt: row)
          for column in 0..<horizontal.outputExtent {
            let window = Window(
              windows: self, slice: slice, row: row, column: column, tapsZ: tapsZ, tapsY: tapsY,
              tapsX: horizontal.taps(readingAt: column))
            body(output, plane * inputPlane, window)
            output += 1
          }
        }
      }
    }
  }

  /// One window: where it is, and which of its taps read input.
  struct Window {
    let windows: PoolingWindows
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
      windows.depth.tapsWithinPadding(at: slice) * windows.vertical.tapsWithinPadding(at: row)
        * windows.horizontal.tapsWithinPadding(at: column)
    }

    /// Calls `body` with the position in the input plane of each tap that reads input.
    @inline(__always)
    func forEachPosition(_ body: (Int) -> Void) {
      let (vertical, horizontal) = (windows.vertical, windows.horizontal)
      for tapZ in tapsZ {
        let plane = windows.depth.position(output: slice, tap: tapZ) * vertical.inputExtent
        for tapY in tapsY {
          let line = (plane + vertical.position(output: row, tap: tapY)) * horizontal.inputExtent
          for tapX in tapsX {
            body(line + horizontal.position(output: column, tap: tapX))
          }
        }
      }
    }
  }
}
