/// *AveragePool* by its definition: the sum of what a window sees of the input, divided by how
/// many of its taps lie on the input or, with `countIncludePad`, on input or padding.
///
/// What lies behind the padding never counts; 0 if nothing counts.
func naiveAveragePooling(
  _ input: Planes,
  vertical: Window,
  horizontal: Window,
  countIncludePad: Bool
) -> [BoundedValue] {
  naiveWindows(input, vertical: vertical, horizontal: horizontal).map { window in
    var sum = 0.0
    var magnitude = 0.0
    var count = 0
    for tap in window {
      switch tap {
      case .input(let value):
        sum += value
        magnitude += abs(value)
        count += 1
      case .padding:
        count += countIncludePad ? 1 : 0
      case .beyond:
        break
      }
    }
    if count == 0 { return BoundedValue(0, bound: 0) }
    // A term passes an addition for each further term, and the division.
    return BoundedValue(
      sum / Double(count), roundings: window.count, magnitude: magnitude / Double(count))
  }
}
