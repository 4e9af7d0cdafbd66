// DigitsNetwork: digits.onnx as Swift. Written by mnist 0.9.0: don't edit, compile again.
//
//   mnist compile digits.onnx --name DigitsNetwork --access package --weights int8 --builtin --layers
//
// model    digits.onnx, 79127 bytes, opset 13
// SHA-256  8b470be0036b7bf1c22fbd52d4360434086e59b41cce579b33a59438dc1e7099
//
// The network comes first, then the kernels that it calls, then its weights.

/// From `image`, float32 [1, 1, 28, 28]
/// to `probabilities`, float32 [1, 10]
/// with 1043776 multiply-accumulates.
///
/// A network never changes: any number of threads may run it at the same time, each in a
/// workspace of its own.
package struct DigitsNetwork: Sendable {
  /// The names of the inputs.
  package static let inputNames: [String] = ["image"]
  /// The shapes of the inputs, in the same order.
  package static let inputShapes: [[Int]] = [[1, 1, 28, 28]]
  /// The names of the outputs.
  package static let outputNames: [String] = ["probabilities"]
  /// The shapes of the outputs, in the same order.
  package static let outputShapes: [[Int]] = [[1, 10]]

  /// The weights as the kernels read them: 255216 bytes.
  private let constants: ConstantPool

  /// Decodes the weights, once: 255216 bytes that all runs share.
  package init() {
    var pool = ConstantPoolBuilder(capacity: 255216)
    _ = pool.append(
      Self.geometry1.packed(WeightText.blocks(Weights.constant0)).span)
    _ = pool.append(
      WeightText.values(Weights.constant1, as: Float.self).span)
    _ = pool.append(
      Self.geometry2.packed(WeightText.blocks(Weights.constant2)).span)
    _ = pool.append(
      WeightText.values(Weights.constant3, as: Float.self).span)
    _ = pool.append(
      Self.geometry4.packed(WeightText.blocks(Weights.constant4)).span)
    _ = pool.append(
      WeightText.values(Weights.constant5, as: Float.self).span)
    _ = pool.append(
      Self.geometry5.packed(WeightText.blocks(Weights.constant6)).span)
    _ = pool.append(
      WeightText.values(Weights.constant7, as: Float.self).span)
    constants = pool.finish()
  }

  /// The memory of one run at a time: 69184 bytes.
  package struct Workspace: ~Copyable, Sendable {
    fileprivate var arena: Arena
  }

  /// Memory for one run after another.
  package func makeWorkspace() -> Workspace {
    Workspace(arena: Arena(byteCount: 69184, constants: constants))
  }

  /// Runs the network in a workspace, on the caller's memory; nothing is allocated.
  ///
  /// - Parameters:
  ///   - image: `image`, [1, 1, 28, 28].
  ///   - probabilities: `probabilities`, [1, 10].
  ///   - workspace: memory that this network has made.
  /// - Precondition: each has exactly the count of its shape.
  package func run(
    _ image: Span<Float>,
    into probabilities: inout MutableSpan<Float>, in workspace: inout Workspace
  ) {
    workspace.arena.store(image, in: Slot(segment: .arena, byteOffset: 0, byteCount: 3136))
    step0(&workspace.arena)
    step1(&workspace.arena)
    step2(&workspace.arena)
    step3(&workspace.arena)
    step4(&workspace.arena)
    step5(&workspace.arena)
    step6(&workspace.arena)
    workspace.arena.load(
      Slot(segment: .arena, byteOffset: 4416, byteCount: 40), into: &probabilities)
  }

  /// Runs the network in memory of its own.
  ///
  /// - Parameters:
  ///   - image: `image`, [1, 1, 28, 28].
  ///   - probabilities: `probabilities`, [1, 10].
  /// - Precondition: each has exactly the count of its shape.
  package func run(
    _ image: Span<Float>,
    into probabilities: inout MutableSpan<Float>
  ) {
    var workspace = makeWorkspace()
    run(image, into: &probabilities, in: &workspace)
  }

  /// The network's output for an input.
  ///
  /// - Parameter image: the values, in row-major order.
  /// - Returns: the output's values, in row-major order.
  /// - Precondition: there are as many values as the input's shape says.
  package func callAsFunction(_ image: [Float]) -> [Float] {
    var result = [Float](repeating: 0, count: 10)
    var probabilities = result.mutableSpan
    run(image.span, into: &probabilities)
    return result
  }

  /// The images that a convolution or a pooling makes, with what was fused into it.
  package struct Layer: Sendable {
    /// The operator, and the node's position in the model.
    package let name: String
    package let channels: Int
    package let height: Int
    package let width: Int
    fileprivate let layout: NHWCLayout
    fileprivate let slot: Slot

    fileprivate init(_ name: String, _ layout: NHWCLayout, _ slot: Slot) {
      self.name = name
      channels = layout.channels
      height = layout.height
      width = layout.width
      self.layout = layout
      self.slot = slot
    }
  }

  /// In the order in which they run.
  package static var layers: [Layer] {
    [
      Layer(
        "Conv 0",
        NHWCLayout(
          batch: 1, channels: 8, height: 14, width: 14,
          border: NHWCLayout.Border(top: 2, left: 2, bottom: 0, right: 0)),
        Slot(segment: .arena, byteOffset: 7232, byteCount: 8192)),
      Layer(
        "Conv 3", NHWCLayout(batch: 1, channels: 24, height: 12, width: 12),
        Slot(segment: .arena, byteOffset: 15424, byteCount: 13824)),
      Layer(
        "MaxPool 5",
        NHWCLayout(
          batch: 1, channels: 24, height: 4, width: 4,
          border: NHWCLayout.Border(top: 1, left: 1, bottom: 1, right: 1)),
        Slot(segment: .arena, byteOffset: 0, byteCount: 3456)),
      Layer(
        "Conv 6", NHWCLayout(batch: 1, channels: 56, height: 2, width: 2),
        Slot(segment: .arena, byteOffset: 3456, byteCount: 896)),
    ]
  }

  /// What a layer made of the last run's input, of a batch the first: channel after channel, row by row.
  package func values(of layer: Layer, in workspace: borrowing Workspace) -> [Float] {
    var stored = [Float](repeating: 0, count: layer.slot.byteCount / 4)
    var span = stored.mutableSpan
    workspace.arena.load(layer.slot, into: &span)
    var values: [Float] = []
    values.reserveCapacity(layer.channels * layer.height * layer.width)
    for channel in 0..<layer.channels {
      for y in 0..<layer.height {
        for x in 0..<layer.width {
          let pixel = y * layer.layout.rowStride + x * layer.layout.pixelStride
          values.append(stored[layer.layout.origin + pixel + channel])
        }
      }
    }
    return values
  }

  // MARK: Steps

  @inline(__always)
  private static var geometry0: NHWCPacking.Geometry {
    NHWCPacking.Geometry(
      NHWCLayout(
        batch: 1, channels: 1, height: 28, width: 28,
        border: NHWCLayout.Border(top: 2, left: 2, bottom: 2, right: 2)))
  }

  /// Conv 'convolution1': pack to NHWC.
  @inline(never)
  private func step0(_ arena: inout Arena) {
    let kernel = NHWCPacking(
      Self.geometry0, input: Slot(segment: .arena, byteOffset: 0, byteCount: 3136),
      output: Slot(segment: .arena, byteOffset: 3136, byteCount: 4096))
    kernel.run(in: &arena)
  }

  @inline(__always)
  private static var geometry1: WinogradRowConvolution.Geometry {
    WinogradRowConvolution.Geometry(
      WinogradTiling(
        input: NHWCLayout(
          batch: 1, channels: 1, height: 28, width: 28,
          border: NHWCLayout.Border(top: 2, left: 2, bottom: 2, right: 2)),
        output: NHWCLayout(
          batch: 1, channels: 8, height: 14, width: 14,
          border: NHWCLayout.Border(top: 2, left: 2, bottom: 0, right: 0)),
        taps: 5, tile: 4, padTop: 2, padLeft: 2, height: 28, width: 28, isPooled: true,
        clamp: Clamp(low: 0.0, high: .infinity)))
  }

  /// Conv 'convolution1': winograd convolution F(4×1, 5×5), max pooling, relu.
  @inline(never)
  private func step1(_ arena: inout Arena) {
    let kernel = WinogradRowConvolution(
      Self.geometry1, input: Slot(segment: .arena, byteOffset: 3136, byteCount: 4096),
      weights: Slot(segment: .constants, byteOffset: 0, byteCount: 1280),
      bias: Slot(segment: .constants, byteOffset: 1280, byteCount: 32),
      output: Slot(segment: .arena, byteOffset: 7232, byteCount: 8192),
      scratch: Slot(segment: .arena, byteOffset: 15424, byteCount: 11776))
    kernel.run(in: &arena)
  }

  @inline(__always)
  private static var geometry2: WinogradConvolution.Geometry {
    WinogradConvolution.Geometry(
      WinogradTiling(
        input: NHWCLayout(
          batch: 1, channels: 8, height: 14, width: 14,
          border: NHWCLayout.Border(top: 2, left: 2, bottom: 0, right: 0)),
        output: NHWCLayout(batch: 1, channels: 24, height: 12, width: 12), taps: 5, tile: 4,
        padTop: 2, padLeft: 2, height: 12, width: 12, isPooled: false,
        clamp: Clamp(low: 0.0, high: .infinity)))
  }

  /// Conv 'convolution2': winograd convolution F(4×4, 5×5), relu.
  @inline(never)
  private func step2(_ arena: inout Arena) {
    let kernel = WinogradConvolution(
      Self.geometry2, input: Slot(segment: .arena, byteOffset: 7232, byteCount: 8192),
      weights: Slot(segment: .constants, byteOffset: 1344, byteCount: 49152),
      bias: Slot(segment: .constants, byteOffset: 50496, byteCount: 96),
      output: Slot(segment: .arena, byteOffset: 15424, byteCount: 13824),
      scratch: Slot(segment: .arena, byteOffset: 29248, byteCount: 39936))
    kernel.run(in: &arena)
  }

  @inline(__always)
  private static var geometry3: NHWCPooling.Geometry {
    NHWCPooling.Geometry(
      NHWCWindows(
        input: NHWCLayout(batch: 1, channels: 24, height: 12, width: 12),
        output: NHWCLayout(
          batch: 1, channels: 24, height: 4, width: 4,
          border: NHWCLayout.Border(top: 1, left: 1, bottom: 1, right: 1)),
        vertical: WindowAxis(
          inputExtent: 12, outputExtent: 4, kernelExtent: 3, stride: 3, dilation: 1, padBegin: 0,
          padEnd: 0),
        horizontal: WindowAxis(
          inputExtent: 12, outputExtent: 4, kernelExtent: 3, stride: 3, dilation: 1, padBegin: 0,
          padEnd: 0)),
      kind: .max)
  }

  /// MaxPool 'pool2': NHWC max pooling 3×3 stride 3.
  @inline(never)
  private func step3(_ arena: inout Arena) {
    let kernel = NHWCPooling(
      Self.geometry3, input: Slot(segment: .arena, byteOffset: 15424, byteCount: 13824),
      output: Slot(segment: .arena, byteOffset: 0, byteCount: 3456))
    kernel.run(in: &arena)
  }

  @inline(__always)
  private static var geometry4: WinogradConvolution.Geometry {
    WinogradConvolution.Geometry(
      WinogradTiling(
        input: NHWCLayout(
          batch: 1, channels: 24, height: 4, width: 4,
          border: NHWCLayout.Border(top: 1, left: 1, bottom: 1, right: 1)),
        output: NHWCLayout(batch: 1, channels: 56, height: 2, width: 2), taps: 3, tile: 4,
        padTop: 1, padLeft: 1, height: 4, width: 4, isPooled: true,
        clamp: Clamp(low: 0.0, high: .infinity)))
  }

  /// Conv 'convolution3': winograd convolution F(4×4, 3×3), max pooling, relu.
  @inline(never)
  private func step4(_ arena: inout Arena) {
    let kernel = WinogradConvolution(
      Self.geometry4, input: Slot(segment: .arena, byteOffset: 0, byteCount: 3456),
      weights: Slot(segment: .constants, byteOffset: 50624, byteCount: 193536),
      bias: Slot(segment: .constants, byteOffset: 244160, byteCount: 224),
      output: Slot(segment: .arena, byteOffset: 3456, byteCount: 896),
      scratch: Slot(segment: .arena, byteOffset: 29248, byteCount: 12672))
    kernel.run(in: &arena)
  }

  @inline(__always)
  private static var geometry5: PackedGemm.Geometry {
    PackedGemm.Geometry(rows: 1, depth: 224, columns: 10, clamp: .none)
  }

  /// Gemm 'dense': packed gemm.
  @inline(never)
  private func step5(_ arena: inout Arena) {
    let kernel = PackedGemm(
      Self.geometry5, first: Slot(segment: .arena, byteOffset: 3456, byteCount: 896),
      weights: Slot(segment: .constants, byteOffset: 244416, byteCount: 10752),
      bias: Slot(segment: .constants, byteOffset: 255168, byteCount: 48),
      output: Slot(segment: .arena, byteOffset: 4352, byteCount: 40),
      scratch: Slot(segment: .arena, byteOffset: 4416, byteCount: 0))
    kernel.run(in: &arena)
  }

  @inline(__always)
  private static var geometry6: Softmax.Geometry {
    Softmax.Geometry(kind: .softmax, outer: 1, extent: 10, inner: 1, element: .float32)
  }

  /// Softmax 'softmax': softmax.
  @inline(never)
  private func step6(_ arena: inout Arena) {
    let kernel = Softmax(
      geometry: Self.geometry6, input: Slot(segment: .arena, byteOffset: 4352, byteCount: 40),
      output: Slot(segment: .arena, byteOffset: 4416, byteCount: 40))
    kernel.run(in: &arena)
  }
}

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
private struct WindowAxis: Hashable, Sendable {
  /// The length of the input.
  let inputExtent: Int
  /// The length of the output.
  let outputExtent: Int
  /// The number of taps.
  let kernelExtent: Int
  /// The distance between neighboring windows.
  let stride: Int
  /// The distance between neighboring taps.
  let dilation: Int
  /// The padding in front of the input.
  let padBegin: Int
  /// The padding after the input.
  let padEnd: Int

  /// Creates an axis.
  ///
  /// - Precondition: extents are at least 0, `kernelExtent`, `stride` and `dilation` at least 1,
  ///   and every number small enough that no position overflows (the planner refuses others).
  @inline(__always)
  init(
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
  static let single = WindowAxis(inputExtent: 1, outputExtent: 1, kernelExtent: 1)

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
  @inline(__always)
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

/// The numbers of a row that aren't 0.
@unsafe
private struct SparseRow {
  let count: Int
  let values: UnsafeMutablePointer<Float>
  let positions: UnsafeMutablePointer<Int32>
}

extension PackedGemm {
  /// Lists the numbers that aren't 0 and their positions; both lists have room for all of a row.
  ///
  /// Every number is written, and the next one over it if it was 0: no branch to mispredict.
  @inline(__always)
  func list(
    _ row: UnsafePointer<Float>,
    _ values: UnsafeMutablePointer<Float>,
    _ positions: UnsafeMutablePointer<Int32>
  ) -> Int {
    var count = 0
    for position in 0..<geometry.depth {
      let value = unsafe row[position]
      unsafe values[count] = value
      unsafe positions[count] = Int32(truncatingIfNeeded: position)
      count &+= value == 0 ? 0 : 1
    }
    return count
  }

  /// One row of results.
  @inline(__always)
  func multiply(
    _ row: SparseRow,
    _ weights: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    let (columns, depth) = (geometry.paddedColumns, geometry.depth)
    var first = 0
    while first &+ 16 <= columns {
      unsafe panel(
        InlineArray<2, SIMD16<Float>>.self, row, weights + first &* depth, bias, target, first)
      first &+= 16
    }
    if first &+ 8 <= columns {
      unsafe panel(
        InlineArray<4, SIMD8<Float>>.self, row, weights + first &* depth, bias, target, first)
      first &+= 8
    }
    if first < columns {
      unsafe panel(
        InlineArray<4, SIMD4<Float>>.self, row, weights + first &* depth, bias, target, first)
    }
  }

  /// One panel of results, with several sums that take turns.
  @inline(__always)
  private func panel<Vector: FloatVector, let turns: Int>(
    _ type: InlineArray<turns, Vector>.Type,
    _ row: SparseRow,
    _ weights: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>,
    _ first: Int
  ) {
    var sums = InlineArray<turns, Vector>(repeating: .zero)
    let (count, values, positions) = unsafe (row.count, row.values, row.positions)
    var index = 0
    while index &+ turns <= count {
      for turn in 0..<turns {
        let line = unsafe weights + Int(positions[index &+ turn]) &* Vector.scalarCount
        let value = unsafe Vector(repeating: values[index &+ turn])
        sums[turn] = unsafe sums[turn].multiplyAdd(Vector(loading: line), value)
      }
      index &+= turns
    }
    while index < count {
      let line = unsafe weights + Int(positions[index]) &* Vector.scalarCount
      let value = unsafe Vector(repeating: values[index])
      sums[0] = unsafe sums[0].multiplyAdd(Vector(loading: line), value)
      index &+= 1
    }
    for turn in 1..<turns { sums[0] += sums[turn] }
    unsafe store(
      geometry.clamp(sums[0] + Vector(loading: bias + first)), to: target + first,
      count: geometry.columns &- first)
  }

  /// Stores as many lanes as there are columns left.
  @inline(__always)
  func store<Vector: FloatVector>(
    _ result: Vector,
    to target: UnsafeMutablePointer<Float>,
    count: Int
  ) {
    if count >= Vector.scalarCount {
      unsafe result.store(to: target)
    } else {
      for lane in 0..<count { unsafe target[lane] = result[lane] }
    }
  }
}

/// A product of a matrix with constant weights: `output = clamp(A × B + bias)`.
///
/// Shapes: A `[rows, depth]`, output `[rows, columns]`, row-major; B in panels of columns. Of a
/// single row the panels stream by once, with several sums at a time for each column, so that no
/// addition waits for the one before it.
///
/// Most pixels of a drawing are background, and half of what ReLU leaves is 0. If there are few and
/// long rows, the numbers that aren't 0 are therefore listed first and, unless those are most of
/// the row, only their weights are read:
///
/// ```
///  row        0  0  7  0  0  0  5  3  0  …
///  values           7           5  3               each times its row of a panel
///  positions        2           6  7
/// ```
private struct PackedGemm: Kernel {
  /// The sizes of a product.
  struct Geometry: Hashable, Sendable {
    /// Rows of A and of the output.
    let rows: Int
    /// Columns of A, rows of B.
    let depth: Int
    /// Columns of B and of the output.
    let columns: Int
    /// What is done to each result.
    let clamp: Clamp

    /// Creates a geometry from its parts.
    @inline(__always)
    init(rows: Int, depth: Int, columns: Int, clamp: Clamp = .none) {
      self.rows = rows
      self.depth = depth
      self.columns = columns
      self.clamp = clamp
    }

    /// The columns in whole vectors, and so the number of biases.
    @inline(__always)
    var paddedColumns: Int { NHWCLayout.padded(columns) }
    /// The number of weights as `run` reads them.
    @inline(__always)
    var weightCount: Int { depth * paddedColumns }
    /// Whether numbers that are 0 are left out. Many rows share the weights that they load instead.
    @inline(__always)
    var leavesOutZeros: Bool {
      // Positions are written down in 32 bits.
      rows <= 16 && 64...Int(Int32.max) ~= depth && columns >= 32
    }
    /// The floats of working memory: a row's numbers that aren't 0, and their positions.
    @inline(__always)
    var scratchCount: Int { leavesOutZeros ? 2 * depth : 0 }
    /// The number of multiplications.
    @inline(__always)
    var multiplyAccumulates: Int64 { saturatingProduct(rows, columns, depth) }

    /// The matrix `[depth, columns]` as `run` reads it: panels of 16, 8 or 4 columns, each
    /// `[depth][lanes]`.
    ///
    /// - Precondition: `matrix` has the count that the shape says.
    func packed(_ matrix: [Float]) -> [Float] {
      precondition(matrix.count == depth * columns, "another matrix")
      var packed = [Float](repeating: 0, count: weightCount)
      for column in 0..<columns {
        let panel = ChannelPanel(containing: column, of: paddedColumns)
        for row in 0..<depth {
          packed[panel.offset(column, row: row, rows: depth)] = matrix[row * columns + column]
        }
      }
      return packed
    }
  }

  let geometry: Geometry
  let first: Slot
  let weights: Slot
  let bias: Slot
  let output: Slot
  let scratch: Slot

  /// Binds a product to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  @inline(__always)
  init(
    _ geometry: Geometry, first: Slot, weights: Slot, bias: Slot, output: Slot, scratch: Slot
  ) {
    precondition(
      first.byteCount == geometry.rows * geometry.depth * 4
        && weights.byteCount == geometry.weightCount * 4
        && bias.byteCount == geometry.paddedColumns * 4
        && output.byteCount == geometry.rows * geometry.columns * 4
        && scratch.byteCount == geometry.scratchCount * 4,
      "the slots have other sizes than the product"
    )
    self.geometry = geometry
    self.first = first
    self.weights = weights
    self.bias = bias
    self.output = output
    self.scratch = scratch
  }

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `init` holds their sizes against the geometry, the
  /// lanes behind the last column are never stored, and positions are those of a row.
  @inline(__always)
  func run(in arena: inout Arena) {
    let source = unsafe arena.source(first, as: Float.self)
    let weights = unsafe arena.source(weights, as: Float.self)
    let bias = unsafe arena.source(bias, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    guard geometry.leavesOutZeros else {
      unsafe multiply(source, weights, bias, target)
      return
    }
    let values = unsafe arena.target(scratch, as: Float.self)
    let positions = unsafe UnsafeMutableRawPointer(values + geometry.depth)
      .assumingMemoryBound(to: Int32.self)
    for row in 0..<geometry.rows {
      let count = unsafe list(source + row &* geometry.depth, values, positions)
      // The first row stands for all: where there are few zeros, leaving them out saves nothing.
      if row == 0, 4 &* count > 3 &* geometry.depth {
        unsafe multiply(source, weights, bias, target)
        return
      }
      unsafe multiply(
        SparseRow(count: count, values: values, positions: positions), weights, bias,
        target + row &* geometry.columns)
    }
  }

  /// All rows, with all of their numbers.
  @inline(__always)
  private func multiply(
    _ source: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    var weights = unsafe weights
    let (columns, depth) = (geometry.paddedColumns, geometry.depth)
    var first = 0
    while first &+ 16 <= columns {
      unsafe panel(SIMD16<Float>.self, sums: 2, source, weights, bias + first, target, first)
      unsafe weights += 16 &* depth
      first &+= 16
    }
    if first &+ 8 <= columns {
      unsafe panel(SIMD8<Float>.self, sums: 4, source, weights, bias + first, target, first)
      unsafe weights += 8 &* depth
      first &+= 8
    }
    if first < columns {
      unsafe panel(SIMD4<Float>.self, sums: 4, source, weights, bias + first, target, first)
    }
  }

  @inline(__always)
  private func panel<Vector: FloatVector>(
    _ type: Vector.Type,
    sums: Int,
    _ source: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>,
    _ first: Int
  ) {
    let bias = unsafe Vector(loading: bias)
    let clamp = geometry.clamp
    let isWhole = first &+ Vector.scalarCount <= geometry.columns
    if geometry.rows == 1 || !isWhole {
      for row in 0..<geometry.rows {
        let line = unsafe source + row &* geometry.depth
        let sum =
          sums == 2
          ? unsafe rowProduct(InlineArray<2, Vector>.self, line, weights, depth: geometry.depth)
          : unsafe rowProduct(InlineArray<4, Vector>.self, line, weights, depth: geometry.depth)
        let result = clamp(sum + bias)
        unsafe store(
          result, to: target + (row &* geometry.columns &+ first),
          count: geometry.columns &- first)
      }
      return
    }
    let product = PanelProduct(
      depth: geometry.depth, pixelStride: geometry.depth, targetStride: geometry.columns,
      split: RowSplit(geometry.rows, maximum: CPU.tileRows))
    unsafe product.run(
      type, pixels: source, weights: weights, target: target + first,
      epilogue: { clamp($0 + bias) })
  }
}

extension Double {
  /// `eˣ`: within 2 units in the last place for results that are normal numbers, 0 below −708.39,
  /// ∞ above 709.78, NaN for NaN.
  ///
  /// The range reduction of `Float.exp`, with Taylor's polynomial of degree 13.
  @inline(__always)
  fileprivate static func exp(_ x: Double) -> Double {
    if x > 709.782_712_893_383_9 { return .infinity }
    if x < -708.396_418_532_264_1 { return 0 }
    if x != x { return x }
    // Rounded anyway; and subnormal numbers would take a hundred times as long.
    if x.magnitude < 0x1p-54 { return 1 }
    let shift = 6_755_399_441_055_744.0
    let shifted = x * 1.442_695_040_888_963_4 + shift
    let n = shifted - shift
    // The first part of ln 2 has 32 zero bits at its end, so that n times it is exact.
    let r = (x - n * 0x1.62e42feep-1) - n * 0x1.a39ef35793c76p-33
    var sum = 1 / 6_227_020_800.0
    sum = sum * r + 1 / 479_001_600.0
    sum = sum * r + 1 / 39_916_800.0
    sum = sum * r + 1 / 3_628_800.0
    sum = sum * r + 1 / 362_880.0
    sum = sum * r + 1 / 40_320.0
    sum = sum * r + 1 / 5_040.0
    sum = sum * r + 1 / 720.0
    sum = sum * r + 1 / 120.0
    sum = sum * r + 1 / 24.0
    sum = sum * r + 1 / 6.0
    sum = sum * r + 0.5
    let power = (sum * r * r + r) + 1
    // n, in the low bits of `shifted`, is added to the exponent.
    return Double(bitPattern: power.bitPattern &+ shifted.bitPattern &<< 52)
  }

  /// `eˣ − 1`, accurate also where `eˣ` is near 1: within 4 units in the last place.
  @inline(__always)
  fileprivate static func expm1(_ x: Double) -> Double {
    guard x > -0.5, x < 0.5 else { return exp(x) - 1 }
    if x.magnitude < 0x1p-54 { return x }
    // Taylor's series, xⁿ / n!, smallest term first.
    var sum = 1.0
    var n = 16.0
    while n > 1 {
      sum = 1 + sum * x / n
      n -= 1
    }
    return x * sum
  }

  /// `1 / (1 + e⁻ˣ)`: within 4 units in the last place, 0 where the result would be subnormal.
  @inline(__always)
  fileprivate static func sigmoid(_ x: Double) -> Double {
    let power = exp(x < 0 ? x : -x)
    return (x < 0 ? power : 1) / (1 + power)
  }

  /// The hyperbolic tangent: within 8 units in the last place.
  ///
  /// tanh |x| = t / (t + 2) with t = e²ˣ − 1, which loses no digits near 0.
  @inline(__always)
  fileprivate static func tanh(_ x: Double) -> Double {
    let magnitude = x < 0 ? -x : x
    // Above 22 the result rounds to 1.
    if magnitude > 22 { return x < 0 ? -1 : 1 }
    let t = expm1(2 * magnitude)
    let result = t / (t + 2)
    return x < 0 ? -result : result
  }

  /// The natural logarithm: within 4 units in the last place, −∞ for 0, NaN below 0 and for NaN.
  ///
  /// ```
  ///  x = 2ᵏ · m,  √½ ≤ m < √2       ln x = k · ln 2 + 2 artanh s,  s = (m − 1) / (m + 1)
  /// ```
  ///
  /// |s| is at most 0.172, so that twelve terms of artanh's series are enough for a `Double`.
  @inline(__always)
  fileprivate static func log(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    if x == .infinity { return x }
    var k = Double(x.exponent)
    var m = x.significand
    if m > 1.414_213_562_373_095_1 {
      m *= 0.5
      k += 1
    }
    let s = (m - 1) / (m + 1)
    let square = s * s
    var sum = 0.0
    var divisor = 23.0
    while divisor > 1 {
      sum = (sum + 1 / divisor) * square
      divisor -= 2
    }
    // ln 2 in two parts; the first has so few bits that k times it is exact.
    return k * 0x1.62e42feep-1 + (2 * s + (2 * s * sum + k * 0x1.a39ef35793c76p-33))
  }

  /// `ln (1 + x)`, accurate also where `x` is near 0: within 8 units in the last place.
  ///
  /// `1 + x` is rounded to some `u`; the factor `x / (u − 1)` undoes the rounding (W. Kahan).
  @inline(__always)
  fileprivate static func log1p(_ x: Double) -> Double {
    let u = 1 + x
    if u == 1 || u == .infinity { return u == 1 ? x : u }
    return log(u) * (x / (u - 1))
  }
}

extension Float {
  /// The natural logarithm, rounded from `Double`'s: within 1 unit in the last place.
  @inline(__always)
  fileprivate static func log(_ x: Float) -> Float {
    Float(Double.log(Double(x)))
  }

  /// `ln (1 + x)`, rounded from `Double`'s: within 1 unit in the last place.
  @inline(__always)
  fileprivate static func log1p(_ x: Float) -> Float {
    Float(Double.log1p(Double(x)))
  }
}

extension Float {
  /// The error function, `2/√π ∫ e^(−t²) dt` from 0 to `x`: within 1 unit in the last place.
  ///
  /// Computed in `Double`: for |x| < 1 as x · p(x²), for |x| < 4 as 1 − e^q(|x|), where q
  /// approximates ln erfc. Both polynomials have the smallest maximum error, 3e-11 and 2e-11. From
  /// 4 on the result rounds to 1.
  @inline(__always)
  fileprivate static func erf(_ x: Float) -> Float {
    if x != x { return x }
    let magnitude = Double(x < 0 ? -x : x)
    if magnitude < 1 {
      let square = magnitude * magnitude
      var sum = -9.680_136_828_685_337e-6
      sum = sum * square + 1.127_054_464_316_372_8e-4
      sum = sum * square - 8.484_711_469_941_482_5e-4
      sum = sum * square + 5.221_074_879_452_484e-3
      sum = sum * square - 2.686_544_582_182_764_6e-2
      sum = sum * square + 0.112_837_827_472_062_22
      sum = sum * square - 0.376_126_384_838_092_69
      sum = sum * square + 1.128_379_167_063_159_1
      return Float(sum * Double(x))
    }
    if magnitude >= 4 { return x < 0 ? -1 : 1 }
    var sum = 2.513_257_099_610_743e-7
    sum = sum * magnitude - 2.531_479_510_892_938_9e-5
    sum = sum * magnitude + 4.637_879_348_976_026_5e-4
    sum = sum * magnitude - 4.282_382_326_053_411_2e-3
    sum = sum * magnitude + 2.537_355_509_713_256_5e-2
    sum = sum * magnitude - 0.108_638_996_868_427_43
    sum = sum * magnitude - 0.633_039_613_354_808_18
    sum = sum * magnitude - 1.129_661_156_659_206_1
    sum = sum * magnitude + 2.043_598_146_856_950_8e-4
    let result = Float(1 - Double.exp(sum))
    return x < 0 ? -result : result
  }
}

extension Double {
  /// The error function: relative error below 1e-13.
  ///
  /// ```
  ///  erf x = 2/√π · e^(−x²) · ( x + 2 x³/3 + 4 x⁵/(3·5) + 8 x⁷/(3·5·7) + … )
  /// ```
  ///
  /// All terms have the sign of x, so that nothing cancels. Source: Abramowitz and Stegun,
  /// *Handbook of Mathematical Functions*, 7.1.6.
  @inline(__always)
  fileprivate static func erf(_ x: Double) -> Double {
    if x != x { return x }
    let magnitude = x < 0 ? -x : x
    // Above 6 the result rounds to 1.
    if magnitude > 6 { return x < 0 ? -1 : 1 }
    let square = x * x
    var term = magnitude
    var sum = magnitude
    var divisor = 3.0
    while term > sum * 1e-17 {
      term *= 2 * square / divisor
      sum += term
      divisor += 2
    }
    let result = 1.128_379_167_095_512_6 * exp(-square) * sum
    return x < 0 ? -result : result
  }
}

extension FloatLanes {
  /// `eˣ`: within 1 unit in the last place for results that are normal numbers, 0 below −87.34,
  /// ∞ above 88.72, NaN for NaN.
  ///
  /// ```
  ///  x = n · ln 2 + r,  |r| ≤ ½ ln 2        eˣ = 2ⁿ · eʳ,   eʳ by a polynomial of degree 6
  /// ```
  ///
  /// Source: the range reduction of Cody and Waite, *Software Manual for the Elementary Functions*
  /// (1980), chapter 6. The polynomial is 1 + r + r² p(r). Its p, of degree 4, has the smallest
  /// maximum relative error for |r| ≤ ½ ln 2: 3.1e-9, where Taylor's has 1.7e-7.
  @inline(__always)
  var exp: Self {
    let x = self
    let (tail, shifted) = reduced
    return Self.select(
      x .> 88.722_83, Self(repeating: .infinity),
      Self.select(
        x .< -87.336_54, Self(repeating: 0),
        Self.select(x .== x, (tail + 1).scaled(byPowersOfTwo: shifted), x)))
  }

  /// `eʳ − 1`, and 1.5 · 2²³ + n, whose low bits are n.
  @inline(__always)
  private var reduced: (tail: Self, shifted: Self) {
    let x = self
    // Adding 1.5 · 2²³ leaves no bits for a fraction: the low bits are the nearest integer.
    let shift: Float = 12_582_912
    let shifted = x * 1.442_695_04 + shift
    let n = shifted - shift
    // ln 2 in two parts; the first has so few bits that n times it is exact.
    let r = (x - n * 0.693_359_375) - n * -2.121_944_4e-4
    var sum = Self(repeating: 0.001_381_454)
    sum = sum * r + 0.008_368_745
    sum = sum * r + 0.041_668_39
    sum = sum * r + 0.166_665_21
    sum = sum * r + 0.499_999_94
    // 1 + r last, and with r² apart: the large terms are then rounded once.
    return (sum * r * r + r, shifted)
  }

  /// `eˣ − 1`: within 2 units in the last place.
  ///
  /// ```
  ///  eˣ − 1 = 2ⁿ · (eʳ − 1) + (2ⁿ − 1)        loses no digits near 0, where n = 0
  /// ```
  @inline(__always)
  var expm1: Self { Self.select(self .> 0.5, exp - 1, expm1UpToHalf) }

  /// `eˣ − 1` of numbers up to ½, as `expm1` has it.
  @inline(__always)
  var expm1UpToHalf: Self {
    let x = self
    let (tail, shifted) = reduced
    let power = Self(repeating: 1).scaled(byPowersOfTwo: shifted)
    return Self.select(
      x .< -87.336_54, Self(repeating: -1),
      Self.select(x .== x, tail * power + (power - 1), x))
  }

  /// `1 / (1 + e⁻ˣ)`: within 4 units in the last place, 0 where the result would be subnormal.
  ///
  /// The exponential of −|x| never overflows.
  @inline(__always)
  var sigmoid: Self {
    let isNegative = self .< 0
    let power = Self.select(isNegative, self, -self).exp
    return Self.select(isNegative, power, Self(repeating: 1)) / (power + 1)
  }

  /// The hyperbolic tangent: within 3 units in the last place.
  ///
  /// tanh |x| = −t / (t + 2) with t = e⁻²ˣ − 1, which loses no digits near 0.
  @inline(__always)
  var tanh: Self {
    let isNegative = self .< 0
    let t = Self.select(isNegative, self * 2, self * -2).expm1UpToHalf
    // Not −t: a vector's is 0 − t, and a float's of 0 is −0.
    let magnitude = (Self(repeating: 0) - t) / (t + 2)
    return Self.select(isNegative, Self(repeating: 0) - magnitude, magnitude)
  }
}

extension Float {
  /// `eˣ`: within 1 unit in the last place.
  @inline(__always)
  fileprivate static func exp(_ x: Float) -> Float { x.exp }
  /// `eˣ − 1`: within 2 units in the last place.
  @inline(__always)
  fileprivate static func expm1(_ x: Float) -> Float { x.expm1 }
  /// `1 / (1 + e⁻ˣ)`: within 4 units in the last place.
  @inline(__always)
  fileprivate static func sigmoid(_ x: Float) -> Float { x.sigmoid }
  /// The hyperbolic tangent: within 3 units in the last place.
  @inline(__always)
  fileprivate static func tanh(_ x: Float) -> Float { x.tanh }
}

extension SIMD8<Float> {
  /// `Float.exp` of each number.
  @inline(__always)
  fileprivate static func exp(_ x: SIMD8) -> SIMD8 { x.exp }
  /// `Float.expm1` of each number.
  @inline(__always)
  fileprivate static func expm1(_ x: SIMD8) -> SIMD8 { x.expm1 }
  /// `Float.sigmoid` of each number.
  @inline(__always)
  fileprivate static func sigmoid(_ x: SIMD8) -> SIMD8 { x.sigmoid }
  /// `Float.tanh` of each number.
  @inline(__always)
  fileprivate static func tanh(_ x: SIMD8) -> SIMD8 { x.tanh }
}

/// One float or a vector of floats: `exp`, `expm1`, `tanh` and `sigmoid` are written once for both.
///
/// The same operations in the same order give the same bits, in a vector or alone.
private protocol FloatLanes {
  /// The result of a comparison: a Boolean for each float.
  associatedtype Condition

  init(repeating value: Float)

  static prefix func - (x: Self) -> Self
  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  static func + (a: Self, b: Float) -> Self
  static func - (a: Self, b: Float) -> Self
  static func * (a: Self, b: Float) -> Self
  static func .< (a: Self, b: Float) -> Condition
  static func .> (a: Self, b: Float) -> Condition
  static func .== (a: Self, b: Self) -> Condition

  /// `first` where the condition holds, else `second`. One float computes only what it needs.
  static func select(
    _ condition: Condition, _ first: @autoclosure () -> Self, _ second: @autoclosure () -> Self
  ) -> Self

  /// `self · 2ⁿ` for each n that `integers`, 1.5 · 2²³ + n, has in its low bits.
  ///
  /// The result must be a normal number: n is added to the exponent.
  func scaled(byPowersOfTwo integers: Self) -> Self
}

extension Float: FloatLanes {
  @inline(__always)
  fileprivate init(repeating value: Float) { self = value }

  @inline(__always)
  fileprivate static func .< (a: Float, b: Float) -> Bool { a < b }
  @inline(__always)
  fileprivate static func .> (a: Float, b: Float) -> Bool { a > b }
  @inline(__always)
  fileprivate static func .== (a: Float, b: Float) -> Bool { a == b }

  @inline(__always)
  fileprivate static func select(
    _ condition: Bool, _ first: @autoclosure () -> Float, _ second: @autoclosure () -> Float
  ) -> Float {
    condition ? first() : second()
  }

  @inline(__always)
  fileprivate func scaled(byPowersOfTwo integers: Float) -> Float {
    Float(bitPattern: bitPattern &+ integers.bitPattern &<< 23)
  }
}

extension SIMD8: FloatLanes where Scalar == Float {
  @inline(__always)
  fileprivate static func select(
    _ condition: SIMDMask<SIMD8<Int32>>, _ first: @autoclosure () -> SIMD8,
    _ second: @autoclosure () -> SIMD8
  ) -> SIMD8 {
    second().replacing(with: first(), where: condition)
  }

  @inline(__always)
  fileprivate func scaled(byPowersOfTwo integers: SIMD8) -> SIMD8 {
    // Floats and integers of 32 bits: any bits are a value of both.
    let bits = unsafe unsafeBitCast(self, to: SIMD8<UInt32>.self)
    let exponents = unsafe unsafeBitCast(integers, to: SIMD8<UInt32>.self) &<< 23
    return unsafe unsafeBitCast(bits &+ exponents, to: SIMD8.self)
  }
}

extension Double {
  /// `base` to the power of `exponent`: relative error below 1e-12, 0 where the result would be
  /// subnormal. Zeros, infinities, NaN and negative bases give what C's `pow` gives.
  ///
  /// Whole exponents up to 64 are multiplied out, so that powers of small integers are exact.
  @inline(never)
  fileprivate static func pow(_ base: Double, _ exponent: Double) -> Double {
    if exponent == 0 || base == 1 { return 1 }
    if base != base || exponent != exponent { return .nan }
    let isWhole = exponent.withoutFraction == exponent
    if isWhole, exponent >= -64, exponent <= 64 {
      return wholePower(base, Int(exponent))
    }
    let magnitude = base < 0 ? -base : base
    if exponent == .infinity || exponent == -.infinity {
      if magnitude == 1 { return 1 }
      return (magnitude > 1) == (exponent > 0) ? .infinity : 0
    }
    // Beyond 2⁵³ every whole number is even.
    let isOdd = isWhole && (exponent * 0.5).withoutFraction != exponent * 0.5
    let isNegative = base.sign == .minus && isOdd
    if magnitude == 0 || magnitude == .infinity {
      let result: Double = (magnitude == 0) == (exponent > 0) ? 0 : .infinity
      return isNegative ? -result : result
    }
    if base < 0, !isWhole { return .nan }
    let result = exp(exponent * log(magnitude))
    return isNegative ? -result : result
  }

  /// By repeated squaring.
  private static func wholePower(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    var square = base
    var rest = exponent.magnitude
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      square *= square
      rest >>= 1
    }
    return exponent < 0 ? 1 / result : result
  }
}

extension Float {
  /// `base` to the power of `exponent`, rounded from `Double`'s: within 1 unit in the last place.
  @inline(__always)
  fileprivate static func pow(_ base: Float, _ exponent: Float) -> Float {
    Float(Double.pow(Double(base), Double(exponent)))
  }
}

extension FixedWidthInteger {
  /// `base` to the power of `exponent`, wrapping around.
  ///
  /// For a negative exponent, the quotient without its fraction; 0 for a base of 0.
  @inline(__always)
  fileprivate static func pow(_ base: Self, _ exponent: Self) -> Self {
    if exponent < 0 {
      if base == 1 { return 1 }
      guard isSigned, base == 0 &- 1 else { return 0 }
      return exponent & 1 == 0 ? 1 : base
    }
    var result: Self = 1
    var square = base
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = result &* square }
      square = square &* square
      rest >>= 1
    }
    return result
  }
}

/// `Float` and `Double` with their elementary functions, for kernels that work with either.
///
/// The functions are computed without a library, so that every platform gives the same bits.
private protocol RealNumber: BinaryFloatingPoint, BitwiseCopyable, Sendable {
  /// `eˣ`.
  static func exp(_ x: Self) -> Self
  /// `eˣ − 1`, accurate near 0.
  static func expm1(_ x: Self) -> Self
  /// The natural logarithm.
  static func log(_ x: Self) -> Self
  /// `ln (1 + x)`, accurate near 0.
  static func log1p(_ x: Self) -> Self
  /// The hyperbolic tangent.
  static func tanh(_ x: Self) -> Self
  /// `1 / (1 + e⁻ˣ)`.
  static func sigmoid(_ x: Self) -> Self
  /// The square root.
  static func sqrt(_ x: Self) -> Self
  /// The error function.
  static func erf(_ x: Self) -> Self
  /// `x` to the power of `y`.
  static func pow(_ x: Self, _ y: Self) -> Self
  /// The remainder of a division toward zero.
  static func fmod(_ x: Self, _ y: Self) -> Self
}

extension Float: RealNumber {}

extension Double: RealNumber {}

extension Double {
  /// `first − n · second` with the quotient n rounded toward zero: C's `fmod`, exact, with the sign
  /// of `first`.
  ///
  /// NaN if either is NaN, if `first` is infinite, or if `second` is 0. Both are whole multiples of a
  /// power of two, so this is long division of whole numbers, by as many places at a time as the
  /// rest has room for in 64 bits:
  ///
  /// ```
  ///  first = a · 2ⁿ · unit, second = b · unit          a, b < 2⁵³
  ///  a mod b  ──▶  (that · 2¹¹) mod b  ──▶  (that · 2¹¹) mod b  ──▶  … n places in all
  /// ```
  ///
  /// - Complexity: at most 187 divisions, whatever the numbers are.
  @inline(never)
  fileprivate static func fmod(_ first: Double, _ second: Double) -> Double {
    guard first.isFinite, !second.isNaN, second != 0 else { return .nan }
    guard second.magnitude <= first.magnitude else { return first }
    let (dividend, divisor) = (first.magnitude.wholeSignificand, second.magnitude.wholeSignificand)
    var places = first.lowestExponent - second.lowestExponent
    var rest = dividend % divisor
    while places > 0, rest != 0 {
      let step = min(places, divisor.leadingZeroBitCount)
      rest = (rest << UInt64(step)) % divisor
      places -= step
    }
    return Double(
      sign: first.sign, exponent: second.lowestExponent, significand: Double(rest))
  }

  /// The exponent of the lowest bit of the significand.
  private var lowestExponent: Int { Int(max(exponentBitPattern, 1)) - 1075 }

  /// The significand as a whole number.
  private var wholeSignificand: UInt64 {
    exponentBitPattern == 0 ? significandBitPattern : significandBitPattern | 1 << 52
  }
}

extension Float {
  /// As `Double`'s, which holds both numbers and the result exactly.
  @inline(__always)
  fileprivate static func fmod(_ first: Float, _ second: Float) -> Float {
    Float(Double.fmod(Double(first), Double(second)))
  }
}

extension RealNumber {
  /// `first − n · second` with the quotient n rounded down: Python's `%`, with the sign of
  /// `second`.
  @inline(__always)
  static func mod(_ first: Self, _ second: Self) -> Self {
    let rest = fmod(first, second)
    if rest == 0 { return second.sign == .minus ? -0.0 : 0 }
    return (rest < 0) == (second < 0) ? rest : rest + second
  }
}

extension FixedWidthInteger {
  /// The remainder with the sign of `first`; 0 for a divisor of 0.
  @inline(__always)
  fileprivate static func fmod(_ first: Self, _ second: Self) -> Self {
    second == 0 ? 0 : first.remainderReportingOverflow(dividingBy: second).partialValue
  }

  /// The remainder with the sign of `second`; 0 for a divisor of 0.
  @inline(__always)
  fileprivate static func mod(_ first: Self, _ second: Self) -> Self {
    let rest = fmod(first, second)
    return rest != 0 && (rest < 0) != (second < 0) ? rest &+ second : rest
  }
}

extension RealNumber {
  /// From this magnitude on, all numbers are whole: 2²³ for `Float`, 2⁵² for `Double`.
  @inline(__always)
  private static var firstWhole: Self { 1 / ulpOfOne }

  /// The number without its fraction; the sign stays, of zero too.
  @inline(__always)
  var withoutFraction: Self {
    // Not of infinities and NaN either.
    guard magnitude < Self.firstWhole else { return self }
    return Self(signOf: self, magnitudeOf: Self(Int64(self)))
  }

  /// The greatest whole number that isn't greater.
  @inline(__always)
  var floor: Self {
    let whole = withoutFraction
    return whole > self ? whole - 1 : whole
  }

  /// The least whole number that isn't less.
  @inline(__always)
  var ceiling: Self {
    let whole = withoutFraction
    return whole < self ? Self(signOf: self, magnitudeOf: whole + 1) : whole
  }

  /// The nearest whole number; halves to the even one.
  @inline(__always)
  var nearestWhole: Self {
    guard magnitude < Self.firstWhole else { return self }
    // Adding it leaves no bits for a fraction: the hardware's rounding does the rest.
    return Self(signOf: self, magnitudeOf: (magnitude + Self.firstWhole) - Self.firstWhole)
  }
}

@_silgen_name("llvm.sqrt.f32")
private func hardwareSquareRoot(_ x: Float) -> Float

@_silgen_name("llvm.sqrt.f64")
private func hardwareSquareRoot(_ x: Double) -> Double

extension Float {
  /// The square root, correctly rounded; NaN below 0.
  @inline(__always)
  fileprivate static func sqrt(_ x: Float) -> Float { hardwareSquareRoot(x) }
}

extension Double {
  /// The square root, correctly rounded; NaN below 0.
  @inline(__always)
  fileprivate static func sqrt(_ x: Double) -> Double { hardwareSquareRoot(x) }
}

/// A zero-filled block of memory that starts on a cache line.
///
/// Safe as a whole because writing goes through methods that check the range; code that uses `base`
/// does so under `unsafe` and checks the range itself. A class, because Embedded Swift doesn't see
/// the `deinit` of a noncopyable structure across modules.
@safe
private final class AlignedStorage: @unchecked Sendable {
  /// The size of a cache line, and of the widest vector register.
  static let alignment = 64

  let base: UnsafeMutableRawPointer
  let byteCount: Int

  init(byteCount: Int) {
    precondition(byteCount >= 0, "a block's length is not negative")
    // At least one line, so that an empty block has an address like any other.
    let size = max(Self.roundedUp(byteCount), Self.alignment)
    unsafe base = .allocate(byteCount: size, alignment: Self.alignment)
    unsafe base.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    self.byteCount = byteCount
  }

  deinit {
    unsafe base.deallocate()
  }

  /// A length rounded up to a multiple of the alignment.
  static func roundedUp(_ byteCount: Int) -> Int {
    (byteCount + alignment - 1) & ~(alignment - 1)
  }

  /// Copies bytes in; the range is checked here.
  func write(_ bytes: RawSpan, at offset: Int) {
    let count = bytes.byteCount
    precondition(
      offset >= 0 && count <= byteCount && offset <= byteCount - count,
      "the bytes end after the block"
    )
    unsafe bytes.withUnsafeBytes { source in
      guard let start = source.baseAddress else { return }
      unsafe (base + offset).copyMemory(from: start, byteCount: count)
    }
  }

  /// Copies the start of another block; both lengths are checked here.
  func copyPrefix(of other: AlignedStorage, byteCount count: Int) {
    precondition(count <= byteCount && count <= other.byteCount, "the prefix is too long")
    unsafe base.copyMemory(from: other.base, byteCount: count)
  }
}

/// The memory of one run: a slot for every activation, and a reference to the constants.
///
/// The arena is the checked interface between the planner, which knows slots, and the kernels,
/// which work on pointers: a kernel gets a pointer for a slot only if the slot lies within the
/// memory, is aligned for the element type and, for writing, isn't constant. No pointer outlives
/// the `run(in:)` that asked for it.
///
/// ```
///  constants  [ conv1 weights | conv1 bias | conv2 weights | … ]      shared, read-only
///  arena      [ image | conv1 output | pool1 output … (reused by lifetime) ]   one per run
/// ```
private struct Arena: ~Copyable, Sendable {
  private let storage: AlignedStorage
  private let constants: ConstantPool
  /// The first value that an instruction of this run couldn't use; nil if there was none.
  private(set) var fault: RunFault?

  /// Allocates the memory, filled with zeros.
  ///
  /// - Complexity: linear in `byteCount`; nothing is allocated after that.
  @inline(__always)
  init(byteCount: Int, constants: ConstantPool) {
    storage = AlignedStorage(byteCount: byteCount)
    self.constants = constants
  }

  /// Notes a value that an instruction can't use. The instruction goes on with another one, and the
  /// run ends after it.
  mutating func note(_ fault: RunFault) {
    if self.fault == nil { self.fault = fault }
  }

  /// Forgets what an earlier run couldn't use.
  mutating func clearFault() { fault = nil }

  /// The length in bytes, without the constants.
  @inline(__always)
  var byteCount: Int { storage.byteCount }

  /// Where the next slot may begin after `byteCount` bytes: at a cache line.
  static func roundedUp(_ byteCount: Int) -> Int {
    AlignedStorage.roundedUp(byteCount)
  }

  /// Copies values into a slot.
  ///
  /// - Precondition: the slot lies in the arena and has exactly the values' length.
  mutating func store<Element: BitwiseCopyable>(_ values: Span<Element>, in slot: Slot) {
    precondition(slot.segment == .arena, "constants are read-only")
    // Reading a value's bytes is safe: none of the element types has padding.
    let bytes = unsafe values.bytes
    precondition(bytes.byteCount == slot.byteCount, "the slot has another length")
    storage.write(bytes, at: slot.byteOffset)
  }

  /// Copies a slot's values out; any bits are a value of the element types that are used.
  ///
  /// - Precondition: `values` has exactly the slot's length.
  func load<Element: BitwiseCopyable>(
    _ slot: Slot,
    into values: inout MutableSpan<Element>
  ) {
    precondition(
      values.count * MemoryLayout<Element>.stride == slot.byteCount, "the slot has another length")
    load(slot, into: &values, at: 0)
  }

  /// Copies a slot's values out, to a place among others.
  ///
  /// - Precondition: there is room from `start` on.
  func load<Element: BitwiseCopyable>(
    _ slot: Slot,
    into values: inout MutableSpan<Element>,
    at start: Int
  ) {
    let source = unsafe pointer(to: slot)
    unsafe values.withUnsafeMutableBytes { target in
      let offset = start * MemoryLayout<Element>.stride
      precondition(
        start >= 0 && slot.byteCount <= target.count && offset <= target.count - slot.byteCount,
        "the slot has more values than there is room for")
      guard let base = target.baseAddress else { return }
      // The slot's range was checked by `pointer(to:)`, and that of the values just now.
      unsafe (base + offset).copyMemory(from: source, byteCount: slot.byteCount)
    }
  }

  /// Overwrites a slot with values that no network computes: NaN, −1, a Boolean of 255.
  ///
  /// In debug builds the outputs of an instruction are poisoned before it runs: a byte that is read
  /// without having been written then spoils the result.
  ///
  /// - Precondition: the slot lies in the arena.
  mutating func poison(_ slot: Slot) {
    let target = unsafe target(slot, as: UInt8.self)
    unsafe target.update(repeating: 0xFF, count: slot.byteCount)
  }

  /// The values behind a slot, for reading: safe up to the slot's `count`.
  func source<Element: BitwiseCopyable>(
    _ slot: Slot,
    as type: Element.Type = Element.self
  ) -> UnsafePointer<Element> {
    precondition(slot.byteOffset % MemoryLayout<Element>.alignment == 0, "a misaligned slot")
    return unsafe pointer(to: slot).assumingMemoryBound(to: type)
  }

  /// The values behind a slot, for writing: safe up to the slot's `count`.
  mutating func target<Element: BitwiseCopyable>(
    _ slot: Slot,
    as type: Element.Type = Element.self
  ) -> UnsafeMutablePointer<Element> {
    precondition(slot.segment == .arena, "constants are read-only")
    precondition(slot.byteOffset % MemoryLayout<Element>.alignment == 0, "a misaligned slot")
    return unsafe UnsafeMutableRawPointer(mutating: pointer(to: slot))
      .assumingMemoryBound(to: type)
  }

  private func pointer(to slot: Slot) -> UnsafeRawPointer {
    switch slot.segment {
    case .constants:
      return unsafe constants.pointer(to: slot)
    case .arena:
      precondition(
        slot.byteCount <= byteCount && slot.byteOffset <= byteCount - slot.byteCount,
        "the slot ends after the arena"
      )
      return unsafe UnsafeRawPointer(storage.base) + slot.byteOffset
    }
  }
}

/// A value that is known only at run time, and that an instruction can't use.
private enum RunFault: Hashable, Sendable {
  /// An index that an axis of this length doesn't have.
  case index(Int64, length: Int)
  /// The length of a sequence that isn't between 0 and this number of steps.
  case sequenceLength(Int, steps: Int)
}

/// Weights and other constants: read-only, shared by every run of a plan.
///
/// Nothing can change the bytes once the pool exists, which makes sharing it between threads safe.
private final class ConstantPool: @unchecked Sendable {
  private let storage: AlignedStorage
  /// The length in bytes.
  let byteCount: Int

  fileprivate init(storage: AlignedStorage, byteCount: Int) {
    self.storage = storage
    self.byteCount = byteCount
  }

  /// The memory behind a slot.
  ///
  /// Safe to read up to the slot's length, because the range is checked here and the pool is
  /// neither changed nor moved while it lives.
  func pointer(to slot: Slot) -> UnsafeRawPointer {
    precondition(slot.segment == .constants, "the slot lies in the arena")
    precondition(
      slot.byteCount <= byteCount && slot.byteOffset <= byteCount - slot.byteCount,
      "the slot ends after the constants"
    )
    return unsafe UnsafeRawPointer(storage.base) + slot.byteOffset
  }
}

/// Collects constants, then freezes them into a pool.
private struct ConstantPoolBuilder: ~Copyable {
  private var storage: AlignedStorage
  private var byteCount = 0

  /// Creates an empty builder.
  ///
  /// - Parameter capacity: the bytes to take memory for at once; more is taken when it is needed.
  init(capacity: Int = 0) {
    storage = AlignedStorage(byteCount: capacity)
  }

  /// Copies values in and returns where they stand, on an address that suits vector loads.
  ///
  /// - Complexity: linear in the number of values, amortised.
  mutating func append<Element: BitwiseCopyable>(_ values: Span<Element>) -> Slot {
    // Reading a value's bytes is safe: none of the element types has padding.
    let bytes = unsafe values.bytes
    let offset = AlignedStorage.roundedUp(byteCount)
    let end = offset + bytes.byteCount
    if end > storage.byteCount {
      let larger = AlignedStorage(byteCount: max(end, 2 * storage.byteCount))
      larger.copyPrefix(of: storage, byteCount: byteCount)
      storage = larger
    }
    storage.write(bytes, at: offset)
    byteCount = end
    return Slot(segment: .constants, byteOffset: offset, byteCount: bytes.byteCount)
  }

  /// Freezes what was collected.
  consuming func finish() -> ConstantPool {
    ConstantPool(storage: storage, byteCount: byteCount)
  }
}

/// A range of bytes in the memory that instructions compute in.
///
/// Slots are handed out by the planner, once, and are the only addresses that kernels accept: a
/// kernel asks the `Arena` for the memory behind a slot and the arena checks the range.
private struct Slot: Hashable, Sendable {
  /// Which of the two blocks of memory the bytes lie in.
  enum Segment: Hashable, Sendable {
    /// Weights and other constants, shared by all runs, read-only.
    case constants
    /// Activations, owned by one run at a time.
    case arena
  }

  /// The block of memory.
  let segment: Segment
  /// The distance of the first byte from the start of the block, in bytes.
  let byteOffset: Int
  /// The length in bytes.
  let byteCount: Int

  /// Creates a slot.
  ///
  /// - Precondition: neither number is negative.
  @inline(__always)
  init(segment: Segment, byteOffset: Int, byteCount: Int) {
    precondition(byteOffset >= 0 && byteCount >= 0, "a slot's range is not negative")
    self.segment = segment
    self.byteOffset = byteOffset
    self.byteCount = byteCount
  }

  /// Whether the two have a byte in common.
  func overlaps(_ other: Slot) -> Bool {
    segment == other.segment && byteOffset < other.byteOffset + other.byteCount
      && other.byteOffset < byteOffset + byteCount
  }

  /// How many values of a type the slot holds.
  func count<Element: BitwiseCopyable>(of type: Element.Type) -> Int {
    byteCount / MemoryLayout<Element>.stride
  }
}

/// Weights that are written into a program as text: base64 (RFC 4648 §4) of their bytes, in the
/// order that little-endian processors read.
///
/// The text is what `mnist compile` has written, or the export of a model; text of other characters ends
/// the program.
private enum WeightText {
  /// The numbers of a text.
  ///
  /// - Precondition: the text's bytes are whole values of the type.
  /// - Complexity: linear in the text's length.
  static func values<Element: BitwiseCopyable>(
    _ text: StaticString, as type: Element.Type = Element.self
  ) -> [Element] {
    let characters = text.utf8CodeUnitCount
    guard characters > 0 else { return [] }
    precondition(text.hasPointerRepresentation && characters % 4 == 0, "damaged weights")
    let start = unsafe text.utf8Start
    let padding = UInt8(ascii: "=")
    let isShort = unsafe start[characters - 1] == padding
    let isShorter = unsafe start[characters - 2] == padding
    let bytes = characters / 4 * 3 - (isShort ? 1 : 0) - (isShorter ? 1 : 0)
    let count = bytes / MemoryLayout<Element>.stride
    precondition(bytes % MemoryLayout<Element>.stride == 0, "damaged weights")
    return unsafe [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      // The buffer has room for `bytes` bytes, and that is what is written.
      let target = UnsafeMutableRawBufferPointer(buffer)
      unsafe decode(start, groups: characters / 4, to: target, count: bytes)
      initialized = count
    }
  }

  /// Writes `count` bytes: three for each group of four characters, fewer for the last.
  private static func decode(
    _ characters: UnsafePointer<UInt8>, groups: Int, to target: UnsafeMutableRawBufferPointer,
    count: Int
  ) {
    // A span, because an inline array would be copied each time it is read.
    let table = sextets
    let sextets = table.span
    var invalid: UInt8 = 0
    /// Four characters as 24 bits, the first in the highest six.
    func bits(_ group: Int) -> UInt32 {
      let four = unsafe characters + 4 &* group
      let first = unsafe sextets[Int(four[0])]
      let second = unsafe sextets[Int(four[1])]
      let third = unsafe sextets[Int(four[2])]
      let fourth = unsafe sextets[Int(four[3])]
      invalid |= first | second | third | fourth
      return UInt32(first) << 18 | UInt32(second) << 12 | UInt32(third) << 6 | UInt32(fourth)
    }
    for group in 0..<groups - 1 {
      let bits = bits(group)
      unsafe target[3 &* group] = UInt8(truncatingIfNeeded: bits >> 16)
      unsafe target[3 &* group &+ 1] = UInt8(truncatingIfNeeded: bits >> 8)
      unsafe target[3 &* group &+ 2] = UInt8(truncatingIfNeeded: bits)
    }
    let last = bits(groups - 1)
    for index in 0..<count - 3 * (groups - 1) {
      unsafe target[3 * (groups - 1) + index] = UInt8(
        truncatingIfNeeded: last >> UInt32(16 - 8 * index))
    }
    precondition(invalid < 64, "damaged weights")
  }

  /// The value of each character; 255 for those outside the alphabet, and 0 for padding.
  private static var sextets: InlineArray<256, UInt8> {
    var table = InlineArray<256, UInt8>(repeating: 255)
    for value in UInt8(0)..<26 {
      table[Int(UInt8(ascii: "A") + value)] = value
      table[Int(UInt8(ascii: "a") + value)] = 26 + value
    }
    for value in UInt8(0)..<10 { table[Int(UInt8(ascii: "0") + value)] = 52 + value }
    table[Int(UInt8(ascii: "+"))] = 62
    table[Int(UInt8(ascii: "/"))] = 63
    table[Int(UInt8(ascii: "="))] = 0
    return table
  }
}

extension WeightText {
  /// Numbers of 8 bits, with a scale for each 32 of them.
  ///
  /// ```
  ///  | scale: Float | 32 × Int8 | scale: Float | 32 × Int8 | … the last block may have fewer
  /// ```
  static func blocks(_ text: StaticString) -> [Float] {
    let values = values(text, as: UInt8.self)
    let bytes = values.span
    let (whole, rest) = bytes.count.quotientAndRemainder(dividingBy: 36)
    precondition(rest == 0 || rest > 4, "damaged weights")
    let count = whole * 32 + max(0, rest - 4)
    var numbers = [Float](repeating: 0, count: count)
    var target = numbers.mutableSpan
    for block in 0..<(count + 31) / 32 {
      var bits: UInt32 = 0
      for index in 0..<4 { bits |= UInt32(bytes[36 * block + index]) << UInt32(8 * index) }
      let scale = Float(bitPattern: bits)
      for index in 0..<min(32, count - 32 * block) {
        target[32 * block + index] =
          scale * Float(Int8(bitPattern: bytes[36 * block + 4 + index]))
      }
    }
    return numbers
  }
}

@inline(__always)
private func copy<Element: BitwiseCopyable>(
  _ type: Element.Type, _ source: UnsafeRawPointer, _ sourceStride: Int,
  _ target: UnsafeMutableRawPointer, _ targetStride: Int, _ count: Int
) {
  let source = unsafe source.assumingMemoryBound(to: type)
  let target = unsafe target.assumingMemoryBound(to: type)
  for index in 0..<count {
    unsafe target[index &* targetStride] = source[index &* sourceStride]
  }
}

extension NHWCLayout {
  /// Fills the border with zeros; the pixels may be cleared too, since they are written afterwards.
  /// The caller vouches that `count` floats are there.
  @inline(__always)
  func clearBorder(_ target: UnsafeMutablePointer<Float>) {
    guard !border.isEmpty else { return }
    // Clearing a stretch is a call, which costs more than clearing short rows along with it.
    guard height > 0, width * pixelStride > 64 else {
      unsafe target.update(repeating: 0, count: count)
      return
    }
    let left = border.left * pixelStride
    let right = border.right * pixelStride
    var image = unsafe target
    for _ in 0..<batch {
      // The zeros at the end of a row and at the start of the next are one stretch.
      unsafe image.update(repeating: 0, count: border.top * rowStride + left)
      var end = unsafe image + origin + width * pixelStride
      for _ in 0..<height - 1 {
        unsafe end.update(repeating: 0, count: right + left)
        unsafe end += rowStride
      }
      unsafe end.update(repeating: 0, count: right + border.bottom * rowStride)
      unsafe image += imageStride
    }
  }
}

/// The layout of a batch of images in memory for the fast kernels: NHWC, `pixelStride` floats for
/// each pixel, with a border of zeros.
///
/// ```
///            left   width   right
///          ┌──────────────────────┐
///      top │ 0 0 0 0 0 0 0 0 0 0  │
///          │ 0 0 ┌───────────┐ 0  │      pixel:  c₀ c₁ c₂ … c₇
///   height │ 0 0 │  pixels   │ 0  │      neighboring channels are the lanes of a vector
///          │ 0 0 └───────────┘ 0  │
///   bottom │ 0 0 0 0 0 0 0 0 0 0  │
///          └──────────────────────┘
/// ```
///
/// The border is a convolution's padding: kernels needn't ask whether a pixel exists.
private struct NHWCLayout: Hashable, Sendable {
  /// The number of images.
  let batch: Int
  /// The number of channels.
  let channels: Int
  /// The rows of an image.
  let height: Int
  /// The columns of an image.
  let width: Int
  /// The pixels of zeros around an image.
  let border: Border

  /// The pixels of zeros around an image.
  struct Border: Hashable, Sendable {
    var top = 0
    var left = 0
    var bottom = 0
    var right = 0

    /// No border.
    @inline(__always)
    init() {}

    /// Creates a border from its widths.
    @inline(__always)
    init(top: Int, left: Int, bottom: Int, right: Int) {
      self.top = top
      self.left = left
      self.bottom = bottom
      self.right = right
    }

    @inline(__always)
    var isEmpty: Bool { self == Border() }
    @inline(__always)
    fileprivate var isPositive: Bool { min(top, left, bottom, right) >= 0 }
  }

  /// Creates a layout.
  ///
  /// - Precondition: no number is negative, and the product of all is small enough to be in memory
  ///   (the planner refuses others).
  @inline(__always)
  init(batch: Int, channels: Int, height: Int, width: Int, border: Border = Border()) {
    precondition(
      batch >= 0 && channels >= 0 && height >= 0 && width >= 0 && border.isPositive,
      "a layout's lengths are not negative")
    self.batch = batch
    self.channels = channels
    self.height = height
    self.width = width
    self.border = border
  }

  /// The floats of a pixel: the channels, and from 4 on as many zeros as fill the last vector.
  @inline(__always)
  var pixelStride: Int { channels < 4 ? channels : Self.padded(channels) }

  /// The floats from a row to the next, border included.
  @inline(__always)
  var rowStride: Int { (border.left + width + border.right) * pixelStride }

  /// The floats from an image to the next, border included.
  @inline(__always)
  var imageStride: Int { (border.top + height + border.bottom) * rowStride }

  /// The floats of all images.
  @inline(__always)
  var count: Int { batch * imageStride }

  /// The bytes of all images.
  @inline(__always)
  var byteCount: Int { count * MemoryLayout<Float>.stride }

  /// The distance of the first pixel, after the border, from the start of its image.
  @inline(__always)
  var origin: Int { border.top * rowStride + border.left * pixelStride }

  /// Where a row of pixels starts.
  @inline(__always)
  func offset(image: Int, row: Int) -> Int {
    image * imageStride + origin + row * rowStride
  }

  /// Whether the images are as many and as large, but for the border.
  func hasSize(of other: NHWCLayout) -> Bool {
    batch == other.batch && channels == other.channels && height == other.height
      && width == other.width
  }

  /// The number of channels rounded up to whole vectors of 4.
  static func padded(_ channels: Int) -> Int { (channels + 3) & ~3 }
}

/// Packs row-major images, `[batch, channels, height, width]`, to an NHWC layout.
private struct NHWCPacking: Kernel {
  /// Where the images go.
  struct Geometry: Hashable, Sendable {
    /// The layout of the output.
    let layout: NHWCLayout

    /// Creates a geometry from its parts.
    @inline(__always)
    init(_ layout: NHWCLayout) {
      self.layout = layout
    }
  }

  let layout: NHWCLayout
  let input: Slot
  let output: Slot

  /// Binds a packing to its memory.
  ///
  /// - Precondition: the slots have the sizes that the layout says.
  @inline(__always)
  init(_ geometry: Geometry, input: Slot, output: Slot) {
    let layout = geometry.layout
    precondition(
      input.byteCount == layout.valueCount * 4 && output.byteCount == layout.byteCount,
      "the slots have other sizes than the images"
    )
    self.layout = layout
    self.input = input
    self.output = output
  }

  /// Copies the images, and clears their border and the floats that pad the channels.
  ///
  /// Reads and writes stay inside the slots: `init` holds their sizes against the layout.
  @inline(__always)
  func run(in arena: inout Arena) {
    let source = unsafe arena.source(input, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    unsafe layout.clearBorder(target)
    let plane = layout.height * layout.width
    for image in 0..<layout.batch {
      let pixels = unsafe target + (image * layout.imageStride + layout.origin)
      let planes = unsafe source + image * layout.channels * plane
      for row in 0..<layout.height {
        unsafe pack(
          planes + row * layout.width, plane: plane, to: pixels + row * layout.rowStride)
      }
    }
  }

  /// One row.
  @inline(__always)
  private func pack(
    _ source: UnsafePointer<Float>,
    plane: Int,
    to target: UnsafeMutablePointer<Float>
  ) {
    let (channels, stride) = (layout.channels, layout.pixelStride)
    if channels == 1 {
      unsafe copy(source, to: target)
      return
    }
    for channel in 0..<channels {
      let line = unsafe source + channel &* plane
      for column in 0..<layout.width {
        unsafe target[column &* stride &+ channel] = line[column]
      }
    }
    guard channels < stride else { return }
    for column in 0..<layout.width {
      unsafe (target + (column * stride + channels)).update(
        repeating: 0, count: stride - channels)
    }
  }
}

extension NHWCPacking {
  /// A row of a single channel: some 30 floats, too few for a call that copies memory.
  @inline(__always)
  private func copy(_ source: UnsafePointer<Float>, to target: UnsafeMutablePointer<Float>) {
    var column = 0
    while column &+ 4 <= layout.width {
      unsafe SIMD4<Float>(loading: source + column).store(to: target + column)
      column &+= 4
    }
    while column < layout.width {
      unsafe target[column] = source[column]
      column &+= 1
    }
  }
}

extension NHWCLayout {
  /// The number of values of all images, without border and padding.
  @inline(__always)
  var valueCount: Int { batch * channels * height * width }

  /// Whether the memory is that of a tensor `[batch, height, width, channels]`.
  @inline(__always)
  var isDense: Bool { border.isEmpty && pixelStride == channels }

  /// Whether the memory is that of a tensor `[batch, channels, height, width]`.
  @inline(__always)
  var isRowMajor: Bool {
    isDense && (channels == 1 || height * width == 1)
  }
}

/// The largest value or the mean under each window of NHWC images.
///
/// The results are those of `MaxPooling` and `AveragePooling`, bit for bit. Source: ONNX
/// operators, *MaxPool*, *AveragePool*, *GlobalAveragePool*.
private struct NHWCPooling: Kernel {
  /// What is made of a window.
  enum Kind: Hashable, Sendable {
    /// The largest value; padding doesn't count.
    case max
    /// The mean; padding may count as zeros.
    case average(countIncludePad: Bool)
  }

  /// The sizes of a pooling.
  struct Geometry: Hashable, Sendable {
    /// The images and the window.
    let windows: NHWCWindows
    /// What is made of a window.
    let kind: Kind

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the output has the input's channels: at least 4.
    @inline(__always)
    init(_ windows: NHWCWindows, kind: Kind) {
      precondition(
        windows.input.channels == windows.output.channels && windows.input.channels >= 4,
        "channels that don't fill vectors"
      )
      self.windows = windows
      self.kind = kind
    }
  }

  let geometry: Geometry
  let input: Slot
  let output: Slot

  /// Binds a pooling to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  @inline(__always)
  init(_ geometry: Geometry, input: Slot, output: Slot) {
    precondition(
      geometry.windows.fit(input: input, output: output),
      "the slots have other sizes than the pooling"
    )
    self.geometry = geometry
    self.input = input
    self.output = output
  }

  /// Computes the output.
  ///
  /// Reads stay on the images because the window names only taps that lie there, and writes inside
  /// the output, whose size `init` holds against the geometry.
  @inline(__always)
  func run(in arena: inout Arena) {
    switch geometry.kind {
    case .max: pool(isMaximum: true, in: &arena)
    case .average: pool(isMaximum: false, in: &arena)
    }
  }

  @inline(__always)
  private func pool(isMaximum: Bool, in arena: inout Arena) {
    let source = unsafe arena.source(input, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    let windows = geometry.windows
    let steps = PoolingSteps(
      isMaximum: isMaximum, floats: windows.output.pixelStride,
      stepY: windows.vertical.dilation * windows.input.rowStride,
      stepX: windows.horizontal.dilation * windows.input.pixelStride)
    unsafe windows.output.clearBorder(target)
    // A window that lies entirely on the image reads with all of its taps.
    let wholeRows = windows.vertical.wholeWindows
    for image in 0..<windows.input.batch {
      let source = unsafe source + image &* windows.input.imageStride
      let target = unsafe target + image &* windows.output.imageStride
      for row in 0..<windows.output.height {
        let taps =
          wholeRows.contains(row)
          ? 0..<windows.vertical.kernelExtent : windows.vertical.taps(readingAt: row)
        unsafe pool(steps, row: row, taps: taps, source, target)
      }
    }
  }

  /// A row of outputs, all of which read the same rows of the image.
  @inline(__always)
  private func pool(
    _ steps: PoolingSteps,
    row: Int,
    taps: Range<Int>,
    _ source: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    let windows = geometry.windows
    let whole = windows.horizontal.wholeWindows
    for column in 0..<whole.lowerBound {
      unsafe edge(steps, row: row, column: column, taps: taps, source, target)
    }
    if !whole.isEmpty, !taps.isEmpty {
      let columns = windows.horizontal.kernelExtent
      let first =
        unsafe source
        + windows.inputOffset(
          row: windows.vertical.position(output: row, tap: taps.lowerBound),
          column: windows.horizontal.position(output: whole.lowerBound, tap: 0))
      let step = windows.horizontal.stride &* windows.input.pixelStride
      let divisor = divisor(row: row, column: whole.lowerBound, count: taps.count &* columns)
      let results = unsafe target + windows.outputOffset(row: row, column: whole.lowerBound)
      // The most frequent sizes as literals, which leaves no loops.
      switch (taps.count, columns) {
      case (2, 2):
        for column in 0..<whole.count {
          unsafe steps.window(
            first + column &* step, rows: 2, columns: 2, divisor,
            results + column &* steps.floats)
        }
      case (3, 3):
        for column in 0..<whole.count {
          unsafe steps.window(
            first + column &* step, rows: 3, columns: 3, divisor,
            results + column &* steps.floats)
        }
      default:
        for column in 0..<whole.count {
          unsafe steps.window(
            first + column &* step, rows: taps.count, columns: columns, divisor,
            results + column &* steps.floats)
        }
      }
    } else {
      for column in whole {
        unsafe edge(steps, row: row, column: column, taps: taps, source, target)
      }
    }
    for column in whole.upperBound..<windows.output.width {
      unsafe edge(steps, row: row, column: column, taps: taps, source, target)
    }
  }

  /// A window that may reach beyond the edge of the image.
  @inline(never)
  private func edge(
    _ steps: PoolingSteps,
    row: Int,
    column: Int,
    taps: Range<Int>,
    _ source: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    let windows = geometry.windows
    let tapsX = windows.horizontal.taps(readingAt: column)
    let count = taps.count &* tapsX.count
    let result = unsafe target + windows.outputOffset(row: row, column: column)
    let divisor = divisor(row: row, column: column, count: count)
    guard count > 0 else {
      // A window on padding alone has no tap on the image, and its first position may be anywhere.
      unsafe steps.window(source, rows: 0, columns: 0, divisor, result)
      return
    }
    let first = windows.inputOffset(
      row: windows.vertical.position(output: row, tap: taps.lowerBound),
      column: windows.horizontal.position(output: column, tap: tapsX.lowerBound))
    unsafe steps.window(
      source + first, rows: taps.count, columns: tapsX.count, divisor, result)
  }

  /// What a window's sum is divided by; the mean of no values is 0.
  @inline(__always)
  private func divisor(row: Int, column: Int, count: Int) -> Float {
    guard case .average(let countIncludePad) = geometry.kind else { return 1 }
    guard countIncludePad else { return Float(max(count, 1)) }
    let windows = geometry.windows
    return Float(
      max(
        windows.vertical.tapsWithinPadding(at: row)
          * windows.horizontal.tapsWithinPadding(at: column), 1))
  }
}

/// What all windows of a pooling have in common: plain numbers, so that they stay in registers.
private struct PoolingSteps {
  let isMaximum: Bool
  /// The floats of a pixel.
  let floats: Int
  let stepY: Int
  let stepX: Int

  /// All channels of a window.
  @inline(__always)
  func window(
    _ source: UnsafePointer<Float>,
    rows: Int,
    columns: Int,
    _ divisor: Float,
    _ target: UnsafeMutablePointer<Float>
  ) {
    var channel = 0
    while channel &+ 16 <= floats {
      unsafe pool(SIMD16<Float>.self, source + channel, rows, columns, divisor)
        .store(to: target + channel)
      channel &+= 16
    }
    if channel &+ 8 <= floats {
      unsafe pool(SIMD8<Float>.self, source + channel, rows, columns, divisor)
        .store(to: target + channel)
      channel &+= 8
    }
    if channel < floats {
      unsafe pool(SIMD4<Float>.self, source + channel, rows, columns, divisor)
        .store(to: target + channel)
    }
  }

  @inline(__always)
  private func pool<Vector: FloatVector>(
    _ type: Vector.Type,
    _ source: UnsafePointer<Float>,
    _ rows: Int,
    _ columns: Int,
    _ divisor: Float
  ) -> Vector {
    var result = Vector(repeating: isMaximum ? -.infinity : 0)
    for row in 0..<rows {
      let line = unsafe source + row &* stepY
      for column in 0..<columns {
        let pixel = unsafe Vector(loading: line + column &* stepX)
        result = isMaximum ? result.max(pixel) : result + pixel
      }
    }
    return isMaximum ? result : result / Vector(repeating: divisor)
  }
}

extension WindowAxis {
  /// The outputs all of whose taps lie on the input.
  @inline(__always)
  fileprivate var wholeWindows: Range<Int> {
    let first = padBegin <= 0 ? 0 : (padBegin + stride - 1) / stride
    let last = inputExtent - (kernelExtent - 1) * dilation - 1 + padBegin
    let end = last < 0 ? 0 : last / stride + 1
    let lower = min(first, outputExtent)
    return lower..<max(lower, min(end, outputExtent))
  }
}

/// A window that moves over NHWC images: shared by direct convolutions and poolings.
private struct NHWCWindows: Hashable, Sendable {
  /// The images that are read.
  let input: NHWCLayout
  /// The images that are written.
  let output: NHWCLayout
  /// The window along the height.
  let vertical: WindowAxis
  /// The window along the width.
  let horizontal: WindowAxis

  /// Creates a geometry from its parts.
  ///
  /// - Precondition: the axes have the lengths of the images.
  @inline(__always)
  init(
    input: NHWCLayout, output: NHWCLayout, vertical: WindowAxis, horizontal: WindowAxis
  ) {
    precondition(
      input.batch == output.batch && input.height == vertical.inputExtent
        && input.width == horizontal.inputExtent && output.height == vertical.outputExtent
        && output.width == horizontal.outputExtent,
      "the window moves over other images"
    )
    self.input = input
    self.output = output
    self.vertical = vertical
    self.horizontal = horizontal
  }

  /// The border that the input needs for every tap to lie on the image or on zeros.
  static func border(vertical: WindowAxis, horizontal: WindowAxis) -> NHWCLayout.Border {
    NHWCLayout.Border(
      top: vertical.reachBefore, left: horizontal.reachBefore,
      bottom: vertical.reachBehind, right: horizontal.reachBehind)
  }

  /// Whether every tap lies on the image or its border.
  @inline(__always)
  var isCovered: Bool {
    let needed = Self.border(vertical: vertical, horizontal: horizontal)
    let border = input.border
    return needed.top <= border.top && needed.left <= border.left
      && needed.bottom <= border.bottom && needed.right <= border.right
  }

  /// Whether slots have the sizes of the images.
  func fit(input: Slot, output: Slot) -> Bool {
    input.byteCount == self.input.byteCount && output.byteCount == self.output.byteCount
  }

  /// The offset of a pixel of the input from the start of its image.
  @inline(__always)
  func inputOffset(row: Int, column: Int) -> Int {
    input.origin &+ row &* input.rowStride &+ column &* input.pixelStride
  }

  /// The offset of a pixel of the output from the start of its image.
  @inline(__always)
  func outputOffset(row: Int, column: Int) -> Int {
    output.origin &+ row &* output.rowStride &+ column &* output.pixelStride
  }
}

extension WindowAxis {
  /// How far the first window reaches before the input.
  @inline(__always)
  var reachBefore: Int { outputExtent == 0 ? 0 : max(padBegin, 0) }

  /// How far the last window reaches beyond the input.
  @inline(__always)
  var reachBehind: Int {
    guard outputExtent > 0 else { return 0 }
    let end = (outputExtent - 1) * stride + (kernelExtent - 1) * dilation + 1 - padBegin
    return max(end - inputExtent, 0)
  }
}

/// A softmax, its logarithm, or the place of the largest value, along one axis.
///
/// Source: ONNX operators, *Softmax*, *LogSoftmax* and *Hardmax*. The largest value is
/// subtracted before an exponential, which changes nothing but keeps it from overflowing.
private struct Softmax: Kernel {
  /// What is computed of the values along the axis.
  enum Kind: Sendable {
    /// `exp(x) / Σ exp(x)`.
    case softmax
    /// `x − ln Σ exp(x)`: the logarithm of a softmax.
    case logSoftmax
    /// 1 for the first of the largest values and 0 for the others.
    case hardmax
  }

  /// The sizes of a softmax: a tensor seen as `[outer, extent, inner]`, the axis in the middle.
  struct Geometry: Sendable {
    /// What is computed.
    let kind: Kind
    /// The product of the axes before.
    let outer: Int
    /// The length of the axis.
    let extent: Int
    /// The product of the axes after.
    let inner: Int
    /// The type of the numbers: `float32` or `float64`.
    let element: ElementType

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: the numbers are real.
    @inline(__always)
    init(
      kind: Kind = .softmax,
      outer: Int,
      extent: Int,
      inner: Int,
      element: ElementType = .float32
    ) {
      precondition(element.isReal, "a softmax of real numbers")
      self.kind = kind
      self.outer = outer
      self.extent = extent
      self.inner = inner
      self.element = element
    }
  }

  let geometry: Geometry
  let input: Slot
  let output: Slot

  /// Computes the output.
  @inline(__always)
  func run(in arena: inout Arena) {
    switch geometry.element {
    case .float32: run(Float.self, in: &arena)
    default: run(Double.self, in: &arena)
    }
  }

  /// A lane is the values along the axis: `extent` of them, `inner` apart. So reads and writes stay
  /// inside the slots: `bind` compares their sizes with the geometry.
  @inline(never)
  private func run<Number: RealNumber>(_ type: Number.Type, in arena: inout Arena) {
    let (extent, inner) = (geometry.extent, geometry.inner)
    let source = unsafe arena.source(input, as: type)
    let target = unsafe arena.target(output, as: type)
    for outer in 0..<geometry.outer {
      for lane in 0..<inner {
        let source = unsafe source + outer * extent * inner + lane
        let target = unsafe target + outer * extent * inner + lane
        if geometry.kind == .hardmax {
          unsafe hardmax(source, target)
          continue
        }
        // NaN is left out here; the exponential of it spoils the sum.
        var largest = -Number.infinity
        for index in 0..<extent {
          let value = unsafe source[index * inner]
          largest = value > largest ? value : largest
        }
        var sum: Number = 0
        for index in 0..<extent {
          let power = unsafe Number.exp(source[index * inner] - largest)
          if geometry.kind == .softmax { unsafe target[index * inner] = power }
          sum += power
        }
        let logarithm = geometry.kind == .logSoftmax ? Number.log(sum) : 0
        for index in 0..<extent {
          unsafe target[index * inner] =
            geometry.kind == .softmax
            ? target[index * inner] / sum : (source[index * inner] - largest) - logarithm
        }
      }
    }
  }

  @inline(__always)
  private func hardmax<Number: RealNumber>(
    _ source: UnsafePointer<Number>, _ target: UnsafeMutablePointer<Number>
  ) {
    let (extent, inner) = (geometry.extent, geometry.inner)
    var largest = 0
    for index in 0..<extent where unsafe source[index * inner] > source[largest * inner] {
      largest = index
    }
    // Not before, because input and output may be the same memory.
    for index in 0..<extent {
      unsafe target[index * inner] = index == largest ? 1 : 0
    }
  }
}

/// What the kernels know of the instruction set that they are compiled for.
///
/// Swift has no condition for it, but whether `multiplyAdd` is fused shows in a result.
private enum CPU {
  /// Whether a multiply–add has one rounding. Instruction sets that have it also have 32 registers
  /// or registers of 256 bits.
  static let hasFusedMultiplyAdd = multipliesWithOneRounding(1 + 0x1p-12)

  /// The most rows that register tiles are compiled for.
  #if arch(wasm32)
    // The instruction set is known: taller tiles would be dead code.
    static let tallestTile = 3
  #else
    static let tallestTile = 6
  #endif

  /// The most rows of a register tile, which keeps `rows` × 16 sums.
  ///
  /// More rows use each loaded weight more often and hide the latency of additions; too many don't
  /// fit into the registers, and every sum then goes through memory:
  ///
  /// ```
  ///  16 × 128 bits, not fused (SSE2, WebAssembly)    3 × 4 sums + 4 for weights and inputs
  ///  16 × 256 bits, fused (AVX2)                     6 × 2 sums
  ///  32 × 512 bits, fused (AVX-512)                  6 × 1 sums, limited by latency alone
  ///  32 × 128 bits, fused (NEON)                     6 × 4 sums
  /// ```
  static var tileRows: Int { hasFusedMultiplyAdd ? tallestTile : 3 }

  /// Whether the last bit of a square, which only one rounding sees, is there.
  ///
  /// Not inlined, because the compiler would compute the result of a constant itself, and always as
  /// if it were fused.
  @inline(never)
  static func multipliesWithOneRounding(_ value: Float) -> Bool {
    let values = SIMD4<Float>(repeating: value)
    return (-(values * values)).multiplyAdd(values, values)[0] != 0
  }
}

/// A group of output channels that are the lanes of one vector: as many groups of 16 as there are,
/// then one of 8 and one of 4, as far as they are needed.
private struct ChannelPanel {
  /// The panel's first channel.
  let first: Int
  /// 16, 8 or 4.
  let lanes: Int

  /// The panel that a channel belongs to, of `count` channels: a multiple of 4.
  init(containing channel: Int, of count: Int) {
    var first = channel / 16 * 16
    var lanes = 16
    while first + lanes > count {
      lanes /= 2
      if channel >= first + lanes { first += lanes }
    }
    self.first = first
    self.lanes = lanes
  }

  /// Where a channel's weight of a row stands among all panels of `rows` rows.
  func offset(_ channel: Int, row: Int, rows: Int) -> Int {
    first * rows + row * lanes + channel - first
  }
}

/// The bounds that results are kept within before they are stored: none, ReLU's 0 … ∞, or Clip's.
///
/// Bounds rather than a choice of activations: two instructions that are always executed cost less
/// than a branch at every store. NaN stays NaN, and −0 isn't below 0.
private struct Clamp: Hashable, Sendable {
  /// The least result.
  let low: Float
  /// The greatest result.
  let high: Float

  /// Creates bounds; the defaults let everything through.
  ///
  /// - Precondition: neither is NaN.
  @inline(__always)
  init(low: Float = -.infinity, high: Float = .infinity) {
    precondition(low == low && high == high, "a bound isn't NaN")
    self.low = low
    self.high = high
  }

  /// No bounds.
  static let none = Clamp()

  /// The number within the bounds: the maximum with `low`, then the minimum with `high`.
  @inline(__always)
  func callAsFunction<Number: RealNumber>(_ x: Number) -> Number {
    let (low, high) = (Number(low), Number(high))
    let raised = x < low ? low : x
    return raised > high ? high : raised
  }

  /// Each number within the bounds.
  @inline(__always)
  func callAsFunction<Vector: FloatVector>(_ value: Vector) -> Vector {
    value.max(Vector(repeating: low)).min(Vector(repeating: high))
  }

  /// Keeps `count` numbers within the bounds; the caller vouches for the range.
  @inline(__always)
  func apply<Number: RealNumber>(to values: UnsafeMutablePointer<Number>, count: Int) {
    guard self != .none else { return }
    for index in 0..<count {
      unsafe values[index] = self(values[index])
    }
  }

  /// What is fused, for a kernel's name: a comma and the activation, or nothing.
  @inline(__always)
  var suffix: String {
    if self == .none { return "" }
    return self == Clamp(low: 0) ? ", relu" : ", clamp"
  }
}

// `a + b * c` never becomes a fused instruction in Swift, and `addingProduct` calls a library for
// each lane where there is none. LLVM's `fmuladd` is fused exactly where an instruction does it.
// `Builtin`, the names under which the standard library itself reaches LLVM, is used nowhere else,
// and the library builds without it: with MNIST_PLAIN_SIMD in the environment (see Package.swift),
// with a compiler that doesn't know the feature, and in the files that `mnist compile` writes.
#if hasFeature(BuiltinModule)
  import Builtin

  extension SIMD4 where Scalar == Float {
    @inline(__always)
    fileprivate func multiplyAdd(_ a: Self, _ b: Self) -> Self {
      var sum = self
      sum._storage._value = Builtin.int_fmuladd_Vec4xFPIEEE32(
        a._storage._value, b._storage._value, _storage._value)
      return sum
    }
  }

  extension SIMD8 where Scalar == Float {
    @inline(__always)
    fileprivate func multiplyAdd(_ a: Self, _ b: Self) -> Self {
      var sum = self
      sum._storage._value = Builtin.int_fmuladd_Vec8xFPIEEE32(
        a._storage._value, b._storage._value, _storage._value)
      return sum
    }
  }

  extension SIMD16 where Scalar == Float {
    @inline(__always)
    fileprivate func multiplyAdd(_ a: Self, _ b: Self) -> Self {
      var sum = self
      sum._storage._value = Builtin.int_fmuladd_Vec16xFPIEEE32(
        a._storage._value, b._storage._value, _storage._value)
      return sum
    }
  }
#else
  // The same intrinsic by its name. Only vectors of 128 bits are passed as they are: wider ones are
  // halves of it, which LLVM joins again, in most loops.
  @_silgen_name("llvm.fmuladd.v4f32")
  private func fmuladd(_ a: SIMD4<Float>, _ b: SIMD4<Float>, _ sum: SIMD4<Float>) -> SIMD4<Float>

  extension SIMD4 where Scalar == Float {
    @inline(__always)
    fileprivate func multiplyAdd(_ a: Self, _ b: Self) -> Self { fmuladd(a, b, self) }
  }

  extension SIMD8 where Scalar == Float {
    @inline(__always)
    fileprivate func multiplyAdd(_ a: Self, _ b: Self) -> Self {
      Self(
        lowHalf: lowHalf.multiplyAdd(a.lowHalf, b.lowHalf),
        highHalf: highHalf.multiplyAdd(a.highHalf, b.highHalf))
    }
  }

  extension SIMD16 where Scalar == Float {
    @inline(__always)
    fileprivate func multiplyAdd(_ a: Self, _ b: Self) -> Self {
      Self(
        lowHalf: lowHalf.multiplyAdd(a.lowHalf, b.lowHalf),
        highHalf: highHalf.multiplyAdd(a.highHalf, b.highHalf))
    }
  }
#endif

/// A vector of 4, 8 or 16 floats, which the compiler spreads over as many registers as it needs.
///
/// ```
///            128 bits (SSE2, NEON, WebAssembly)   256 bits (AVX2)   512 bits (AVX-512)
///  SIMD4     1 register                           ½                 ¼
///  SIMD8     2 registers                          1                 ½
///  SIMD16    4 registers                          2                 1
/// ```
private protocol FloatVector: SIMD where Scalar == Float, MaskStorage: IntegerVector {
  /// `self + a · b`: with one rounding where the instruction set has a fused multiply–add, else
  /// two.
  func multiplyAdd(_ a: Self, _ b: Self) -> Self

  static func .> (a: Self, b: Self) -> SIMDMask<MaskStorage>
  static func .< (a: Self, b: Self) -> SIMDMask<MaskStorage>
}

/// A vector of integers, as many and as wide as the floats of a `FloatVector`.
///
/// The standard library has these operations and comparisons as single instructions for each type
/// of vector, but as a loop over lanes for `SIMD`: requirements choose the former.
private protocol IntegerVector: SIMD where Scalar == Int32 {
  static func &- (a: Self, b: Self) -> Self
  static func &* (a: Self, b: Self) -> Self
}

extension SIMD4: FloatVector where Scalar == Float {}

extension SIMD8: FloatVector where Scalar == Float {}

extension SIMD16: FloatVector where Scalar == Float {}

extension SIMD4: IntegerVector where Scalar == Int32 {}

extension SIMD8: IntegerVector where Scalar == Int32 {}

extension SIMD16: IntegerVector where Scalar == Int32 {}

extension FloatVector {
  /// `other` where it is greater, else `self`: a NaN in `self` stays, one in `other` is ignored.
  @inline(__always)
  func max(_ other: Self) -> Self { choosing(other, where: other .> self) }

  /// `other` where it is less, else `self`: a NaN in `self` stays, one in `other` is ignored.
  @inline(__always)
  func min(_ other: Self) -> Self { choosing(other, where: other .< self) }

  /// Adds the difference of the bits where the mask is −1, which the compiler turns into a single
  /// instruction for `max` and `min`; `replacing(with:where:)` becomes a branch for each lane.
  @inline(__always)
  private func choosing(_ other: Self, where mask: SIMDMask<MaskStorage>) -> Self {
    // Floats, masks and integers of 32 bits: any bits are a value of each.
    let bits = unsafe unsafeBitCast(self, to: MaskStorage.self)
    let otherBits = unsafe unsafeBitCast(other, to: MaskStorage.self)
    let isOther = unsafe unsafeBitCast(mask, to: MaskStorage.self)
    return unsafe unsafeBitCast(bits &- (otherBits &- bits) &* isOther, to: Self.self)
  }

  /// Reads as many floats as there are lanes; the caller guarantees that they are there.
  @inline(__always)
  init(loading source: UnsafePointer<Float>) {
    self = unsafe UnsafeRawPointer(source).loadUnaligned(as: Self.self)
  }

  /// Writes as many floats as there are lanes; the caller guarantees that there is room.
  @inline(__always)
  func store(to target: UnsafeMutablePointer<Float>) {
    unsafe UnsafeMutableRawPointer(target).storeBytes(of: self, as: Self.self)
  }
}

/// The inner loops of convolutions and matrix products: rows of pixels times a panel of weights.
///
/// ```
///            depth                 panel of `lanes` outputs
///  row 0   ▒▒▒▒▒▒▒▒▒▒             ┌────┐
///  row 1   ▒▒▒▒▒▒▒▒▒▒      ×      │    │ depth      =     rows × lanes sums, in registers
///  row 2   ▒▒▒▒▒▒▒▒▒▒             └────┘
/// ```
///
/// A convolution's depth is a window: runs of neighboring floats, `innerStride` apart in a row of
/// the picture, `outerStride` apart from row to row. A matrix product has one run.
private struct PanelProduct: Hashable, Sendable {
  var outerRuns: Int
  var outerStride: Int
  var innerRuns: Int
  var innerStride: Int
  /// The floats of a run.
  var depth: Int
  /// The floats from a row of pixels to the next.
  var pixelStride: Int
  /// The floats from a row of results to the next.
  var targetStride: Int
  /// How the rows are split into tiles.
  var split: RowSplit

  /// Creates a product; by default of matrices.
  @inline(__always)
  init(
    outerRuns: Int = 1, outerStride: Int = 0, innerRuns: Int = 1, innerStride: Int = 0,
    depth: Int, pixelStride: Int, targetStride: Int, split: RowSplit
  ) {
    self.outerRuns = outerRuns
    self.outerStride = outerStride
    self.innerRuns = innerRuns
    self.innerStride = innerStride
    self.depth = depth
    self.pixelStride = pixelStride
    self.targetStride = targetStride
    self.split = split
  }

  /// The weights of a panel are this many rows of `lanes` floats.
  @inline(__always)
  var weightRows: Int { outerRuns * innerRuns * depth }

  /// Computes all rows of `split`.
  ///
  /// - Parameter epilogue: what happens to each sum before it is stored.
  ///
  /// The caller vouches that all rows' pixels, `weightRows` × lanes weights and all rows' targets
  /// are there.
  @inline(__always)
  func run<Vector: FloatVector>(
    _ type: Vector.Type,
    pixels: UnsafePointer<Float>,
    weights: UnsafePointer<Float>,
    target: UnsafeMutablePointer<Float>,
    epilogue: (Vector) -> Vector
  ) {
    switch split.rows {
    case 1:
      unsafe tiles(InlineArray<1, Vector>.self, split.tall, pixels, weights, target, epilogue)
    case 2:
      unsafe tiles(InlineArray<2, Vector>.self, split.tall, pixels, weights, target, epilogue)
      unsafe rest(InlineArray<1, Vector>.self, pixels, weights, target, epilogue)
    // Taller tiles would be dead code there.
    #if arch(wasm32)
      default:
        unsafe tiles(InlineArray<3, Vector>.self, split.tall, pixels, weights, target, epilogue)
        unsafe rest(InlineArray<2, Vector>.self, pixels, weights, target, epilogue)
    #else
      case 3:
        unsafe tiles(InlineArray<3, Vector>.self, split.tall, pixels, weights, target, epilogue)
        unsafe rest(InlineArray<2, Vector>.self, pixels, weights, target, epilogue)
      case 4:
        unsafe tiles(InlineArray<4, Vector>.self, split.tall, pixels, weights, target, epilogue)
        unsafe rest(InlineArray<3, Vector>.self, pixels, weights, target, epilogue)
      case 5:
        unsafe tiles(InlineArray<5, Vector>.self, split.tall, pixels, weights, target, epilogue)
        unsafe rest(InlineArray<4, Vector>.self, pixels, weights, target, epilogue)
      default:
        unsafe tiles(InlineArray<6, Vector>.self, split.tall, pixels, weights, target, epilogue)
        unsafe rest(InlineArray<5, Vector>.self, pixels, weights, target, epilogue)
    #endif
    }
  }

  /// The tiles of one row less, behind the tall ones.
  @inline(__always)
  private func rest<Vector: FloatVector, let rows: Int>(
    _ type: InlineArray<rows, Vector>.Type,
    _ pixels: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>,
    _ epilogue: (Vector) -> Vector
  ) {
    let first = split.tall &* split.rows
    unsafe tiles(
      type, split.short, pixels + first &* pixelStride, weights, target + first &* targetStride,
      epilogue)
  }

  @inline(__always)
  private func tiles<Vector: FloatVector, let rows: Int>(
    _ type: InlineArray<rows, Vector>.Type,
    _ count: Int,
    _ pixels: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>,
    _ epilogue: (Vector) -> Vector
  ) {
    var pixels = unsafe pixels
    var target = unsafe target
    for _ in 0..<count {
      unsafe tile(type, pixels, weights, target, epilogue)
      unsafe pixels += rows &* pixelStride
      unsafe target += rows &* targetStride
    }
  }

  @inline(__always)
  private func tile<Vector: FloatVector, let rows: Int>(
    _ type: InlineArray<rows, Vector>.Type,
    _ pixels: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>,
    _ epilogue: (Vector) -> Vector
  ) {
    var sums = InlineArray<rows, Vector>(repeating: .zero)
    var weights = unsafe weights
    var outer = 0
    while outer < outerRuns {
      var inner = 0
      while inner < innerRuns {
        let run = unsafe pixels + (outer &* outerStride &+ inner &* innerStride)
        var position = 0
        while position < depth {
          let weight = unsafe Vector(loading: weights)
          for row in 0..<rows {
            let pixel = unsafe run[row &* pixelStride &+ position]
            sums[row] = sums[row].multiplyAdd(weight, Vector(repeating: pixel))
          }
          unsafe weights += Vector.scalarCount
          position &+= 1
        }
        inner &+= 1
      }
      outer &+= 1
    }
    for row in 0..<rows {
      unsafe epilogue(sums[row]).store(to: target + row &* targetStride)
    }
  }
}

/// One row of `depth` numbers times a panel of as many vectors of weights, in several sums that take
/// turns: no addition waits for the one before it.
///
/// The caller vouches for both ranges.
@inline(__always)
private func rowProduct<Vector: FloatVector, let turns: Int>(
  _ type: InlineArray<turns, Vector>.Type,
  _ row: UnsafePointer<Float>,
  _ panel: UnsafePointer<Float>,
  depth: Int
) -> Vector {
  var sums = InlineArray<turns, Vector>(repeating: .zero)
  var weights = unsafe panel
  var position = 0
  while position &+ turns <= depth {
    for turn in 0..<turns {
      let value = unsafe Vector(repeating: row[position &+ turn])
      sums[turn] = unsafe sums[turn].multiplyAdd(
        Vector(loading: weights + turn &* Vector.scalarCount), value)
    }
    unsafe weights += turns &* Vector.scalarCount
    position &+= turns
  }
  while position < depth {
    let value = unsafe Vector(repeating: row[position])
    sums[0] = unsafe sums[0].multiplyAdd(Vector(loading: weights), value)
    unsafe weights += Vector.scalarCount
    position &+= 1
  }
  var sum = sums[0]
  for turn in 1..<turns { sum += sums[turn] }
  return sum
}

/// Rows, split into tiles of nearly the same size: 7 rows are 4 + 3, not 6 + 1.
private struct RowSplit: Hashable, Sendable {
  /// The rows of the tall tiles; short ones have one less.
  let rows: Int
  /// The number of tall tiles, which come first.
  let tall: Int
  /// The number of short tiles.
  let short: Int

  /// - Precondition: `count` ≥ 0, `maximum` ≥ 1.
  @inline(__always)
  init(_ count: Int, maximum: Int) {
    let tiles = (count + maximum - 1) / maximum
    rows = tiles == 0 ? 1 : (count + tiles - 1) / tiles
    tall = count - tiles * (rows - 1)
    short = tiles - tall
  }
}

/// The types of tensor elements that sessions and kernels work with.
private enum ElementType: Hashable, Sendable, CustomStringConvertible {
  /// IEEE 754 single precision.
  case float32
  /// IEEE 754 double precision.
  case float64
  /// Unsigned integers of 8 bits.
  case uint8
  /// Integers of 8 bits.
  case int8
  /// Integers of 32 bits.
  case int32
  /// Integers of 64 bits.
  case int64
  /// Booleans: one byte each, 0 or 1.
  case bool

  /// The size of one element in bytes.
  var byteWidth: Int {
    switch self {
    case .uint8, .int8, .bool: 1
    case .float32, .int32: 4
    case .float64, .int64: 8
    }
  }

  /// Whether this is a type of numbers, not of Booleans.
  var isNumber: Bool { self != .bool }

  /// Whether this is `float32` or `float64`.
  var isReal: Bool { self == .float32 || self == .float64 }

  /// Whether values are quantized to this type: `uint8` or `int8`.
  var isQuantized: Bool { self == .uint8 || self == .int8 }

  /// Whether this type holds positions: `int32` or `int64`.
  var isIndex: Bool { self == .int32 || self == .int64 }

  var description: String {
    switch self {
    case .float32: "float32"
    case .float64: "float64"
    case .uint8: "uint8"
    case .int8: "int8"
    case .int32: "int32"
    case .int64: "int64"
    case .bool: "bool"
    }
  }
}

/// A kernel that has its memory: all that is left of a step when a plan runs.
///
/// `run` needs no checks: `bind` has compared the slots' sizes with the geometry.
private protocol Kernel: Sendable {
  /// Computes the outputs.
  func run(in arena: inout Arena)
}

/// The product of counts.
private func saturatingProduct<Count: FixedWidthInteger>(_ factors: Count...) -> Int64 {
  if factors.contains(0) { return 0 }
  var product: Int64 = 1
  for factor in factors {
    let (next, overflow) = product.multipliedReportingOverflow(by: Int64(factor))
    if overflow { return .max }
    product = next
  }
  return product
}

/// Some rows of tiles on their way through a Winograd convolution.
///
/// Safe as a whole: the kernel that makes a block has held its memory against the geometry, from
/// which every range here follows.
@safe
private struct WinogradBlock<let points: Int> {
  let geometry: WinogradConvolution.Geometry
  let firstTileRow: Int
  let tileRows: Int
  let source: UnsafePointer<Float>
  let weights: UnsafePointer<Float>
  let columns: UnsafeMutablePointer<Float>
  let values: UnsafeMutablePointer<Float>
  let products: UnsafeMutablePointer<Float>
  let sums: UnsafeMutablePointer<Float>
  let tiles: Int
  let valueStride: Int
  let outputStride: Int

  @inline(__always)
  init(
    geometry: WinogradConvolution.Geometry,
    firstTileRow: Int,
    tileRows: Int,
    source: UnsafePointer<Float>,
    weights: UnsafePointer<Float>,
    scratch: UnsafeMutablePointer<Float>
  ) {
    self.geometry = geometry
    self.firstTileRow = firstTileRow
    self.tileRows = tileRows
    unsafe self.source = source
    unsafe self.weights = weights
    let layout = geometry.scratch
    unsafe columns = scratch
    unsafe values = scratch + layout.values
    unsafe products = scratch + layout.products
    unsafe sums = scratch + layout.sums
    tiles = tileRows * geometry.tiling.tilesX
    valueStride = geometry.tiling.input.pixelStride
    outputStride = geometry.paddedOutputs
  }

  /// The rows of pixels that the block's tiles read.
  @inline(__always)
  private var inputRows: Int { tileRows &* geometry.tiling.tile &+ geometry.tiling.taps &- 1 }

  /// The floats of a row of tiles, once transformed along x.
  @inline(__always)
  private var lineLength: Int { geometry.tiling.tilesX &* valueStride }

  // MARK: Input

  /// Every row of pixels along x, for all points; tiles above each other share these rows.
  @inline(__always)
  func transformColumns() {
    let rowStride = geometry.tiling.input.rowStride
    unsafe WinogradInput.transform(
      InlineArray<points, Int>.self, groups: inputRows, lines: geometry.tiling.tilesX,
      length: valueStride,
      from: WinogradPieces(
        base: source + firstTileRow &* geometry.tiling.tile &* rowStride, stride: valueStride,
        lineStep: geometry.tiling.tile &* valueStride, groupStep: rowStride),
      to: WinogradPieces(
        base: columns, stride: inputRows &* lineLength, lineStep: valueStride,
        groupStep: lineLength))
  }

  /// `V` for one pair of points along x, or for 0 and ∞: rows of tiles along y, where tiles and
  /// channels side by side are one long vector.
  @inline(__always)
  func transformRows(pass: Int) {
    let plane = inputRows &* lineLength
    let step = tiles &* valueStride
    unsafe WinogradInput.transform(
      InlineArray<points, Int>.self, groups: 2, lines: tileRows, length: lineLength,
      from: WinogradPieces(
        base: UnsafePointer(columns + 2 &* pass &* plane), stride: lineLength,
        lineStep: geometry.tiling.tile &* lineLength, groupStep: plane),
      to: WinogradPieces(
        base: values, stride: step, lineStep: lineLength, groupStep: points &* step))
  }

  // MARK: Products

  /// `M` for the same points as `V`.
  @inline(__always)
  func multiply(pass: Int) {
    let channels = geometry.tiling.input.channels
    let products = WinogradProducts(
      count: 2 &* points, rows: tiles, depth: channels, pixelStride: valueStride,
      targetStride: outputStride, pixelStep: tiles &* valueStride,
      weightStep: channels &* outputStride, targetStep: tiles &* outputStride)
    unsafe products.run(
      outputs: outputStride, pixels: UnsafePointer(values),
      weights: weights + pass &* 2 &* points &* outputStride &* channels, target: self.products)
  }

  // MARK: Output

  /// The products of one pair of points along x, transformed along y: `m` sums for each tile.
  @inline(__always)
  func transformOutput(pass: Int, outputs: Int) {
    let length = tiles &* outputStride
    for half in 0..<2 {
      unsafe WinogradOutput.transform(
        InlineArray<points, Int>.self, outputs: outputs, isWide: geometry.tiling.isWide,
        length: length,
        products: products + half &* points &* length,
        target: sums + (2 &* pass &+ half) &* outputs &* length, step: length)
    }
  }

  /// The sums of all points along x, transformed along x: `m × m` outputs for each tile.
  @inline(__always)
  func transformSums(outputs: Int) {
    let length = outputs &* tiles &* outputStride
    unsafe WinogradOutput.transform(
      InlineArray<points, Int>.self, outputs: outputs, isWide: geometry.tiling.isWide,
      length: length,
      products: UnsafePointer(sums),
      target: columns, step: length)
  }

  /// Brings the outputs, `[x][y][tile][channel]`, to their places.
  @inline(__always)
  func finish(outputs: Int, bias: UnsafePointer<Float>, target: UnsafeMutablePointer<Float>) {
    let plane = tiles &* outputStride
    let places = WinogradOutputPlaces(
      layout: geometry.tiling.output, clamp: geometry.tiling.clamp,
      isPooled: geometry.tiling.isPooled,
      tileRows: tileRows, firstTileRow: firstTileRow, tileHeight: outputs, tileWidth: outputs,
      right: outputs &* plane, down: plane, nextTile: outputStride,
      nextTileRow: geometry.tiling.tilesX &* outputStride)
    unsafe places.fill(from: UnsafePointer(columns), bias: bias, target: target)
  }
}

/// Two-dimensional Winograd convolution of NHWC images: `F(m × m, r × r)`.
///
/// The points along x are taken two at a time, a pair ±a or 0 and ∞, so that what stands between
/// the transforms stays in the first-level cache:
///
/// ```
///  input rows ──along x──▶ n columns of values for each tile
///  for each two points along x:
///    columns ──along y──▶ V[2][n][tiles][channels]
///    V[i][j] × U[i][j] ──▶ M[2][n][tiles][outputs]           2 · n matrix products
///    M ──along y──▶ S[2][m][tiles][outputs]
///  S ──along x──▶ [m][m][tiles][outputs] ──maximum of 2 × 2 if pooled, bias, clamp──▶ output
/// ```
///
/// Shapes: input `[batch, channels, height, width]` and output in their layouts, stride 1.
private struct WinogradConvolution: Kernel {
  let geometry: Geometry
  let input: Slot
  let weights: Slot
  let bias: Slot
  let output: Slot
  let scratch: Slot

  /// Binds a convolution to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  @inline(__always)
  init(
    _ geometry: Geometry, input: Slot, weights: Slot, bias: Slot, output: Slot, scratch: Slot
  ) {
    precondition(
      input.byteCount == geometry.tiling.input.byteCount
        && output.byteCount == geometry.tiling.output.byteCount
        && weights.byteCount == geometry.weightCount * 4
        && bias.byteCount == geometry.paddedOutputs * 4
        && scratch.byteCount == geometry.scratch.count * 4,
      "the slots have other sizes than the convolution"
    )
    self.geometry = geometry
    self.input = input
    self.weights = weights
    self.bias = bias
    self.output = output
    self.scratch = scratch
  }

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `init` holds their sizes against the geometry, which
  /// has checked that all tiles lie on the input.
  @inline(__always)
  func run(in arena: inout Arena) {
    switch (geometry.tiling.points, geometry.tiling.tile) {
    case (4, _): convolve(points: InlineArray<4, Int>.self, outputs: 2, in: &arena)
    case (6, 2): convolve(points: InlineArray<6, Int>.self, outputs: 2, in: &arena)
    case (6, _): convolve(points: InlineArray<6, Int>.self, outputs: 4, in: &arena)
    default: convolve(points: InlineArray<8, Int>.self, outputs: 4, in: &arena)
    }
  }

  @inline(__always)
  private func convolve<let points: Int>(
    points type: InlineArray<points, Int>.Type,
    outputs: Int,
    in arena: inout Arena
  ) {
    let source = unsafe arena.source(input, as: Float.self)
    let weights = unsafe arena.source(weights, as: Float.self)
    let bias = unsafe arena.source(bias, as: Float.self)
    let scratch = unsafe arena.target(scratch, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    unsafe geometry.tiling.output.clearBorder(target)
    let block = geometry.tileRowsPerBlock
    for image in 0..<geometry.tiling.input.batch {
      var first = 0
      while first < geometry.tiling.tilesY {
        let rows = min(block, geometry.tiling.tilesY &- first)
        let work = unsafe WinogradBlock<points>(
          geometry: geometry,
          firstTileRow: first,
          tileRows: rows,
          source: source
            + (image &* geometry.tiling.input.imageStride &+ geometry.tiling.inputOrigin),
          weights: weights,
          scratch: scratch
        )
        work.transformColumns()
        for pass in 0..<points / 2 {
          work.transformRows(pass: pass)
          work.multiply(pass: pass)
          work.transformOutput(pass: pass, outputs: outputs)
        }
        work.transformSums(outputs: outputs)
        unsafe work.finish(
          outputs: outputs, bias: bias, target: target + image &* geometry.tiling.output.imageStride
        )
        first &+= rows
      }
    }
  }
}

extension WinogradConvolution {
  /// The sizes of a Winograd convolution.
  struct Geometry: Hashable, Sendable {
    /// The tiles, square ones.
    let tiling: WinogradTiling

    /// Creates a geometry for tiles.
    ///
    /// - Precondition: all tiles lie on the input and its border, and there are at least 4 input
    ///   channels.
    @inline(__always)
    init(_ tiling: WinogradTiling) {
      precondition(tiling.input.channels >= 4, "channels that don't fill vectors")
      precondition(
        tiling.tilesX * tiling.tile + tiling.taps - 1 <= tiling.columns,
        "the tiles reach over the border")
      self.tiling = tiling
    }

    @inline(__always)
    var paddedOutputs: Int { NHWCLayout.padded(tiling.output.channels) }

    /// The floats of the transformed weights.
    @inline(__always)
    var weightCount: Int {
      tiling.points * tiling.points * tiling.input.channels * paddedOutputs
    }

    /// As many rows of tiles as keep the working memory in the first-level cache.
    @inline(__always)
    var tileRowsPerBlock: Int {
      let tileRow = scratch(tileRows: 1).count
      return max(1, min(tiling.tilesY, 12288 / max(tileRow, 1)))
    }

    /// Where things stand in the working memory of a block, in floats.
    func scratch(tileRows: Int) -> (values: Int, products: Int, sums: Int, count: Int) {
      let tiles = tileRows * tiling.tilesX
      let values =
        tiling.points * (tileRows * tiling.tile + tiling.taps - 1) * tiling.tilesX
        * tiling.input.pixelStride
      let products = values + 2 * tiling.points * tiles * tiling.input.pixelStride
      // The outputs take the place of everything that is no longer needed by then.
      let outputs = tiling.tile * tiling.tile * tiles * paddedOutputs
      let sums = max(products + 2 * tiling.points * tiles * paddedOutputs, outputs)
      return (values, products, sums, sums + tiling.points * tiling.tile * tiles * paddedOutputs)
    }

    @inline(__always)
    var scratch: (values: Int, products: Int, sums: Int, count: Int) {
      scratch(tileRows: tileRowsPerBlock)
    }

    /// The floats of working memory.
    @inline(__always)
    var scratchCount: Int { scratch.count }
  }
}

/// The one-dimensional Winograd transforms for the points 0, ±1, ±2, ±½ and ∞.
///
/// A convolution of a tile is a product of polynomials, and a product of polynomials is known from
/// its values at as many points as it has coefficients. With `p` pairs of points there are
/// `n = 2p + 2` of them, and a window of `r` taps gives `m = n − r + 1` outputs for `n`
/// multiplications instead of `m · r`:
///
/// ```
///  n inputs ──Bᵀ──▶ n values ─┐
///                             × ──▶ n products ──Aᵀ──▶ m outputs
///  r taps   ──G───▶ n values ─┘         (G at load, in Double)
/// ```
///
/// Pairs ±a share their work: the even and the odd part of the input's polynomial are computed once
/// and added and subtracted. Source: S. Winograd, *Arithmetic Complexity of Computations*, 1980;
/// A. Lavin, S. Gray, *Fast Algorithms for Convolutional Neural Networks*, 2015.
private enum WinogradPoints {
  /// The pairs' positive points, in the order in which they are added.
  ///
  /// More or larger ones cost accuracy: errors grow with the powers of the points.
  static let positive: [Double] = [1, 2, 0.5]

  /// The positive point of a pair.
  @inline(__always)
  static func point(_ pair: Int) -> Float { pair == 0 ? 1 : pair == 1 ? 2 : 0.5 }
}

/// Transforms a convolution's weights at load: `U = G g Gᵀ`, in Double, rounded once.
private struct WinogradFilter {
  let taps: Int
  let points: Int
  /// `G`, row by row: a row for each point in the order 0, ∞, +a, −a of each pair.
  private let matrix: [Double]

  init(taps: Int, tile: Int) {
    self.taps = taps
    points = tile + taps - 1
    var finite = [0.0]
    for point in WinogradPoints.positive.prefix(points / 2 - 1) { finite += [point, -point] }
    var matrix: [Double] = []
    for (index, point) in finite.enumerated() {
      var power = 1.0
      for other in finite where other != point { power /= point - other }
      for _ in 0..<taps {
        matrix.append(power)
        power *= point
      }
      if index == 0 {
        matrix += [Double](repeating: 0, count: taps - 1)
        matrix.append(1)
      }
    }
    self.matrix = matrix
  }

  /// `G g`: a filter's value at each point, along one axis.
  ///
  /// - Parameters:
  ///   - filter: the taps, `stride` apart from `start` on.
  ///   - store: takes the value of a point.
  @inline(__always)
  func transform(
    _ filter: [Double],
    from start: Int,
    stride: Int,
    _ store: (_ point: Int, Double) -> Void
  ) {
    for point in 0..<points {
      var sum = 0.0
      for tap in 0..<taps { sum += matrix[point * taps + tap] * filter[start + tap * stride] }
      store(point, sum)
    }
  }

  /// `G g Gᵀ` of square filters.
  ///
  /// The values at all points of an axis, eight at most, are one vector.
  ///
  /// - Parameters:
  ///   - weights: the filters, one after the other, each row by row.
  ///   - store: takes a filter's number, a point along y, and the values at all points along x.
  @inline(__always)
  func transformSquares(
    _ weights: [Float], _ store: (_ filter: Int, _ point: Int, InlineArray<8, Float>) -> Void
  ) {
    let (weights, matrix) = (weights.span, matrix.span)
    var columns = InlineArray<5, SIMD8<Double>>(repeating: .zero)
    for tap in 0..<taps {
      for point in 0..<points { columns[tap][point] = matrix[point * taps + tap] }
    }
    var rows = InlineArray<5, SIMD8<Double>>(repeating: .zero)
    let size = taps * taps
    for number in 0..<weights.count / size {
      for row in 0..<taps {
        let first = number * size + row * taps
        var values = SIMD8<Double>.zero
        for tap in 0..<taps { values += columns[tap] * Double(weights[first + tap]) }
        rows[row] = values
      }
      for point in 0..<points {
        var values = SIMD8<Double>.zero
        for row in 0..<taps { values += rows[row] * matrix[point * taps + row] }
        // Eight floats each way: any bits are floats.
        store(number, point, unsafe unsafeBitCast(SIMD8<Float>(values), to: InlineArray.self))
      }
    }
  }
}

extension WinogradConvolution.Geometry {
  /// The weights `[M, C, r, r]` as `run` reads them: for each point along y and x, panels of 16, 8
  /// or 4 outputs, each `[C][lanes]`.
  fileprivate func packed(_ weights: [Float]) -> [Float] {
    let channels = tiling.input.channels
    let perPoint = channels * paddedOutputs
    var places: [Int] = []
    for outputChannel in 0..<tiling.output.channels {
      let panel = ChannelPanel(containing: outputChannel, of: paddedOutputs)
      for channel in 0..<channels {
        places.append(panel.offset(outputChannel, row: channel, rows: channels))
      }
    }
    var packed = [Float](repeating: 0, count: weightCount)
    var target = packed.mutableSpan
    let points = tiling.points
    WinogradFilter(taps: tiling.taps, tile: tiling.tile).transformSquares(weights) {
      filter, point, values in
      var place = point * perPoint + places[filter]
      for column in 0..<points {
        target[place] = values[column]
        place += points * perPoint
      }
    }
    return packed
  }
}

/// The input transform Bᵀ: the values at the points 0, ∞, +a, −a, ….
///
/// The row of a point is the product of `x − b` over all other finite points `b`: for a pair ±a
/// that is `x · (x ± a) · Π (x² − b²)`, an even part plus or minus `a` times an odd part.
private enum WinogradInput {
  /// Transforms `groups` × `lines` runs of `length` floats, a multiple of 4, each float on its own.
  ///
  /// A float's inputs are `source.stride` floats apart, its values `target.stride` floats apart.
  /// Not inlined, so that its addresses stay in registers. The caller vouches for all inputs
  /// and targets.
  @inline(never)
  static func transform<let points: Int>(
    _ type: InlineArray<points, Int>.Type,
    groups: Int,
    lines: Int,
    length: Int,
    from source: WinogradPieces<UnsafePointer<Float>>,
    to target: WinogradPieces<UnsafeMutablePointer<Float>>
  ) {
    for group in 0..<groups {
      var input = unsafe source.base + group &* source.groupStep
      var output = unsafe target.base + group &* target.groupStep
      for _ in 0..<lines {
        var position = 0
        while position &+ 8 <= length {
          unsafe transform(
            InlineArray<points, SIMD8<Float>>.self, input + position, stride: source.stride,
            to: output + position, step: target.stride)
          position &+= 8
        }
        if position < length {
          unsafe transform(
            InlineArray<points, SIMD4<Float>>.self, input + position, stride: source.stride,
            to: output + position, step: target.stride)
        }
        unsafe input += source.lineStep
        unsafe output += target.lineStep
      }
    }
  }

  @inline(__always)
  private static func transform<Vector: FloatVector, let points: Int>(
    _ type: InlineArray<points, Vector>.Type,
    _ source: UnsafePointer<Float>,
    stride: Int,
    to target: UnsafeMutablePointer<Float>,
    step: Int
  ) {
    var inputs = InlineArray<points, Vector>(repeating: .zero)
    for index in 0..<points {
      inputs[index] = unsafe Vector(loading: source + index &* stride)
    }
    unsafe end(inputs, from: 0).store(to: target)
    unsafe end(inputs, from: 1).store(to: target + step)
    for pair in 0..<points / 2 - 1 {
      let even = part(inputs, without: pair, from: 2)
      let odd = part(inputs, without: pair, from: 1)
      let point = Vector(repeating: WinogradPoints.point(pair))
      unsafe even.multiplyAdd(odd, point).store(to: target + (2 &* pair &+ 2) &* step)
      unsafe even.multiplyAdd(odd, -point).store(to: target + (2 &* pair &+ 3) &* step)
    }
  }

  /// `Π (x² − b²)` over all pairs but one, applied to every other input from `first` on: the even
  /// part of a pair's value for `first` = 2, the odd part, without its factor `a`, for 1.
  @inline(__always)
  private static func part<Vector: FloatVector, let points: Int>(
    _ inputs: InlineArray<points, Vector>,
    without pair: Int,
    from first: Int
  ) -> Vector {
    switch points {
    case 4:
      return inputs[first]
    case 6:
      let square = squared(1 - pair)
      return inputs[first + 2].multiplyAdd(inputs[first], Vector(repeating: -square))
    default:
      let square = squared(pair == 0 ? 1 : 0)
      let other = squared(pair == 2 ? 1 : 2)
      return inputs[first + 4]
        .multiplyAdd(inputs[first + 2], Vector(repeating: -(square + other)))
        .multiplyAdd(inputs[first], Vector(repeating: square * other))
    }
  }

  /// `Π (x² − b²)` over all pairs, applied to every other input from `first` on: the value at 0 for
  /// `first` = 0, the one at ∞ for 1.
  @inline(__always)
  private static func end<Vector: FloatVector, let points: Int>(
    _ inputs: InlineArray<points, Vector>,
    from first: Int
  ) -> Vector {
    switch points {
    case 4:
      return inputs[first + 2] - inputs[first]
    case 6:
      return (inputs[first + 4].multiplyAdd(inputs[first + 2], Vector(repeating: -5)))
        .multiplyAdd(inputs[first], Vector(repeating: 4))
    default:
      return (inputs[first + 6] - inputs[first])
        .multiplyAdd(inputs[first + 2] - inputs[first + 4], Vector(repeating: 5.25))
    }
  }

  @inline(__always)
  private static func squared(_ pair: Int) -> Float {
    WinogradPoints.point(pair) * WinogradPoints.point(pair)
  }
}

/// Where the pieces of a transform stand: all distances in floats.
@unsafe
private struct WinogradPieces<Pointer> {
  /// The first float of the first piece.
  let base: Pointer
  /// From one input, or value, of a transform to its next.
  let stride: Int
  /// From one piece to the next.
  let lineStep: Int
  /// From one group of pieces to the next.
  let groupStep: Int
}

/// The output transform Aᵀ: from products at the points to the outputs of a tile.
///
/// ```
///  y₀     = M₀ + Σ (M₊ₐ + M₋ₐ)
///  yₖ     =      Σ aᵏ · (M₊ₐ ± M₋ₐ)          + for even, − for odd k
///  yₘ₋₁   =      Σ aᵏ · (M₊ₐ ± M₋ₐ) + M∞
/// ```
///
/// The products come in the order 0, ∞, then +a, −a of each pair.
private enum WinogradOutput {
  /// Transforms `length` floats, a multiple of 4, each on its own: a float's products and outputs
  /// are `step` floats apart.
  ///
  /// Not inlined, so that its addresses stay in registers. The caller vouches for all products
  /// and outputs.
  /// - Parameter isWide: whether the processor has registers for vectors of 16 lanes.
  @inline(never)
  static func transform<let points: Int>(
    _ type: InlineArray<points, Int>.Type,
    outputs: Int,
    isWide: Bool,
    length: Int,
    products: UnsafePointer<Float>,
    target: UnsafeMutablePointer<Float>,
    step: Int
  ) {
    switch outputs {
    case 2:
      unsafe transform(
        type, literal: 2, isWide: isWide, length: length, products: products, target: target,
        step: step)
    default:
      unsafe transform(
        type, literal: 4, isWide: isWide, length: length, products: products, target: target,
        step: step)
    }
  }

  @inline(__always)
  private static func transform<let points: Int>(
    _ type: InlineArray<points, Int>.Type,
    literal outputs: Int,
    isWide: Bool,
    length: Int,
    products: UnsafePointer<Float>,
    target: UnsafeMutablePointer<Float>,
    step: Int
  ) {
    var position = 0
    while isWide, position &+ 16 <= length {
      transform(
        InlineArray<points, SIMD16<Float>>.self, outputs: outputs,
        { unsafe SIMD16(loading: products + (position &+ $0 &* step)) },
        { unsafe $1.store(to: target + (position &+ $0 &* step)) })
      position &+= 16
    }
    while position &+ 8 <= length {
      transform(
        InlineArray<points, SIMD8<Float>>.self, outputs: outputs,
        { unsafe SIMD8(loading: products + (position &+ $0 &* step)) },
        { unsafe $1.store(to: target + (position &+ $0 &* step)) })
      position &+= 8
    }
    if position < length {
      transform(
        InlineArray<points, SIMD4<Float>>.self, outputs: outputs,
        { unsafe SIMD4(loading: products + (position &+ $0 &* step)) },
        { unsafe $1.store(to: target + (position &+ $0 &* step)) })
    }
  }

  /// Computes the outputs and passes each on with its index.
  ///
  /// - Parameters:
  ///   - outputs: the number of outputs, 2 or 4: a literal, so that the loop unrolls.
  ///   - product: returns the product at an index.
  @inline(__always)
  static func transform<Vector: FloatVector, let points: Int>(
    _ type: InlineArray<points, Vector>.Type,
    outputs: Int,
    _ product: (Int) -> Vector,
    _ emit: (Int, Vector) -> Void
  ) {
    let pairs = points / 2 - 1
    var sums = InlineArray<points, Vector>(repeating: .zero)
    var differences = InlineArray<points, Vector>(repeating: .zero)
    for pair in 0..<pairs {
      let (plus, minus) = (product(2 &* pair &+ 2), product(2 &* pair &+ 3))
      sums[pair] = plus + minus
      differences[pair] = plus - minus
    }
    var output = product(0) + sums[0]
    for pair in 1..<pairs { output += sums[pair] }
    emit(0, output)
    for number in 1..<outputs {
      output = number & 1 == 0 ? sums[0] : differences[0]
      for pair in 1..<pairs {
        output = output.multiplyAdd(
          number & 1 == 0 ? sums[pair] : differences[pair],
          Vector(repeating: power(pair, number)))
      }
      emit(number, number == outputs - 1 ? output + product(1) : output)
    }
  }

  /// `aᵏ` for a pair's positive point and k from 1 to 3.
  @inline(__always)
  private static func power(_ pair: Int, _ exponent: Int) -> Float {
    let point = WinogradPoints.point(pair)
    switch exponent {
    case 1: return point
    case 2: return point * point
    default: return point * point * point
    }
  }
}

/// The last step of a Winograd convolution: writes tiles of outputs to the image, with bias and
/// clamp; if a pooling follows, only the largest of each 2 × 2.
///
/// Bias and clamp come after the maximum: it commutes with both.
private struct WinogradOutputPlaces {
  let layout: NHWCLayout
  let clamp: Clamp
  let isPooled: Bool
  /// The rows of tiles in the buffer, and the index of the first.
  let tileRows: Int
  let firstTileRow: Int
  /// The outputs of a tile.
  let tileHeight: Int
  let tileWidth: Int
  /// The distances in floats from an output to the one on its right, to the one below it, to the
  /// same output of the next tile, and of the tile below.
  let right: Int
  let down: Int
  let nextTile: Int
  let nextTileRow: Int

  /// Writes the rows of the image that the tiles cover.
  ///
  /// The caller vouches for all outputs, one bias per channel and the image.
  @inline(__always)
  func fill(
    from outputs: UnsafePointer<Float>,
    bias: UnsafePointer<Float>,
    target: UnsafeMutablePointer<Float>
  ) {
    var channel = 0
    while channel &+ 16 <= layout.pixelStride {
      unsafe fill(SIMD16<Float>.self, outputs + channel, bias + channel, target + channel)
      channel &+= 16
    }
    while channel &+ 8 <= layout.pixelStride {
      unsafe fill(SIMD8<Float>.self, outputs + channel, bias + channel, target + channel)
      channel &+= 8
    }
    while channel < layout.pixelStride {
      unsafe fill(SIMD4<Float>.self, outputs + channel, bias + channel, target + channel)
      channel &+= 4
    }
  }

  @inline(never)
  private func fill<Vector: FloatVector>(
    _ type: Vector.Type,
    _ outputs: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    let bias = unsafe Vector(loading: bias)
    let height = isPooled ? tileHeight / 2 : tileHeight
    for tileRow in 0..<tileRows {
      let row = (firstTileRow &+ tileRow) &* height
      for y in 0..<max(0, min(height, layout.height &- row)) {
        let line = unsafe target + (layout.origin &+ (row &+ y) &* layout.rowStride)
        if isPooled {
          unsafe fillPooled(outputs + (tileRow &* nextTileRow &+ 2 &* y &* down), bias, line)
        } else {
          unsafe fill(outputs + (tileRow &* nextTileRow &+ y &* down), bias, line)
        }
      }
    }
  }

  @inline(__always)
  private func fill<Vector: FloatVector>(
    _ outputs: UnsafePointer<Float>,
    _ bias: Vector,
    _ line: UnsafeMutablePointer<Float>
  ) {
    var outputs = unsafe outputs
    var line = unsafe line
    var left = layout.width
    while left > 0 {
      for x in 0..<min(tileWidth, left) {
        unsafe clamp(Vector(loading: outputs + x &* right) + bias).store(to: line)
        unsafe line += layout.pixelStride
      }
      unsafe outputs += nextTile
      left &-= tileWidth
    }
  }

  @inline(__always)
  private func fillPooled<Vector: FloatVector>(
    _ outputs: UnsafePointer<Float>,
    _ bias: Vector,
    _ line: UnsafeMutablePointer<Float>
  ) {
    var outputs = unsafe outputs
    var line = unsafe line
    var left = layout.width
    let width = tileWidth / 2
    while left > 0 {
      for x in 0..<min(width, left) {
        let corner = unsafe outputs + 2 &* x &* right
        let above = unsafe Vector(loading: corner).max(Vector(loading: corner + right))
        let below = unsafe Vector(loading: corner + down)
          .max(Vector(loading: corner + right + down))
        unsafe clamp(above.max(below) + bias).store(to: line)
        unsafe line += layout.pixelStride
      }
      unsafe outputs += nextTile
      left &-= width
    }
  }
}

/// The products in the middle of a Winograd convolution: for each point a small matrix product,
/// `[rows, depth] × [depth, lanes]`.
private struct WinogradProducts {
  /// The number of products.
  let count: Int
  let rows: Int
  let depth: Int
  /// The distance in floats from one row to the next.
  let pixelStride: Int
  let targetStride: Int
  /// The distance in floats from one product to the next.
  let pixelStep: Int
  let weightStep: Int
  let targetStep: Int

  /// Computes all panels of all products.
  ///
  /// - Parameter outputs: the floats of a row of results, a multiple of 4.
  ///
  /// The caller vouches for pixels, weights and targets.
  @inline(__always)
  func run(
    outputs: Int,
    pixels: UnsafePointer<Float>,
    weights: UnsafePointer<Float>,
    target: UnsafeMutablePointer<Float>
  ) {
    var first = 0
    while first &+ 16 <= outputs {
      unsafe run(SIMD16<Float>.self, pixels, weights + first &* depth, target + first)
      first &+= 16
    }
    if first &+ 8 <= outputs {
      unsafe run(SIMD8<Float>.self, pixels, weights + first &* depth, target + first)
      first &+= 8
    }
    if first < outputs {
      unsafe run(SIMD4<Float>.self, pixels, weights + first &* depth, target + first)
    }
  }

  /// Computes one panel. Not inlined, so that it has all registers to itself.
  @inline(never)
  private func run<Vector: FloatVector>(
    _ type: Vector.Type,
    _ pixels: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    // The usual numbers of channels, and of taps over a single channel, as literals: the loops over
    // them unroll, and neighboring taps share their pixels.
    switch (depth, pixelStride) {
    case (3, 1): unsafe run(type, 3, 1, pixels, weights, target)
    case (5, 1): unsafe run(type, 5, 1, pixels, weights, target)
    case (8, _): unsafe run(type, 8, pixelStride, pixels, weights, target)
    case (16, _): unsafe run(type, 16, pixelStride, pixels, weights, target)
    default: unsafe runTall(type, pixels, weights, target)
    }
  }

  /// Computes products of any depth: from about 30, taller tiles pay for their registers.
  @inline(__always)
  private func runTall<Vector: FloatVector>(
    _ type: Vector.Type,
    _ pixels: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    let product = PanelProduct(
      depth: depth, pixelStride: pixelStride, targetStride: targetStride,
      split: RowSplit(rows, maximum: CPU.tileRows))
    var pixels = unsafe pixels
    var weights = unsafe weights
    var target = unsafe target
    for _ in 0..<count {
      unsafe product.run(type, pixels: pixels, weights: weights, target: target, epilogue: { $0 })
      unsafe pixels += pixelStep
      unsafe weights += weightStep
      unsafe target += targetStep
    }
  }

  @inline(__always)
  private func run<Vector: FloatVector>(
    _ type: Vector.Type,
    _ depth: Int,
    _ pixelStride: Int,
    _ pixels: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    var pixels = unsafe pixels
    var weights = unsafe weights
    var target = unsafe target
    for _ in 0..<count {
      unsafe multiply(type, depth, pixelStride, pixels, weights, target)
      unsafe pixels += pixelStep
      unsafe weights += weightStep
      unsafe target += targetStep
    }
  }

  /// Computes one product in tiles of about 12 vectors of 4: the processor overlaps products this
  /// short, so larger tiles gain nothing.
  @inline(__always)
  private func multiply<Vector: FloatVector>(
    _ type: Vector.Type,
    _ depth: Int,
    _ pixelStride: Int,
    _ pixels: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    var pixels = unsafe pixels
    var target = unsafe target
    var left = rows
    if Vector.scalarCount == 16 {
      while left >= 3 {
        unsafe tile(InlineArray<3, Vector>.self, depth, pixelStride, pixels, weights, target)
        unsafe pixels += 3 &* pixelStride
        unsafe target += 3 &* targetStride
        left &-= 3
      }
    } else {
      while left >= 4 {
        unsafe tile(InlineArray<4, Vector>.self, depth, pixelStride, pixels, weights, target)
        unsafe pixels += 4 &* pixelStride
        unsafe target += 4 &* targetStride
        left &-= 4
      }
    }
    switch left {
    case 3: unsafe tile(InlineArray<3, Vector>.self, depth, pixelStride, pixels, weights, target)
    case 2: unsafe tile(InlineArray<2, Vector>.self, depth, pixelStride, pixels, weights, target)
    case 1: unsafe tile(InlineArray<1, Vector>.self, depth, pixelStride, pixels, weights, target)
    default: break
    }
  }

  @inline(__always)
  private func tile<Vector: FloatVector, let rows: Int>(
    _ type: InlineArray<rows, Vector>.Type,
    _ depth: Int,
    _ pixelStride: Int,
    _ pixels: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    var sums = InlineArray<rows, Vector>(repeating: .zero)
    for position in 0..<depth {
      let weight = unsafe Vector(loading: weights + position &* Vector.scalarCount)
      for row in 0..<rows {
        let pixel = unsafe pixels[row &* pixelStride &+ position]
        sums[row] = sums[row].multiplyAdd(weight, Vector(repeating: pixel))
      }
    }
    for row in 0..<rows {
      unsafe sums[row].store(to: target + row &* targetStride)
    }
  }
}

/// Winograd convolution of images with a single channel: `F(m, r)` along y, plain taps along x.
///
/// With one input channel nothing is summed between the two transforms, so that the inner one would
/// cost more than it saves:
///
/// ```
///  for each row of tiles:
///    r + m − 1 input rows ──along y──▶ n rows
///    row i × U[i] ──▶ M[n][width][outputs]                  a convolution along x
///    M ──along y──▶ m output rows ──bias, maximum of 2 × 2 if pooled, clamp──▶ output
/// ```
///
/// Shapes: input `[batch, 1, height, width]` and output in their layouts, stride 1.
private struct WinogradRowConvolution: Kernel {
  let geometry: Geometry
  let input: Slot
  let weights: Slot
  let bias: Slot
  let output: Slot
  let scratch: Slot

  /// Binds a convolution to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  @inline(__always)
  init(
    _ geometry: Geometry, input: Slot, weights: Slot, bias: Slot, output: Slot, scratch: Slot
  ) {
    precondition(
      input.byteCount == geometry.tiling.input.byteCount
        && output.byteCount == geometry.tiling.output.byteCount
        && weights.byteCount == geometry.weightCount * 4
        && bias.byteCount == geometry.tiling.output.pixelStride * 4
        && scratch.byteCount == geometry.scratchCount * 4,
      "the slots have other sizes than the convolution"
    )
    self.geometry = geometry
    self.input = input
    self.weights = weights
    self.bias = bias
    self.output = output
    self.scratch = scratch
  }

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `init` holds their sizes against the geometry, which
  /// has checked that all tiles lie on the input.
  @inline(__always)
  func run(in arena: inout Arena) {
    switch geometry.tiling.points {
    case 4: convolve(points: InlineArray<4, Int>.self, in: &arena)
    case 6: convolve(points: InlineArray<6, Int>.self, in: &arena)
    default: convolve(points: InlineArray<8, Int>.self, in: &arena)
    }
  }

  @inline(__always)
  private func convolve<let points: Int>(
    points type: InlineArray<points, Int>.Type, in arena: inout Arena
  ) {
    let source = unsafe arena.source(input, as: Float.self)
    let weights = unsafe arena.source(weights, as: Float.self)
    let bias = unsafe arena.source(bias, as: Float.self)
    let rows = unsafe arena.target(scratch, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    let outputStride = geometry.tiling.output.pixelStride
    let line = geometry.tiling.width &* outputStride
    let products = unsafe rows + geometry.tiling.points &* geometry.rowLength
    let sums = unsafe products + geometry.tiling.points &* line
    let product = WinogradProducts(
      count: geometry.tiling.points, rows: geometry.tiling.width, depth: geometry.tiling.taps,
      pixelStride: 1,
      targetStride: outputStride, pixelStep: geometry.rowLength,
      weightStep: geometry.tiling.taps &* outputStride, targetStep: line)

    unsafe geometry.tiling.output.clearBorder(target)
    for image in 0..<geometry.tiling.input.batch {
      let source =
        unsafe source + (image &* geometry.tiling.input.imageStride &+ geometry.tiling.inputOrigin)
      for tileRow in 0..<geometry.tiling.tilesY {
        let first = tileRow &* geometry.tiling.tile &* geometry.tiling.input.rowStride
        unsafe WinogradInput.transform(
          type, groups: 1, lines: 1, length: geometry.rowLength,
          from: WinogradPieces(
            base: source + first, stride: geometry.tiling.input.rowStride, lineStep: 0, groupStep: 0
          ),
          to: WinogradPieces(base: rows, stride: geometry.rowLength, lineStep: 0, groupStep: 0))
        unsafe product.run(
          outputs: outputStride, pixels: UnsafePointer(rows), weights: weights, target: products)
        unsafe WinogradOutput.transform(
          type, outputs: geometry.tiling.tile, isWide: geometry.tiling.isWide, length: line,
          products: UnsafePointer(products),
          target: sums, step: line)
        let places = WinogradOutputPlaces(
          layout: geometry.tiling.output, clamp: geometry.tiling.clamp,
          isPooled: geometry.tiling.isPooled,
          tileRows: 1, firstTileRow: tileRow, tileHeight: geometry.tiling.tile,
          tileWidth: geometry.tiling.width, right: outputStride, down: line, nextTile: 0,
          nextTileRow: 0)
        unsafe places.fill(
          from: UnsafePointer(sums), bias: bias,
          target: target + image &* geometry.tiling.output.imageStride)
      }
    }
  }
}

extension WinogradRowConvolution {
  /// The sizes of a convolution.
  struct Geometry: Hashable, Sendable {
    /// The tiles: of several outputs along y and a single one along x.
    let tiling: WinogradTiling

    /// Creates a geometry for tiles.
    ///
    /// - Precondition: the input has one channel, and rows that are `rowLength` long with their
    ///   border.
    @inline(__always)
    init(_ tiling: WinogradTiling) {
      self.tiling = tiling
      precondition(tiling.input.channels == 1, "an image of several channels")
      precondition(
        rowLength <= tiling.columns && tiling.output.width <= tiling.width / tiling.pooling,
        "the rows reach over the border")
    }

    /// The floats of an input row that are transformed: whole vectors.
    @inline(__always)
    var rowLength: Int { NHWCLayout.padded(tiling.width + tiling.taps - 1) }

    /// The floats of the transformed weights.
    @inline(__always)
    var weightCount: Int { tiling.points * tiling.taps * tiling.output.pixelStride }

    /// The floats of working memory: transformed rows, products, outputs.
    @inline(__always)
    var scratchCount: Int {
      tiling.points * rowLength + (tiling.points + tiling.tile) * tiling.width
        * tiling.output.pixelStride
    }

    /// The weights `[M, 1, r, r]` as `run` reads them: for each point along y panels of 16, 8 or 4
    /// outputs, each `[r][lanes]`.
    func packed(_ weights: [Float]) -> [Float] {
      let filter = WinogradFilter(taps: tiling.taps, tile: tiling.tile)
      let outputs = tiling.output.pixelStride
      var values = [Double](repeating: 0, count: weights.count)
      for (index, weight) in weights.enumerated() { values[index] = Double(weight) }
      var packed = [Float](repeating: 0, count: weightCount)
      for outputChannel in 0..<tiling.output.channels {
        let panel = ChannelPanel(containing: outputChannel, of: outputs)
        for tap in 0..<tiling.taps {
          let offset = panel.offset(outputChannel, row: tap, rows: tiling.taps)
          filter.transform(
            values, from: outputChannel * tiling.taps * tiling.taps + tap, stride: tiling.taps
          ) {
            packed[$0 * tiling.taps * outputs + offset] = Float($1)
          }
        }
      }
      return packed
    }
  }
}

/// A convolution cut into tiles: what both of Winograd's kernels have to know.
///
/// ```
///  ┌────┬────┬────┐        height × width outputs in tiles of `tile` outputs along an axis;
///  │    │    │    │        the last ones may reach over the edge
///  ├────┼────┼────┤
///  │    │    │    │        a tile reads `tile + taps − 1` inputs along an axis
///  └────┴────┴────┘
/// ```
private struct WinogradTiling: Hashable, Sendable {
  /// The input, with a border that covers the padding and what the last tiles reach over.
  let input: NHWCLayout
  /// The output: of the convolution, or of the pooling behind it.
  let output: NHWCLayout
  /// The taps along each axis: 3 or 5.
  let taps: Int
  /// The outputs of a tile along an axis: 2 or 4.
  let tile: Int
  /// The padding above.
  let padTop: Int
  /// The padding on the left.
  let padLeft: Int
  /// The rows of the convolution's own output.
  let height: Int
  /// The columns of the convolution's own output.
  let width: Int
  /// Whether the largest of each 2 × 2 outputs is all that is kept.
  let isPooled: Bool
  /// Between what the outputs are held.
  let clamp: Clamp

  /// Cuts a convolution of stride 1 into tiles.
  ///
  /// - Precondition: the input's border covers the padding and the rows of all tiles, and there are
  ///   at least 4 output channels.
  @inline(__always)
  init(
    input: NHWCLayout, output: NHWCLayout, taps: Int, tile: Int, padTop: Int, padLeft: Int,
    height: Int, width: Int, isPooled: Bool, clamp: Clamp
  ) {
    self.input = input
    self.output = output
    self.taps = taps
    self.tile = tile
    self.padTop = padTop
    self.padLeft = padLeft
    self.height = height
    self.width = width
    self.isPooled = isPooled
    self.clamp = clamp
    precondition(
      (taps == 3 || taps == 5) && (tile == 4 || tile == 2), "there are no such transforms")
    precondition(
      output.channels >= 4 && input.batch == output.batch,
      "channels that don't fill vectors, or another number of images")
    precondition(
      output.height <= tilesY * tile / pooling && output.width <= tilesX * tile / pooling,
      "the tiles don't cover the output")
    precondition(
      padTop <= input.border.top && padLeft <= input.border.left
        && input.border.top - padTop + tilesY * tile + taps - 1
          <= input.border.top + input.height + input.border.bottom,
      "the tiles reach over the border")
  }

  /// The points of a transform.
  @inline(__always)
  var points: Int { tile + taps - 1 }
  /// Whether the output transform has registers for vectors of 16 lanes: it keeps `points − 2` of
  /// them.
  @inline(__always)
  var isWide: Bool { points < 8 || CPU.hasFusedMultiplyAdd }
  @inline(__always)
  var tilesX: Int { (width + tile - 1) / tile }
  @inline(__always)
  var tilesY: Int { (height + tile - 1) / tile }
  /// The outputs along an axis of which one is kept.
  @inline(__always)
  var pooling: Int { isPooled ? 2 : 1 }
  /// The distance of the first tile's first input from the start of its image.
  @inline(__always)
  var inputOrigin: Int {
    (input.border.top - padTop) * input.rowStride
      + (input.border.left - padLeft) * input.pixelStride
  }
  /// The input's columns from the first tile on, border included.
  @inline(__always)
  var columns: Int { input.width + padLeft + input.border.right }
}

extension WinogradTiling {
  /// A kernel's name, with the size of its tiles.
  func name(tile: String) -> String {
    "winograd convolution F(" + tile + ", " + square(taps) + ")"
      + (isPooled ? ", max pooling" : "") + clamp.suffix
  }

  /// The multiplications of the direct convolution that this one replaces: it does with fewer.
  @inline(__always)
  var directMultiplyAccumulates: Int64 {
    saturatingProduct(
      output.batch, output.channels, height, width, input.channels, taps, taps)
  }
}

private func square(_ length: Int) -> String { String(length) + "×" + String(length) }

/// What the network has learned.
private enum Weights {
  static let constant0: StaticString = """
    AET5OwT3/QoJ7/gdC/72OEzq2/daaIHTIWPPjvIZ6A7n+trcAEogPMDTKNzJ5PA54t/0G0zxEB0zHA/c2v0TOBGynhoX\
    T/uBAP4vPNgJPkTmx/YMSg/94BskEC+eFvUc+4HjMBknmanZDTEBAPUwPLu1n+5H9vcYorMC7/Cis+y9u6vBx6vk2svl\
    2umBIRISAAznOwkVDjk/SCUNEyIeI8XXz9LV48DA5f/jCuKBzCYA4dLeAHNRPA4JQH913gP/9ecP8ePM4+7Uy+TyBgby\
    5OcSIRb57uEIAAOtO1B/YGAVPRc1
    """

  static let constant1: StaticString = """
    ZX3vvGilgzyDPiu9rrM0PkrFWj+jAOc6XzoBvS/K+Tw=
    """

  static let constant2: StaticString = """
    AKnUOgMGHi06JPc3HhAx7QkJ604y1kwK5+GB0fXU1Pb4ABP3ADSxOtj38znN3LzlUNvf8mg12YH0ofAd/eIPn8bAywgK\
    +iwyAAopO+0x6woG3+MY+eG4zNKQ2cSBtNDiMpbaERg8wuAbBB7/AFd3O/88GAPZ6/vp9sELBgkTpu/JraL/Ct66gQ0L\
    Cg33CfboAHDUOpmrD+nL7BUtBO6BlRD9BAMU3q/xFAs6B/cd3kL88sf+AEAZOj89RToLxZM31CLCsFHqTi8duajfSzDt\
    oAd/JGHIEOsmACv0Og4XHIeIK+7S+kJFTzMORR9AMboc5F8goYHL0fSuiMgeAEoTO/H+Gxf36iEnLBMSABoy3Ofu1IEG\
    BbO0K2nxKCcEFP7wALA1Owf5GezS3Cg9vRAxAa2B9vuyn9kGFAbYBwv37OHqG/4UAJRCOxsQKB8brcn7FtjcV+7w+RoW\
    /OnsgdP4Ec4VCP8dG/nTAFYDO+flJxvcBOz5yCkt+8DDJfK0sxgJ8CJS/YH//dPn2O3WAMb+OuoBDg65xgAW04EQCSjA\
    +U6GOtkqYUkW1Nr/9fgOvvYIAFs6O/fn3QziqRTku4G0Rlgo2xceJAIPBBb5+AIYxtIB+xXRAFHoOsvY5woZIhsXCgwG\
    6szg3IHO9F+00/Ps0IueqcUjyenFAC6hOgSEAwEiXDIi7Q7x4RkXCwXmOqOht5cG8e/+L9KSIFeBAIlROysZAsu1KhoZ\
    EusS7P/j+g/F4OgVyQvnHRES5t0LH8yBAJXuOr3z9CxPKPsICCUBAB+o+hTxgcHK6PYQ/CQsFwlpYR76AHaqOuMo9hQn\
    8dlXHAz54Rsx6aZCXQ0JoX9lLBuaaVwvG7yjAHksO/37/uLW/C/7xBYM8suQDs2Br88VEBsi5uj0/fb5++LqAHITOsfO\
    zxMV1yi7LUMIFklaXt4IgUJQbVmE48dPEZfcsvrbAO1+OuL3vDgtCRj80Aqew9bJq9OBANs/FBoiLFc7WR4+AEYsAGh+\
    Ojsy2PsJ4dyu2eBEHbjt56pSHSxKJoHLGyQyKC0ZLSMKAHCQOvwZOVg2HPgGf1D8upPJRhMswZz+7QUE4+cI7Ss3Gwgb\
    AEyCOuIsUCdjAeatEQwi6CMYNg7S/AR/MfbL9ntO9J37AyAdAFmJOs3M9dj2G8/z69rGzhTYgc8+WzLxwAfbZlsruOUQ\
    NBrtAJ6/Oifj5YHXLwt1Kmvc0Ow5B43D1xnUrcMBN/sUTXM8xB4EAAAKO5vH5djalvkmxrei+Tv0JRb++YyXsgL7gcG3\
    +AdDIhKSAAMfO/E4PiDG45cb9ekW+KiTyc1A87IOvDb4zdrcP+kfGIHnABnIO+wF9vsnytTV2ACBKvyy97wA3tUatwIO\
    HRkTFw8e3AsYACUJO2XhyaGx06TzhYGx7TfoBcEbKB8y/esMzifzHcI9OfsfAJoTO9ExZCQB8vpQGC5u4A70HzsKC/34\
    +bPOEA6c+RrD44HeALIoO39N5Xm3FP8IBBAeMxAECE8tDQ1GHy//JesBIPbDsOn2AOAsO+7u7ik8H+b8ISMVEvQVDgX5\
    gczz7cKuzAAO8fwW9vH5AHxlOxD17QLi+9vo/uTx7fUcSRDu6wrvwgr+7hf5CxAG8oH6AApzO/j98frtBQ8BDubyGNX+\
    +QMF3O8EDg+ByPwS87QxD+zVAHBFO5eHj4HO2d/e7MH/5QIY9NXf4P7bx7u7/fbr8f/8Ex/+AP3+Ovri6hP44Mnwzy4l\
    9gfXAkUFDgl/LAQA9OTf5gcC9PvmAJYNOxf+6NjsE4HnE/QO/GVTKwDCGCEC4iIgHAkZUdFZGjFfAAQAO8t/FCXm3CXf\
    FtgMOTTxCEkFxesjyr7ZBarD4OH4sef5ACuuOu2CX/UHNP0CVFjwHXUNOvvuXh3+7upivg/txwcbgbcOAFhLOwjW5xAj\
    7swCBSTd4RwRNhT7J/saEwGBpbfl5tzgtrnzAHAFO6Kkp4H+nwD6sebEBMbw7ScrNcEL/uoAxQbizgbWAecNAJmeOkWB\
    4OUlRh0DAhAp1PEaDirA5P/QLQMnEfLmKP7vLwsPAO/yOgAAFhCz2NnY1YGp2czXhcz6zgqq2vP80KDaBChVFM6vADTc\
    OvH6XaSBv8dH1Kjd4hwUKjr26uQYPBQaprTSsCjI6CMFABYHOzwC3hsf8+Du190cCkAnDYH2M/8Zsv8H5eYB/wzm8PhL\
    APoHOwTPEPZiSO0TuiB9+j2v3bGBjtjw7e29GP/zuaf/J9K/AFsRO/rjGh4U0Cf85jD7xJeB4tvrNCb83efb37/Wxxfv\
    0dW6AMvbOv8CyTfEQ0krGOfNFvjtFfjbEANE16uBOChPIfpJx0sXAI26OhAO5gkj3DTB5Nna8T/Zz74TSmBYFDDPESQB\
    JoH05bs5AHUKO9zn/+/z1MwN1/a2s8zMGMypgdwqqqjsAAXy+/be+AgeABeFOmgA3uY+C5R0j4EfGGms+i8bUfkhFxn7\
    6wEWFSnIIcEAAEbkOvPnHO2BuPQR8OrmBvAaLwj2BhIpAycB8CrHKQPx8bnbAIqsO+r49wrk7QH47QoC/wfoFfAADbwE\
    ByDngev6D8fUBPwFAA6QOiYJahsVKPRCA//wkjEQ2oGu/efKwJP8FhHf5SQFCTj6AGiSOj8LLi2/fz3v5u85Cg8N/PAF\
    8wQQNxcU8OUzFSMh6n4RAN+pOjIhqnAhIBWw4D0O2r7YJSG45BUH25zF/LernYHqCTAfAPfCOtLq0LzO7BLqD+Sm/vrH\
    y50RgZrNp9Od1+ezExvy9M0cAN7IOu7sCzYBwPD1OPUZ9w44Kvr/I0AsFJyi+Q2BpusEzJjjADAVOy7q/t3j9+/v4cHx\
    +ShN98X0Sr6BrfOynwYaA44c//MuAIUQO4HW4/w+9fz4JCrX8CEnRM7pFir2A/kG+uvs7goOA/4DAGajOiA0WOQwOj1h\
    BxFUUEoLYX9gOwBELC33FAz9K+cJNgwYAHqZOuUx4f+mgcmt2fH3FTZEKhc21Kql/hUYGLcB3QC+3rogAJ2iOssM8MFK\
    1QQNHOK93srAEOOBjM8EihSKmP3qR/ng+2IsAPXgOj04/wcDJDoS2gclS9C12wJIrwiBBT3UCbYEAO/7xuMgANQEOxnw\
    1vd/+efqEmUAGfgjev8DHVBd9gwbPxbVttrJ0gMTAGEiO+SitiUW+IHOLgsIrdHDDQUQ1u4EKB7t8A3x4fgRBO3iABYa\
    OyEy6wP3/RIYC+0KCTId2dP5H+fXpBWiyMyB+tnB3LD2AHmSOir63uc3WdvIkkr0kOvUmIHYF9bguIrZvt/FDTbb58In\
    AD/8Ohzlmc3qs6GCspCeo4GHvcdB9QcmBAYmABjo4q7f6L/0AD3QOqq2266rgQvzJT28/RMqCe8YJfjDLgAPEI72Ixu7\
    4wH/ADkwO5mBsOz1AtEcCP8vGg07/AQD3TMNGBEEHcbn3ufvJiLWAC48O8Xs8xEK+cnY9vfe19OBgs+v19wMw/gMCusU\
    7+3h0N3YANfhOtLE+e3O5AhNP70PPhS9FvXpCEPkz90kMcfV+iB/BAgKAPy8On/vJ09wAAD+8vgTDQAD+9e70AMOOhwD\
    LGnwv0k1MKSaANjoOtkNOh4YRzpVAf5/KiHVqCzj/QXmA/339OzN7fD33OIKAPlPOw31+iX5/PH9HtPf6boB6cL0gR8B\
    +AD7E/Tz4+Dj/Pb0AJUBOwrwUholJ2w4LC0uDAUaDhvOw4HI4LLf9g4uzCBJSx8iAOUVOyQN2fy7Aeb6Ev7t+OwPzc/0\
    +0eBP/kOPcEV2hs6LwfzAHysOtUtPpXZQi6YvA8kKoEqSWktowv5EQk42wAaBvPJAkoAAKIHO87p7BcmwxklIRMiMB0O\
    7/72/fLF7e7vBubHwvALD4HPAKoaOw4QFoHZ7APkBPwPHivu/yUiGP4NDvkF/Pf/+wb59AT4AL1GOgEo6uHW1Srl/9QA\
    Oxaort0Y44mZ6/3kLLDkcm1nMy1/AAOaOiT03bsN4/8V4f3gKf7tIS31+w1UCCCkuT4UBoHBH9HrACfaOuTn3O4VBfwZ\
    DRP6Gfrkqd3SD/mBDREIyKAE6vzi06GFAGToOt3yANzW2sf0vIEC1MDF+gfDwO/m+uYCCR4TBhQZIuT8ANyDOr3GAbyB\
    qBLJubjFNyjqm/FAAtsTIB4o1AEc4fTnC/viACtIO/ML/vgMAA76BgUJAAkBBf4VA/n8FtvpvoHHC9fIvpknADm6OqfZ\
    yox4ExYYwkIYQG5/TybAuwPivbSY3S0L4q+4yoWoAJIKO8HdHtre0ObvzeMfA4GHkSMJjPsqMki2JWNEKf4GEvz8ABMS\
    O0UgTlz16YqB6LOgqNsYBecTGSb96RoPA877FTEtDhtEAE8CO/QkKBH2tqrR1rKBtb/x7Oz0IT1bMzf9BAbK58Oj6vnn\
    ACuuOqqB/OQBCAft7KDj8UQsPDFMVz1CZ10pB0FD8O276PIQALXgOgbTKSEaEKG8FTMVRgWgOQkOf1vH9O8eSwfz7gkQ\
    78vCAP4kO/gCB+Xj5gMcJBAAGQoQFAz/AOnt7eIOC9bLlQXUv5WBADBCO+7V4YGF+hY7NaAI/dzoqwMjEe8KCwZILinn\
    5AwrTPnfAJLXOroXDibz18Cn7gs+VNeo3/hmIO7ZDn9gE+CQiO2mLTTxAPFlOwrR6B9INMWxq+hCCuWBu+X+I+DR6Abb\
    8Q4gEg7yCgICANcFOxsC04Ht2Mvd5Bf/4bSpFQMSBOEZ+jEWqBfmyRCXJca/AJAXO9SLMhy36cQE+v0F1vUKAz4xy+X+\
    6zjYgeAi/Frsh8fMAJgKOxCQzMSB9rQswcLyJjDrwS033f/4QxLW7uksalyJ4eGDAPFNO+41+OPwNATA9tH4A+4n8vsM\
    A97b4b6t0Q29gfvnHxUhAKYhO0wDFz41J9QJEAQNAC5BHCH+9aqoCupeLyMy9m1/J+QQANTIOhaqxQLxIzjEIyv5Rw8B\
    PCMLtJPPmejSyoLWNgygEUx/AN9iOx4A+Fr/gb3U68TzIubt3f/w5u3i2v0ABCYjAwAR4GUcAEngOh/br+Qj4bmWBgTM\
    0gQRDPb3LKeLQEEr4S4AKvkPf/j0AJrROorNDtUPCd7hFSAfRUa4I+q8wIG02LG9usX68wFMLy0uAN4HOy8HIhJIPPPq\
    txIF26aB282xtOPtEhUrF/okHe/yEfXiAOjGOs8OJz7HGCIgINHzGQcGpoGy/Ag/2AtDORsEOSolXzVSAFDCOhQGFwDg\
    4JiBjZ6hgikW79W54R/sHt8BAhYzLM33qfkoAJSbOtT6ziX+CRHb1RcMu/V/VFEF62BIWirUq+OG7wrP3SAaAB+cOujZ\
    Ge4UEYFQE8tCBSZz4SjBD2sVsrPT2tjaEdjq4+3YACjAOjUOHyD0NNAaZyHzPQjY9blDPRZafwgQ7x2gFM/RDbAdAP/w\
    OgQC6uYmIh8CEukuFHnOUNkM1CwSqxcn7D4eEOeBNP37AJAMO8ji/N/28srZxtS9sN4K9cu6EPD+9POyqsLk8wr5ye+B\
    AB2HO9ngvsHM7ObXvIHf4N770gcN+wft7LrDABbH/Bj+XP0iAAAIO+8IkTojCrrKQDTdgccy4NvhuO/XAAj94Pwj05js\
    ABUMAFi+OosK3bLb6+y48SGr8PUKzujuaVI1f/IfEtK3zt7U6W5DAPrIOszgwIHsBZa9LxvFO2cWzkIaE+HOBwgFskYw\
    CuHfHvGzAPLTOom22vfC2kjsEUh/MEBIHtgEGwQMEvb5//HU9yALiMi8ALztOveBDhA/7iETFDvyw4ur8tLN3R0j0sgC\
    Lunn0bLR9KboAAbgOrTt8eTdytH5BfYzdH8A9+D/8vPcveH3ERUQ9Ni4+C4pAM6tOwv0173WHAns6a7NCP0Xgdn2+svH\
    Fu397/X3+g8ZF+AHAIcSOzlXDYFU+7OoxPW71+sf9RAlLOUDCyw+/wdaZNfdTioFAHfbOvXNUDPm6hPeCyDxBs4NPxBL\
    9QOt0Uny2/H8gSv21Q3SAGGdOuunHjF/CiE6MylLQRslCQkm+eio8O3orgIEIfwmTxYjAErPOvtAUi0tJx8TLVUVBwoe\
    BuwQ2Y3hJRtRgQ0XAe6HzvD/AI4UO9yBpuTZ1qfq8+Xw9s/1NAX+GTNr5PoeAwCj1ermys3kAJQBOwQVGvkEPDAG+EQd\
    yevk6YHiD/D+7hYH8yH9DO3RzPn9AH8zO/eBwQ0WEsYHFBzz1g4G8gj6Fh0B/NL59OLfyAftsIWqAMAhOxrRkonMCr2t\
    gdvuoI2dAegPAuj4FwYSC7kS/RED2BEGAPnBOvfSALufzik17a8dEOrcgeoV8AoJGvX7Ox0jCC4LIvsdAP0EOxs48ATd\
    gf75Gh3S3My+68pCL7r6Jd/xy/zl7TMU6PwSAEx7O/jb5B7d2dscFIHuCS8YyB8WJQr5+PbbrAkBC8/p+e8UAAp7O631\
    6PUQBvY1ITQg5szj2bza7DUODvcHDsL0Jg/YgeIIAD7OOt6iiewk2OuL19oRLruvcU7twOMmA6z7zLSByxUB6hMdAPzq\
    OtcWIjEt1k5KfPjWbzUpga5H/wax2QDZ4bXO6fcsAqvcAIooO/8L5KnK/tSzm8cLgaDc/ND349/g8xgFBhIgSOUnCifw\
    ALXyOhn5w/zu8dX1//Xq7t2EA/773Kjmtwnt6YH7BhYL7AzqADFUO9qB8wgTCQ0WITIMGhsBB//rz7fU9enk2P4BBA8X\
    NzMCAMIpO+/8JwE/9SH9xfIx54mjgQ3X9P+Q7wT42NvK7rPUztX8AOBeO9TO4v3WzBg9gawWCBP+CQ4I8RUAFe257ezI\
    0+nv0dgiAIafOmngwFc6Gkbk3vr2MFgW7QZ/GZk6714LxTQDeMkZTasRAJkQO/b/Gvcb7OTr2tq8/u3GJh0D2tV/D+kZ\
    HP/ZbRUYIRJOAGRTOuF/In4LZn8n+Zau4uAjzLyInKfQADZxLLW9YiBQBsE4AN7UOkHi8u3nNfWBvt01Mj/R4kAyFfsK\
    QREEuwFiHi+4MEbhAHu1OhYyJev8w53b2rfwzzGBIOy6RapJ8zgXqA3j6Z/jAN7MAK6aO/LWINfGgdn4ANWECQzx6/8b\
    AuoRIP7y5On9Ae799wUHAJW4Ov/ZEDP8EaHLO9U11MsiKd7GMRAzlJ0EMgSB+yw9AOfvAJinOidI5t0CIH/yquLlJDWh\
    6A9iDdYgFRHH7S3E57uR+wUo
    """

  static let constant3: StaticString = """
    2UOKPx+5Cj/IeU0+RNePvrnViz9lp58/rWiDP1phEz/eNks/hWX0PtYvGj/aXeg/y3/oPcs5WT+ZhQM/G9N4P6nXqj61\
    iBs+ruOyP/fXgj+pZNw+g5OePzfJjD9zQzI+
    """

  static let constant4: StaticString = """
    AKOXO/wCJQP75/Tz9hDzENfyItaygbWwvKTA7f3k7vj27BM4ABuTOx4c+MwK+9zjJxVq6NMU8ecpA+1WCZny++sW9sEZ\
    3YEUAE4jO9PsxwLJ4AoCLfko6SZagf0fz/0zEA4Fo+AdQu1E7Wc7AMNRO4HLCyTJowA0ER4YJin7CTbdJs4ZAcTvBP4e\
    tO1A0Aj4ABckOw7kFaPd+fg80eMFKHAeEy7lC+/N2vftExTOM8uBsv44AOLROtWDf/gPLwpC90LnceEJ5VUutQ8kAMPl\
    hxF96+/DGVYEAC80O0scDtWlsfMBS/Q1f0gaILj+97v329a+idcCTgnsPe0HAH5tO+gvQN0B1uzp+cG37H8dwRAE9sjn\
    2ebtxqOa/yk9RFXMAL4zO7AIJPc/Ue7ej80d8goJqryB0Nnfjtr8osv1+wQp3sfpAIg6O/4lLVRrkfHlJMqZG9kyNucb\
    H77YgW1Q0Pzuv0fvsPrZACySO+bmEvzC+RkPIAQA8+AbJbvv8OsJCPvez88KgeLyFRglAEIFOwqBKPcYJ05mFQiOHJnG\
    HitMDAtBBvzSsWEL3QIYNvc+ALRuOxkQGf3p3y3zzxFEfya6igH67BS/8fAR1eIs2eL8JxYbANI1O9T20tP5MgL2JrOy\
    tcmhG+8LJvTa5R7h3Qd/ayga7f3sAILiOvPA/KPYBsTiCmsvSpfLvCj4LPcCf7+51R70TFUh0KN6AFciO7/vEjbq2ODA\
    1PG0utCltAzUJO7xYIHpLNgV+SQgK04fABjLOmlJFZYxK7wdBkjcBzvZAdnq4Eg/gRldu/AAVC3iAPkxAHdbO93D89Cv\
    QeIEH+IwBxjiDBEkABEfgQMWKSoVSDoGNQvqAMUfOyLX3vjr1C39M3/W9CP07BEq7rnm5dVALAPrSgQeCbbxAIN5OzG2\
    2AfOCNLa173i4tjd6vH15acI8IEsOjjX+ynRHxHfAP5BO8WgxwH4qckLJ9TJ6fvlFhjs8PoA0Qz28vEEEn+VEQbfAMwX\
    O/nHH/Xd94ob3YOYgRkA0hk6+gwM1+z/MAQzROqChuS4AC9cO/kS/svry43Si9rh0jr040oVBCwv90kOJWsRJ7t//CWu\
    ADs9O7guPt+y0A5/3utv99AqPFrPctWX6QccC7EDrgFJ0QbhACufOxb49wTh7r69/IHi4hUDvAv8C+AE6Ai1/ygBK9nz\
    KxoZAJUaO/nr6ffZI7w/5KduAm7mAxo6+j3ju86h+9V/b+A7MPAaADh8O+TXq8nf/e41/OZEgSA55sw56Q4KV/rD+hT8\
    6gwIBQH2AFjxOh4G6X+mxrzTsVHEncHYwUoBYM3SCOwGQSyozAfk/EPeAL1bOwIqzOr2/An1JzyOzdUTERIbAyjnCIHy\
    Bfb19gHZ8uztAPrwOutWo8EJBgE9Sd3CJETA3OJUJB3ILSdLga4ZjCH6G91NAAL9On/9tAJKWfspXwz6CT8jyPQNzDYH\
    XdIYMtUmXMLgDt29ANAUO2WBkdxfLAPjCv9l1OxTHejz6Psl/KMP3+os6fIZ+r3oAGTrOgnV6FD9tGVW6A5kBtoZJPgI\
    EL8pPE5/q98YSitX1uvuAGoXOxrp7g8Z1Njvw0DQFE0BCQT1FO25GtcV2dn1xqHT64GdABJVO7J2JAIopLnN9hMYt+PJ\
    2gO0Hzr9BQOW4ciIgbPz5g8xAMEmO/7tIx1HAMhfK7jG9ivU8SaB5/Gv284WFAjoOUojw66HAMoXO6cxOltXdCLjE9mo\
    9ucjLiJaLb/3LYG1UpJbEMXy+OfgAAtCO9rc7gmBAz7exzgUFPjiriinFvPXyNfoEdIwruSHjawlAGIAO/7ZfwkF9wJF\
    zeYsdgz7ANbVEbUI/ojGwMQw15gn8vhdAHwGO/UVL0BCL1ra41lCJLL3Hizmuw3d73m6AYoWf7AjQxFCAI3cOlZdFsge\
    SkLJsu6EpF7evoHbP0HoETSZorssOSGoC5ueACQhO6CQG0UgKiHyATzlv4HpnhYM1+n2/hHx19r28m0ROcgKAOlKOw/V\
    JBcA4tryr9P7gTYeA/2/BSH/9en32kA7FwkrJ+4GAEwROwce9z4M8j4xCZPjvhAVKI7K6n8uNAQg5OUm+e73Ok/fAL5l\
    O/Tlz/jc/fYlIy/s+A/CywzEASkAgZ2HD+H8AB7jEx1YABQOOyXgu8Ik7yox4/3t0RRgLfLKqRsZV08gUy4054EC2sMh\
    ANgYO97dITZkHTlB1/D48M/YgdcEt+MhQDP/Re/0suX9Lw3RAAwSO9S6B8Xc/8uU/N6z+e+MrdjFUD7ogZjwq7S6gUQV\
    rQEPAKHXOgzB8RzD7fQWsczl5AO6WCU+bw8ZW0IZfw/p7DouGsaKAKWIO7ju9Rn6+fH70Nv08/jXAQ8h24Hz1gPxwRj4\
    MBobI+QNAJhrOxoR9CDBQhzP/ueBydfPBPEcJgYu9PkAAMb+De708l/oAHGTOxz+6wD+CvvBMbbcAv7d4Rnn/xkCCSoP\
    xwGxAuqBC+G6AKqbO+ni1xHv7usnDAATBX/5/A0pDyX3/AwU1QTu2t8AEf78AIs2O98cCxgaRBmzfxTz4uInISL7Svgh\
    DxsC+fbJ7Tf2y+LzAKdOOxE0EAK/6KrnC7Kv9fLfBtjj+oGq+/7rM/rQ9SYF3AcBAOpqO/jxwwwpfzEVECbx//USMe8U\
    BAArAybaCKXC4xPT3/vxAPMrO57UJhQH8oG+6/dXJT9J2pQQ5NMWrCnUAfE+Px8G/OUGAEwbO0hhKz9Oqxuef+3bZfkB\
    IHErGgEaowQpPf0G3/wpAv/0ACxKO7HigSL7h/YnBKob4DAuR5+iuq40S+AV+R03O9f+/ckaACgwO+sAZA4lJjZCRQt/\
    KC3PARHV4IiQy8bMT0Y8MBURpJccAFD9Ogw4SP/O7RvY9mPgSE7zCLm8vIHangYLDxzHw8lqTvcbADlUO+tgUhPG5gzt\
    BsavxxQs57dZweIHAemB9EWRyAH4OgZAACY6OwNCNLVbhx9C7Ssk8LgLm4GQ6qvu/eWkJvPaMfziAgnVALZPOwZrGwcr\
    /BMaT+3Sgd4yCv3u8f7+IsBhEtwl+BfnnOIIACA3OyIH7P30r0+13NHJBT+B/PxhT9kw2aYA77VD6+AdRQdbAIitO+YD\
    +wwNGTAi9u/vzM2BBAL7Iv4AAvjyFgLr5RsgMQUHAJYAO+Ub/x7dKCgB2O9E9yNp8wWBljuh/vrBwcYC1aaW6/gRADk2\
    OywMG/x29M+6kYjc+9sVp6KI3y+bCvv2gZZbICa5Be7QALgdO8cl8QV0zysGEhrhiL+stObUZv4LagUNLfXyXPYpvg5/\
    AGdnOyf85Av5DvG2gdTy89jzE9sQIcAjLtLk/wUE+xBF89EnAAEdO7u2gen7wPrlCPvd+UX00ivewPHs8WvY4FZDURo8\
    Be8bAPAKO0cHryHD9kl2KlhZgQOa4hgTvu0bKpqjpyjS6LShz1VLAHsKO+3p5ktAFx4rPS3sBavM8fhiMxgkAi5YOCVA\
    4wT6gSecAH4ZO7Wy3RZGvwBkqciZ4AoC2wrl7+276fftBkZlJYdU+oGJAPhBO6Ya5AYU4Psb8O8FtqnTyIuB++m7DreX\
    0qbS0Srt+c27AEg9Ox0e8asM+BwE39/4s9g3MPUlfz5ABR0U5Afr2PLzx7oKAA7sOkXk0YH/RFq1Q+Vs8obtOKrv5lQt\
    StA4HewEQe8M3347AOYzO0o04/gQ+QEijsIw4OHMNOYYDyAv4KrrzhUM5BLngajsAB0jO8LM6xUVqxdM/R4Az+q/4KfB\
    MwrYIxZafyMUpTEDpAqdAHYVO6EF5+gIB04RBe0wS1y+/jhULSOB5kYo+s0l5QTl66r0ACpBO1i4HS0YIzns+vIpz+0F\
    thZ/VSEJFwIoyeP87w4i2Ki5APBxO7PII/3g4vDHgcEE1yk50w/atQvk8SIJoNf7/fbs+F8HABuROxnY7P0bHvwZBh8P\
    3gQM/+oB6bgY7O7pFfHf78/50IHWAHMtO8opxvHpxtvyBN6ZwhZ/KQRc2XVWuvA/pCQD8vLbKfRRAHwYOxvc4kTQKEdC\
    8V1Uf87f+6qoP8ijH87Z8pA7uPH03baeAN6EOzh/9QXvEQVCAvxDLGPM/Sv46BAlx9BbAN7yC/fr9QEiAOAtO+CvCBnv\
    3iAp9h5/pxP+nk9r2RPx0JytvA5TJN5USwzpAMCPO4HC/8e0rhP2Dgo+DjEqItrx95vN07/qsd/25LvUCdroABD7OuY3\
    +7wQ2Q6B71zFtD7+a/9JAHKY4dPfppY7yeY7ASDkAB1QOxPx7dL/z+zgtdD36vfhwgbS7+3qgYuqyeAw4CQdcjDsAK4p\
    Ow3t+Rwj1vcqPSHBrsEG6zMSTOEzycRcf/ouLUQTHQHnAFYaOxBV3QHLNjIp9y6NlRJB9kXqNkGBIwbU46xV1PFYKf/0\
    AOcGO9el8Qf4B9YLARCB7HAWPf7TA6j+F6mxCGwxLBgszhjEAPAPO4H0KAz3oSbT5i7lIfx+EeHAwtSd2AFNE+cgLb1h\
    6tgSAFxGO7II0gZMDzPJxxK4r/vOBuHA0wMpCsT/v4H4DuDh2aLiAEWJO/Oc6sayFOsGHQrp4gju9gXaIOyB2eYY/eoa\
    HA4n3trSAERjOw8q40sgsQ1DNdQH2tLov/DsGMbr0IHkwwzkKfAGWs/uACtBOxMY1L5Y+agWBbkeFU0O8Q+BjeLvJiEU\
    O2w7TVUC7SvIAI4YO738oM/uyfUtD/nEDh0Dp/Qluv6B5Dj2mDBItq7f1+RGAFE7O6e2xNbsx/5y2qXa8eLjyicI8CQC\
    uecjLhwcf7L5Gu4JALY8OzPBujwSAr8VHQJLGTUM9ugD6eehgeCH/BviGWsK//m+ADZUO70G0vrg6MfRtcfbzfruzeia\
    7ekItYGcDQMS6wvLFvEiADFqOzWBGvfm5dPg8hHj7gYaDQHgLdUUMhrbJN7rHxgHCxQHAJ4lOzL8xRDH8/y1uGT12+8w\
    DacS5dTUN9QyEusGygWB5wkVAOPLOifSNIGaL0rpW50EEBpurDx10qdZt/EUBNLGpubg+xENAOYcO+4lxcHrtBfwKBXV\
    5e6SgUTbN0rK/c43VinqjgUJ0MyhAJRHO6M/4uUUI9TkKMbzCQrtTdo1/Sfy/jIcDPb47vXvDYHhAOknO+aaDPrA6UwB\
    m+YB8K7tKOxRf671U1r/8OIV+tXl/NzBAE5IOxf2p8rq0oHLCQHtF/vNzffaG+ng3APgUq+9Cd0NDvsDAF76OtviCRk+\
    zAMWoC3VgsKBnmvZ70iDrwoexMDt8rG19AJLADPmOhcDPf8Qxfk9qlok/1PoND5BgaP0zQl/Ih0DVde7+3tCAF0kOyYj\
    fxpB6BX2OEekUuYTK+gW60heJ+/cqev4+PQC8QHmAMAKO8hi7dpkodBEAqE2H4HLMVCY1vgxUAV3CfEs8usE2Z4OAOEH\
    O5vh4fMzKrkVfzPZSlW6QT/xRCLu1lsRRfXfSTGwGfIUAKwVO/QYXDdtNyEu6zj1tsOno6i7wbTWsoHI6NDv5f/0zPwX\
    AL6uOkQ++3bPw//6AYFk1uNS/QH95jI/t8gpy7m77VdN5UgtAFvFOgEibSpVUQUHLEEh0Dd/4sbp0+3qU/Ppl8/lFDNA\
    itdAAFOjOiVpSR5cF4cX94eBB1Ps/z0sUz2VhTz/MibHOjOh6iQFAEKhOl7p7uftMPSoMA60sv89KrE8dSFk4PIjgfKw\
    0zbSDX2gAA0BO+rpzQX4JhOiBR0qGNjRiB5L8Qv62+LE3gX09QJ/JxcmABfUOuACKsW6muI03tX+Azd/VjAsM82rIS0z\
    RBguRhkw8eHgANYdO9zpFxLv5Af/6gH8AgUH+/aq5fDZkMmrlsVwf1Lc96JcAM08O+bz0tuBF/7lLgnzo+TImZ/fs77Q\
    ewgUE98BOwIRp43NAOWFOwLMjf4E+C7/+wkG4vsGB/8M48/4B4HKzSzwJQwKNQrAAD1WOykpN93U+f6jyLbu5kH83R7+\
    TNQe34ESL80dxrTZ/iH/AIaBO9v1vOAbE+gX8wHoBQza4Df51OLeBPG87gzxfwou90EJAHRyO9TS8ejj495H8X8Hqxzb\
    mR0P6fohTBfrFxvk984FFd9HAFMpO0TaHUzcvukNADk0PhAkHtvW13/oNev6w0JO9t/J9tTcAPA2O+O/2Mzt7yXz2Mol\
    4rugzIqz61sK4xKvu/6B68K51gfPAC4SO7NsedS0ScAeayMWixj+ISoZXBsMdQgW6kMKz0on8YGMANiGOxD5NRPuFejX\
    1RnkGBTQ+tASE4Hv2SLE3AA0EC3aEc8hAPxdOxW457kf8SgQ4YG6/g8pIwj0GjYQAvvl1d/jpaPNIwabAA5aOxz01CFP\
    BYjNewNKJu0Z6OEJ6t8TfzBMGrut5LqzCsAhAEgzO0TGAPiw06ssQMAWOm3xZSzqW3+G1hu8Oj0WDPE7JtxhANlFO/3Z\
    wiTmYf2+2+KB2e7kD+sIFB1HWQP/4cax6/y6qMG1AJ9oOxMdF/j54w/W8//SrTIbviUc2n89tB4P1PrKB+jp5OUfAJ4N\
    O9bp+cgsnREG4gYG7bouFFYU3xW02k3AttXn8YHUooIBAN0YO08k9gpK4y1ZFi9/2BxPJXAkQwIm9gYTC+FG+P4GA+/7\
    AA/hOiksBjR4DvZvf+4FDf0ysKnsWjtRT2Xa5aXh6aTs+gC0AJIvO8EQDvogBQrOwIE/BLZEN8rVxtnVyJs/8c4cHvMb\
    FsLWANAQO6S9O1/1zx5p6zJvu5baNjr3ISuyG81/wQ9GLh/xGM/AAMsnO9jaKqoCzlQlyhkPLFX8EDb87fjfyYGs4/vk\
    nbX3YOvFAABPO9APwlT7AzUUISDPgSwXNaQXK52aH9XYUEP5r/khHw8uAIZ+O/nSMBAw+ucnDePVI9yB2M/A9Azty8/6\
    Hx3wBSUMqOsbAG5zO90AN/UOPccoRbzBGwOB3AXzrKXp4eMBRt43DxYu3DcBAEtEOzJ/K+MXQDLxRn+6/Abfr/jOBxPT\
    lvEeV7H80+RFuuP6ADN2OxIK+B4D4RImgcv38vnmsPLFB/4Dsxj4KMfuNwjRLRD5AKMfOxXrDg8yCx4ALjXhKQa0hjnQ\
    0/w4xo0vd39cbPn3+WgfAFo4O0/YWaU0Aeke1vaBo4+o2ZQEAjIT7wILAAoEKg/+AOI9AA/3Oks5BNbQBQtFs7TSrvwW\
    7CYOOEjPcH8CV0lEEdLYYx0IAFzUOn8xFDXKrQnNF7/xHuMU+sb13t4iH+sRcoECmri2MPgkAPHPOuUNgtnvqN6XnPf4\
    6n8YJAICGBkeZGsoTjvHId4O+CMHAA/pOu3CBA4WDiZTLcYVxQSBAPdCuyDs+0S9Cy4KCQHgOy2lALfCOuLQE39nOAZV\
    rif84Cnu+yYd+VH9+2TfmUIg4uLaMkH1ALq6Oj5bfe/h9NKGhuXazSCl0/TbLdny/zdRf/5FCztOQ/baALhuO/P7BOLv\
    EAsKCggRBf3fMCPPIglDW+ob/PqB0fGU+c/1AH5NOxr7GP0GCNk1Fuf36UM8d9UBNgUPE9vLBroAfw0ODxsfAN9iOwfi\
    1ZW3qY8EBIErE9sI1jEREOE/HokhBzn0zt+tJRpLAHBnOxsbBCu49wzTDfp/d0HxAikP8uZBrBsZAjwS3/L+6t74AMdL\
    O6HfJtQltAcXy0yB+yCTKzY3Ae5Auj0S7vru9vADVywHADMiOyY9COFP2t0z6RhewwUj8UEcCjD3R3ssHp4UJPCBQXyw\
    AGtjO/4L4ZgQuAQ2JwYH5Z3WAkT+9EHoEvEL0YGR3qXh+toBAD5cO+bx5uXkEOK2uP0egQwmwfsHnraOs8YUkxEJ7Pz/\
    FwcfAIl9O0LYE6FUf/YdDuv1FEwztTwe/uQQCgOV0K3hAP/G5YvEAAupO+UJu8fq6N4E8AJ/F+EM/RVE994iKw/7HgbD\
    IgD6+wgQABKROwEVFT5G0gYrEB0yQbMVfwDm2w/ZAgH8CQQj1/3b4K3GAOyKO6vwFoH0NfAPCPg0Q3rxRiLtFeoC4JkB\
    1a8w6xH13jQYANp0O/KB6xV9i+UJBhxkJBMMOxxq4yY7mr/8790K1TkjAOf9AJtQO/0s7A22sjlQMP5ACPg3ONS5upql\
    gb/M6MbX+vev5/sWAKIdOwn/PCHm8yRFKx8YMIgjBwOn0xzmuti20+s94ftySw1/AIXvOm5OCNHeS/sQfxgp+AXmoNPP\
    BwLh+Q31CzU5vMr3IP0xAAwHO7b/77Wv8sYBwWEzvp4FEPQmK+2IgR8U3PzPRyDO+DIcAEALO1Hg8d+zlR23zBq79iup\
    F3/Z5/7NxafSwAygvCwlGEIlAITgOgcuTg9OLzRsXPIhgeIw7M4jDwT6KSjFBUUmbV5e4/g8AK8SOxosIgoCKuP1Ku8e\
    RCv4Dc3sAoGIu/Di/jDdzE3xH/pXABFjOynpKCzbCPQhHPEI9/sT7/8n/9ISAAEA0YF+Ge9OH/zjADp7O/u5ooHasM69\
    7/vr2O/1EwkoGP4L7w5T5/UZ9uUfANg0AKMPO/fY3leYhR7wyBuxwfCEhyAD27b87fLpHRvMDN/IfyIpAPZ0O3/UsKTm\
    BfQA7hH3D9/F0AD5Gg0TEwgTDe1LHT4C1iLcALFXO+/7ve0o8asO6gK+9trTGQ/sMfwUExLvWjIOF/ZPDVx/AFtVO7gn\
    ZEsiCh3/9SPQKP/eFyP0+V/k2hUgIuIzf0w9O7EHAGMtO1fpJznQJPkfpawQKi/qpw2bJPqUgbjS+3EP2M9vdze/AOOU\
    O9S32dmB29K8/PPy0Bz25vED+9sJ6fsH8uO8NwoPEwkWABE5OzLDAraXmOETDQsx6OsiEjQM7xgGfxgM2RHUSLW91P+h\
    AMxNO4EUP+W83s5UCgKt5w0nAuIg/vXw8tn0QyA7/rcUUy3ZALcPO4HvHAkRyUfUBhU26UJ9MwT+OTY+AwRMtefavib5\
    RzTkANhZO/XjIsD4zwMeKugOAhGovZmY8/8uDB1a5wCWgf7PAdLvAFYpO9At2fvuAhruZQNQTCnzVlET9gu2gfgG4/hK\
    ThVfTVZHAGY2OxP6HAwQHPj/8fP4w4f1DfkeevC/NzOU/g7f9DkKgY3XABUqO4wGMe7sFvy9xkAgNv2+qpXb0trmqn9f\
    6ddTXM+cAf64AAQ7O0odv9t/npEg/dmdJzMxrjTUxvkR6eYU6tMQGtA39B7XAMhDO/C7xSQhRMW+wCkh29PRI4FDHC9K\
    0jEfIQS1xe//1g3DAPBROyA6gRC44Rnw5insUw0hOpIVsirYywLk6Q0AJ+v4+xPbANyNO/wS4BzTxfcj/voiJj4PG0ao\
    gc4B7/vdvw+msunlueXyAPgwO/j7Ug4OM0p/DikioK+L+zxKSf8459Ls5vT+/R7zFt/lAJ0QO5YXzh7pDvXWHAknM1QB\
    Bs3jgcSp7AHEydsy3+D6PaUrADRsOwUWK38OEBgO6Sfy8L3J3y7nAR7+EsIQ+/z87AI0KxH7AExuO07zNOLngQr35/oU\
    uBLVse3o/QrHxrrHCQ4TAewV8vBDAMVFOwHMVglDTj9YHjmBxgK0MiFv/sK25esF96TaDxQRlBnzALxcO+j+ykkR2P7H\
    5B7xHtENvzLhAU0lFYH+FsPzxtr3wRRCAAI8OwP+bT+mIAH5ncbdv6i18uwhSwfSNt/kQZ2BLBkbCC1nALI5Ox1LB4EU\
    30xc2yjvrPVM1Nzjwx2m3he5EQO1xsU3CorbAPENO13gYSQjLs2B7E6mqeGlBgHd9OEWExfw1v44XAAFHNMiALGBO+wd\
    BSz1K+j5geg89fEC7f/fr7nv7Av6GxYW8vcI/BoaAMNQOx0dCwjZ2OXgyN/tga3U2fMIPO/w19f12yboVPwvRSr/ANZN\
    Owg78Mzfuw/eUyICMDPhHSKv0NsxJ9YXNe9S2fL/5S+BAG+OO/Q4FBoSRhMGB+zkpfLo8AbsFwvQEObfEibyOfjegZDt\
    ALYOO7Dc6Pv0kmYBYDHVvHcDuRCBtTT/+if1BVh+SPUe+zU5AKs4O/9m7KACA9S5C+D39P3OESaBB2ICWOENOS41E8In\
    5dK+AO+AOwX+8t/g4OzXEO742uDx/MOv7BEeUA3MJgTZ4NGpIYGVAHJqO8PB8QH4LrrpzpTnw+a2HtfhGws1+gWJ19qB\
    wui53M4jAFYMOzkyNtTwANIJJQE0WwGRrj0tUO78FEcXfz2k9aTR/iwrAI0VOxbvFS8K9/8egfwXJB1syxcg8PebJcPc\
    rcou7jUoItGhAPQqO7TMW8ktf9wUAjQnzBPgzvwgFiE+wTn6R//wEgEEvlAxALtUO4Hd/Oon1fUl0cQVQiMQFwsBJhbg\
    F1sT7OYJAhUP0ky4AKsTOxs4KfoKPi4igbjJjAxasMcHFTy305rzuMLdvcnQB6exAHxPOwP0yvQVEOy0+Qj9Ufc/138A\
    AgcDDdYi+zEBAfHzy+TuAIhbOwn4pcEiJTP1CQ0N99kR//YKx7UB3xj5GOvvE/PApYHwAJReO+fsD8z1MhJpGMsAG/5A\
    IRc03gQNOvTc6e8S9iQgDRN/AIwjOxCQ0wgD2z1AFzTYz1u2/eHoLcnifwyJo/g8wQzO8cXTAEKCO/bm9t1ENg3+OxhD\
    fzf5w7TEr9jh1d/OC+1I39IFOuNqAEdOO/6CFSJRGggCbhFcARAs/CV//PLl6acWEtXwIjzqFhD/ABo5OyXX55WmFzEl\
    VdpsA/wXNcbRoaDWo7jbCQms7ryvwZKBAEqNO4Hcy+bR2rbR4+OxvNIoDMIHJBL8F/XiE/DK6sLNQ2QYAGWmOzvwICwk\
    /vkCBhbXEhYPDu32AvwDCQoG6fP/EysLtYHIAIc6O/KLJ28IFyzxPyEHwwc2cUQhsbz+8unMA4EHqPff8DsCAF+BOxkG\
    F38Zox7KAh/n5OXe3tncEREKEM7X4v7IvfmovPsiAG6IO/3zzvhyQmt30+nc8YGcHtDwBDP7a9vqFgnhNvbiXwQ8AAV5\
    Ow4bOMP6Fxn6L/ADAMyBqObgywIF+kUB+eH0K9riBkUkAGNDO2sj4f44AiHs+f/zw9CxmqgL99zP1dUEzs1/8e+gGidY\
    AKoyOyv0QwuBAyTdINbzsAP3x9b6NTH639zwvewK8ekjwprlACv0OoiwmM+JgYzuqwXhohn74BNPNFH3vjAGW+nuNp78\
    6B0WAE0aOybuuqfmE9UMClLNaTr19v87BAtCIXL1KkYqCiDR2UqBACAYOxsD+hY/Y61kxoPRJMeBFRoELScKfhjtDDQ5\
    GWk6H1B5AK0NO6EXzhRw5/JltR/WO+8oJFBLARzb05SQ7IHsGA5iZhwHAK39OmbIOxuUqSpvRg4gPh+jR0TO8jE4gZ8I\
    WRcATnxRQAwuAOJSO7/czLSB2cq73/fk7AEOyriX2tciJeW/9wgBBfS/8cX8AI8HO84BNutkDagKtJmBoy/9EN4M6+7o\
    7t9RIcwH/FbG5ZzgANMuO+msrKulsLaqgcz9Fk/9ne4aBzsyGjItU3jNlQElLMb9AGhuOxkFBuWB+fUh6fpR/wrTSRfe\
    NBf4DBoe4/0hIDclBvgzALRiO2MG/88C06X+ycms/EW6gR34EDDeCBQJBwMdPMXCAUAMANAgOw7UNNYdzMEn/J5UJi4Q\
    AfQkHUIl9IFVI44aQyszKuTvAIlKOxTfNvUZ6bstxSItqQF/NO3kH/EJNvze9D309u386oKlAAdlOwPuGf/c4unS038+\
    JFkb6tes0QW6ucwDxgcZEdCq5nTxAOZUO3PfyRoA7+8EEhQZDi7gvkMPyg7nCgbgtIHuzNno0rkmAKYVO/zM8UYpbwsS\
    GVJcGwN/GK8apbF6lSM0HUC6ugrz5xhtAIBzO/bNCBr8ChwQACoOJtk5f6DgCcrV9LzoFtcKw+Mv3BYMAAA4O+ZPKvkK\
    BydoCeJ/Ck36+1FBMtQmIy0h4g3K1CPyDjT+AKpFO9379AJe0PTv1BpmNB3a711/wvEAnzIPusD5wxUV8xIAAOFTO8zu\
    /dvF3hs9NXMyAA8M48KBj6XRj/Lh6xEaCc755+CqAJYnO5kYZQf7NoFeNf4pB/0VHOCR6h30C/zuAAfV6jkQ7g8iAOow\
    O+Pj7rjLCNLPCNjx97On4tevuKOBvAPiJPfkB+cKJPD2ADclOw3nBQgzOCUfZ0A30AdMK94o9uoVFvaYBIG0CSkgMh4m\
    AN8XO8ocHKr8/XeBrS1HZh42QK4E9y7lppQQBdH9DNL3480KACUMO3RYWTwTZQd+7oH8Mc/VOeIWHkwuTxK1/c31G//S\
    8hQrAGUUOzwGSexTfx8X92gwKau+hrsh7S3vBSXEz8+jCNE1RxZGAAdFOy3aShQwxEvP3Y60w7Pmt7nMEUvN5ibFm4HE\
    7+1RE8AOAIRIOwGEtetICuWkHg7sntLGNDQn7+HyMAkICtvsCwZ/8wxNAIAtO/waxijvsfkPHcvuI8D1yepO9PsFHjDf\
    FAHugfXaJBVCAIRPO38wYjPyLPLq7vLk2ja/Lh787/DSBGQh8d82IVnz5Z/HAE55O+Dq3hMPAP7bG+f/5RIT5/Y9HPsm\
    NS6qvN+/DyBFQH9ZALVXO1HXwc731joPOLQO6O/m8x4FsOwUTuf69vQ2f6++neY0AFVWOxIWGE0DtuUO6O0rPjUhLdvs\
    5MOkgbHI2/4X9uUtMDjZAEBgO/UOurgOv425++efB9Ur6x0ae39HLgbG7hUbAeWHGDDOALYvOxYCExq+x8yjaKTsLPEm\
    FwY/NSh5PQmBxdfaFiUWvQYEAJUlO5lT8Zfz6tYY9v5SBTqJkM3X/H9GITts98giCp9K+2QIAA2COwgsgQ8qphkL8Ewr\
    AOX+9t8PHBj+/PIpw/z/qcMDGMkVANwkO7Mv1SlKri4f6R8sLq8pADlaPmAU7vYoze7tqgWVgbTDAN0ROzc7OM9PydZA\
    AuL71NZ4AzE9MFTDD3BPHAfNf9cFnjEeADCBO/Svzrba4vbDDQoB4+vGODBSCjMCKdS51LuBEaAC8MD7AGwBO+ay9oEU\
    8/K9Ap4kvAo78EYg7JAG1DM/xH6kAy3m9Pf7AEFDO+bc9AMk0TP06EAM+VMB8CZGDMsyprWi1PsiA/y3rbmBAEFRO4EV\
    v/gZKjC9IALtr/Y5/ushvjjj2OHxkQEZH9bUnpJRAMYDO0BwpAj59kXeO3PhDyMs/PSyEY8LKhAYJyQHD+TngZflAD0u\
    O8fVvwgc4e7OXhVFK/7t6FZ/IWULL9XGSLyL9N+2KtHTAPtrO+zuESIJFdwhB9U71cjy5Ade6+Pk8wSm5YGe77zVQRUL\
    AH47O9mrR0NH+un1MQlQ4ETSAuDeDh2B2wTgoAv1JOX2xAsYANPzOrb4qCEAgeE85eewzgvQVi0kUeAr/dMA4d32+3cQ\
    ME/pAAkNOzwx7YEl9+wlAPQYJNNrKwLsr+3RpcrGNMHz5byeIykHALjQOijC3tXICpHaChQIG7SvhB7sOh2ylTXeDurT\
    gUT+efzvAA3vOglGb8XzB7gP9+v4/M/hvA3uwhtGxYEn2Y8gALfj2MczADMZOyHb9b/fgaDsFhryEt4OS9kVDgzWJvkd\
    2fYRye387MfiAOEFOxd/LEoxHEquB7UO6w/gpBEMxtwqdCEK4wDP6Rv51CIYAPzCOnFJI0qV6139Cti8t+L74KjnM6re\
    DQjmie1uXkpTBV6BACmUO97e3c6BBPYJDiAmEL7jJuYeEOff9iouAhkYA/n/EhcCAB8eO/YaNen9QdAwz4K67IGgye+i\
    HjXUEE1KGxL+MkYr+vr7ADJAO8QIq72dD+fdITXuGdTwMn/vBQdNDgIo5gdG5Dbg8wzRAJIhO9UT2+XO68fm/TMEzE3m\
    4MQV+oHjBM7kQ/WrT9bkUBcGAK3jOlhXMkRuazNFOO8tKinagcbzsBAGAIQx/aAUUxXwnD/gALkwOyPM2tP9fwAE2wgs\
    td2fMDr58jQBMeNQ+PIj+fsFv7QAAHqZO/L87hLmBRYF+tfg5t/YAdilHN/y8f7oBRgKBOXk6QWBAC9nOxMDFhD8K+fh\
    8AehyQv78wfZoD0GCt6mgQS8pg3JqBHvAE81O9/9CwvH7cfnu4sO/brzo4Hw6BYcDyMV+v+qIsALbJjfAPQ8O/vWBQfC\
    I/35lzI8Q+Ar9Rs5f82XSdjv2/k0vg42PuH2AAAtOy5G59pCJs7VxduBpen0q2EIODhQEmA3KMgUHAKj8ei7AO04O4Hn\
    0Zz4scwbBtxkARkKBBgeEyQEIff8/gguJgY6LQjUAG9fOwk4swYI+xwH8+38tQoVBN38BQXZLfrJ9NiBD+mqJAuXAMBd\
    O+wB7CTN5NChu/z7I+XYDN+ysYGes9TzICoJBhIE5tAmADA2O0AK85alyHEXIlsbTX/ATwo3HqsuDvrH5Dm4EiYbDfca\
    AIxIOxHhgqMIr97uVwDvzZMphgZ/UkzEOyCh79AIF/s/XjjyAKs7O/QJuAjYIDH/QgY4STkl9bGmzKuy9EVB11zXyeP7\
    4YG3AF9NOxL4ESzSpQQXsufqBDImNTIS/u6l8xvQ/gjZNqXf84FVAFEwOw/tb1HMKkB/FhIh7NHe8fkWEvwNeVSr8i8J\
    /hHAehvWAEChOwjywPGdgdETOq0BNSEEIt/n1tsj6gX89g/5AxD4CfC2ACsYO+fhWSA8ZMX3fBbd68H0HoEo6NsP3M//\
    qAYN7c8IF2k8AL9cO+/N8Rro5z1aOIGU/b6m+bH8FRgF9zHkM/QXCQ1EAQcvAAoKO+gU2oEIYM/gCCD7zgSU/R3r3S4A\
    GNzhcN3s069NPxQCAJrtOiYT8xa4Azbxt2XFquVoX+XhvpMNgcjR+kh8deFX/zkLAOsHO+QZXClOJltHf+2zISKPFjPu\
    tzxCxs/1FPwZ+1sQ5ypfAHQFO+RGO1FRUswJc8Pm7HWSx+CB5g0p7zgjwMrO9iHzJUgQANwbO1hBPTY/SO4B/7aaooH7\
    rKXRz9vWxdAK3MIqBFoKnMnnAPlLO7SBLojB9MMTAxM+CPMQ8hDu5wkNJhXwAvoTHTIh4Mf8AE4fO+/1G0VJPe4A4Rjw\
    5L6gx8PAgd3rABIcEf0vWV4U+BffAI9WO+nwmA8jAvhNJRoV/bgND7AcIiwt94Ef6uEcPTIJDRTwAM4NOzwLEcmbJxkj\
    MhjpV1kCvuKBCpDz9B8UJ/a49grUG/QIALoXO/MMBenD6p2UDZzFOSWB/jAvtloXVAMIaRYkMuUi6BzbAM06O4Em2tsq\
    /+koEyvtu0v8SEMFFQAcDSnqDrPc8AT47PDLADj6OtyatdLattXHHN3a+t/tva+6OTowMX/MXeK3MwWeQOaVAEdBO+mB\
    9DHZ/fv11oGjsCMRH8UGyvivyMW5CYOVCi7T1efKADY6O7gGL53i2IlPHxEXc1yB00MJKCHV4yNUeW37rNkkrtaqAJJD\
    O/gtEwE72a5/qvMhK/kk9UbXM0bi6jQKG8IrzjN3OLHPAE5vOwuKIxD/2UoY6RxI+fQOgQM19OjT1wDN4jHlHDUe108U\
    APdCO/Qm4bbG5rlcDMcI7fbuBtEuPkgL/RG6IAwDP+eBwFbzAEpSOySwf+zqwCYgTRND0D5jLjgNBxD6g7bxv82pi+cM\
    1diuAHaBO+EuFe3h7fjbt/oggdIwzL3a1MKji9HzrA00GPT8+vzsALNQO+cD7akYFN838g0HGh+5ge0I/dgE5kj2HCcJ\
    DgMD+erlAMk2O/YlENOy94GqIe7lA+wvDAFx7/fWGgO8KCvToCZAHtonADPWO/bygQf0DQ79Aw0SMAsD9fMABBne6QUD\
    CgL+8yEQGtzvAGJuO9yw8trZ7Ofp+kQYNywXFQ8CCbnYv4HH+TCa4r6h0a4JAK6EOxXmJ0Uf9SUXFiJ39gcmIgABGa+B\
    4JyawhfXzxNIJCb0ANJBO+cH3jQMge3I4ALjHf/URNvOz8wF3Znc4wzJ4NbtHfzPAJ2EO8ai/OjyB8UU2wXpxSLnELDx\
    8a+B6f4fAwEG/PX7EkslADcqOw4B7gMcwwrtED6B9vvKChPu+uoHj6O5WSkjm+QX6dLyABVFOxXyCNvNGhpERiwR3Obb\
    B/XO5xA2BOLsEsp/VaUeJnk9ADU+O+dqGSP3AOPO5+gbTmmBrU0+8LHt9DolLQPoCg4D9L2hAOl8O+4l7xIOFxJOCYHp\
    qRYA1yLUtOgYIPnhAabhQDXc+QMTAHVaOyERHt8A+RISD0MhBtyon7Q1Kf78/BbkgScA68szPwEZANFcOy8PAOko7eLl\
    2MbH0Pa1wMr0Fs4N+qaNgZivF1/X+w/QAMavOxrsqvfv4s4N8va86vT+JwjU0RjhKBbwGwQ5f9b98g70AGcLO8rn+gTZ\
    Cijzz83REX4BGFQhO2/uOIFfTSzQ7RBD+5V+AM2iOwP+DeP8GzUD8CHU9uLaKNiNgR3RxhoE7SEOBcoTG/H2AJGrOxcW\
    1AcXudDX//r/GxbkAAEP8g344/bqDQP27xj/EH8lAN9WOzTo9IMHfwfODt/T1hn41vcC5BIvS9UqPBMIvd4tIt/qAEhE\
    OyUA6RQLAQfb3PQO2rgU6oYd0rYJz9cWJEgqA/j5QwOBAGiKO/Ef2A4JuJLH7PoP9OLi9ObxDCnC9+3WpIHZAg2Q3/zH\
    AGjsOsLgTjL0fxztP8Mf+XFYShsX9Ch2ENC08hCxg2MinBEvAFZPO/EP8bIh8/fy+ObtASej9Av/CSLtJH+/8AQE6TYQ\
    3vcKACuAOxUgEB9A7vYQ8OawAvvN/SEqBBEiDfuBBh4NrRbd+OjQAELuOsrs+BELJ+oTBlb5rg+BIXpIZzn6K5tEQSO4\
    iujZuWcDAFtKO+3mCMfdtwAeCOkKK+AfE+M0Wi4fGNUqAPa9C80J7oEYABODOx7FAAsuBhPQHxLkAxTVFgyB9/QnCwgw\
    4Pf379jO99PrAOU9OwLa/LTlAYvWgdPrMssR5hQpEfPg4QzjOhIcsRuxAawZAHSHO//0w8QfLxoKHjMnDYEm/CUKAecV\
    IIrM8AHr09n98d8PABmMO/zq497vgbO6EwPyAxAP1wMp/gL/BCIU6t7p/hjO9/ICADyXOwcJE/bu5Q0bBmAYgewLAun0\
    DNz4LxwXDgIJ9wnXzaIBAHtFO+6Q/u0N8vfp3hEDf/Yd2CMVvs3dywvjJvIIF8fbHdsOAGRLO8PdNBUpQyv8//b8DvHn\
    HEsIBQcIbw8frKeBzRhA9fPZAP2BOyftKNwAEkgzIwgo9BwN0fz8FjHN/sLdgRsC28H06MC4AJ9YO+nYD9f83dQhuu2N\
    moEIAuIF3djdFCn+GOy99dIHDPgMANkOOzbi+M4DBtug5B4OxLIbDPTuLuKqBs21CFBOxf5/5zEmAMvuOtjkIZpJe0B/\
    Cr4xXAIblvzJ9V5c8c9+5r/5HgJUKhUSAC81O136ytkE3PC58gj5EkwY44EMG833/zbwNyYlKvkJFoEGAMxCOz0Y2zH7\
    p+P5lQglsxLxNgoByuwmHM+uD8r2f/oL/yZBALdCOyEJFc4QFu3W4h4h5BzSJSAQ/V3PgQ8IzzGazvkRMeQQAHAsO9cB\
    Kf0aHwMmw4HF9dEJDgS0wfHdouwF45uXSjqgJu0UAPFGO/3n2dOvLFX0sg70geQ5ytzj3PegLTcSOTwQ1gccJ+zAAMiN\
    OxYRvfjVgQ8EC/oG+9PIsv/0/6Dh9tnaB+z6Av4ZLBpMAMpwO38o+P0YKeyqGwiz9B8JD+vdE1fi8ftiOhcYVL7jCvGa\
    AJRKO+0A9RV/A84RAej9BdG5vhwKyuz67ALhLTgZQu/9JOrrAB5pO9LWBZTgwvYCuIHZEScC60r+zhElAj4X6PQiMt74\
    NQcCAK1vO+8MH/JLtcrUARvo+As73ePRfw66BzvqGQ9E7us7AOAgAOwtO8+RnsKB+tiU38S0Au7S5M35TE46o7/cGekM\
    76qd/RglAL7bOsGhGcS//Oq1hgkf6g2NP38VqR0K6lCwQw0rEN/8AsjkANAcO6+g4oGQ2skM4+XJACvzcgcjJf31CNE2\
    Lffo0A4o6j7YADEuO0s53fS76oHH+jLn9ge5I/0DK/MwDzYeygIkTPvcAR6xAIE1OxI1SRoDK/Tc1iPz6RD0AQP7gbn0\
    4AADux0bHgL5CwoEAMdsO8z96L4g8es5zw0HCB4PDTAr+xHJ9eoXx4E0/tJRREAhAF5eOxDH/6bRLChEENgB838G4fPV\
    yxkc/O/A9wYDEhz2zyPo
    """

  static let constant5: StaticString = """
    wofGvk4sLD7atgq+aYCIveI8tL4UBqY+1KrQvu2A5DyKg3O/jLCqvpNxsL7sbKW+UYvTvqaQaT5kZ1U+e78CP1ILj77d\
    u46+4aUWvQC/Qb+ZBCu/+pUevyq9dL8u3bm/sweyvyMRNb/Po2K/UBRHv/s+hrwf4uK+SA5Dv61eTD0w8Y+/V6cFv8Z3\
    pL6niwu/FHWnv0dtH79SwBi/pelbv5r5kD3PvIo+mCz1vi5Joz6P8zW/PSVfv3MPtb5m/6m+htqcPWHqp74BfdO+7aK7\
    vrhWFr9wX9S+Y+Iev2Q0gbw=
    """

  static let constant6: StaticString = """
    APfOOvKBxKsv8ev5BEPn5iqUc0odExH7NdSqyPihqn8d8xocAAgAO/ffZ/YWh1AcAYHX/FEonP7LNiW6U+m32StM2gHq\
    rD/tADFBO6LCJRfsJNwFshEW+Gf66NYEwzDumesOCDVMv7p/mEDDAENAO8Yh8L0I/fj50ja3DufmuU/8EjflAxx/y9TA\
    Evb6JuwcAI+BO+nZ+P1M0+MhDPkPBBAxCR4N4A4a8Nr71eTNnw3V4H86APkbO4Sj7TheQww79+4HIQj37///KQglbRvW\
    FBVSHYER8PDvAFI+O/oX3fPX9A8w81KB7ePqLTzkFb/xPATJ6+E01pXi3SASAIssOxnPUBDxHy3wf2yhw9z4BtENVrIX\
    8iwL0wnRld40E/4KAIk/O/bbJwYZAg4WEKYJ+fgM/OfCuzu+57h/cTwlzQATJPYmAFkjOxMCWWYUdOPGLLkECQAzKrb/\
    tIp/2P7nFlIvqhz7BxfmAB+SO9UkU+fa/NYAy/EG/f4P8vn/+QsmJveBSiS/RgvDNQUIAGMgOxX6NxIO+/Sh/xxBwO/8\
    7tTnz/jJxH/Y0CnKNgMD9RLiAJYjO/Yv8Or44iUiCQUU+C3d8Ra/n2J/6Cbu8Daf3OksCke6AH8fPPT/BgsHD+8LC/sA\
    /AMB3n/R2+PS5c7Q3QIK7vsE9hj5AC+BO9rxmqUmOyrT32fVgRXL4fwrBCdG/9r+FvX16g8G+v4LAFcaO3/iPAXk+vL4\
    GCTLGQPAKRTw8+3dBwfy/QXuIvhGD+wmAJ9qO/AYKEcZ8vMRFYIh+kggGKESfy/g7/WpNdIhAQH2/vP/AF0UO/HXDQAG\
    fzAQAy7SGQ3NMm4vs9mpd8URyzkr7L+73tjyAKGUO20M0wxjMf7b6cja4wX4/kn303/q0rvvlvLCLfjmCtz/AIRaOxtA\
    f0Dgu7AN++zcER/y+gHd12YDzRj+VCYFzvLsCwkFAIfVOxwD4Bra8sQNDywZ+PwC+//0+Pf51enu6wx/9fXyzQgZAFCJ\
    O/UwFfDiHSz39f0S9/sXFwj+ARYBE/7ACQ7sGR9/CP4cAPZbO6TtxCoDC4K8/eJ/8f7KRFkSAkASCMvj8BMPAPmxEC0i\
    ANudO/4PGQUjKA75j8XC8AxA7AII/+n1Iuv6Fd0ysa4Zf1APADaHO+qu+eIUEbe2p9fkdPse0RG5Cxrk/SHQxH9AtrbN\
    Er+vABJhO8PptHDsIP7tEuTSHjsPMBqBK+7xGwPyThm47gnv8vQZAL6jOwLiH3/9xN7dA/7nABII2wMXAcXpMv0SzegK\
    H/A2GcnOACWDOwr/3miJNQ1o5Tvs9wPxAoEMt3+43fTW79rxMPUICAkKAFkEO88pFBXXlR1RKIcWy/QL83/4NwvRESjG\
    rucb+AsSyfAIAFwMO8rtuhCfTM9MFdd+JuEYH6fvcNAnFdyB1uwN+Cw3yBcgAGvnO/66D+x/5uf0As8DEBnO0gbrNO72\
    /QIcBrf7AQQALPkOAD7UOw0BAvQD9Or5sPbf5P4Rf+rwxsb++0ANDCX728nTGA4DAH86OxfmDtLbu4Hx9vHb5y5yD/9t\
    5t0fLP3p/O/OvOL4j7tNAMaIO/orDxTy8O/6BvcX//8TKif+AvgTAPfX5e6d//C2KX+xABjUO/cjKtw3+N799fMG+rox\
    B9r0wuXKtH8b8+D/LRr38gH6AKuOO3Xm7ALWBAKxEuoL3Or0IA76GYEN2StAStrl6o0E9/T7AF2QO8rlf/XswPkl3ulD\
    Cynl9urk6v80/wO/2hRI7/rm3W/5ALmzO834De4B+tgN9P4OzX8EsdoM5/XkEvbW2lsH9vMI/SUJAJWtO+cXC/v47CTw\
    DvEM6P/84yLZHA777g4p7b3j5AbGf+oNAKRAO4FG5hj3DN8YFPvpDv8pCSHuMfoE+hUZ1wb/4wYBCyTKAE7NOwu/Iirq\
    FP8F/RrYByYI9xH9+Cfw5M3gAQPv5X/Z+vYHALEMOygCCWcc3THp5EPH33/3K7YdX0nfVAeIRfvP4tC1d8IVAB43O9tJ\
    JTwq//o4cNS+6ubtnioAK/I+6CcFo1n4f6sVvxe5AFcRPAr8+/UB6AFcB8/89sz4GvLtDvj89AX6BNva5+IHzn/3AL3Y\
    O4H2AtMhGN8P9CTt2+rk1OhE4+Us6hnxDQrw+/8AIyLCAOfZO+kICB7jBQHYxUft/Pu76dLU7H/8LAL2Dv/3GfoJBO8R\
    AHKrOygCSf8JgeXB4t3HWthL2eXjvQG6jgMFEQNb1hb09/rSALO+OwkfAvsA5PTTf9bv5wIP5ObhrefqPfjqFuUb1uk5\
    CfT7AFAbPPXo9i0J/gIE5vADGQvrzX/Q09HYz+oG4/kQ/vsF8fcIABHBO+IBDQ33+SQU7eQFFusN2xENHP0a8xsJMK8H\
    gRYWYSTRAOHCO3/I8uLv5+kF2bYGEivo5foK6PsZFhAe3/vv/+AVBxEGAJiTO1eqAP0d6gbcGrjK+X/W6c/HESfz+ewf\
    niPl/S0c+e37ABfEO9EABSXPT+ES9ffX8AMJ+AU+ze7r9tUQziLI7cDf5H/hAH2YO/s4ui3zKQMB3igNthzi4tv8BX8M\
    0wbnDNTbcgj5BDbkACqhOw7l4RMb2a/v6X/11Rbo5frL713u9N/ACCXzOukCH+rsAJy/OxDlzAlQ8CXNDgTw9H/w6ebJ\
    1t/u7MZtDtMV1OnoB9veAHAMPOok4ci5+EAN1OIDD+ZNxgbQJvdEvsgi3/wPABt/29PbAJWbO77lsQLv0ivH5BTMNDHS\
    HPTt8LD8o+bwf9dEENPuE535AJ0GPBby+UXJ4uf2Bh/oHB4Nzt7l2usWf9jwzAgaAgYOAvwIAF58OwDc3QdOIM4CIdn/\
    079h6TSFPuh/G94PVWnfwdDhl80uAGoDPMXt5B/t6ObkawMfGQkS2RMHAdPkC8bOf97t+bvY8gH9AIGIOwr202rI6zEH\
    Sin/29frEv9BAQzyWbZ/qrdlmvHixYfWAFCXO3/Y0iS+KLxkx9Xc59x9AIwo9doX1vUV6TnL6gHa0vzIAG2wO93tf/zr\
    7v39WfL20wUN5fgGDGMCAMX57AxClHEV+RLKAJkOPObvAvzf/M8IDhIQEt3n4ufsfyHhy7/z9TrlB/jtAuLtABzZO+cL\
    4Oc18xMDIfknCvzx+QHzHejn3H/uwMjiFt4E4w8FADrHO/IL9BEFEPEiMvP69tHYLt/o+RLwCB7qE+Tw/PCBHEUHAAzT\
    O90M0QHwDB/v4/oL+gk5AQF/BdrY5trh5uvG1vMh4sgTAJLbO7fG5n/Q0dbf3/wl2HXMeOgL+fEV+ufd78707v0N+wXs\
    AHOfO0fLpPH88wDRQh8ALRP/9s82uA3+v2sp9cXof/rCEA66
    """

  static let constant7: StaticString = """
    XCm8vD4nJj50oZu8MJfAPa6ZtjwcgQy9z9afvc2WzLwt0zq8ueagvQAAAAAAAAAA
    """
}
