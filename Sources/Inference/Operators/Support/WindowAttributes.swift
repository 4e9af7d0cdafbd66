import MNISTKernels
import MNISTONNX

/// The attributes that convolutions and poolings share.
///
/// Source: ONNX operators, *Conv*, *MaxPool* and *AveragePool*.
struct WindowAttributes: Sendable {
  /// Whether a last, incomplete window counts.
  let ceilMode: Bool
  let kernelShape: [Int]?
  private let strides: [Int]?
  private let dilations: [Int]?
  private let autoPad: AutoPad

  init(
    _ attributes: inout AttributeReader,
    hasDilations: Bool = true,
    hasCeilMode: Bool = false
  ) throws(NodeIssue) {
    kernelShape = try attributes.sizes("kernel_shape", atLeast: 1)
    strides = try attributes.sizes("strides", atLeast: 1)
    dilations = hasDilations ? try attributes.sizes("dilations", atLeast: 1) : nil
    ceilMode = hasCeilMode ? try attributes.flag("ceil_mode") : false
    autoPad = try AutoPad(&attributes)
  }

  /// The window along each spatial axis.
  ///
  /// - Parameters:
  ///   - spatial: the input's shape without batch and channels.
  ///   - kernel: the window's shape.
  /// - Throws: `NodeIssue` if an attribute has another number of axes, or if the window doesn't
  ///   fit the padded input once.
  func axes(spatial: [Int], kernel: [Int]) throws(NodeIssue) -> [WindowAxis] {
    let rank = spatial.count
    guard kernel.count == rank else {
      throw .invalid(
        .attribute("kernel_shape"),
        shapeText(kernel) + " for " + String(rank) + " spatial axes"
      )
    }
    let strides = try perAxis(self.strides, "strides", rank)
    let dilations = try perAxis(self.dilations, "dilations", rank)
    if case .explicit(let pads) = autoPad, !pads.isEmpty, pads.count != 2 * rank {
      throw .invalid(
        .attribute("pads"),
        String(pads.count) + " numbers for " + String(rank) + " spatial axes; two each are needed"
      )
    }
    var axes: [WindowAxis] = []
    for axis in 0..<rank {
      axes.append(
        try window(
          axis: axis,
          of: rank,
          input: spatial[axis],
          kernel: kernel[axis],
          stride: strides[axis],
          dilation: dilations[axis]
        )
      )
    }
    return axes
  }

  private func perAxis(
    _ values: [Int]?,
    _ name: Name,
    _ rank: Int
  ) throws(NodeIssue) -> [Int] {
    guard let values, !values.isEmpty else { return [Int](repeating: 1, count: rank) }
    guard values.count == rank else {
      throw .invalid(
        .attribute(name),
        String(values.count) + " numbers for " + String(rank) + " spatial axes"
      )
    }
    return values
  }

  private func window(
    axis: Int,
    of rank: Int,
    input: Int,
    kernel: Int,
    stride: Int,
    dilation: Int
  ) throws(NodeIssue) -> WindowAxis {
    let reach = (kernel - 1) * dilation + 1
    var begin = 0
    var end = 0
    switch autoPad {
    case .explicit(let pads):
      begin = pads.isEmpty ? 0 : pads[axis]
      end = pads.isEmpty ? 0 : pads[rank + axis]
    case .valid:
      break
    case .sameUpper, .sameLower:
      let output = (input + stride - 1) / stride
      let padding = max((output - 1) * stride + reach - input, 0)
      begin = autoPad == .sameUpper ? padding / 2 : padding - padding / 2
      end = padding - begin
    }
    let room = begin + input + end - reach
    guard room >= 0, input > 0 else {
      throw .invalid(
        .input(0),
        "axis " + String(axis + 2) + " of length " + String(input) + " with padding "
          + String(begin) + " and " + String(end) + " is shorter than the window of "
          + String(reach)
      )
    }
    return WindowAxis(
      inputExtent: input,
      outputExtent: outputExtent(room: room, stride: stride, lastStart: input + begin),
      kernelExtent: kernel,
      stride: stride,
      dilation: dilation,
      padBegin: begin,
      padEnd: end
    )
  }

  /// The number of windows; in `ceil_mode` one more that sticks out, if it starts on the input or
  /// the padding before it.
  private func outputExtent(room: Int, stride: Int, lastStart: Int) -> Int {
    let complete = room / stride + 1
    let hasRest = room % stride != 0
    return ceilMode && hasRest && complete * stride < lastStart ? complete + 1 : complete
  }
}

extension [WindowAxis] {
  /// The axes as depth, height and width: one axis alone is the width of a picture of height 1.
  func asVolume() throws(NodeIssue) -> (
    depth: WindowAxis, vertical: WindowAxis, horizontal: WindowAxis
  ) {
    switch count {
    case 1: return (.single, .single, self[0])
    case 2: return (.single, self[0], self[1])
    case 3: return (self[0], self[1], self[2])
    default:
      throw .unsupported(.input(0), String(count) + " spatial axes; 1 to 3 are supported")
    }
  }

  /// The shape of the outputs.
  var outputShape: [Int] { map { $0.outputExtent } }
}
