import MNISTKernels

/// `clamp(scale · (x − mean) + shift)` of each channel of images.
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
  /// What is subtracted from each channel first; empty if nothing is.
  private(set) var means: [Float] = []
  private(set) var scale: Scale
  /// A shift for each channel; empty if there is none.
  private(set) var shifts: [Float]
  var clamp = Clamp.none

  var hasScalePerChannel: Bool { if case .channels = scale { true } else { false } }

  /// The numbers of means, scales and shifts in the kernel's order.
  static func packedCount(_ size: NHWCSize) -> Int64 {
    saturatingProduct(3, Int64(NHWCLayout.padded(size.channels)))
  }

  /// What a step does to one of its inputs; nil if that isn't the same for all pixels of a channel, or
  /// would be rounded otherwise.
  init?(_ step: Step, of value: ValueID, _ size: NHWCSize, in program: Program) {
    input = value
    let (channels, plane) = (size.channels, size.height * size.width)
    if case .batchNormalization(let geometry) = step.operation {
      // The factors in the precision in which the operator by itself computes them.
      let parameters = step.inputs.dropFirst().compactMap { program.constant($0)?.floats }
      guard step.inputs[0] == value, geometry.channels == channels, geometry.plane == plane,
        geometry.element == .float32, parameters.count == 4
      else { return nil }
      let (scales, variances) = (parameters[0], parameters[3])
      scale = .channels(
        scales.indices.map { scales[$0] / Float.sqrt(variances[$0] + geometry.epsilon) })
      shifts = parameters[1]
      means = parameters[2]
      guard isFinite else { return nil }
      return
    }
    guard case .binary(let geometry) = step.operation else { return nil }
    if let map = AffineMap(step, of: value, in: program, channels: channels, plane: plane) {
      if let factors = map.factors {
        // A quotient is the product with the reciprocal only if that isn't rounded.
        guard geometry.function != .div || factors.allSatisfy({ $0.isPowerOfTwo }) else {
          return nil
        }
        scale = .channels(factors.map { Float($0) })
      } else {
        scale = .none
      }
      shifts = map.shifts.map { $0.map { Float($0) } } ?? []
      guard isFinite else { return nil }
      return
    }
    // Lanes that fill a vector are zeros, and would be no numbers, were the factor infinite.
    guard geometry.function == .mul, let other = step.inputs.first(where: { $0 != value }),
      program[other].elementCount == 1, program.constant(other) == nil,
      NHWCLayout.padded(channels) == channels
    else { return nil }
    scale = .value(other)
    shifts = []
  }

  private var isFinite: Bool {
    if case .channels(let factors) = scale, !factors.allSatisfy({ $0.isFinite }) { return false }
    return (means + shifts).allSatisfy { $0.isFinite }
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
