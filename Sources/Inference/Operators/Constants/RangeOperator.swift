import MNISTKernels
import MNISTONNX

/// `Range`: `start`, `start + delta`, … before `limit`; all three must be known when the model is
/// planned.
///
/// Source: ONNX operators, *Range*, opsets 11 and 27 (stash_type, for 16-bit types alone).
struct RangeOperator: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(3...3)
    if attributes.opset >= 27 { attributes.ignore("stash_type") }
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let type = program.type(try inputs.required(0, .wide, in: program))
    var operands: [TensorElements] = []
    for index in 0..<3 {
      _ = try inputs.single(index, like: 0, in: program)
      operands.append(try inputs.constant(index, in: program).elements)
    }
    let count: Int
    let elements: (Int) -> TensorElements
    switch (operands[0], operands[1], operands[2]) {
    case (.float32(let start), .float32(let limit), .float32(let delta)):
      count = try self.count(Double(start[0]), Double(limit[0]), Double(delta[0]))
      elements = { .float32((0..<$0).map { start[0] + Float($0) * delta[0] }) }
    case (.float64(let start), .float64(let limit), .float64(let delta)):
      count = try self.count(start[0], limit[0], delta[0])
      elements = { .float64((0..<$0).map { start[0] + Double($0) * delta[0] }) }
    case (.int32(let start), .int32(let limit), .int32(let delta)):
      count = try self.count(Int64(start[0]), Int64(limit[0]), Int64(delta[0]))
      elements = {
        .int32((0..<$0).map { start[0] &+ Int32(truncatingIfNeeded: $0) &* delta[0] })
      }
    case (.int64(let start), .int64(let limit), .int64(let delta)):
      count = try self.count(start[0], limit[0], delta[0])
      elements = { .int64((0..<$0).map { start[0] &+ Int64($0) &* delta[0] }) }
    default:
      preconditionFailure("operands of one type")
    }
    return [try program.addConstant(type, [count], elements)]
  }

  /// How many numbers there are from `start` on before `limit`.
  private func count(_ start: Double, _ limit: Double, _ delta: Double) throws(NodeIssue) -> Int {
    let quotient = (limit - start) / delta
    guard delta != 0, quotient.isFinite, quotient < 0x1p30 else {
      throw .invalid(.input(2), .tooManySteps)
    }
    guard quotient > 0 else { return 0 }
    let floor = Int(quotient)
    return Double(floor) < quotient ? floor + 1 : floor
  }

  private func count(_ start: Int64, _ limit: Int64, _ delta: Int64) throws(NodeIssue) -> Int {
    guard delta != 0 else { throw .invalid(.input(2), .zeroStep) }
    let (distance, overflow) = limit.subtractingReportingOverflow(start)
    guard !overflow, delta != .min, distance.magnitude / delta.magnitude < 1 << 30 else {
      throw .invalid(.input(1), .tooManySteps)
    }
    guard distance != 0, (distance > 0) == (delta > 0) else { return 0 }
    let quotient = distance / delta
    return Int(quotient) + (quotient * delta == distance ? 0 : 1)
  }
}
