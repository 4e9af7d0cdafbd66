/// An operand as large as the result that it is broadcast to.
///
/// By ONNX's definition: shapes are aligned at their last axes, and where the operand has no axis
/// or one of length 1, its only element stands for all.
func naiveBroadcast<Element>(_ values: [Element], of operand: [Int], to shape: [Int]) -> [Element] {
  coordinates(of: shape).map { coordinate in
    let own = zip(coordinate.suffix(operand.count), operand).map { $1 == 1 ? 0 : $0 }
    return values[position(of: own, in: operand)]
  }
}
