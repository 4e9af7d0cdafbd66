import MNISTInference
import MNISTPreprocessing

/// Why a model couldn't classify a picture. The library's own always can.
public enum ClassificationError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The bytes aren't a picture.
  case bitmap(BitmapError)
  /// The model gave a value that isn't a number.
  case notANumber
  /// The model refused the picture.
  case run(RunError)

  public var description: String {
    switch self {
    case .bitmap(let error): error.description
    case .notANumber: "the model gave values that aren't numbers"
    case .run(let error): error.description
    }
  }
}
