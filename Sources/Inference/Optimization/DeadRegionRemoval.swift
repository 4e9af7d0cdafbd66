import MNISTKernels

/// Leaves out the last rows and columns of a convolution or a pooling that no later window reads.
///
/// ```
///  conv → 14×14 → pool 3×3, stride 3 → 4×4       conv → 12×12 → pool 3×3, stride 3 → 4×4
/// ```
///
/// Goes from the last step to the first, so that each window makes only what the next one reads;
/// functions of each number may be in between.
enum DeadRegionRemoval {
  static func apply(to program: inout Program, outputs: [ValueID]) {
    let uses = ValueUses(program, outputs: outputs)
    let isShrinkable = shrinkableValues(program, uses)
    for index in program.steps.indices.reversed() {
      var step = program.steps[index]
      let value = step.inputs.first ?? step.outputs[0]
      let result = program.shape(step.outputs[0])
      switch step.operation {
      case .convolution(var geometry):
        let needed = geometry.fit(result, reading: program.shape(value), isShrinkable[value.index])
        step.operation = .convolution(geometry)
        program.shrink(value, to: needed)
      case .pooling(var geometry) where geometry.losesEnds:
        let needed = geometry.windows.fit(
          result, reading: program.shape(value), isShrinkable[value.index])
        step.operation = .pooling(geometry)
        program.shrink(value, to: needed)
      case .unary where isShrinkable[value.index]:
        program.shrink(value, to: result)
      default:
        continue
      }
      program.replaceStep(at: index, with: step)
    }
  }

  /// Which values are read once, and made by a step that can leave out their ends.
  private static func shrinkableValues(_ program: Program, _ uses: ValueUses) -> [Bool] {
    var isShrinkable = [Bool](repeating: false, count: program.values.count)
    for step in program.steps {
      let output = step.outputs[0]
      guard uses.makerForOneReader(of: output) != nil else { continue }
      switch step.operation {
      case .convolution: isShrinkable[output.index] = true
      case .pooling(let geometry): isShrinkable[output.index] = geometry.losesEnds
      case .unary: isShrinkable[output.index] = isShrinkable[step.inputs[0].index]
      default: break
      }
    }
    return isShrinkable
  }
}

extension Program {
  /// Changes a value's shape, if it is another one.
  fileprivate mutating func shrink(_ value: ValueID, to shape: [Int]) {
    if self.shape(value) != shape { setShape(of: value, to: shape) }
  }
}

/// Sizes of a window along three axes.
private protocol Windowed {
  var depth: WindowAxis { get set }
  var vertical: WindowAxis { get set }
  var horizontal: WindowAxis { get set }
}

extension Convolution.Geometry: Windowed {}
extension PoolingWindows: Windowed {}

extension Pooling.Geometry {
  /// Whether the pooling can leave out the ends of its output: a position in the whole input, or a
  /// norm, can't.
  fileprivate var losesEnds: Bool {
    switch kind {
    case .max, .average: true
    case .maxIndices, .lp: false
    }
  }
}

extension Windowed {
  /// Adapts the window to a result of shape `[N, C, …]` that may have lost its ends, and returns
  /// the shape of the input that it then reads; the given shape if the input can't lose its ends.
  fileprivate mutating func fit(
    _ result: [Int],
    reading input: [Int],
    _ isShrinkable: Bool
  ) -> [Int] {
    var input = input
    let axes = result.count
    depth.fit(result, &input, axis: axes - 3, isShrinkable)
    vertical.fit(result, &input, axis: axes - 2, isShrinkable)
    horizontal.fit(result, &input, axis: axes - 1, isShrinkable)
    return input
  }
}

extension WindowAxis {
  /// The same for one axis; the first two are batch and channels.
  fileprivate mutating func fit(
    _ result: [Int],
    _ input: inout [Int],
    axis: Int,
    _ isShrinkable: Bool
  ) {
    guard axis >= 2 else { return }
    let output = result[axis]
    let end = (output - 1) * stride + (kernelExtent - 1) * dilation - padBegin + 1
    let shrinks = isShrinkable && output > 0 && end > 0 && end < inputExtent
    guard shrinks || output != outputExtent else { return }
    self = WindowAxis(
      inputExtent: shrinks ? end : inputExtent,
      outputExtent: output,
      kernelExtent: kernelExtent,
      stride: stride,
      dilation: dilation,
      padBegin: padBegin,
      // A window that ends on the input reads no padding after it.
      padEnd: shrinks ? 0 : padEnd
    )
    if shrinks { input[axis] = end }
  }
}
