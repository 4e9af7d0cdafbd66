import MNISTInference
import MNISTKernels
import MNISTONNX

/// Why a model can't be compiled.
public enum CompilingError: Error, CustomStringConvertible {
  /// It can't be read or run.
  case model(SessionError)
  /// It can't be run with such a batch.
  case shapes(RunError)
  /// Its shapes depend on values that only a run brings.
  case undetermined(input: Name, shape: String)
  /// An input's first length is fixed, or isn't there.
  case fixedBatch(input: Name, shape: String, batch: Int)
  /// A name that Swift or the file itself uses, or that is none.
  case name(String)

  public var description: String {
    switch self {
    case .model(let error): error.description
    case .shapes(let error): error.description
    case .undetermined(let input, let shape):
      "only a run knows the shape of input '" + input.description + "', " + shape
    case .fixedBatch(let input, let shape, let batch):
      "input '" + input.description + "' is " + shape + ", not a batch of " + String(batch)
    case .name(let name): "'" + name + "' can't be the name of a type"
    }
  }
}
