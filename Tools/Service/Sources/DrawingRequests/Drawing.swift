import MNIST

/// What a client sent to be classified.
public enum Drawing: Sendable {
  /// Pixels of any size and color, to be made into a picture of MNIST's kind first.
  case canvas(Canvas)
  /// A picture of MNIST's kind.
  case image(DigitImage)
}
