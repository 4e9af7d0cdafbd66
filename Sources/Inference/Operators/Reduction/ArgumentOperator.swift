import MNISTKernels
import MNISTONNX

/// `ArgMax` and `ArgMin`: where the largest or smallest value along an axis stands.
///
/// Source: ONNX operators, *ArgMax* and *ArgMin*, opsets 1, 11, 12 (select_last_index) and 13.
struct ArgumentOperator: Operator {
  private let isMaximum: Bool
  private let axis: Int64
  private let keepsAxes: Bool
  private let prefersLast: Bool

  init(_ attributes: inout AttributeReader, isMaximum: Bool) throws(NodeIssue) {
    self.isMaximum = isMaximum
    try attributes.expectInputs(1...1)
    axis = try attributes.int("axis") ?? 0
    keepsAxes = try attributes.int("keepdims") ?? 1 != 0
    prefersLast = attributes.opset >= 12 ? try attributes.flag("select_last_index") : false
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.typed(
      0, [.float32, .float64, .uint8, .int8, .int32, .int64], in: program)
    var shape = program.shape(input)
    let axis = try resolvedAxis(
      axis, rank: shape.count, attribute: "axis", upTo: shape.count - 1)
    let positions = try program.rank(
      input, axis: axis, count: 1, isDescending: isMaximum, prefersLast: prefersLast)
    if !keepsAxes {
      shape.remove(at: axis)
      return [try program.view(positions, shape)]
    }
    return [positions]
  }
}

extension Program {
  /// Adds a ranking of numbers: the positions of the first `count` along an axis.
  mutating func rank(
    _ value: ValueID,
    axis: Int,
    count: Int,
    isDescending: Bool,
    prefersLast: Bool = false
  ) throws(NodeIssue) -> ValueID {
    var shape = shape(value)
    let element = type(value)
    guard element.isNumber else {
      throw .unsupported(.input(0), "type " + type(value).description)
    }
    guard count <= shape[axis] else {
      throw .invalid(
        .input(0),
        "an axis of length " + String(shape[axis]) + " has no " + String(count) + " values"
      )
    }
    let geometry = TopK.Geometry(
      element: element,
      outer: shape[..<axis].reduce(1, *),
      extent: shape[axis],
      inner: shape[(axis + 1)...].reduce(1, *),
      count: count,
      isDescending: isDescending,
      prefersLast: prefersLast
    )
    shape[axis] = count
    return try emit(Operation(geometry), [value], type: .int64, shape: shape)
  }
}
