/// Some rows of tiles on their way through a Winograd convolution.
struct WinogradBlock<let pairs: Int> {
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
  let split: RowSplit
  let valueStride: Int
  let outputStride: Int

  @inline(__always)
  var points: Int { 2 &* pairs &+ 2 }

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
    tiles = tileRows * geometry.tilesX
    split = RowSplit(tiles, maximum: geometry.maximumRows)
    valueStride = geometry.input.pixelStride
    outputStride = geometry.paddedOutputs
  }

  /// The rows of pixels that the block's tiles read.
  @inline(__always)
  private var inputRows: Int { tileRows &* geometry.tile &+ geometry.taps &- 1 }

  /// The floats of a row of tiles, once transformed along x.
  @inline(__always)
  private var lineLength: Int { geometry.tilesX &* valueStride }

  // MARK: Input

  /// Every row of pixels along x, for all points; tiles above each other share these rows.
  @inline(__always)
  func transformColumns() {
    let step = geometry.tile &* valueStride
    let plane = inputRows &* lineLength
    let rowStride = geometry.input.rowStride
    var source = unsafe source + firstTileRow &* geometry.tile &* rowStride
    var target = unsafe columns
    for _ in 0..<inputRows {
      for tile in 0..<geometry.tilesX {
        let pixels = unsafe source + tile &* step
        var channel = 0
        while channel &+ 8 <= valueStride {
          unsafe WinogradInput.transform(
            WinogradInputs<SIMD8<Float>, pairs>(pixels + channel, stride: valueStride),
            to: target + channel, step: plane)
          channel &+= 8
        }
        if channel < valueStride {
          unsafe WinogradInput.transform(
            WinogradInputs<SIMD4<Float>, pairs>(pixels + channel, stride: valueStride),
            to: target + channel, step: plane)
        }
        unsafe target += valueStride
      }
      unsafe source += rowStride
    }
  }

  /// `V` for one pair of points along x, or for 0 and ∞: rows of tiles along y, where tiles and
  /// channels side by side are one long vector.
  @inline(__always)
  func transformRows(pass: Int) {
    let plane = inputRows &* lineLength
    let step = tiles &* valueStride
    for half in 0..<2 {
      var source = unsafe UnsafePointer(columns + (2 &* pass &+ half) &* plane)
      var target = unsafe values + half &* points &* step
      for _ in 0..<tileRows {
        var position = 0
        while position &+ 8 <= lineLength {
          unsafe WinogradInput.transform(
            WinogradInputs<SIMD8<Float>, pairs>(source + position, stride: lineLength),
            to: target + position, step: step)
          position &+= 8
        }
        if position < lineLength {
          unsafe WinogradInput.transform(
            WinogradInputs<SIMD4<Float>, pairs>(source + position, stride: lineLength),
            to: target + position, step: step)
        }
        unsafe source += geometry.tile &* lineLength
        unsafe target += lineLength
      }
    }
  }

  // MARK: Products

  @inline(__always)
  func multiply(pass: Int) {
    let channels = geometry.input.channels
    let product = PanelProduct(
      depth: channels, pixelStride: valueStride, targetStride: outputStride, split: split)
    var weights = unsafe weights + pass &* 2 &* points &* channels &* outputStride
    var pixels = unsafe UnsafePointer(values)
    var target = unsafe products
    for _ in 0..<2 &* points {
      var first = 0
      while first &+ 16 <= outputStride {
        unsafe product.run(
          SIMD16<Float>.self, pixels: pixels, weights: weights, target: target + first,
          epilogue: { $0 })
        unsafe weights += 16 &* channels
        first &+= 16
      }
      if first &+ 8 <= outputStride {
        unsafe product.run(
          SIMD8<Float>.self, pixels: pixels, weights: weights, target: target + first,
          epilogue: { $0 })
        unsafe weights += 8 &* channels
        first &+= 8
      }
      if first < outputStride {
        unsafe product.run(
          SIMD4<Float>.self, pixels: pixels, weights: weights, target: target + first,
          epilogue: { $0 })
        unsafe weights += 4 &* channels
      }
      unsafe pixels += tiles &* valueStride
      unsafe target += tiles &* outputStride
    }
  }

  // MARK: Output

  /// The products of one pair of points along x, transformed along y: `m` sums for each tile.
  @inline(__always)
  func transformOutput(pass: Int, outputs: Int) {
    let length = tiles &* outputStride
    for half in 0..<2 {
      let products = unsafe products + half &* points &* length
      let sums = unsafe sums + (2 &* pass &+ half) &* outputs &* length
      var position = 0
      while position &+ 8 <= length {
        unsafe transform(
          SIMD8<Float>.self, products + position, to: sums + position, outputs: outputs)
        position &+= 8
      }
      if position < length {
        unsafe transform(
          SIMD4<Float>.self, products + position, to: sums + position, outputs: outputs)
      }
    }
  }

  @inline(__always)
  private func transform<Vector: Lanes>(
    _ type: Vector.Type,
    _ products: UnsafeMutablePointer<Float>,
    to sums: UnsafeMutablePointer<Float>,
    outputs: Int
  ) {
    let step = tiles &* outputStride
    unsafe WinogradOutput.transform(
      WinogradInputs<Vector, pairs>.self, outputs: outputs,
      { unsafe Vector(loading: products + $0 &* step) },
      { unsafe $1.store(to: sums + $0 &* step) })
  }

  // MARK: Output along x, bias, pooling, activation

  @inline(__always)
  func finish(outputs: Int, bias: UnsafePointer<Float>, target: UnsafeMutablePointer<Float>) {
    let layout = geometry.output
    let size = geometry.isPooled ? outputs / 2 : outputs
    for tileRow in 0..<tileRows {
      let row = (firstTileRow &+ tileRow) &* size
      for tileColumn in 0..<geometry.tilesX {
        let column = tileColumn &* size
        let corner = unsafe target
          + (layout.origin &+ row &* layout.rowStride &+ column &* layout.pixelStride)
        let sums = unsafe sums + (tileRow &* geometry.tilesX &+ tileColumn) &* outputStride
        let rows = min(size, layout.height &- row)
        let columns = min(size, layout.width &- column)
        var channel = 0
        while channel &+ 8 <= outputStride {
          unsafe finish(
            SIMD8<Float>.self, sums + channel, outputs: outputs, bias: bias + channel,
            target: corner + channel, rows: rows, columns: columns)
          channel &+= 8
        }
        if channel < outputStride {
          unsafe finish(
            SIMD4<Float>.self, sums + channel, outputs: outputs, bias: bias + channel,
            target: corner + channel, rows: rows, columns: columns)
        }
      }
    }
  }

  @inline(__always)
  private func finish<Vector: Lanes>(
    _ type: Vector.Type,
    _ sums: UnsafeMutablePointer<Float>,
    outputs: Int,
    bias: UnsafePointer<Float>,
    target: UnsafeMutablePointer<Float>,
    rows: Int,
    columns: Int
  ) {
    let bias = unsafe Vector(loading: bias)
    let limits = geometry.limits
    let layout = geometry.output
    let step = tiles &* outputStride
    if !geometry.isPooled {
      for row in 0..<max(rows, 0) {
        let target = unsafe target + row &* layout.rowStride
        unsafe WinogradOutput.transform(
          WinogradInputs<Vector, pairs>.self, outputs: outputs,
          { unsafe Vector(loading: sums + ($0 &* outputs &+ row) &* step) },
          { column, value in
            if column < columns {
              unsafe limits(value + bias)
                .store(to: target + column &* layout.pixelStride)
            }
          })
      }
      return
    }
    for row in 0..<max(rows, 0) {
      let target = unsafe target + row &* layout.rowStride
      var largest = InlineArray<2, Vector>(repeating: .zero)
      for half in 0..<2 {
        unsafe WinogradOutput.transform(
          WinogradInputs<Vector, pairs>.self, outputs: outputs,
          { unsafe Vector(loading: sums + ($0 &* outputs &+ 2 &* row &+ half) &* step) },
          { column, value in
            let pooled = column / 2
            largest[pooled] =
              half == 0 && column % 2 == 0 ? value : largest[pooled].larger(value)
          })
      }
      for column in 0..<outputs / 2 where column < columns {
        unsafe limits(largest[column] + bias)
          .store(to: target + column &* layout.pixelStride)
      }
    }
  }
}
