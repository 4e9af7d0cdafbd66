/// One weight of a filter, and the outputs of one slice to whose sums it contributes: those for
/// which it is on the input rather than on padding.
///
/// ```
///  input   · · · · ·        output  · · ·      a 3 × 3 window's upper left weight with padding 1:
///          · a b · ·                · a b      rows and columns 1 and 2 of the output,
///          · c d · ·                · c d      which read from row and column 0 of the input
/// ```
struct ConvolutionTap {
  /// The weight, counted from its output channel's first.
  let weight: Int
  /// The first output, counted from its channel's first.
  let output: Int
  /// The input of that output, counted from the first of the group.
  let input: Int
  let rows: Int
  let columns: Int
  let outputRowStride: Int
  let inputRowStride: Int
  let inputColumnStride: Int

  /// Replaces each sum in an output plane with what `add` makes of it and its input; the caller
  /// vouches for both ranges.
  ///
  /// The inner loop is plain, because nothing has to be tested for padding.
  @inline(__always)
  func accumulate<Input, Sum>(
    in plane: UnsafeMutablePointer<Sum>,
    from source: UnsafePointer<Input>,
    _ add: (Sum, Input) -> Sum
  ) {
    for row in 0..<rows {
      let target = unsafe plane + output + row * outputRowStride
      let source = unsafe source + input + row * inputRowStride
      var column = 0
      if inputColumnStride == 1 {
        while column < columns {
          unsafe target[column] = add(target[column], source[column])
          column &+= 1
        }
      } else {
        while column < columns {
          unsafe target[column] = add(target[column], source[column &* inputColumnStride])
          column &+= 1
        }
      }
    }
  }
}

extension Convolution.Geometry {
  /// Calls `body` for each channel of each image with the channel's number, the position of its
  /// first output, and that of the first input of its group.
  @inline(__always)
  func forEachPlane(_ body: (_ channel: Int, _ output: Int, _ input: Int) -> Void) {
    for image in 0..<batch {
      for channel in 0..<channels {
        let firstInput = (image * group + channel / outputChannels) * inputChannels
        body(channel, (image * channels + channel) * outputPlane, firstInput * inputPlane)
      }
    }
  }

  /// Calls `body` for each weight of a filter and each slice of the output, channel by channel.
  @inline(never)
  func forEachTap(_ body: (ConvolutionTap) -> Void) {
    var weight = 0
    for channel in 0..<inputChannels {
      for tapZ in 0..<depth.kernelExtent {
        for tapY in 0..<vertical.kernelExtent {
          let rows = vertical.outputs(readingWith: tapY)
          for tapX in 0..<horizontal.kernelExtent {
            let columns = horizontal.outputs(readingWith: tapX)
            for slice in depth.outputs(readingWith: tapZ) where !rows.isEmpty && !columns.isEmpty {
              let plane = channel * depth.inputExtent + depth.position(output: slice, tap: tapZ)
              let row = vertical.position(output: rows.lowerBound, tap: tapY)
              let column = horizontal.position(output: columns.lowerBound, tap: tapX)
              body(
                ConvolutionTap(
                  weight: weight,
                  output: (slice * vertical.outputExtent + rows.lowerBound)
                    * horizontal.outputExtent + columns.lowerBound,
                  input: (plane * vertical.inputExtent + row) * horizontal.inputExtent + column,
                  rows: rows.count, columns: columns.count,
                  outputRowStride: horizontal.outputExtent,
                  inputRowStride: vertical.stride * horizontal.inputExtent,
                  inputColumnStride: horizontal.stride))
            }
            weight += 1
          }
        }
      }
    }
  }
}
