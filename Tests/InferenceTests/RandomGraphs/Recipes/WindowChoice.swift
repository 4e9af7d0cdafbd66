import MNISTTestSupport

/// A random sliding window over some axes: attributes, and how many places it has.
struct WindowChoice {
  let kernel: [Int]
  private(set) var strides: [Int]
  private(set) var dilations: [Int]
  private(set) var before: [Int]
  private(set) var after: [Int]
  let ceilMode: Bool
  private let autoPad: String?
  let outputs: [Int]

  /// What an operator has in an opset.
  struct Abilities {
    var dilates = true
    var rounds = false
    /// Whether padding must be less than the window.
    var limitsPadding = true
  }

  /// A window that fits an input; nil if none was found.
  init?(
    over spatial: [Int], kernel: [Int], _ abilities: Abilities, in generator: inout GraphGenerator
  ) {
    let rank = spatial.count
    self.kernel = kernel
    let ones = [Int](repeating: 1, count: rank)
    let zeros = [Int](repeating: 0, count: rank)
    strides = ones
    dilations = ones
    before = zeros
    after = zeros
    // Poolings usually put windows side by side.
    switch generator.int(abilities.limitsPadding ? 2...7 : 0...5) {
    case 0...2: break
    case 3, 6, 7: strides = kernel
    case 4: strides = [Int](repeating: 2, count: rank)
    default: strides = ones.map { _ in generator.int(1...3) }
    }
    if abilities.dilates, generator.chance(0.15) {
      dilations = ones.map { _ in generator.int(1...2) }
    }
    ceilMode = abilities.rounds && generator.chance(0.25)
    var reach = zip(kernel, dilations).map { ($0 - 1) * $1 + 1 }
    switch generator.int(0...7) {
    case 0...2: autoPad = generator.chance(0.2) ? "VALID" : nil
    case 3...4:
      // The usual one: as many outputs as inputs.
      autoPad = nil
      before = reach.map { ($0 - 1) / 2 }
      after = before
    case 5:
      autoPad = nil
      before = kernel.map { generator.int(0...max(0, min($0 - 1, 2))) }
      after = kernel.map { generator.int(0...max(0, min($0 - 1, 2))) }
    default:
      autoPad = generator.pick(["SAME_UPPER", "SAME_LOWER"])
      // ONNX Runtime knows only one of both.
      if generator.traits.isPortable { (dilations, reach) = (ones, kernel) }
    }
    var outputs: [Int] = []
    for axis in 0..<rank {
      let (length, stride) = (spatial[axis], strides[axis])
      if let autoPad, autoPad != "VALID" {
        let count = (length + stride - 1) / stride
        let missing = (count - 1) * stride + reach[axis] - length
        // ONNX Runtime refuses a negative padding.
        if missing < 0, generator.traits.isPortable { return nil }
        // Such padding would take away the input's first elements.
        if missing < (autoPad == "SAME_UPPER" ? -1 : -2) { return nil }
        let padding = max(missing, 0)
        before[axis] = autoPad == "SAME_UPPER" ? padding / 2 : padding - padding / 2
        after[axis] = padding - before[axis]
      }
      let room = length + before[axis] + after[axis] - reach[axis]
      guard room >= 0, length > 0 else { return nil }
      if abilities.limitsPadding, max(before[axis], after[axis]) >= kernel[axis] { return nil }
      var count = room / stride + 1
      if ceilMode, room % stride != 0 {
        let startsInside = count * stride < length + before[axis]
        // ONNX's checker counts windows that start in the padding behind the input.
        if !startsInside, generator.traits.isPortable { return nil }
        if startsInside { count += 1 }
      }
      outputs.append(count)
    }
    self.outputs = outputs
  }

  /// Whether there is padding, or windows that stick out.
  var reachesOutside: Bool { ceilMode || (before + after).contains { $0 > 0 } }

  /// Whether a window moves by single steps and has neighboring taps, the same in both directions.
  var isDenseSquare: Bool {
    kernel.count == 2 && kernel[0] == kernel[1] && (strides + dilations).allSatisfy { $0 == 1 }
  }

  func attributes(
    in generator: inout GraphGenerator, needsKernel: Bool = true
  ) -> [GraphNode.Attribute] {
    var attributes: [GraphNode.Attribute] = []
    func ints(_ values: [Int]) -> ModelBuilder.Value { .ints(values.map { Int64($0) }) }
    if needsKernel || generator.chance(0.6) { attributes.append(("kernel_shape", ints(kernel))) }
    if strides.contains(where: { $0 != 1 }) || generator.chance(0.3) {
      attributes.append(("strides", ints(strides)))
    }
    if dilations.contains(where: { $0 != 1 }) { attributes.append(("dilations", ints(dilations))) }
    if let autoPad {
      attributes.append(("auto_pad", .string(autoPad)))
    } else if (before + after).contains(where: { $0 != 0 }) || generator.chance(0.3) {
      attributes.append(("pads", ints(before + after)))
    }
    if ceilMode { attributes.append(("ceil_mode", .int(1))) }
    return attributes
  }
}
