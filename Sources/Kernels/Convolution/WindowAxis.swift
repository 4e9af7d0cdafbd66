/// One axis of a sliding window: of a convolution or a pooling.
///
/// ```
///              padBegin        inputExtent          padEnd
///            ┌───────────┬─────────────────────────┬────────┐
///  output 0  │ t0   t1   │ t2                      │        │   taps `dilation` apart
///  output 1  │      t0   │ t1   t2                 │        │   moved by `stride`
/// ```
///
/// Tap `t` of output `o` reads input `o · stride + t · dilation − padBegin`, or padding where that
/// is outside `0 ..< inputExtent`.
public struct WindowAxis: Hashable, Sendable {
  /// The length of the input.
  public let inputExtent: Int
  /// The length of the output.
  public let outputExtent: Int
  /// The number of taps.
  public let kernelExtent: Int
  /// The distance between neighboring windows.
  public let stride: Int
  /// The distance between neighboring taps.
  public let dilation: Int
  /// The padding in front of the input.
  public let padBegin: Int
  /// The padding after the input.
  public let padEnd: Int

  /// Creates an axis.
  ///
  /// - Precondition: extents are at least 0, `kernelExtent`, `stride` and `dilation` at least 1,
  ///   and every number small enough that no position overflows (the planner refuses others).
  public init(
    inputExtent: Int,
    outputExtent: Int,
    kernelExtent: Int,
    stride: Int = 1,
    dilation: Int = 1,
    padBegin: Int = 0,
    padEnd: Int = 0
  ) {
    precondition(inputExtent >= 0 && outputExtent >= 0, "an extent is not negative")
    precondition(kernelExtent >= 1 && stride >= 1 && dilation >= 1, "a window has a size")
    self.inputExtent = inputExtent
    self.outputExtent = outputExtent
    self.kernelExtent = kernelExtent
    self.stride = stride
    self.dilation = dilation
    self.padBegin = padBegin
    self.padEnd = padEnd
  }

  /// An axis of length 1 with a window of one tap: the missing axes of 1-D and 2-D windows.
  public static let single = WindowAxis(inputExtent: 1, outputExtent: 1, kernelExtent: 1)

  /// The outputs whose tap `tap` reads input rather than padding.
  @inline(never)
  func outputs(readingWith tap: Int) -> Range<Int> {
    let shift = padBegin - tap * dilation
    // The first output with o · stride ≥ shift, and the first with o · stride ≥ shift + input.
    let first = shift <= 0 ? 0 : (shift + stride - 1) / stride
    let limit = shift + inputExtent
    let end = limit <= 0 ? 0 : (limit + stride - 1) / stride
    let lower = min(first, outputExtent)
    return lower..<max(lower, min(end, outputExtent))
  }

  /// Whether every tap of every output reads input.
  var isWhole: Bool {
    outputExtent == 0
      || padBegin == 0
        && position(output: outputExtent - 1, tap: kernelExtent - 1) < inputExtent
  }

  /// The input that a tap of an output reads; outside `0 ..< inputExtent` it is padding.
  @inline(__always)
  func position(output: Int, tap: Int) -> Int {
    output * stride + tap * dilation - padBegin
  }

  /// The taps of an output that read input rather than padding.
  @inline(never)
  func taps(readingAt output: Int) -> Range<Int> {
    let start = output * stride - padBegin
    let first = start >= 0 ? 0 : (-start + dilation - 1) / dilation
    let end = start >= inputExtent ? 0 : (inputExtent - start + dilation - 1) / dilation
    let lower = min(first, kernelExtent)
    return lower..<max(lower, min(end, kernelExtent))
  }

  /// How many taps of an output are on input or padding, rather than after the padding's end.
  ///
  /// Only the last window of a pooling with `ceil_mode` reaches beyond it.
  @inline(never)
  func tapsWithinPadding(at output: Int) -> Int {
    let room = inputExtent + padEnd - (output * stride - padBegin)
    return room <= 0 ? 0 : min(kernelExtent, (room + dilation - 1) / dilation)
  }
}
