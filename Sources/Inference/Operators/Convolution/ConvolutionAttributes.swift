import MNISTKernels
import MNISTONNX

/// The attributes that all convolutions share, and the sizes that follow from them.
struct ConvolutionAttributes: Sendable {
  private let window: WindowAttributes
  private let group: Int

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    window = try WindowAttributes(&attributes)
    let group = try attributes.int("group") ?? 1
    guard group >= 1 else {
      throw .invalid(.attribute("group"), String(group) + " is less than 1")
    }
    guard let group = Int(exactly: group) else {
      throw .invalid(.attribute("group"), String(group) + " groups are more than any channels")
    }
    self.group = group
  }

  /// The sizes of a convolution and the shape of its output.
  ///
  /// - Parameters:
  ///   - shape: the input's, `[N, C, …]`.
  ///   - filter: the weights', `[M, C / group, …]`.
  ///   - weightsInput: which of the node's inputs the weights are, for errors.
  func geometry(
    input shape: [Int],
    weights filter: [Int],
    at weightsInput: Int,
    element: ElementType = .float32
  ) throws(NodeIssue) -> (geometry: Convolution.Geometry, shape: [Int]) {
    guard shape.count >= 3 else {
      throw .invalid(.input(0), "shape " + shapeText(shape) + " has no spatial axis")
    }
    guard filter.count == shape.count else {
      throw .invalid(
        .input(weightsInput),
        "weights " + shapeText(filter) + " for an input of shape " + shapeText(shape)
      )
    }
    guard filter[1].multipliedReportingOverflow(by: group) == (shape[1], false) else {
      throw .invalid(
        .input(weightsInput),
        "weights " + shapeText(filter) + " with group " + String(group) + " for "
          + String(shape[1]) + " channels"
      )
    }
    guard filter[0] % group == 0 else {
      throw .invalid(
        .attribute("group"),
        String(filter[0]) + " output channels can't be split into " + String(group) + " groups"
      )
    }
    guard group <= max(shape[1], 1) else {
      throw .invalid(
        .attribute("group"), String(group) + " groups of " + String(shape[1]) + " channels")
    }
    let kernel = [Int](filter.dropFirst(2))
    // As large as `kernel_shape` may say.
    guard kernel.allSatisfy({ 1...AttributeReader.maximumSize ~= $0 }) else {
      throw .invalid(
        .input(weightsInput),
        "weights " + shapeText(filter) + ": a window's lengths are between 1 and "
          + String(AttributeReader.maximumSize))
    }
    if let declared = window.kernelShape, declared != kernel {
      throw .invalid(
        .attribute("kernel_shape"),
        shapeText(declared) + ", but the weights' is " + shapeText(kernel)
      )
    }
    let axes = try window.axes(spatial: [Int](shape.dropFirst(2)), kernel: kernel)
    let volume = try axes.asVolume()
    let geometry = Convolution.Geometry(
      batch: shape[0],
      group: group,
      inputChannels: filter[1],
      outputChannels: filter[0] / group,
      depth: volume.depth,
      vertical: volume.vertical,
      horizontal: volume.horizontal,
      element: element
    )
    return (geometry, [shape[0], filter[0]] + axes.outputShape)
  }
}
