import MNISTKernels
import MNISTONNX

extension WindowAttributes {
  /// The windows of a pooling and the shape of its output.
  ///
  /// - Parameter shape: the input's, `[N, C, …]`.
  func pooling(
    of shape: [Int]
  ) throws(NodeIssue) -> (windows: PoolingWindows, shape: [Int]) {
    guard let kernel = kernelShape else { throw .invalid(.attribute("kernel_shape"), .missing) }
    let axes = try spatialAxes(of: shape, kernel: kernel)
    for axis in axes {
      let (padding, limit) = (max(axis.padBegin, axis.padEnd), axis.kernelExtent * axis.dilation)
      guard padding < limit else {
        throw .invalid(
          .attribute("pads"), .outOfRange(Int64(padding), 0...Int64(limit - 1)))
      }
    }
    let volume = axes.volume
    let windows = PoolingWindows(
      planes: shape[0] * shape[1],
      depth: volume.depth,
      vertical: volume.vertical,
      horizontal: volume.horizontal
    )
    return (windows, [shape[0], shape[1]] + axes.map { $0.outputExtent })
  }

  /// The window along each of the one to three axes after batch and channels.
  func spatialAxes(of shape: [Int], kernel: [Int]) throws(NodeIssue) -> [WindowAxis] {
    guard shape.count >= 3 else { throw .invalid(.input(0), .rank(shape, expected: 3...5)) }
    guard shape.count <= 5 else { throw .unsupported(.input(0), .rank(shape, expected: 3...5)) }
    return try axes(spatial: [Int](shape[2...]), kernel: kernel)
  }
}

extension [WindowAxis] {
  /// One to three axes as depth, height and width: one alone is the width of a picture of height 1.
  var volume: (depth: WindowAxis, vertical: WindowAxis, horizontal: WindowAxis) {
    let missing = [WindowAxis](repeating: .single, count: 3 - count)
    let axes = missing + self
    return (axes[0], axes[1], axes[2])
  }
}
