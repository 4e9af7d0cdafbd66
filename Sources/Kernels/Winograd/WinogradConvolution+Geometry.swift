extension WinogradConvolution {
  /// The sizes of a Winograd convolution.
  public struct Geometry: Hashable, Sendable {
    /// The input, with a border that covers the padding and what the last tiles reach over.
    public let input: ImageLayout
    /// The output: of the convolution, or of the pooling behind it.
    public let output: ImageLayout
    /// The taps along each axis: 3 or 5.
    public let taps: Int
    /// The outputs of a tile along each axis: 2 or 4.
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
    public let limits: Limits

    /// Whether the output transform has registers for vectors of 16 lanes: it keeps `points − 2` of
    /// them.
    let isWide: Bool

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: all tiles lie on the input and its border, and cover the output.
    public init(
      input: ImageLayout, output: ImageLayout, taps: Int, tile: Int, padTop: Int, padLeft: Int,
      height: Int, width: Int, isPooled: Bool, limits: Limits
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
      self.limits = limits
      isWide = tile + taps - 1 < 8 || TileRows.maximum(one: Float(min(input.batch, 1))) > 3
      precondition(
        input.channels >= 4 && output.channels >= 4 && input.batch == output.batch,
        "channels that don't fill vectors, or another number of images")
      precondition(
        (taps == 3 || taps == 5) && (tile == 4 || tile == 2), "there are no such transforms")
      let pooling = isPooled ? 2 : 1
      precondition(
        output.height <= tilesY * tile / pooling && output.width <= tilesX * tile / pooling,
        "the tiles don't cover the output")
      precondition(
        padTop <= input.border.top && padLeft <= input.border.left,
        "the padding is wider than the border")
      precondition(
        input.border.top - padTop + tilesY * tile + taps - 1
          <= input.border.top + input.height + input.border.bottom
          && input.border.left - padLeft + tilesX * tile + taps - 1
            <= input.border.left + input.width + input.border.right,
        "the tiles reach over the border")
    }

    var points: Int { tile + taps - 1 }
    var tilesX: Int { (width + tile - 1) / tile }
    var tilesY: Int { (height + tile - 1) / tile }
    var paddedOutputs: Int { ImageLayout.padded(output.channels) }
    /// The distance of the first tile's first input from the start of its image.
    var inputOrigin: Int {
      (input.border.top - padTop) * input.rowStride
        + (input.border.left - padLeft) * input.pixelStride
    }
    /// The floats of the transformed weights.
    public var weightCount: Int { points * points * input.channels * paddedOutputs }

    /// As many rows of tiles as keep the working memory in the first-level cache.
    var tileRowsPerBlock: Int {
      let tileRow = scratch(tileRows: 1).count
      return max(1, min(tilesY, 12288 / max(tileRow, 1)))
    }

    /// Where things stand in the working memory of a block, in floats.
    func scratch(tileRows: Int) -> (values: Int, products: Int, sums: Int, count: Int) {
      let tiles = tileRows * tilesX
      let values = points * (tileRows * tile + taps - 1) * tilesX * input.pixelStride
      let products = values + 2 * points * tiles * input.pixelStride
      // The outputs take the place of all that is no longer needed when they are there.
      let outputs = tile * tile * tiles * paddedOutputs
      let sums = max(products + 2 * points * tiles * paddedOutputs, outputs)
      return (values, products, sums, sums + points * tile * tiles * paddedOutputs)
    }

    var scratch: (values: Int, products: Int, sums: Int, count: Int) {
      scratch(tileRows: tileRowsPerBlock)
    }

    /// The floats of working memory.
    public var scratchCount: Int { scratch.count }
  }
}
