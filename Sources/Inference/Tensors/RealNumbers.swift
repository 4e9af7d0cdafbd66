import MNISTKernels

/// The values of a floating-point tensor as `Double`, without a copy of them.
struct RealNumbers {
  private let elements: TensorElements

  /// nil if the values are of another type.
  init?(_ tensor: Tensor) {
    guard tensor.elements.type.isReal else { return nil }
    elements = tensor.elements
  }

  var count: Int { elements.count }

  subscript(position: Int) -> Double {
    switch elements {
    case .float32(let values): Double(values[position])
    case .float64(let values): values[position]
    default: preconditionFailure("not floating point")
    }
  }
}

extension Tensor {
  /// The values, if they are floating point.
  var realNumbers: RealNumbers? { RealNumbers(self) }

  /// Numbers rounded to a floating-point type; nil if a number is too large or too small for that
  /// to be accurate to half a unit in the last place.
  init?(
    roundedTo type: ElementType,
    shape: [Int],
    _ number: (_ position: Int) -> Double
  ) {
    guard let count = Self.elementCount(shape) else { return nil }
    var areAccurate = true
    switch type {
    case .float32:
      let values = (0..<count).map { position in
        let number = number(position)
        let rounded = Float(number)
        if number != 0, !rounded.isNormal { areAccurate = false }
        return rounded
      }
      self.init(checked: shape, .float32(values))
    case .float64:
      let values = (0..<count).map { position in
        let number = number(position)
        if number != 0, !number.isNormal { areAccurate = false }
        return number
      }
      self.init(checked: shape, .float64(values))
    default:
      return nil
    }
    guard areAccurate else { return nil }
  }
}
