/// The coordinates of every element of a shape in the order in which the elements stand.
func coordinates(of shape: [Int]) -> [[Int]] {
  var all: [[Int]] = [[]]
  for extent in shape {
    all = all.flatMap { head in (0..<extent).map { head + [$0] } }
  }
  return all
}

/// Where the element with these coordinates stands.
func position(of coordinates: [Int], in shape: [Int]) -> Int {
  zip(coordinates, shape).reduce(0) { $0 * $1.1 + $1.0 }
}

/// How far apart neighbors along each axis stand.
func strides(of shape: [Int]) -> [Int] {
  shape.indices.map { shape[($0 + 1)...].reduce(1, *) }
}
