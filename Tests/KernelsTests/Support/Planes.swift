/// A tensor of four axes, `[batch, channel, row, column]`, for the references to read from.
struct Planes {
  let extents: [Int]
  let values: [Float]

  init(_ extents: [Int], _ values: [Float]) {
    precondition(extents.count == 4 && extents.reduce(1, *) == values.count)
    self.extents = extents
    self.values = values
  }

  subscript(batch: Int, channel: Int, row: Int, column: Int) -> Double {
    let index =
      ((batch * extents[1] + channel) * extents[2] + row) * extents[3] + column
    return Double(values[index])
  }
}
