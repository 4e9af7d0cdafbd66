import MNISTKernels

extension NHWCWindows {
  /// Windows over images with borders that are at least as wide as the windows reach.
  static func random(
    _ random: inout RandomCase,
    batch: Int,
    inputChannels: Int,
    outputChannels: Int,
    vertical: Window,
    horizontal: Window
  ) -> NHWCWindows {
    let needed = border(vertical: vertical.axis, horizontal: horizontal.axis)
    return NHWCWindows(
      input: .random(
        &random, batch: batch, channels: inputChannels, height: vertical.input,
        width: horizontal.input, atLeast: needed),
      output: .random(
        &random, batch: batch, channels: outputChannels, height: vertical.output,
        width: horizontal.output),
      vertical: vertical.axis, horizontal: horizontal.axis)
  }
}
