/// The numbers of a row that aren't 0.
@unsafe
struct SparseRow {
  let count: Int
  let values: UnsafeMutablePointer<Float>
  let positions: UnsafeMutablePointer<Int32>
}

extension PackedGemm {
  /// Lists the numbers that aren't 0 and their positions; both lists have room for all of a row.
  ///
  /// Every number is written, and the next one over it if it was 0: no branch to mispredict.
  @inline(__always)
  func list(
    _ row: UnsafePointer<Float>,
    _ values: UnsafeMutablePointer<Float>,
    _ positions: UnsafeMutablePointer<Int32>
  ) -> Int {
    var count = 0
    for position in 0..<geometry.depth {
      let value = unsafe row[position]
      unsafe values[count] = value
      unsafe positions[count] = Int32(truncatingIfNeeded: position)
      count &+= value == 0 ? 0 : 1
    }
    return count
  }

  /// One row of results.
  @inline(__always)
  func multiply(
    _ row: SparseRow,
    _ weights: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    let (columns, depth) = (geometry.paddedColumns, geometry.depth)
    var first = 0
    while first &+ 16 <= columns {
      unsafe panel(
        InlineArray<2, SIMD16<Float>>.self, row, weights + first &* depth, bias, target, first)
      first &+= 16
    }
    if first &+ 8 <= columns {
      unsafe panel(
        InlineArray<4, SIMD8<Float>>.self, row, weights + first &* depth, bias, target, first)
      first &+= 8
    }
    if first < columns {
      unsafe panel(
        InlineArray<4, SIMD4<Float>>.self, row, weights + first &* depth, bias, target, first)
    }
  }

  /// One panel of results, with several sums that take turns.
  @inline(__always)
  private func panel<Vector: FloatVector, let turns: Int>(
    _ type: InlineArray<turns, Vector>.Type,
    _ row: SparseRow,
    _ weights: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>,
    _ first: Int
  ) {
    var sums = InlineArray<turns, Vector>(repeating: .zero)
    let (count, values, positions) = unsafe (row.count, row.values, row.positions)
    var index = 0
    while index &+ turns <= count {
      for turn in 0..<turns {
        let line = unsafe weights + Int(positions[index &+ turn]) &* Vector.scalarCount
        let value = unsafe Vector(repeating: values[index &+ turn])
        sums[turn] = unsafe sums[turn].multiplyAdd(Vector(loading: line), value)
      }
      index &+= turns
    }
    while index < count {
      let line = unsafe weights + Int(positions[index]) &* Vector.scalarCount
      let value = unsafe Vector(repeating: values[index])
      sums[0] = unsafe sums[0].multiplyAdd(Vector(loading: line), value)
      index &+= 1
    }
    for turn in 1..<turns { sums[0] += sums[turn] }
    unsafe store(
      geometry.clamp(sums[0] + Vector(loading: bias + first)), to: target + first,
      count: geometry.columns &- first)
  }

  /// Stores as many lanes as there are columns left.
  @inline(__always)
  func store<Vector: FloatVector>(
    _ result: Vector,
    to target: UnsafeMutablePointer<Float>,
    count: Int
  ) {
    if count >= Vector.scalarCount {
      unsafe result.store(to: target)
    } else {
      for lane in 0..<count { unsafe target[lane] = result[lane] }
    }
  }
}
