import MNISTKernels

// Names of the channels-last kernels for tables: which one it is, and what is fused into it.

extension ImageConvolution.Geometry {
  var name: String { "direct convolution " + windows.sizes + limits.suffix }
}

extension DepthwiseConvolution.Geometry {
  var name: String { "depthwise convolution " + windows.sizes + limits.suffix }
}

extension WinogradConvolution.Geometry {
  var name: String { tiling.name(tile: square(tiling.tile)) }
}

extension WinogradRowConvolution.Geometry {
  var name: String { tiling.name(tile: String(tiling.tile) + "×1") }
}

extension WinogradTiling {
  fileprivate func name(tile: String) -> String {
    "Winograd convolution F(" + tile + ", " + square(taps) + ")"
      + (isPooled ? ", maximum pooling" : "") + limits.suffix
  }

  /// The multiplications of a direct convolution in its place.
  var directMultiplyAccumulates: Int64 {
    Int64(output.batch * output.channels * height * width) * Int64(input.channels * taps * taps)
  }
}

private func square(_ length: Int) -> String { String(length) + "×" + String(length) }

extension ImagePooling.Geometry {
  var name: String {
    switch kind {
    case .maximum: "image maximum pooling " + windows.sizes
    case .average: "image average pooling " + windows.sizes
    }
  }
}

extension ImageWindows {
  fileprivate var sizes: String {
    var text = String(vertical.kernelExtent) + "×" + String(horizontal.kernelExtent)
    let (strideY, strideX) = (vertical.stride, horizontal.stride)
    if strideY == strideX {
      if strideY > 1 { text += " stride " + String(strideY) }
    } else {
      text += " stride " + String(strideY) + "×" + String(strideX)
    }
    return text
  }
}

extension Limits {
  /// The activation's name behind a comma, or nothing.
  var suffix: String {
    if self == Limits() { return "" }
    return self == Limits(low: 0) ? ", rectification" : ", clamp"
  }

  /// The limits that do what an activation does; nil if none do.
  init?(_ activation: Activation) {
    switch activation {
    case .identity: self.init()
    case .rectification: self.init(low: 0)
    case .clamp(let low, let high) where low < .infinity && high > -.infinity:
      self.init(low: low, high: high)
    default: return nil
    }
  }
}
