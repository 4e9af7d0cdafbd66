/// The sizes of a layer that walks through sequences, and where things are in its tensors.
public struct RecurrentSizes: Sendable {
  /// Which way a layer walks.
  public enum Direction: Sendable {
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

  /// How many rows of R stand side by side in a panel, `[hidden, lanes]`: 16, 8, 4 or 1, so that
  /// each gate is whole panels.
  public var panelLanes: Int {
    for lanes in [16, 8, 4] where hidden % lanes == 0 { return lanes }
    return 1
  }

  /// 1, or 2 for both ways.
  public var directions: Int { direction == .bidirectional ? 2 : 1 }

  /// Whether the direction of this number walks from the end.
  package func isReversed(_ number: Int) -> Bool { direction == .reverse || number == 1 }

  /// The number of elements of all hidden states of one kind.
  var stateCount: Int { directions * batch * hidden }

  /// The number of a step's input among all of X.
  package func position(step: Int, sequence: Int) -> Int {
    isBatchFirst ? sequence * steps + step : step * batch + sequence
  }

  /// Where a step's output starts in Y.
  package func outputStart(step: Int, sequence: Int, direction: Int) -> Int {
    let position =
      isBatchFirst
      ? (sequence * steps + step) * directions + direction
      : (step * directions + direction) * batch + sequence
    return position * hidden
  }

  /// Where a sequence's state starts.
  package func stateStart(sequence: Int, direction: Int) -> Int {
    (isBatchFirst ? sequence * directions + direction : direction * batch + sequence) * hidden
  }
}
