import MNISTKernels

/// Which NHWC kernel computes a convolution.
///
/// Costs count multiply–adds of single floats. A transform costs more for each number than a
/// product, because it loads and stores a vector for every few additions:
///
/// ```
///  direct    outputs · taps² · C · M
///  Winograd  tiles · n² · (C · M + 5 · (C + M))          n = m + taps − 1, tiles of m × m outputs
///  one input channel, along y alone
///            tiles · n · (taps · M + M + 1)              tiles of m × 1 outputs
/// ```
///
/// `C` and `M` are the channels in whole vectors. Tiles at the edge cost as much as others. The costs of a
/// transform are measured: `mnist-benchmark --sweep`, whose table is in `Benchmarks/Results`.
package enum ConvolutionChoice: Hashable {
  /// Sums over the window.
  case direct
  /// Sums over the window, for each channel separately.
  case depthwise
  /// `F(tile × tile, taps × taps)`.
  case winograd(tile: Int)
  /// `F(tile × 1, taps × taps)`, for a single input channel.
  case winogradRows(tile: Int)

  /// What transforming a number costs, in multiply–adds: along two axes, or along one for one channel.
  package static func transformCost(inputChannels: Int) -> Double { inputChannels == 1 ? 1 : 5 }

  /// The cheapest kernel; nil if no NHWC kernel computes such a convolution.
  package init?(_ geometry: Convolution.Geometry, allowsWinograd: Bool) {
    let (group, inputs, outputs) =
      (geometry.group, geometry.inputChannels, geometry.outputChannels)
    guard geometry.element == .float32, geometry.depth == .single, geometry.batch > 0,
      inputs > 0, group * outputs >= 4,
      geometry.vertical.isForward, geometry.horizontal.isForward
    else { return nil }
    if group > 1 {
      if inputs == 1, outputs == 1 {
        self = .depthwise
        return
      }
      guard inputs >= 4, outputs % 4 == 0 else { return nil }
    }
    self = .direct
    guard allowsWinograd, !geometry.isExact, group == 1, inputs >= 4 || inputs == 1,
      let taps = geometry.squareTaps
    else { return }
    let tile = ConvolutionWork.cheapestTile(
      geometry, taps: taps, transformCost: Self.transformCost(inputChannels: inputs))
    self.init(tile: tile, inputChannels: inputs)
  }

  /// The kernel with tiles of so many outputs along an axis; nil for sums over the window.
  package init(tile: Int?, inputChannels: Int) {
    guard let tile else {
      self = .direct
      return
    }
    self = inputChannels == 1 ? .winogradRows(tile: tile) : .winograd(tile: tile)
  }
}

/// What a kernel does for a convolution with square windows that move by single pixels.
///
/// In `Double`, which is exact up to 2⁵³: an ordinary model has more than 2³¹ multiply–adds.
package struct ConvolutionWork {
  /// Multiply–adds.
  package let products: Double
  /// Numbers that are transformed there and back.
  package let transformed: Double

  /// - Parameters:
  ///   - taps: along each axis.
  ///   - tile: the outputs along an axis that are computed together; nil for sums over the window.
  package init(_ geometry: Convolution.Geometry, taps: Int, tile: Int?) {
    let isSingle = geometry.inputChannels == 1
    let c = isSingle ? 1 : Double(NHWCLayout.padded(geometry.inputChannels))
    let m = Double(NHWCLayout.padded(geometry.outputChannels))
    let (height, width) = (geometry.vertical.outputExtent, geometry.horizontal.outputExtent)
    guard let tile else {
      products = Double(height) * Double(width) * Double(taps * taps) * c * m
      transformed = 0
      return
    }
    let (tilesY, tilesX) = (
      Double((height + tile - 1) / tile), Double((width + tile - 1) / tile)
    )
    let points = Double(tile + taps - 1)
    let values = isSingle ? tilesY * Double(width) * points : tilesY * tilesX * points * points
    products = values * (isSingle ? Double(taps) * m : c * m)
    transformed = values * (c + m)
  }

  /// The outputs along an axis that are cheapest computed together; nil if sums over the window are.
  package static func cheapestTile(
    _ geometry: Convolution.Geometry, taps: Int, transformCost: Double
  ) -> Int? {
    var (cheapest, least) = (tiles[0], Double.infinity)
    for tile in tiles {
      let work = ConvolutionWork(geometry, taps: taps, tile: tile)
      let cost = work.products + transformCost * work.transformed
      if cost < least { (cheapest, least) = (tile, cost) }
    }
    return cheapest
  }

  /// Sums over the window, and Winograd's tiles.
  package static let tiles: [Int?] = [nil, 2, 4]
}

extension ConvolutionChoice {
  /// Whether the kernel can fuse a max pooling of 2 × 2.
  var canPool: Bool {
    switch self {
    case .winograd, .winogradRows: true
    case .direct, .depthwise: false
    }
  }

  /// The numbers of weights and biases in the kernel's order.
  func packedCount(_ geometry: Convolution.Geometry) -> Int64 {
    let inputs = geometry.inputChannels
    let outputs = NHWCLayout.padded(geometry.outputChannels)
    let taps = saturatingProduct(
      geometry.vertical.kernelExtent, geometry.horizontal.kernelExtent)
    let (channels, perChannel): (Int64, Int64) =
      switch self {
      case .direct:
        (saturatingProduct(geometry.group, outputs), saturatingProduct(taps, Int64(inputs)))
      case .depthwise:
        (Int64(NHWCLayout.padded(geometry.group)), taps)
      case .winograd(let tile):
        (
          Int64(outputs),
          saturatingProduct(
            tile + geometry.vertical.kernelExtent - 1, tile + geometry.vertical.kernelExtent - 1,
            inputs)
        )
      case .winogradRows(let tile):
        (
          Int64(outputs),
          saturatingProduct(
            tile + geometry.vertical.kernelExtent - 1, geometry.horizontal.kernelExtent)
        )
      }
    return saturatingProduct(channels, saturatingSum(perChannel, 1))
  }

  /// The border that the kernel reads.
  package func border(_ geometry: Convolution.Geometry) -> NHWCLayout.Border {
    var border = NHWCWindows.border(vertical: geometry.vertical, horizontal: geometry.horizontal)
    switch self {
    case .direct, .depthwise:
      break
    case .winograd(let tile):
      border.bottom = geometry.vertical.reachBehind(tile: tile)
      border.right = geometry.horizontal.reachBehind(tile: tile)
    case .winogradRows(let tile):
      border.bottom = geometry.vertical.reachBehind(tile: tile)
      // Rows are transformed in whole vectors.
      let row = geometry.horizontal
      let length = NHWCLayout.padded(row.outputExtent + row.kernelExtent - 1)
      border.right = max(length - row.padBegin - row.inputExtent, 0)
    }
    return border
  }
}

extension Convolution.Geometry {
  /// The taps along each axis if that is 3 or 5 and the window moves by single pixels.
  var squareTaps: Int? {
    let taps = vertical.kernelExtent
    guard taps == 3 || taps == 5, horizontal.kernelExtent == taps,
      vertical.stride == 1, horizontal.stride == 1,
      vertical.dilation == 1, horizontal.dilation == 1
    else { return nil }
    return taps
  }
}

extension WindowAxis {
  /// How far the last tile of outputs reaches beyond the input.
  fileprivate func reachBehind(tile: Int) -> Int {
    let covered = (outputExtent + tile - 1) / tile * tile
    return max(covered + kernelExtent - 1 - padBegin - inputExtent, 0)
  }

  /// Whether there is something to compute, and no padding is negative or so wide that a border
  /// would cost more than it saves.
  var isForward: Bool {
    let limit = NHWCSize.borderLimit
    return inputExtent > 0 && outputExtent > 0 && padBegin >= 0 && padEnd >= 0
      && padBegin <= limit && reachBehind <= limit
  }
}
