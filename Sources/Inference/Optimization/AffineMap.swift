import MNISTKernels

/// `factor · x + shift`, with a factor and a shift for each channel of a convolution or column of a
/// product.
struct AffineMap {
  /// The factors; nil if every one is 1.
  private(set) var factors: [Double]?
  /// The shifts; nil if every one is 0.
  private(set) var shifts: [Double]?
  /// The factor of one channel.
  func factor(_ channel: Int) -> Double { factors.map { $0[channel] } ?? 1 }
  /// The shift of one channel.
  func shift(_ channel: Int) -> Double { shifts.map { $0[channel] } ?? 0 }

  /// The work of making a map.
  static func work(channels: Int) -> Int64 { saturatingProduct(channels, 64) }

  /// What a step does to one of its inputs; nil if that isn't the same for all values of a channel,
  /// isn't known yet, or has a factor of 0 or a number that isn't finite.
  ///
  /// - Parameters:
  ///   - step: reads the value once, and its result has the value's shape.
  ///   - channels: the value's, each of `plane` neighboring values.
  init?(_ step: Step, of value: ValueID, in program: Program, channels: Int, plane: Int) {
    switch step.operation {
    case .batchNormalization(let geometry):
      guard step.inputs[0] == value, geometry.channels == channels, geometry.plane == plane else {
        return nil
      }
      self.init(geometry, step.inputs.dropFirst().map { program.constant($0)?.realNumbers })
    case .binary(let geometry):
      let walk = geometry.walk
      let isFirst = step.inputs[0] == value
      let strides = isFirst ? walk.secondStrides : walk.firstStrides
      guard let operand = program.constant(step.inputs[isFirst ? 1 : 0])?.realNumbers,
        let offsets = walk.offsets(strides, channels: channels, plane: plane)
      else { return nil }
      self.init(geometry.function, offsets.map { operand[$0] }, isOperandSecond: isFirst)
    default:
      return nil
    }
    let areFolded = (0..<channels).allSatisfy {
      factor($0) != 0 && factor($0).isFinite && shift($0).isFinite
    }
    guard areFolded else { return nil }
  }

  private init?(_ geometry: BatchNormalization.Geometry, _ parameters: [RealNumbers?]) {
    guard let scales = parameters[0], let biases = parameters[1], let means = parameters[2],
      let variances = parameters[3]
    else { return nil }
    let epsilon = Double(geometry.epsilon)
    let factors = (0..<geometry.channels).map {
      scales[$0] / Double.sqrt(variances[$0] + epsilon)
    }
    self.factors = factors
    shifts = factors.indices.map { biases[$0] - means[$0] * factors[$0] }
  }

  private init?(
    _ function: BinaryFunction,
    _ operand: [Double],
    isOperandSecond: Bool
  ) {
    switch function {
    case .add:
      shifts = operand
    case .sub:
      shifts = isOperandSecond ? operand.map { -$0 } : operand
      factors = isOperandSecond ? nil : operand.map { _ in -1 }
    case .mul:
      factors = operand
    case .div where isOperandSecond:
      factors = operand.map { 1 / $0 }
    default:
      return nil
    }
  }
}

extension Walk {
  /// Where an operand with these strides has its value for each channel; nil if it has several.
  ///
  /// ```
  ///  output   image 0, channel 0 │ image 0, channel 1 │ image 1, channel 0 │ …
  ///           ←──── plane ─────→   an axis must move between channels, or not at all
  /// ```
  fileprivate func offsets(_ strides: Extents, channels: Int, plane: Int) -> [Int]? {
    var offsets = [Int](repeating: 0, count: channels)
    // The distance of neighbors along the axis in the output.
    var place = 1
    for axis in (0..<extents.count).reversed() {
      let extent = extents[axis]
      if strides[axis] != 0 {
        guard extent > 0, place >= plane, place * extent <= plane * channels else { return nil }
        for channel in 0..<channels {
          offsets[channel] += channel * plane / place % extent * strides[axis]
        }
      }
      place *= extent
    }
    return offsets
  }
}
