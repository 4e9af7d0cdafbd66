import MNISTKernels

extension MatrixMultiplication {
  /// The product with a map of its columns in B and C; nil if they aren't constant.
  static func folded(
    _ step: Step,
    _ geometry: Geometry,
    _ map: AffineMap,
    _ program: inout Program
  ) -> Step? {
    var step = step
    var geometry = geometry
    let type = program.type(step.inputs[1])
    if map.factors != nil {
      guard let second = program.constant(step.inputs[1]), let numbers = second.realNumbers,
        let scaled = program.roundedConstant(
          type, second.shape, { numbers[$0] * map.factor($0 % geometry.columns) })
      else { return nil }
      step.inputs[1] = scaled
    }
    if geometry.addend != nil || map.shifts != nil {
      guard let third = mapped(step, geometry, map, &program) else { return nil }
      let repeatsRow = program.shape(third)[0] == 1
      geometry.addend = Addend(
        beta: 1, rowStride: repeatsRow ? 0 : geometry.columns, columnStride: 1)
      step.inputs = [step.inputs[0], step.inputs[1], third]
    }
    step.operation = .matrixMultiplication(geometry)
    return step
  }

  /// `factor · beta · C + shift` as a constant: one row, or as many as C has; nil if there is none.
  private static func mapped(
    _ step: Step,
    _ geometry: Geometry,
    _ map: AffineMap,
    _ program: inout Program
  ) -> ValueID? {
    let columns = geometry.columns
    let type = program.type(step.inputs[1])
    guard let addend = geometry.addend else {
      return program.roundedConstant(type, [1, columns]) { map.shift($0) }
    }
    guard let numbers = program.constant(step.inputs[2])?.realNumbers else { return nil }
    let rows = addend.rowStride == 0 ? 1 : geometry.rows
    return program.roundedConstant(type, [rows, columns]) {
      let (row, column) = $0.quotientAndRemainder(dividingBy: columns)
      let value = numbers[row * addend.rowStride + column * addend.columnStride]
      return Double(addend.beta) * value * map.factor(column) + map.shift(column)
    }
  }

  /// The product with a sum's other operand as C, whatever that is; nil if C can't be that.
  static func adding(
    _ step: Step,
    _ geometry: Geometry,
    _ sum: Step,
    reading value: ValueID,
    _ program: Program
  ) -> Step? {
    guard case .binary(let addition) = sum.operation, addition.function == .add,
      geometry.addend == nil
    else { return nil }
    let walk = addition.walk
    let isFirst = sum.inputs[0] == value
    let strides = isFirst ? walk.secondStrides : walk.firstStrides
    guard walk.repeats(strides, every: geometry.rows * geometry.columns) else { return nil }
    let addend = Addend(
      beta: 1,
      rowStride: geometry.rows > 1 ? walk.offset(strides, at: geometry.columns) : 0,
      columnStride: geometry.columns > 1 ? walk.offset(strides, at: 1) : 0
    )
    var step = step
    var geometry = geometry
    geometry.addend = addend
    step.operation = .matrixMultiplication(geometry)
    step.inputs.append(sum.inputs[isFirst ? 1 : 0])
    return step
  }
}

extension Walk {
  /// Whether an operand with these strides is the same for each part of the output of such a
  /// length.
  func repeats(_ strides: Extents, every length: Int) -> Bool {
    var place = 1
    for axis in (0..<extents.count).reversed() {
      place *= extents[axis]
      if strides[axis] != 0, place > length { return false }
    }
    return true
  }

  /// Where an operand with these strides is read for a position in the output.
  fileprivate func offset(_ strides: Extents, at position: Int) -> Int {
    var rest = position
    var offset = 0
    for axis in (0..<extents.count).reversed() {
      offset += rest % extents[axis] * strides[axis]
      rest /= extents[axis]
    }
    return offset
  }
}
