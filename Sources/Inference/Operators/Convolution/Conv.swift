import Kernels
import ONNX

/// `Conv`: inputs X `[N, C, …]`, W `[M, C / group, …]` and optionally B `[M]`, output `[N, M, …]`.
///
/// Source: ONNX operators, *Conv*, opsets 1, 11 and 22, which differ in types alone.
struct Conv: Operator {
  private let window: WindowAttributes
  private let group: Int

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...3)
    window = try WindowAttributes(&attributes)
    let group = try attributes.int("group") ?? 1
    guard group >= 1, let group = Int(exactly: group) else {
      throw .invalid(.attribute("group"), String(group) + " is less than 1")
    }
    self.group = group
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let (input, type, element) = try inputs.floating(0, in: program)
    let weights = try inputs.required(1, ofType: type, in: program)
    let bias =
      inputs.optional(2) == nil ? nil : try inputs.required(2, ofType: type, in: program)
    let shape = program.shape(input)
    let filter = program.shape(weights)
    guard shape.count >= 3 else {
      throw .invalid(.input(0), "shape " + shapeText(shape) + " has no spatial axis")
    }
    guard filter.count == shape.count else {
      throw .invalid(
        .input(1),
        "weights " + shapeText(filter) + " for an input of shape " + shapeText(shape)
      )
    }
    guard filter[1].multipliedReportingOverflow(by: group) == (shape[1], false) else {
      throw .invalid(
        .input(1),
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
    if let bias, program.shape(bias) != [filter[0]] {
      throw .invalid(
        .input(2),
        "bias " + shapeText(program.shape(bias)) + " for " + String(filter[0]) + " channels"
      )
    }

    let kernel = [Int](filter.dropFirst(2))
    if let declared = window.kernelShape, declared != kernel {
      throw .invalid(
        .attribute("kernel_shape"),
        shapeText(declared) + ", but the weights' is " + shapeText(kernel)
      )
    }
    let plane = try window.axes(spatial: [Int](shape.dropFirst(2)), kernel: kernel).asPlane()
    let geometry = Convolution.Geometry(
      batch: shape[0],
      group: group,
      inputChannels: filter[1],
      outputChannels: filter[0] / group,
      vertical: plane.vertical,
      horizontal: plane.horizontal,
      element: element
    )
    let spatial = [plane.vertical.outputExtent, plane.horizontal.outputExtent]
    return [
      try program.emit(
        .convolution(geometry),
        [input, weights] + (bias.map { [$0] } ?? []),
        type: type,
        shape: [shape[0], filter[0]] + spatial.suffix(shape.count - 2)
      )
    ]
  }
}
