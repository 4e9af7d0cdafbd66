import MNISTKernels
import MNISTONNX

/// `Concat`: tensors one after the other along an axis.
///
/// Source: ONNX operators, *Concat*, opsets 4, 11 (negative axes) and 13.
struct Concat: Operator {
  private let axis: Int64
  private let count: Int

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...Int.max)
    count = attributes.inputCount
    axis = Int64(try attributes.requiredInt("axis"))
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let first = try inputs.required(0)
    let type = program.type(first)
    var shape = program.shape(first)
    let axis = try resolvedAxis(axis, rank: shape.count)
    var operands = [first]
    for index in 1..<count {
      let operand = try inputs.required(index, like: 0, in: program)
      let other = program.shape(operand)
      guard other.count == shape.count, other[..<axis] == shape[..<axis],
        other[(axis + 1)...] == shape[(axis + 1)...]
      else {
        throw .invalid(.input(index), .shapesDiffer(shape, other, exceptAxis: axis))
      }
      let (length, overflow) = shape[axis].addingReportingOverflow(other[axis])
      guard !overflow else { throw .invalid(.input(index), .tooLong(axis: axis)) }
      shape[axis] = length
      operands.append(operand)
    }
    // A part without elements has nothing to copy, not even row by row.
    operands.removeAll { program[$0].elementCount == 0 }
    if operands.isEmpty { return [try program.emptyResult(type, shape)] }
    if operands.count == 1 { return operands }
    let geometry = Concatenation.Geometry(
      outer: shape[..<axis].reduce(1, *), count: operands.count)
    return [try program.emit(Operation(geometry), operands, type: type, shape: shape)]
  }
}
