import MNISTInference

/// Why a model can't be compiled.
public enum CompilingError: Error, CustomStringConvertible {
  /// It can't be planned for its shapes.
  case planning(RunError)
  /// No input leaves its first length open.
  case fixedBatch(shapes: String, batch: Int)
  /// A name that Swift or the file itself uses, or that is none.
  case name(String)

  public var description: String {
    switch self {
    case .planning(let error): error.description
    case .fixedBatch(let shapes, let batch):
      "the inputs are " + shapes + ", not a batch of " + String(batch)
    case .name(let name): "'" + name + "' can't be the name of a type"
    }
  }
}
