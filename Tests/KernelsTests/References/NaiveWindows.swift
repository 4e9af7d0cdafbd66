/// What a tap of a pooling's window lies on.
enum TapGround {
  case input(Double)
  case padding
  /// Behind the padding, where the last window of `ceil_mode` may reach.
  case beyond
}

/// Every tap of every window of a pooling, one list for each output element.
///
/// - Parameter input: `[N, C, H, W]`.
/// - Returns: the windows in the order of `[N, C, output height, output width]`.
func naiveWindows(_ input: Planes, vertical: Window, horizontal: Window) -> [[TapGround]] {
  var windows: [[TapGround]] = []
  for image in 0..<input.extents[0] {
    for channel in 0..<input.extents[1] {
      for outputRow in 0..<vertical.output {
        for outputColumn in 0..<horizontal.output {
          var window: [TapGround] = []
          for kernelRow in 0..<vertical.kernel {
            for kernelColumn in 0..<horizontal.kernel {
              // Counted from the start of the padding.
              let row = outputRow * vertical.stride + kernelRow * vertical.dilation
              let column = outputColumn * horizontal.stride + kernelColumn * horizontal.dilation
              let inputRow = row - vertical.padBegin
              let inputColumn = column - horizontal.padBegin
              if row >= vertical.padBegin + input.extents[2] + vertical.padEnd
                || column >= horizontal.padBegin + input.extents[3] + horizontal.padEnd
              {
                window.append(.beyond)
              } else if inputRow < 0 || inputRow >= input.extents[2] || inputColumn < 0
                || inputColumn >= input.extents[3]
              {
                window.append(.padding)
              } else {
                window.append(.input(input[image, channel, inputRow, inputColumn]))
              }
            }
          }
          windows.append(window)
        }
      }
    }
  }
  return windows
}
