import MNISTKernels

/// `clamp(scale · x + shift)` of each channel of images.
struct NHWCMap {
  /// What a channel is multiplied by.
  enum Scale {
    /// Nothing.
    case none
    /// A constant for each channel.
    case channels([Float])
    /// One number for all, which is computed when running.
    case value(ValueID)
  }

  /// The images.
  let input: ValueID
  var scale: Scale
  /// A shift for each channel; empty if there is none.
  var shifts: [Float]
  var clamp = Clamp.none

  var hasScalePerChannel: Bool { if case .channels = scale { true } else { false } }

  /// The numbers of scales and shifts in the kernel's order.
  static func packedCount(_ size: NHWCSize) -> Int64 {
    saturatingProduct(2, Int64(NHWCLayout.padded(size.channels)))
  }

  /// What a step does to one of its inputs; nil if that isn't the same for all pixels of a channel.
  init?(_ step: Step, of value: ValueID, _ size: NHWCSize, in program: Program) {
    input = value
    let (channels, plane) = (size.channels, size.height * size.width)
    if let map = AffineMap(step, of: value, in: program, channels: channels, plane: plane) {
      // A quotient is the product with the reciprocal only if that isn't rounded.
      let isQuotient =
        if case .binary(let geometry) = step.operation { geometry.function == .div } else { false }
      if isQuotient, let factors = map.factors, !factors.allSatisfy({ $0.isPowerOfTwo }) {
        return nil
      }
      scale = map.factors.map { .channels($0.map { Float($0) }) } ?? .none
      shifts = map.shifts.map { $0.map { Float($0) } } ?? []
      if case .channels(let factors) = scale, !factors.allSatisfy({ $0.isFinite }) { return nil }
      guard shifts.allSatisfy({ $0.isFinite }) else { return nil }
      return
    }
    guard case .binary(let geometry) = step.operation, geometry.function == .mul,
      let other = step.inputs.first(where: { $0 != value }),
      program[other].elementCount == 1, program.constant(other) == nil
    else { return nil }
    scale = .value(other)
    shifts = []
  }

  /// Both in one; nil if that would round otherwise.
  func followed(by next: NHWCMap) -> NHWCMap? {
    guard shifts.isEmpty, clamp == .none, case .none = next.scale else { return nil }
    var joined = self
    joined.shifts = next.shifts
    return joined
  }
}

extension Double {
  /// Whether its magnitude is a power of two, whose products aren't rounded.
  fileprivate var isPowerOfTwo: Bool { isFinite && magnitude.significand == 1 }
}
