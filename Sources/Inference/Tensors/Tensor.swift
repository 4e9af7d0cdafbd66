import MNISTKernels
import MNISTONNX

/// A shape and its values, in row-major order.
public struct Tensor: Hashable, Sendable {
  /// The length of each axis; empty for a scalar.
  public let shape: [Int]
  /// The values: as many as the product of the shape.
  public let elements: TensorElements

  /// Creates a tensor.
  ///
  /// - Throws: `TensorError` if the number of values isn't the product of the shape.
  public init(shape: [Int], elements: TensorElements) throws(TensorError) {
    guard Self.elementCount(shape) == elements.count else {
      throw .countMismatch(shape: shape, valueCount: elements.count)
    }
    self.shape = shape
    self.elements = elements
  }

  /// Creates a tensor of `Float`.
  ///
  /// - Throws: `TensorError` if the number of values isn't the product of the shape.
  public init(shape: [Int], _ values: [Float]) throws(TensorError) {
    try self.init(shape: shape, elements: .float32(values))
  }

  /// Reads a tensor as ONNX stores it, such as the `input_0.pb` of a test case.
  ///
  /// - Throws: `TensorError` if the values can't be read or have a type that isn't an
  ///   `ElementType`.
  public init(_ stored: StoredTensor) throws(TensorError) {
    guard let type = ElementType(stored.dataType) else {
      throw .unsupportedType(stored.dataType)
    }
    shape = stored.dims
    do {
      elements = try TensorElements(stored, type: type)
    } catch {
      throw .unreadable(error)
    }
  }

  /// A tensor whose number of values is known to be the shape's.
  ///
  /// - Precondition: it is.
  package init(checked shape: [Int], _ elements: TensorElements) {
    precondition(Self.elementCount(shape) == elements.count, "the values don't fill the shape")
    self.shape = shape
    self.elements = elements
  }

  /// The values as `Float`, or nil if they have another type.
  public var floats: [Float]? {
    if case .float32(let values) = elements { values } else { nil }
  }

  /// The bytes of the values.
  var byteCount: Int { elements.count * elements.type.byteWidth }

  /// The same values in another shape.
  func reshaped(to shape: [Int]) -> Tensor {
    Tensor(checked: shape, elements)
  }

  /// The product of a shape's lengths where 0 counts as 1, or nil if an axis is negative or the
  /// product too large for an `Int`.
  ///
  /// Limits are compared with this, so that they hold for the product of any of the lengths too: a
  /// tensor without elements can't be a trillion empty rows.
  static func lengthProduct(_ shape: [Int]) -> Int? {
    var product = 1
    for extent in shape where extent != 0 {
      let (next, overflow) = product.multipliedReportingOverflow(by: extent)
      guard extent > 0, !overflow else { return nil }
      product = next
    }
    return product
  }

  /// The number of elements of a shape, or nil as for `lengthProduct`.
  static func elementCount(_ shape: [Int]) -> Int? {
    guard let product = lengthProduct(shape) else { return nil }
    return shape.contains(0) ? 0 : product
  }
}

/// Why a tensor couldn't be made.
public enum TensorError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The number of values isn't the product of the shape.
  case countMismatch(shape: [Int], valueCount: Int)
  /// Sessions don't work with values of this type.
  case unsupportedType(DataType)
  /// The values of a stored tensor can't be read.
  case unreadable(ReadingError)

  public var description: String {
    switch self {
    case .countMismatch(let shape, let valueCount):
      "a tensor of shape " + shapeText(shape) + " can't hold " + String(valueCount) + " values"
    case .unsupportedType(let type):
      "values of type " + type.name + " aren't supported"
    case .unreadable(let error):
      error.description
    }
  }
}
