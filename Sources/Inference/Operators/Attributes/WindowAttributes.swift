import MNISTKernels
import MNISTONNX

/// The attributes that convolutions and poolings share.
///
/// Source: ONNX operators, *Conv*, *MaxPool* and *AveragePool*.
struct WindowAttributes: Sendable {
  let kernelShape: [Int]?
  private let strides: [Int]?
  private let dilations: [Int]?
  private let autoPad: AutoPad
  /// Whether a last, incomplete window counts.
  private let ceilMode: Bool

  /// How a model's `auto_pad` and `pads` ask for padding.
  private enum AutoPad: Hashable, Sendable {
    /// The numbers of `pads`: all beginnings, then all ends. Empty means none.
    case explicit([Int])
    case valid
    /// As many outputs as strides fit the input; an odd padding is longer at the end.
    case sameUpper
    /// As many outputs as strides fit the input; an odd padding is longer at the beginning.
    case sameLower
  }

  init(
    _ attributes: inout AttributeReader,
    hasDilations: Bool = true,
    hasCeilMode: Bool = false
  ) throws(NodeIssue) {
    kernelShape = try attributes.sizes("kernel_shape", atLeast: 1)
    strides = try attributes.sizes("strides", atLeast: 1)
    dilations = hasDilations ? try attributes.sizes("dilations", atLeast: 1) : nil
    ceilMode = hasCeilMode ? try attributes.flag("ceil_mode") : false
    // Some exporters write `pads` beside another `auto_pad`; it then has no meaning.
    let pads = AutoPad.explicit(try attributes.sizes("pads", atLeast: 0) ?? [])
    let modes: [(Name, AutoPad)] = [
      ("NOTSET", pads), ("VALID", .valid), ("SAME_UPPER", .sameUpper),
      ("SAME_LOWER", .sameLower), ("", pads),
    ]
    autoPad = try attributes.choice("auto_pad", modes)
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
    try expect(kernel.count, rank, "kernel_shape")
    let strides = try perAxis(strides, "strides", rank)
    let dilations = try perAxis(dilations, "dilations", rank)
    if case .explicit(let pads) = autoPad, !pads.isEmpty {
      try expect(pads.count, 2 * rank, "pads")
    }
    var axes: [WindowAxis] = []
    for axis in 0..<rank {
      let reach = (kernel[axis] - 1) * dilations[axis] + 1
      guard spatial[axis] > 0 else {
        throw .invalid(
          .input(0),
          .windowTooLong(reach, axis: axis + 2, length: 0, padBegin: 0, padEnd: 0))
      }
      let (begin, end) = try padding(
        axis, of: rank, input: spatial[axis], stride: strides[axis], reach: reach)
      let room = begin + spatial[axis] + end - reach
      guard room >= 0 else {
        throw .invalid(
          .input(0),
          .windowTooLong(
            reach, axis: axis + 2, length: spatial[axis], padBegin: begin, padEnd: end))
      }
      axes.append(
        WindowAxis(
          inputExtent: spatial[axis],
          outputExtent: windowCount(
            room: room, stride: strides[axis], lastStart: spatial[axis] + begin),
          kernelExtent: kernel[axis],
          stride: strides[axis],
          dilation: dilations[axis],
          padBegin: begin,
          padEnd: end
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
    try expect(values.count, rank, name)
    return values
  }

  private func expect(_ count: Int, _ expected: Int, _ name: Name) throws(NodeIssue) {
    guard count == expected else {
      throw .invalid(.attribute(name), .count(count, expected: expected))
    }
  }

  /// The padding along an axis.
  ///
  /// Where windows are shorter than the steps between them, ONNX's formula for SAME gives negative
  /// padding. What that takes away at the end no window would have read; at the beginning it would
  /// move every window, and runtimes disagree about that: it is refused.
  private func padding(
    _ axis: Int,
    of rank: Int,
    input: Int,
    stride: Int,
    reach: Int
  ) throws(NodeIssue) -> (begin: Int, end: Int) {
    switch autoPad {
    case .explicit(let pads): return pads.isEmpty ? (0, 0) : (pads[axis], pads[rank + axis])
    case .valid: return (0, 0)
    case .sameUpper, .sameLower:
      let output = (input + stride - 1) / stride
      let needed = (output - 1) * stride + reach - input
      guard needed >= (autoPad == .sameUpper ? -1 : -2) else {
        throw .unsupported(
          .attribute("auto_pad"),
          .negativePadding(needed, axis: axis + 2, window: reach, stride: stride))
      }
      let padding = max(needed, 0)
      let begin = autoPad == .sameUpper ? padding / 2 : padding - padding / 2
      return (begin, padding - begin)
    }
  }

  /// The number of windows; in `ceil_mode` one more that reaches over the end, if it starts on the
  /// input or the padding before it.
  private func windowCount(room: Int, stride: Int, lastStart: Int) -> Int {
    let complete = room / stride + 1
    let hasRest = room % stride != 0
    return ceilMode && hasRest && complete * stride < lastStart ? complete + 1 : complete
  }
}
