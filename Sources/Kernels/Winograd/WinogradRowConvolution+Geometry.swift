extension WinogradRowConvolution {
  /// The sizes of a convolution.
  public struct Geometry: Hashable, Sendable {
    /// The input, with a border that covers the padding and what the last tiles reach over.
    public let input: ImageLayout
    /// The output: of the convolution, or of the pooling behind it.
    public let output: ImageLayout
    /// The taps along each axis: 3 or 5.
    public let taps: Int
    /// The outputs of a tile along y: 2 or 4.
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
    /// - Precondition: all tiles lie on the input and its border, and rows are `rowLength` long.
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
        input.channels == 1 && output.channels >= 4 && input.batch == output.batch,
        "an image of one channel becomes one of several")
      precondition(
        (taps == 3 || taps == 5) && (tile == 4 || tile == 2), "there are no such transforms")
      let pooling = isPooled ? 2 : 1
      precondition(
        output.height <= tilesY * tile / pooling && output.width <= width / pooling,
        "the tiles don't cover the output")
      precondition(
        padTop <= input.border.top && padLeft <= input.border.left
          && input.border.top - padTop + tilesY * tile + taps - 1
            <= input.border.top + input.height + input.border.bottom
          && input.border.left - padLeft + rowLength <= input.rowStride,
        "the tiles reach over the border")
    }

    var points: Int { tile + taps - 1 }
    var tilesY: Int { (height + tile - 1) / tile }
    /// The floats of an input row that are transformed: whole vectors.
    var rowLength: Int { ImageLayout.padded(width + taps - 1) }
    /// The distance of the first tile's first input from the start of its image.
    var inputOrigin: Int {
      (input.border.top - padTop) * input.rowStride + input.border.left - padLeft
    }

    /// The floats of the transformed weights.
    public var weightCount: Int { points * taps * output.pixelStride }

    /// The floats of working memory: transformed rows, products, outputs.
    public var scratchCount: Int {
      points * rowLength + (points + tile) * width * output.pixelStride
    }

    /// The weights `[M, 1, r, r]` as `run` reads them: for each point along y panels of 16, 8 or 4
    /// outputs, each `[r][lanes]`.
    public func packed(_ weights: [Float]) -> [Float] {
      let filter = WinogradFilter(taps: taps, tile: tile)
      let outputs = output.pixelStride
      var values = [Double](repeating: 0, count: weights.count)
      for (index, weight) in weights.enumerated() { values[index] = Double(weight) }
      var packed = [Float](repeating: 0, count: weightCount)
      for outputChannel in 0..<output.channels {
        let panel = ChannelPanel(containing: outputChannel, of: outputs)
        for tap in 0..<taps {
          let offset = panel.offset(outputChannel, row: tap, rows: taps)
          filter.transform(values, from: outputChannel * taps * taps + tap, stride: taps) {
            packed[$0 * taps * outputs + offset] = Float($1)
          }
        }
      }
      return packed
    }
  }
}
