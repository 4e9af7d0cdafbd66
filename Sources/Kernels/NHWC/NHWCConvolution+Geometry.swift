extension NHWCConvolution {
  /// The sizes of a direct convolution.
  public struct Geometry: Hashable, Sendable {
    /// The images and the window.
    public let windows: NHWCWindows
    /// The number of groups; channels of different groups don't meet.
    public let group: Int
    /// What is done to each output.
    public let clamp: Clamp

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the input's border covers the padding; there are at least 4 outputs, and,
    ///   of more than one group, a multiple of 4 for each.
    public init(_ windows: NHWCWindows, group: Int = 1, clamp: Clamp = .none) {
      precondition(windows.isCovered, "the window reaches over the border")
      precondition(
        group >= 1 && windows.input.channels % group == 0 && windows.output.channels >= 4
          && (group == 1 || windows.output.channels % (4 * group) == 0),
        "channels that don't fill vectors"
      )
      self.windows = windows
      self.group = group
      self.clamp = clamp
    }

    /// Input channels of one group.
    var inputChannels: Int { windows.input.channels / group }
    /// Outputs of one group, in whole vectors.
    var outputChannels: Int { NHWCLayout.padded(windows.output.channels / group) }
    /// The products in each output.
    var depth: Int {
      windows.vertical.kernelExtent * windows.horizontal.kernelExtent * inputChannels
    }

    /// The number of biases: one for each output channel, and zeros up to a whole vector.
    public var biasCount: Int { group * outputChannels }
    /// The number of weights as `run` reads them.
    public var weightCount: Int { depth * group * outputChannels }

    /// The number of multiplications, padding included.
    public var multiplyAccumulates: Int64 {
      let output = windows.output
      return saturatingProduct(
        output.batch, output.height, output.width, output.channels, depth)
    }

    /// Whether all pixels of an image are one long row to a window of a single tap.
    private var joinsRows: Bool {
      let (input, output) = (windows.input, windows.output)
      return windows.vertical.isPoint && windows.horizontal.isPoint
        && input.rowStride == output.width * input.pixelStride
        && output.rowStride == output.width * output.pixelStride
    }

    /// The rows of pixels of an image, and the pixels of each.
    var lines: (count: Int, pixels: Int) {
      let output = windows.output
      return joinsRows
        ? (output.height > 0 ? 1 : 0, output.height * output.width)
        : (output.height, output.width)
    }

    /// The inner loops for one line of pixels.
    var product: PanelProduct {
      let (input, vertical, horizontal) = (windows.input, windows.vertical, windows.horizontal)
      // A row of the window whose pixels stand side by side, without filling, is one run.
      let isRun =
        horizontal.dilation == 1 && group == 1 && input.channels == input.pixelStride
      return PanelProduct(
        outerRuns: vertical.kernelExtent,
        outerStride: vertical.dilation * input.rowStride,
        innerRuns: isRun ? 1 : horizontal.kernelExtent,
        innerStride: horizontal.dilation * input.pixelStride,
        depth: isRun ? horizontal.kernelExtent * inputChannels : inputChannels,
        pixelStride: horizontal.stride * input.pixelStride,
        targetStride: windows.output.pixelStride,
        split: RowSplit(lines.pixels, maximum: CPU.tileRows)
      )
    }

    /// The weights `[outputs, inputs of a group, height, width]` as `run` reads them: for each
    /// group panels of 16, 8 or 4 outputs, each `[height][width][inputs][lanes]`.
    ///
    /// - Precondition: `weights` has the count that the shape says.
    public func packed(_ weights: [Float]) -> [Float] {
      let outputs = windows.output.channels / group
      let taps = windows.vertical.kernelExtent * windows.horizontal.kernelExtent
      precondition(weights.count == group * outputs * depth, "other weights")
      var packed = [Float](repeating: 0, count: weightCount)
      for number in 0..<group * outputs {
        let channel = number % outputs
        let panel = ChannelPanel(containing: channel, of: outputChannels)
        let start = number / outputs * outputChannels * depth
        for inputChannel in 0..<inputChannels {
          for tap in 0..<taps {
            let offset = panel.offset(channel, row: tap * inputChannels + inputChannel, rows: depth)
            packed[start + offset] = weights[number * depth + inputChannel * taps + tap]
          }
        }
      }
      return packed
    }
  }
}

extension WindowAxis {
  /// Whether output and input are the same positions.
  var isPoint: Bool {
    kernelExtent == 1 && stride == 1 && padBegin == 0 && inputExtent == outputExtent
  }
}
