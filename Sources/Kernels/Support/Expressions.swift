// Values as expressions of Swift that make them again: what `mnist compile` writes into a file.

extension Float {
  /// A literal of exactly this number.
  package var expression: String {
    if isFinite { return description }
    return self < 0 ? "-.infinity" : self > 0 ? ".infinity" : ".nan"
  }
}

extension Bool {
  package var expression: String { self ? "true" : "false" }
}

extension [Int] {
  package var expression: String {
    var list = ""
    for number in self { list += (list.isEmpty ? "" : ", ") + String(number) }
    return "[" + list + "]"
  }
}

extension Slot {
  package var expression: String {
    "Slot(segment: " + (segment == .arena ? ".arena" : ".constants") + ", byteOffset: "
      + String(byteOffset) + ", byteCount: " + String(byteCount) + ")"
  }
}

extension ElementType {
  package var expression: String { "." + description }
}

extension Clamp {
  var expression: String {
    self == .none ? ".none" : "Clamp(low: " + low.expression + ", high: " + high.expression + ")"
  }
}

extension Walk {
  var expression: String {
    "Walk(extents: " + extents.list.expression + ", firstStrides: "
      + firstStrides.list.expression + ", secondStrides: " + secondStrides.list.expression + ")"
  }
}

extension Extents {
  fileprivate var list: [Int] { (0..<count).map { self[$0] } }
}

// MARK: Windows and images

extension WindowAxis {
  var expression: String {
    if self == .single { return ".single" }
    return "WindowAxis(inputExtent: " + String(inputExtent) + ", outputExtent: "
      + String(outputExtent) + ", kernelExtent: " + String(kernelExtent) + ", stride: "
      + String(stride) + ", dilation: " + String(dilation) + ", padBegin: " + String(padBegin)
      + ", padEnd: " + String(padEnd) + ")"
  }
}

extension PoolingWindows {
  var expression: String {
    "PoolingWindows(planes: " + String(planes) + ", depth: " + depth.expression + ", vertical: "
      + vertical.expression + ", horizontal: " + horizontal.expression + ")"
  }
}

extension NHWCLayout {
  package var expression: String {
    let sizes =
      "NHWCLayout(batch: " + String(batch) + ", channels: " + String(channels) + ", height: "
      + String(height) + ", width: " + String(width)
    if border.isEmpty { return sizes + ")" }
    return sizes + ", border: NHWCLayout.Border(top: " + String(border.top) + ", left: "
      + String(border.left) + ", bottom: " + String(border.bottom) + ", right: "
      + String(border.right) + "))"
  }
}

extension NHWCWindows {
  var expression: String {
    "NHWCWindows(input: " + input.expression + ", output: " + output.expression + ", vertical: "
      + vertical.expression + ", horizontal: " + horizontal.expression + ")"
  }
}

extension WinogradTiling {
  var expression: String {
    let layouts =
      "WinogradTiling(input: " + input.expression + ", output: " + output.expression
    let tiles =
      ", taps: " + String(taps) + ", tile: " + String(tile) + ", padTop: " + String(padTop)
      + ", padLeft: " + String(padLeft) + ", height: " + String(height) + ", width: "
      + String(width)
    return layouts + tiles + ", isPooled: " + isPooled.expression + ", clamp: " + clamp.expression
      + ")"
  }
}

// MARK: Functions

extension UnaryFunction {
  var expression: String {
    switch self {
    case .relu: ".relu"
    case .leakyRelu(let alpha): ".leakyRelu(alpha: " + alpha.expression + ")"
    case .thresholdedRelu(let alpha): ".thresholdedRelu(alpha: " + alpha.expression + ")"
    case .elu(let alpha, let gamma, let divisor):
      ".elu(alpha: " + alpha.expression + ", gamma: " + gamma.expression + ", divisor: "
        + divisor.expression + ")"
    case .sigmoid: ".sigmoid"
    case .hardSigmoid(let alpha, let beta):
      ".hardSigmoid(alpha: " + alpha.expression + ", beta: " + beta.expression + ")"
    case .swish(let alpha): ".swish(alpha: " + alpha.expression + ")"
    case .hardSwish: ".hardSwish"
    case .mish: ".mish"
    case .softplus: ".softplus"
    case .softsign: ".softsign"
    case .gelu: ".gelu"
    case .geluTanh: ".geluTanh"
    case .tanh: ".tanh"
    case .scaledTanh(let alpha, let beta):
      ".scaledTanh(alpha: " + alpha.expression + ", beta: " + beta.expression + ")"
    case .affine(let alpha, let beta):
      ".affine(alpha: " + alpha.expression + ", beta: " + beta.expression + ")"
    case .erf: ".erf"
    case .exp: ".exp"
    case .log: ".log"
    case .sqrt: ".sqrt"
    case .reciprocal: ".reciprocal"
    case .neg: ".neg"
    case .abs: ".abs"
    case .sign: ".sign"
    case .floor: ".floor"
    case .ceil: ".ceil"
    case .round: ".round"
    case .not: ".not"
    }
  }
}

extension BinaryFunction {
  var expression: String {
    switch self {
    case .greaterOrEqual: ".greaterOrEqual"
    case .lessOrEqual: ".lessOrEqual"
    default: "." + name
    }
  }
}

extension ScaleLayout {
  var expression: String {
    let sizes =
      "outer: " + String(outer) + ", extent: " + String(extent) + ", inner: " + String(inner)
    if axisStride == 0 { return ".perTensor(count: " + String(count) + ")" }
    if innerStride == 0 { return ".perAxis(" + sizes + ")" }
    return ".blocked(" + sizes + ", block: " + String(block) + ")"
  }
}

// MARK: Recurrent layers

extension RecurrentSizes {
  var expression: String {
    let direction =
      switch direction {
      case .forward: ".forward"
      case .reverse: ".reverse"
      case .bidirectional: ".bidirectional"
      }
    return "RecurrentSizes(steps: " + String(steps) + ", batch: " + String(batch) + ", inputs: "
      + String(inputs) + ", hidden: " + String(hidden) + ", direction: " + direction
      + ", isBatchFirst: " + isBatchFirst.expression + ", clip: " + clip.expression + ")"
  }
}
