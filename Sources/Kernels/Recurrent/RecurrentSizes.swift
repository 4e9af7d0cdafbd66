/// The sizes of a layer that walks through sequences, and the order of its tensors.
///
/// ```
///                 layout 0                              layout 1 (batch first)
///  X              [steps, batch, inputs]                [batch, steps, inputs]
///  Y              [steps, directions, batch, hidden]    [batch, steps, directions, hidden]
///  states         [directions, batch, hidden]           [batch, directions, hidden]
///  W, R           [directions, gates · hidden, inputs], [directions, gates · hidden, hidden]
///  B              [directions, 2 · gates · hidden]: W's biases, then R's
/// ```
///
/// Source: ONNX operators, *LSTM*, *GRU* and *RNN*.
public struct RecurrentSizes: Hashable, Sendable {
  /// Which way a layer walks.
  public enum Direction: Hashable, Sendable {
    case forward, reverse
    /// Both ways, with weights for each.
    case bidirectional
  }

  /// The longest sequence.
  public let steps: Int
  /// The number of sequences.
  public let batch: Int
  /// The length of a step's input.
  public let inputs: Int
  /// The length of the state.
  public let hidden: Int
  /// Which way the layer walks.
  public let direction: Direction
  /// Whether the batch comes before the steps (layout 1).
  public let isBatchFirst: Bool
  /// What arguments of activations are clamped to, on both sides; infinite for no limit.
  public let clip: Float

  /// Creates a geometry from its parts.
  public init(
    steps: Int,
    batch: Int,
    inputs: Int,
    hidden: Int,
    direction: Direction,
    isBatchFirst: Bool,
    clip: Float
  ) {
    self.steps = steps
    self.batch = batch
    self.inputs = inputs
    self.hidden = hidden
    self.direction = direction
    self.isBatchFirst = isBatchFirst
    self.clip = clip
  }

  /// 1, or 2 for both ways.
  public var directions: Int { direction == .bidirectional ? 2 : 1 }

  /// Whether the direction of this number walks from the end.
  func isReversed(_ number: Int) -> Bool { direction == .reverse || number == 1 }

  /// The number of elements of all hidden states of one kind.
  var stateCount: Int { directions * batch * hidden }

  /// Where a step's input starts in X.
  func inputStart(step: Int, sequence: Int) -> Int {
    (isBatchFirst ? sequence * steps + step : step * batch + sequence) * inputs
  }

  /// Where a step's output starts in Y.
  func outputStart(step: Int, sequence: Int, direction: Int) -> Int {
    let position =
      isBatchFirst
      ? (sequence * steps + step) * directions + direction
      : (step * directions + direction) * batch + sequence
    return position * hidden
  }

  /// Where a sequence's state starts.
  func stateStart(sequence: Int, direction: Int) -> Int {
    (isBatchFirst ? sequence * directions + direction : direction * batch + sequence) * hidden
  }

  /// An activation's argument, within the clip; NaN stays.
  @inline(__always)
  func clipped(_ value: Float) -> Float {
    value < -clip ? -clip : value > clip ? clip : value
  }

  /// The number of multiplications by weights.
  public func multiplyAccumulates(gates: Int) -> Int64 {
    Int64(directions * batch * steps) * Int64(gates * hidden) * Int64(inputs + hidden)
  }
}
