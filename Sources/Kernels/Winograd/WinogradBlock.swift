/// Some rows of tiles on their way through a Winograd convolution.
///
/// Safe as a whole: the kernel that makes a block has held its memory against the geometry, from
/// which every range here follows.
@safe
struct WinogradBlock<let points: Int> {
  let geometry: WinogradConvolution.Geometry
  let firstTileRow: Int
  let tileRows: Int
  let source: UnsafePointer<Float>
  let weights: UnsafePointer<Float>
  let columns: UnsafeMutablePointer<Float>
  let values: UnsafeMutablePointer<Float>
  let products: UnsafeMutablePointer<Float>
  let sums: UnsafeMutablePointer<Float>
  let tiles: Int
  let valueStride: Int
  let outputStride: Int

  @inline(__always)
  init(
    geometry: WinogradConvolution.Geometry,
    firstTileRow: Int,
    tileRows: Int,
    source: UnsafePointer<Float>,
    weights: UnsafePointer<Float>,
    scratch: UnsafeMutablePointer<Float>
  ) {
    self.geometry = geometry
    self.firstTileRow = firstTileRow
    self.tileRows = tileRows
    unsafe self.source = source
    unsafe self.weights = weights
    let layout = geometry.scratch
    unsafe columns = scratch
    unsafe values = scratch + layout.values
    unsafe products = scratch + layout.products
    unsafe sums = scratch + layout.sums
    tiles = tileRows * geometry.tiling.tilesX
    valueStride = geometry.tiling.input.pixelStride
    outputStride = geometry.paddedOutputs
  }

  /// The rows of pixels that the block's tiles read.
  @inline(__always)
  private var inputRows: Int { tileRows &* geometry.tiling.tile &+ geometry.tiling.taps &- 1 }

  /// The floats of a row of tiles, once transformed along x.
  @inline(__always)
  private var lineLength: Int { geometry.tiling.tilesX &* valueStride }

  // MARK: Input

  /// Every row of pixels along x, for all points; tiles above each other share these rows.
  @inline(__always)
  func transformColumns() {
    let rowStride = geometry.tiling.input.rowStride
    unsafe WinogradInput.transform(
      InlineArray<points, Int>.self, groups: inputRows, lines: geometry.tiling.tilesX,
      length: valueStride,
      from: WinogradPieces(
        base: source + firstTileRow &* geometry.tiling.tile &* rowStride, stride: valueStride,
        lineStep: geometry.tiling.tile &* valueStride, groupStep: rowStride),
      to: WinogradPieces(
        base: columns, stride: inputRows &* lineLength, lineStep: valueStride,
        groupStep: lineLength))
  }

  /// `V` for one pair of points along x, or for 0 and ∞: rows of tiles along y, where tiles and
  /// channels side by side are one long vector.
  @inline(__always)
  func transformRows(pass: Int) {
    let plane = inputRows &* lineLength
    let step = tiles &* valueStride
    unsafe WinogradInput.transform(
      InlineArray<points, Int>.self, groups: 2, lines: tileRows, length: lineLength,
      from: WinogradPieces(
        base: UnsafePointer(columns + 2 &* pass &* plane), stride: lineLength,
        lineStep: geometry.tiling.tile &* lineLength, groupStep: plane),
      to: WinogradPieces(
        base: values, stride: step, lineStep: lineLength, groupStep: points &* step))
  }

  // MARK: Products

  /// `M` for the same points as `V`.
  @inline(__always)
  func multiply(pass: Int) {
    let channels = geometry.tiling.input.channels
    let products = WinogradProducts(
      count: 2 &* points, rows: tiles, depth: channels, pixelStride: valueStride,
      targetStride: outputStride, pixelStep: tiles &* valueStride,
      weightStep: channels &* outputStride, targetStep: tiles &* outputStride)
    unsafe products.run(
      outputs: outputStride, pixels: UnsafePointer(values),
      weights: weights + pass &* 2 &* points &* outputStride &* channels, target: self.products)
  }

  // MARK: Output

  /// The products of one pair of points along x, transformed along y: `m` sums for each tile.
  @inline(__always)
  func transformOutput(pass: Int, outputs: Int) {
    let length = tiles &* outputStride
    for half in 0..<2 {
      unsafe WinogradOutput.transform(
        InlineArray<points, Int>.self, outputs: outputs, isWide: geometry.tiling.isWide,
        length: length,
        products: products + half &* points &* length,
        target: sums + (2 &* pass &+ half) &* outputs &* length, step: length)
    }
  }

  /// The sums of all points along x, transformed along x: `m × m` outputs for each tile.
  @inline(__always)
  func transformSums(outputs: Int) {
    let length = outputs &* tiles &* outputStride
    unsafe WinogradOutput.transform(
      InlineArray<points, Int>.self, outputs: outputs, isWide: geometry.tiling.isWide,
      length: length,
      products: UnsafePointer(sums),
      target: columns, step: length)
  }

  /// Brings the outputs, `[x][y][tile][channel]`, to their places.
  @inline(__always)
  func finish(outputs: Int, bias: UnsafePointer<Float>, target: UnsafeMutablePointer<Float>) {
    let plane = tiles &* outputStride
    let places = WinogradOutputPlaces(
      layout: geometry.tiling.output, clamp: geometry.tiling.clamp,
      isPooled: geometry.tiling.isPooled,
      tileRows: tileRows, firstTileRow: firstTileRow, tileHeight: outputs, tileWidth: outputs,
      right: outputs &* plane, down: plane, nextTile: outputStride,
      nextTileRow: geometry.tiling.tilesX &* outputStride)
    unsafe places.fill(from: UnsafePointer(columns), bias: bias, target: target)
  }
}
