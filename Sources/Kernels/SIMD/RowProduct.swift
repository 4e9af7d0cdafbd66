/// One row of `depth` numbers times a panel of as many vectors of weights, in several sums that take
/// turns: no addition waits for the one before it.
///
/// The caller vouches for both ranges.
@inline(__always)
func rowProduct<Vector: FloatVector, let turns: Int>(
  _ type: InlineArray<turns, Vector>.Type,
  _ row: UnsafePointer<Float>,
  _ panel: UnsafePointer<Float>,
  depth: Int
) -> Vector {
  var sums = InlineArray<turns, Vector>(repeating: .zero)
  var weights = unsafe panel
  var position = 0
  while position &+ turns <= depth {
    for turn in 0..<turns {
      let value = unsafe Vector(repeating: row[position &+ turn])
      sums[turn] = unsafe sums[turn].multiplyAdd(
        Vector(loading: weights + turn &* Vector.scalarCount), value)
    }
    unsafe weights += turns &* Vector.scalarCount
    position &+= turns
  }
  while position < depth {
    let value = unsafe Vector(repeating: row[position])
    sums[0] = unsafe sums[0].multiplyAdd(Vector(loading: weights), value)
    unsafe weights += Vector.scalarCount
    position &+= 1
  }
  var sum = sums[0]
  for turn in 1..<turns { sum += sums[turn] }
  return sum
}
