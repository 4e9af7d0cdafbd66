import MNISTKernels
import MNISTONNX

/// The attributes that all convolutions share, and the sizes that follow from them.
struct ConvolutionAttributes: Sendable {
  private let window: WindowAttributes
  private let group: Int

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    window = try WindowAttributes(&attributes)
    group = try attributes.int("group", in: 1...Int.max) ?? 1
  }

  /// The sizes of a convolution and the shape of its output.
  ///
  /// - Parameters:
  ///   - shape: the input's, `[N, C, …]`.
  ///   - weights: the weights', `[M, C / group, …]`.
  ///   - weightsInput: which of the node's inputs the weights are, for errors.
  func geometry(
    input shape: [Int],
    weights: [Int],
    at weightsInput: Int,
    element: ElementType = .float32
  ) throws(NodeIssue) -> (geometry: Convolution.Geometry, shape: [Int]) {
    let kernel = try kernel(of: weights, at: weightsInput, for: shape)
    let axes = try window.spatialAxes(of: shape, kernel: kernel)
    let volume = axes.volume
    let geometry = Convolution.Geometry(
      batch: shape[0],
      group: group,
      inputChannels: weights[1],
      outputChannels: weights[0] / group,
      depth: volume.depth,
      vertical: volume.vertical,
      horizontal: volume.horizontal,
      element: element
    )
    return (geometry, [shape[0], weights[0]] + axes.map { $0.outputExtent })
  }

  /// The window's shape, if the weights fit the input and the attributes.
  private func kernel(
    of weights: [Int],
    at weightsInput: Int,
    for shape: [Int]
  ) throws(NodeIssue) -> [Int] {
    guard shape.count >= 3 else { throw .invalid(.input(0), .rank(shape, expected: 3...5)) }
    guard weights.count == shape.count else {
      throw .invalid(
        .input(weightsInput), .rank(weights, expected: shape.count...shape.count))
    }
    let channels = shape[1]
    guard weights[1].multipliedReportingOverflow(by: group) == (channels, false) else {
      throw .invalid(
        .input(weightsInput), .weightsShape(weights, group: group, channels: channels))
    }
    guard weights[0] % group == 0 else {
      throw .invalid(.attribute("group"), .notDivisible(weights[0], by: group))
    }
    guard group <= max(channels, 1) else {
      throw .invalid(
        .attribute("group"), .outOfRange(Int64(group), 1...Int64(max(channels, 1))))
    }
    let kernel = [Int](weights[2...])
    // As large as `kernel_shape` may say.
    let limits = 1...AttributeReader.maximumSize
    for length in kernel where !limits.contains(length) {
      throw .invalid(
        .input(weightsInput),
        .outOfRange(Int64(length), 1...Int64(AttributeReader.maximumSize)))
    }
    if let declared = window.kernelShape, declared != kernel {
      throw .invalid(.attribute("kernel_shape"), .shape(declared, expected: kernel))
    }
    return kernel
  }
}
