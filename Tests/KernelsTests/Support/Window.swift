import MNISTKernels

/// One axis of a sliding window, as the attributes of ONNX's *Conv* and the pools describe it.
struct Window {
  var input: Int
  var kernel: Int
  var stride = 1
  var dilation = 1
  var padBegin = 0
  var padEnd = 0
  var ceilMode = false

  /// ONNX: `(input + pads − ((kernel − 1) · dilation + 1)) / stride + 1`, rounded down, or up in
  /// `ceil_mode`. The last window may then reach behind the padding, or even start there.
  var output: Int {
    let room = input + padBegin + padEnd - ((kernel - 1) * dilation + 1)
    guard room >= 0 else { return 0 }
    return (ceilMode ? room + stride - 1 : room) / stride + 1
  }

  /// The same for the kernels.
  var axis: WindowAxis {
    WindowAxis(
      inputExtent: input,
      outputExtent: output,
      kernelExtent: kernel,
      stride: stride,
      dilation: dilation,
      padBegin: padBegin,
      padEnd: padEnd
    )
  }

  /// An axis that has neither extent nor movement.
  static let single = Window(input: 1, kernel: 1)

  /// Draws a window; strides and pads may exceed the kernel, and the window the input.
  static func random(_ random: inout RandomCase, ceilMode: Bool = false) -> Window {
    Window(
      input: random.integer(1...8),
      kernel: random.integer(1...4),
      stride: random.integer(1...4),
      dilation: random.integer(1...3),
      padBegin: random.integer(0...4),
      padEnd: random.integer(0...4),
      ceilMode: ceilMode
    )
  }

  /// All windows over short inputs, about three thousand: every relation of input, kernel, stride,
  /// dilation and pads that can go wrong occurs among them.
  static func all(ceilMode: Bool) -> [Window] {
    var windows: [Window] = []
    for input in 0...4 {
      for kernel in 1...3 {
        for stride in 1...4 {
          for dilation in 1...3 {
            for padBegin in 0...3 {
              for padEnd in 0...3 {
                windows.append(
                  Window(
                    input: input,
                    kernel: kernel,
                    stride: stride,
                    dilation: dilation,
                    padBegin: padBegin,
                    padEnd: padEnd,
                    ceilMode: ceilMode
                  )
                )
              }
            }
          }
        }
      }
    }
    return windows
  }
}
