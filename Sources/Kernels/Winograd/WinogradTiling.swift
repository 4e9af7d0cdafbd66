/// A convolution cut into tiles: what both of Winograd's kernels have to know.
///
/// ```
///  ┌────┬────┬────┐        height × width outputs in tiles of `tile` outputs along an axis;
///  │    │    │    │        the last ones may reach over the edge
///  ├────┼────┼────┤
///  │    │    │    │        a tile reads `tile + taps − 1` inputs along an axis
///  └────┴────┴────┘
/// ```
public struct WinogradTiling: Hashable, Sendable {
  /// The input, with a border that covers the padding and what the last tiles reach over.
  public let input: NHWCLayout
  /// The output: of the convolution, or of the pooling behind it.
  public let output: NHWCLayout
  /// The taps along each axis: 3 or 5.
  public let taps: Int
  /// The outputs of a tile along an axis: 2 or 4.
  public let tile: Int
  /// The padding above.
  public let padTop: Int
  /// The padding on the left.
  public let padLeft: Int
  /// The rows of the convolution's own output.
  public let height: Int
  /// The columns of the convolution's own output.
  public let width: Int
  /// Whether the largest of each 2 × 2 outputs is all that is kept.
  public let isPooled: Bool
  /// Between what the outputs are held.
  public let clamp: Clamp

  /// Cuts a convolution of stride 1 into tiles.
  ///
  /// - Precondition: the input's border covers the padding and the rows of all tiles, and there are
  ///   at least 4 output channels.
  public init(
    input: NHWCLayout, output: NHWCLayout, taps: Int, tile: Int, padTop: Int, padLeft: Int,
    height: Int, width: Int, isPooled: Bool, clamp: Clamp
  ) {
    self.input = input
    self.output = output
    self.taps = taps
    self.tile = tile
    self.padTop = padTop
    self.padLeft = padLeft
    self.height = height
    self.width = width
    self.isPooled = isPooled
    self.clamp = clamp
    precondition(
      (taps == 3 || taps == 5) && (tile == 4 || tile == 2), "there are no such transforms")
    precondition(
      output.channels >= 4 && input.batch == output.batch,
      "channels that don't fill vectors, or another number of images")
    precondition(
      output.height <= tilesY * tile / pooling && output.width <= tilesX * tile / pooling,
      "the tiles don't cover the output")
    precondition(
      padTop <= input.border.top && padLeft <= input.border.left
        && input.border.top - padTop + tilesY * tile + taps - 1
          <= input.border.top + input.height + input.border.bottom,
      "the tiles reach over the border")
  }

  /// The points of a transform.
  public var points: Int { tile + taps - 1 }
  /// Whether the output transform has registers for vectors of 16 lanes: it keeps `points − 2` of
  /// them.
  var isWide: Bool { points < 8 || CPU.hasFusedMultiplyAdd }
  var tilesX: Int { (width + tile - 1) / tile }
  var tilesY: Int { (height + tile - 1) / tile }
  /// The outputs along an axis of which one is kept.
  var pooling: Int { isPooled ? 2 : 1 }
  /// The distance of the first tile's first input from the start of its image.
  var inputOrigin: Int {
    (input.border.top - padTop) * input.rowStride
      + (input.border.left - padLeft) * input.pixelStride
  }
  /// The input's columns from the first tile on, border included.
  var columns: Int { input.width + padLeft + input.border.right }
}

extension WinogradTiling {
  /// A kernel's name, with the size of its tiles.
  func name(tile: String) -> String {
    "winograd convolution F(" + tile + ", " + square(taps) + ")"
      + (isPooled ? ", max pooling" : "") + clamp.suffix
  }

  /// The multiplications of the direct convolution that this one replaces: it does with fewer.
  var directMultiplyAccumulates: Int64 {
    saturatingProduct(
      output.batch, output.channels, height, width, input.channels, taps, taps)
  }
}

func square(_ length: Int) -> String { String(length) + "×" + String(length) }
