import MNISTKernels
import MNISTONNX

/// The types of tensor elements that sessions work with.
public typealias ElementType = MNISTKernels.ElementType

extension ElementType {
  /// The type that ONNX's data type stands for, or nil if sessions don't work with it.
  public init?(_ dataType: DataType) {
    switch dataType {
    case .float: self = .float32
    case .double: self = .float64
    case .uint8: self = .uint8
    case .int8: self = .int8
    case .int32: self = .int32
    case .int64: self = .int64
    case .bool: self = .bool
    default: return nil
    }
  }
}
