// DigitsNetwork: digits.onnx as Swift. Written by mnist 0.1.0: don't edit, compile again.
//
//   mnist compile digits.onnx --name DigitsNetwork --access package --builtin --layers
//
// model    digits.onnx, 79127 bytes, opset 13
// SHA-256  36258dc4f5c93e05204fd72306d6de38ea9f84b773ffeb94f7117d9b4f672170
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
      Self.geometry1.packed(WeightText.values(Weights.constant0, as: Float.self)).span)
    _ = pool.append(
      WeightText.values(Weights.constant1, as: Float.self).span)
    _ = pool.append(
      Self.geometry2.packed(WeightText.values(Weights.constant2, as: Float.self)).span)
    _ = pool.append(
      WeightText.values(Weights.constant3, as: Float.self).span)
    _ = pool.append(
      Self.geometry4.packed(WeightText.values(Weights.constant4, as: Float.self)).span)
    _ = pool.append(
      WeightText.values(Weights.constant5, as: Float.self).span)
    _ = pool.append(
      Self.geometry5.packed(WeightText.values(Weights.constant6, as: Float.self)).span)
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
          ? unsafe self.sum(InlineArray<2, Vector>.self, line, weights)
          : unsafe self.sum(InlineArray<4, Vector>.self, line, weights)
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

  /// One row times a panel, with `count` sums that take turns.
  @inline(__always)
  private func sum<Vector: FloatVector, let count: Int>(
    _ type: InlineArray<count, Vector>.Type,
    _ source: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>
  ) -> Vector {
    var sums = InlineArray<count, Vector>(repeating: .zero)
    var weights = unsafe weights
    var position = 0
    while position &+ count <= geometry.depth {
      for turn in 0..<count {
        let value = unsafe Vector(repeating: source[position &+ turn])
        sums[turn] = unsafe sums[turn].multiplyAdd(
          Vector(loading: weights + turn &* Vector.scalarCount), value)
      }
      unsafe weights += count &* Vector.scalarCount
      position &+= count
    }
    while position < geometry.depth {
      let value = unsafe Vector(repeating: source[position])
      sums[0] = unsafe sums[0].multiplyAdd(Vector(loading: weights), value)
      unsafe weights += Vector.scalarCount
      position &+= 1
    }
    var sum = sums[0]
    for turn in 1..<count { sum += sums[turn] }
    return sum
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
  /// `eˣ − 1`, rounded from `Double`'s: within 1 unit in the last place.
  @inline(__always)
  fileprivate static func expm1(_ x: Float) -> Float {
    Float(Double.expm1(Double(x)))
  }

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
    let power = (sum * r * r + r) + 1
    return Self.select(
      x .> 88.722_83, Self(repeating: .infinity),
      Self.select(
        x .< -87.336_54, Self(repeating: 0),
        Self.select(x .== x, power.scaled(byPowersOfTwo: shifted), x)))
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

  /// The hyperbolic tangent: within 2 units in the last place.
  ///
  /// Near 0 it is an odd polynomial, x + x³ p(x²), whose p of degree 5 has the smallest maximum
  /// error, 2e-10; farther out it is 1 − 2 / (e²ˣ + 1).
  @inline(__always)
  var tanh: Self {
    let isNegative = self .< 0
    let magnitude = Self.select(isNegative, -self, self)
    return Self.select(magnitude .< 0.625, tanhNearZero, tanhFarOut(magnitude, isNegative))
  }

  @inline(__always)
  private var tanhNearZero: Self {
    let square = self * self
    var sum = Self(repeating: 0.002_147_337)
    sum = sum * square - 0.008_182_464
    sum = sum * square + 0.021_702_886
    sum = sum * square - 0.053_947_19
    sum = sum * square + 0.133_332_1
    sum = sum * square - 0.333_333_31
    return self + self * (square * sum)
  }

  @inline(__always)
  private func tanhFarOut(_ magnitude: Self, _ isNegative: Condition) -> Self {
    let result = Self(repeating: 1) - Self(repeating: 2) / ((magnitude * 2).exp + 1)
    return Self.select(isNegative, -result, result)
  }
}

extension Float {
  /// `eˣ`: within 1 unit in the last place.
  @inline(__always)
  fileprivate static func exp(_ x: Float) -> Float { x.exp }
  /// `1 / (1 + e⁻ˣ)`: within 4 units in the last place.
  @inline(__always)
  fileprivate static func sigmoid(_ x: Float) -> Float { x.sigmoid }
  /// The hyperbolic tangent: within 2 units in the last place.
  @inline(__always)
  fileprivate static func tanh(_ x: Float) -> Float { x.tanh }
}

extension SIMD8<Float> {
  /// `Float.exp` of each number.
  @inline(__always)
  fileprivate static func exp(_ x: SIMD8) -> SIMD8 { x.exp }
  /// `Float.sigmoid` of each number.
  @inline(__always)
  fileprivate static func sigmoid(_ x: SIMD8) -> SIMD8 { x.sigmoid }
  /// `Float.tanh` of each number.
  @inline(__always)
  fileprivate static func tanh(_ x: SIMD8) -> SIMD8 { x.tanh }
}

/// One float or a vector of floats: `exp`, `tanh` and `sigmoid` are written once for both.
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
    let source = unsafe pointer(to: slot)
    unsafe values.withUnsafeMutableBytes { target in
      precondition(target.count == slot.byteCount, "the slot has another length")
      guard let start = target.baseAddress else { return }
      // The slot's range was checked by `pointer(to:)`, and the lengths are equal.
      unsafe start.copyMemory(from: source, byteCount: slot.byteCount)
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
  fileprivate func hasSize(of other: NHWCLayout) -> Bool {
    batch == other.batch && channels == other.channels && height == other.height
      && width == other.width
  }

  /// Where a row of pixels starts.
  @inline(__always)
  fileprivate func offset(image: Int, row: Int) -> Int {
    image * imageStride + origin + row * rowStride
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

/// Rows, split into tiles of nearly the same size: 7 rows are 4 + 3, not 6 + 1.
private struct RowSplit: Hashable, Sendable {
  /// The rows of the tall tiles; short ones have one less.
  let rows: Int
  /// The number of tall tiles, which come first.
  let tall: Int
  /// The number of short tiles.
  let short: Int

  /// - Precondition: `count` ≥ 0, `maximum` from 1 to `CPU.tallestTile`.
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
    oND+PIaEir1hY9m850mXPX5UiD1LlgG+Gn9xvTs9ZT5g2aY9H/JPvKBun73j6tg++fwTP6/0Kb4jupG+RJ+RvdpqLz8V\
    D0s/7lB3vxjbrb7mFIA+dVtAP3Wlvr5I3V6/7LvZvfqWRT7m6ji+bC3VPUHSRL4hgz29/eCVviG6jb4l0CC/MJ3jvm6/\
    xz5vL7S+AFUJvx33jL6mEhy+DUwOP8bGl75jtKW+tJDtvRKtiD7tSz0/xqwWvgR3Hj4Ja5M+Bvz/Ph4FjD67wBI+fsaz\
    vj0yvb4hkN+8pCU8PhNTDD/QviY+TmFCvxI8db8qRYA+AEBkPs2LRT8+Xzy9vQifvxhh2r7hlcE9fIMpP0U2Oz9uWY++\
    hvsdv0jl072A6AI+/j5MP0olKT5XiAO98UCwvkadkz4228Q+CQorPuyKAD/L7oa/mnluPrXP773DmJo+k8lLvb6drr+0\
    EqG+npIEPzfjiD5+39U+7ieOv45EcL/KH9i+chELPjUvBz/c8h48Bn89v2kCUL8OoYW/ZfRBvvEGQz/yWtW9AI3BvZ/d\
    gj41WIK/8yRUv//grzzaTje+eVc0vmc6gr/gI1W//TNZvmZhOb9+Qj6/Sldsv3eIL78/mh2/Zx1rvzfGmr7a0dO+ayYT\
    v9GMl74UdtO+kAJ+viqSr78bi7g+OolLPtGgQj424Yc9nwYbPmfGyT2f6M4+NDfjPpp5AT/ViYQ+QPK3PefpCT55WnQ+\
    /8ZXPj5Pez4lhNa+FSWTvok4sr64qqW+XIiZvmcsU754nue+FEHnviZ/Rb6pnL67FWlPvrQljj0Pu1q++Txlv5K2ur58\
    PIo++xcdOyNCXb5Tkqe+uyZ0vqTYNT6N8u49yhNTP57Pzz/h378/pWvcvhQUFz0PJ2W8EVkUvmXUoL6SPkU+vwY/viaJ\
    v75xiCq/bku7vr4saL5GYg6/SK8sv09Lt76ISjW+W46QParJkz2vxTy+sWq4vjhuor5ttWk+DebWPuZCjj6A0sK9em1o\
    vq13zL7oscU9Ah3XPv6nKz/TsgE/rEgBP2nZ4j2PM6Q+Fd76PXSSjj4=
    """

  static let constant1: StaticString = """
    ZX3vvGilgzyDPiu9rrM0PkrFWj+jAOc6XzoBvS/K+Tw=
    """

  static let constant2: StaticString = """
    Hw23O3LjGTwiKEg9r3qVPUyywT2EkXE9+/d1vPA4tz3teEY9XInYPIbooj1bgP68Pe9pPL1NbTzrywi95/UAPucapT09\
    iYy9WMn7PcHwgzy9OyS9vDVRveD+Ur7kbZu9u9iUvNeNkb2635K96+SDvCARYbzZSAY6oEL6PPhuY7wWHl694wFNvKng\
    irxhYp092UeNvRevSL1ywry9M6AWvTSR3T3ta0+9TLs2vbCrmLyRUxA+AgqTPf9FWb3T0C++y+SBvGdLA77ea7S8e/Ye\
    PZhvbLt02Ci9PJ+rPBj2Bb6nEaG9OK+xvUkFk73KTzY8LLBiPBcSDrx5GXM9PVWJPf6sSL1tNwA+19RevStu1TzpO3Y8\
    Tm+uvVFNm71BAnw9de6MvM9ppb2WJz2+4mwJvs5d9L1t8ZO+rczLvVKFHr7ct6e+5VdIvpcT+71mg5y9v7IEPnvxi773\
    Rcq9E1QuPct4fT36Fh8+DxMlvpJKqr2klIw9MjkePOS7oD3AiK+6vsSqu9VGZz45S709jqQcPI3fFb677aO9b/2jvDb3\
    rr2S5BK9G191vkjLMD1brrc8iY8QPY9lkz0Yea6+mKaAvYyaU753e5++yXO2vi2SgLt9FiA90bICvuUSh74VaPW+QE9C\
    PfW3LT1uQBs9v4VPPb/KDr0AXA89USsfvTHTvL2pvSq+SNkNvgm2xDyuFha9/5iuvXGXA72vhAk9Gg+VPYuKxTvbSPO8\
    AMdSvgshMb7qN9Q825SHu+jswDuWbpo7dpcHPX23Yr3Btwa+cMvJvGevAT13m5E8JmDAPWj8PTxLwHm8N/hCPUsUYr3V\
    ntw9UMzguwJqurx/Ory9dF5Nu3UGFj2D9BI96U4lPcnDCT0t6tk7deUMvWykgr3/owQ93NrQvKMGozx6QhS9evs/vcdM\
    Qj3ufVK81MU7PXJN4DxNGIw8zJQpve37Ur0Mpp68Ni40PcG04zyChDa8N81kvcVOfDuEDJg9eZ+rPHXBZz2Mega9q3YV\
    PAABSLzG3rU8uCPcPK6qMT21HVg9sVZmvuNhZb7boKU9IRoHvcp4sL2KtEC8ouP8PUVzAz5tQxc+EaLBPQZGzjy/oAM+\
    mhJrPZ1N9D1y5bo9CjkFvn7jVj3ED1i9irg0PnQFdj3pGDW+eEJyvpvZyr3+G7O9TUu4vGfNG74ld2S+hODVveZ3aD2n\
    zwm9wLF3u3iHdD0tTVI90sKhvBq1Sr3GCZY9umOxPYu9zD3iPyw9umAhPYbN8Tn342o9xOfmPcpqpr1jm2a9QPImvRnX\
    yL3eIpK+maJlPMhjOTwx5zC+m4gvvq14xz0/wXE+QhgKvVBGtz2Ro7I9X68UPP6zOD0BzLO7DWoPvYralzwzPqO8A5KL\
    PS8jXr1cTAG+x+jNvcYM5T1WVS0+npY+vraiOj3O4Ak+dQhJO/6mbL5KRLS+CvfdvC0Pebx621y+2kyJvtF4270cn448\
    wLRePe0RhzxhLeG9WcScPIK18DzvHs68hIljvf2tsL2qX3y9YBuZPZdtt7sGkF49G/OhPYzvRz2aVvU9WR+8PSKupT0L\
    VXy+L3QmvrrRgrxz+4I9aOX0vYsv273fgIM+fThgvciUSL1aFLG8a1ScPSC4hz2U/Tm8LveJvbmCeL0cDsG+Tn4Hvn6u\
    t7yMk1I9Fd0WvloAfD1P8Mg8phOGuxmtsT09i6Q9uyymvMQtCL6tj0q9RtpgveR6oD3A92A9mTGVvT28BjwfCSi985Ny\
    vDww5L1k6aY9jrS6PXPgGryxLQS+/oH7vUqplz0K7+K8MX8cvgpwHr6F2UI9I4eXPIJgBr0yfos9eMcnPjz80rswT4K+\
    Mz+Junwmvrsd9ba9untOvTYho733uBu9+CSrvVf7Lr0FDtM62LDkPBI+3zy+4Q2+XPrmvaaTY7qmly090K6yvWPIfL5F\
    P/k8YVaQPPxZoD3DPgC+D9tdvKp6Gj4zMXO+klXmPTaLmb18eqg9bENBPvweET4/QS49UzquvQr2lb1mLDe71Xi0vPBC\
    h7yZ1t88HIkCvpelnrzbam88+OjPvCyikL2uMs29+lAOPRBIsb0GBH2+NeBrPbdMoL3vjEm+YeW4vpjZW74GL0w+priA\
    PmlW6j29g9i9D+OHPcnLrz270s49M3bgO9B6Mj2RmzQ8aByBPYwxmLxEqba8dE6kOxvNjT3/5yi+O1QHvjku/zr2wG28\
    Cc9vPbjvCL4W2L+97OKQvW/dOL0ELJU8LKo4PfdWej3R8EU9KrQjPf5AlTzgeqc8q3spPHqYIr0jXLy9xLdnvcFEg73P\
    f2a+a7O2vUVErbzm8Sw+f0IKvq1fpL2xGsC8MdwSvUkJr71qDFS+mAUxvvDAHb4HftS98FKAPSRCx71RKii9jvzUvfTU\
    jTujbhy+3nZsOwPzSTo2ZSw91NbmPaiKfD28Uis9JlLEvOWwiTzOh5u8MRIdvXsC9zyInuc8jt9fPE1Z1TtEjwS9rt2S\
    Pdog6703+O699uK3vQJiBL6llfY7oKSbvLNGr7y5qB27L1drPapUZb0wWwq+Z14hPfbr2T0U6x++jT8OPjRLpD08t/47\
    pT4tvlXmdL502Ag+o3aqPb1ypj1N7Gc9Tq6JvQatbz3xQ4W9PUjouvORvr3Kr6C8QQNFPcfXP77DNdK9mgGdvQ0FjD3F\
    EzW+EV0MPYrIpL1xGsE9PIdkPVICcj2wHae9f1DivQxdFj3xK8g9lvMovnTlz76irvi9BxbFvOYesLwXfKI9G6ESPo4T\
    lT1e/x+8+nV0PBUxfTxy34g9plUwO4xStLnckGc9MzEjvs2HLbz4UxQ92OPjvFy3bL5sJOy9mD/Jvf4WNb2gqpq8jmzr\
    PBQ+4btdwIQ92q+iPd2qKz1Ok4M8V0hEPpYINT7q92I9+StAvDPUF72AUVM9RIJRvNfX1zzDwVA9LhGhvOuFUb22tuY9\
    uRIVPb/CezxA4hK8H8YlvaCiET1zAIM9hC/xvPNW773p7q491aT4PWjdjjyBdD084D3+vUwgKT74pAY+RtZnPQ9TDj0S\
    2we+gSAMPpVH9j2ZK3w90MINPRFBtL1TAve9G574u9E3UbzGrKG7hFWfvaXy471oQB28K3T9PUd+R7xibyC+ukxtPQmM\
    +zzUqxW9td8OvoBnl75M8RY9x00Kvtcfq74SOVq+1+kEvkFfYj3fPTE9hDiQPUXEuD12tIy9A62AvajS/7x1wgC8gn3Q\
    vG/gnrxBw028lV+fvYHIar2GRgO9Y6XkvAMC4rwByi080yw/PIYpv7yhcrc8HTEfvYdizzwLcxo9MsmNO8uFTTx2Byk9\
    sQpQPZbPWD2Cvp28vriQO6FKkr0yLxc9CFc5PQB3ej1hyU09Z2eOvXxag7wkIgS95gg2PYBCGDzqS3G9gqukvJ86NL0J\
    6VK7GSyqvJQI8ryQqBC8Ki+HvT8dXj0m5TQ99dsKPJaEvTyJMoW7dQE/vU0dJjyz58O9ZxtzvaXCJr1Wp1m9PbeovV2g\
    Mb1s7vy9qyAEuezFEb2Dt3o9+HKfPIi30TycKQc9jcwvPeg8rj1eLWs9WCyxPTOY7zzOgXc9G+GFOYl9iz0O4y490+lr\
    PUtWRz2x6CC9yNmeu37GCjx9yPK8pM8NvaE1or3//xq9IVIAvRJ4hz2i/OQ8rDqOvaECmbxvHMS8qKurvZtMoj1HGeQ8\
    Y74tPQaekz0ekRY9xmr8vQscVL1g89M8oGANPSO9SD364h09vUYxPTVnxTwedzI97ugLPdfkHjw6+567CyHlPJV1gT16\
    ucU9nEZyPZja/jxc4gu8NQbRO1FODz6hTbQ9GVqdu/GTnr1Wu/a9sqF4vRo9nj083608sA5FPRlTjb3PquG9qCzyuvQn\
    qLw5eL07caefO8T0Ab2eWOK8JIYKPJvWqLw2U0M95c93PVTk9TwXtQg8cY7zPCj08bzsfDM9XpejPSDvHz03AMo9X7SE\
    OtEJ0rxWNai9XVeMPKoCSzyf9Qg9qdPDvPyAED35D8c8XzNbPUL8ZjxE6Dy9xJ2Ku9fShTsXRwE+XHFHPav/KrwowVi9\
    BtYcvCzS+j3Ux5498CA8vDSIyr2hip67AS1cOxI7Az2L++48bvdcve1tXr1Rqza8BgUsvTAcJrwj0eQ89wRRvXKdY7yn\
    XbS8qGIhvcf9er2BgVa9o2epPNhZLL0dRgi+m/JQvTKohD3ztsI9uZhWPZILgrxG4om9lCb8O5dtIL3aEds9hwHEPYLd\
    Nz32Opu9LFjmvGykijwvuV49hTjhPNXso7zkwWg94e4tvQM4H71kHj6+9uR3vSl3iz2fqn08YOQvPtZZej21KiA+W/JU\
    vTmMkL2SKvS8CkirPYY9JTyvQyy+Vvm1vcn2c733TBQ9D62CvUiY970Edra9YMpJOlBVoz2pBeu7UznqPEhr5j26xCw+\
    GjyzPRucs702gDQ9ljHPO6MaWb6/xfa9pOJrvZWirr3b0qS9emNkvq01YrxpW6M9Qvb4vRMUHr5wTEu+gF1rvHEVAD4S\
    HNW8ZM6gPaI3QT2szlq7H7F1vB2Geb67oGK+zTUovhSkUjs4miq8wOuIvrvXBr7heB6+keOBvFBygDwIdQ8+tHqSPQju\
    HD1qvWy+9Y8QvWNzCj7aghk+kcyePXyJEL5jdY+9CdmBvj9fhz3gY9G8Ze9mvUK+Vz3hvKG8385bviLGh76N5Ae+E8L+\
    vXqtHz57aAW9409Cvjl7Cz1q+Si+aqoFPhUNpLxur/u9T7C7vV3etL0sjRw+kbNkvSwMmj0aF289tsSdvvcld72E9Pa9\
    DBj7PI26dL1ojui8Let2PoTwp76gTom+xU2Gvv/re74x3zw6zYhGvy57gj7mw8i8lLf0vr4ia718c9W+xZw7ujmJVr73\
    8oa+isIiPuRD476uvCo82WiqPd3JMz7tRx4+0NfyPZ6nDj6IuLo9xIk5PkGdY776iIo91DAZPuXVWD5a3IK99w3qveOt\
    S745pim+fg7BvbBwRb41sNi80tCDvo0SiL4Gqyi+eB4mvZLp6z2LqEu9KmIhPAp8Br6KYmQ9bF2sPdfygz3R8dc9pKbh\
    u4kfM72qrco85VnYvdJZpT0HrN68n8J5PTukBb51UwM+JrTzPXNJK7wumYM9k1PXvetG4D0iQGY+/LKnPVTJCzudCwW9\
    J5FYvMBAOD4YYGA9li7SPQ48fj6Yl5S9gOX+PNus1rztAI89JWwIPhEbtjxOUcw86hTlu0jwkLy9pHa8T8wxvok35b0X\
    +BE9ZMkDPZOlZr5gEoi8kAlwPTGmDL72d4W9EHKSvg5anb3JX6c+y7pLPtWpj73qCqA+rGFAvrLbUz1XVVm7z3epPMXu\
    Ezwn0SY9F8ibPTRmBz5KbS09iyE2PPlDpDwMDU8+vgPsPd2JCD260AY9oTw5PrTTpD1zMvo9bc01u41WxD1glFu9hVBa\
    OzXSqT2Gg8+8gbgfvtm+Ur49PW+9u0HNvEsRRb3uS0K9VXRCveLH3D279SA+Q3qlPdBojL376CC8jDq0PUd0vD34PWg9\
    R7M/PcKLBL0IM2c9NU8YPUh6Xjy+Lpe8GoarvnW4DL4bGw+9IEtJvTFlJr4kol2+LDUMvpbVVjp7QxI9r0smvbWII7wE\
    9m49TH3dvMcuHb3XM6G8SQJgPY4iHb0nm4e9OwbaO+Tt2b32/I28reYFvkvXqr3JZK+7PRDMvRqGXb3emIe9SSkdvalV\
    yz2dHYI+FfFePdaJgr2KVpe92d0KPZHEbb08sV2+GQwKPbbyC7w5hYC9IZ6lPRGavLxrHho9PF5fPfmQrzxz7Ui9ZbDj\
    vobIoryLcPS8OV46vPYeY72fArG84iOPvTHnlDzIiWQ9XZ9PO+2kTz3nSca9uSRbvYmpsz0GuCO+FNPwu8qw0LxfsCM8\
    5d2WPN4OCr7xpX692YtZPIzDTT2HeGk9dSPxvkR2Vb6vqoa8X7+KPWryQb3c55C+Jdk6Pg7Kaj2jbZW95sEhvjOhob6k\
    V7u+ozmuvojkw76wzBq+zjTvvTpYyr2Cqs+9TvJ5vdv1Qr5v7Ii73Cqlvc/o2TsrCZM9SvEZvRkrBL5b08u9O63EvVbJ\
    3Lu/BuW9biQvvvo6Vb5zC1W+lOAivCvi/rw92YO9m+Q8vThzTLvhAVe8KwdsPRrOvz0ZD8e7cqpAvMbLcr1CjSu9FvwW\
    PaKocryoxXy9dvzavbMv/LyivcS98y+5PXB4kT1UmqC8iiBYPJZ/pL39T1k7BMgIPrEaHzwy8+A8aIeSPEH+fD7g1bA9\
    /UbwO/jtKLrpKbm8kTphvbzmg73zw0+9zo5TPJYXlTvTgrm8lXwRvBEgUr3vtk49so+Eu9VCUr0EYbC9AnwzvdycJz3s\
    eYy+fO5avQuKJj2o9dO8jzD4PIkCBLxh6l8+zqY3PjGqvj3c3IW531UIvs8jUj07tZA9MmaCO1a/hb0MMZg9h/mOPSWU\
    ez3CQKU83ttaPTkrMj53ZM+9HjVEPqNIZj0eE9g94kFRPjaX1L1VB34+03khPUDClT0OalG9QTCOvUpXkj0lIoS9rbcz\
    PdKvoL2NnsA8u8PkPX3p0T2g6PS8/3SBPNYlET5n/hM80kjsvfrtJb0KxIs9zcvZvSPjA76fnpu9nd0VPLfMK77jOfS9\
    oxd/vZevdb0n4ne8hqsevtKaS714+lm8gUvMvD1iK76bmgE+HKp2vJhpGjwmHo493huAu8ZiIDtLp+U97tPvPeroqryO\
    8x89dicfPp0Skjx2+5w9nDfIu2shybwKq/49cSIdPbQ5OruAocC85aLuvALtBT4DSbO9OY6kPJkDzbyH/Zq9te0dPJma\
    FD0Jziy+T2DGvXhImzymOdI80mgGvudvnL0aUFA9IGjfPce7Xr1RmSS+63upO6lhiTybKuU9+Nnbvc43xb2iDK89ybxV\
    PeTbLD5zHnw96nyBvGUK9T3qqW28SwyiPaKkdT01g247qcDJvlD2j75K4Ga+jrCtvY36pb0+KOS90arIvaxWar60WWK+\
    WAQfvaSVQ74gHT++XWA5vl1khL5P3aO7KbdJvnC6KbnMtFK8IXMkvqFoVr2WcPq96CzqO5Cc873EJQK9jLoevegUpD38\
    NrI999fcPc+PA74PNbY8aR2Guz8/Nr1hGHU6wWT1vT4FVjy7eXa9fqjRvTbLPTzXiK29PqaROq+RT70fZdk80earPRRb\
    Hb4q5CC9vdYHvSzzND2ofKw9+qQNPRjxhDs6vDQ7QVqePJroSj0Mg1u95ciYvMItAz3QO4k87XlRPcRqnr1UCwm9XZxp\
    ul3gbr39KV8954xfO90YQT2i4KM8DWCGvAySAr0o3UM9yyQhuxV0pbxDNms9ZhlgPC/wjzy4vDW6iIS9OExLKT1Mh+48\
    OXQRvs05mL2h+JO9aWaXvWFpor0QCXG+5qAkvv+Slb0HO8S9IoObvVsBab7lasa9fwBBvLHsvr3NZpA8Lggkvsjbj71o\
    CcG8Xvvpu09Ytr2vNja+G6qRvalu6zsZS5k9VqkhPl6iGD06D729jd4ZvvIjzLwKyCy81dkfPvbjHr4He1q+qTrfvWYB\
    xb3iyfM92oGXvVkGGL60OXO9DLVLvZ4wQT3VRwo9ENuQPZuyxj2HLoW8bA4WvV0uP72tdSg9GOXPPXGtBz1DFTE93p4b\
    vs+ZA75xzZ+9qgUKvp9PiD0m3cC9juchvYD4bT3j3RA8tJf7PfV3Wju8v4+9wl1iPR25hD2+E9y8M+GFvW4eG72Gya69\
    l8CTvbRQaD0Zta88Q+oGPi0ypD1yGd88aQeGvojnpbyu+tc9taYJu9tHUj21kyW+GqHNulbJajyYPGO94WNYvSmENDsR\
    UzK7zJrMPJBYWb0Zxgi9xIqBvEaXHj4MPRE8dYPQvZPhCD1WXK28T6ZPPoDmGD521iS9w6wjPVSYFL6CuIc9dmqEPiIv\
    SrypPQI+gqorvjfNlb3ycCi+NumGvjNmcr7m6au9zMcJvW0zJL3hKCS9GNMOvjAJTz3RBiS7J/zXvJvEFr47cD2+9Ogj\
    uwv6pD3XysK9jroKvs2WUbzF2YO9Qy9pPexeiT2/vjU9VdrZvaPysT3RriC8kSNwvdmb2T0iwCu8Fc4HvmEsbr4AOJC+\
    FoWKvWnuqL2rDj+9M2ztPQTfrT3v8w28KpaeveGXYL0sFqq9Th+YvRplFL62Sb69r7cAvpIUUj1Lwxm95JvVvb/Iw70k\
    /R++nlvGuoapSjsqkbu9iIS8PREVzr0dHuY95zv5PcYFlT3+qSM91ZArvWZ5r71I0BM96K9lvOFzAr1yjhM9jXhSvH89\
    gL0cXNU8QJexO2QG6j3bV4u9lrwSvtoSWr4tJb89E3uKPRg0CD6KaGQ9mhYbvKK++T2+gsS98HMAPuqfID0UVr082Yii\
    PFoBGL0KuFo8LbtLPTQ8Ub0xbJY9cum4vUxSIL1yBGG9uf9cvW57qbwzN7Y9M29ivSbGjr28RMG9l77fPMUZ2D1t2As+\
    FasAPsyH5jzkqIw9Tg6PvaT5yjz+yVA9imYJOx83Xj2nFzm+YPqGvJhhHb2hhcm9fymlPYTYmr2Rq1S9kEj2uvAaF72+\
    uuG8j2i+vW3y3r30Ytk8EVGwvW5YqbzQbx++yvUlvqAS4L1zWOC97CtTPRV04L1EpDy+nF+JvqXhnb0CgrY93kc5vk9s\
    Pb7Lmym91mLVuYZfKzy6m/e8LSchvJfnsrwDs5G9ySSLvNtwjDw93IE9ifzXPZAi9znIhQ299ErYvM97gD2nSD88qY/h\
    veht8T1qg+q9tQwEvvevAT0sY8c8z93ZPQp3rr14/sO7ZzlDPTW/3zwhzKg9ZjTbu76+Bz29CMA8NRnQPCYBrLtyS6y8\
    E7SVOiozuTxWpK48pRksPXAzab05QAg9zFSDvVhNNTjDRLO8Yos0vUaRRz0sOwq9H31ivuQTAL4xm6u8zGb4PACU57y5\
    fRy9vnc6vUhhMzyIoOW8fGI2PR2gpj1UNFc826eKvM7RODyGWAI9IPGRPfrNmTtdrIk9TUkBOxwl67yb+pQ9/IDKvWP2\
    kj0AM787igHWvNp00ryCxv691oWFvZSQ7L1gXTS9IIBEvQ4+Tz00hhW+rsjQvTqqNDsF3zS9wgTSvWKNTT2gghU8F+Ob\
    u7NQFT0owwC+bH/jPeQBr71dQxa7gTqJPQc5uL7IhME8yoUdPaf8LD7nNgm+jDArv/Ca3r01XfG8WFCjPQ8cmb6fGGy+\
    QRigPKteoLxAk+A8pNEsPa41KjxwjO09pobzPMgYvjyXgDI9BFpYvNcAlD3l50c7LUNuutbDjrzfPve9ANdaPZenjDzZ\
    4Cm9O+0Ovpkaub15Pje7IO/dvG10dL2WBo+9vMn0vbmulbuVUsQ8r2uXPAExE73p3O+83kwiPSlNqzvMBCk83OB9PVuy\
    2Lvp0ZA9gXRAPBEfVD28wkw9EFmUvbxCET536Yo9dwmavAZ67bwuVZe86ZmBPZtTMTwwPYU8yc5rPHltmLsgQJW8fFi5\
    O4w8dLyQaYQ7dqqOPDbZez1pTNM8hku5POWCkbwGEvm8jghrPTPCwjzAHyE9AfUVPToOzbygLhA+RcGbPGgJhj3KXjA9\
    DKrjvceRFD4wyiw9JE4sPQQu2jygydS9h4MqvbI1oj3ZiJg8zP9KvTYxrr2W0FG9S8lGPThTLT0G+7+9UxkSveUd2zw+\
    jRs8EQhDvZcUBL5QFJy9o6ypu9V3wL1JHeK9HVIDvvmKKL6R7um8Uso1PO8hgD3jhCM9ADuMvSJ5A72Yf5K9MU7PvX+h\
    mb1sC+68j6ngPPDcBL2fSrs8nYsovRykCL71EEq7V/gcvN1rrL3SJaK9UVMXvhN80TxWcEG+79cbvoH7mb1Crwe+Mc+I\
    vVj7Fr6GOHu90P0ZvZkW6b0XM+U8hFElPcm+pbyRbJe8kuubvfBmKz059+S8pJr2vMXaiDz4Xqk9mXUOO+dIyL2m2sy8\
    8sCNvHk+sT0tJY68A2gbPdHZVbzsYK88MFuvPXKCgz1Y6yG82JtfugFNWj2S0cg9MfyKPcRx+Tw7ihy+y1MTvjuNK7wI\
    Vp48PUxHvkixDL5O2wO969XIO2nGob04QiO+Wfs1vQcH2D1lekm98nqbuxGHpL3xz4a9IKqvvKwsG70LEh29WCuQvac8\
    E76fwQe9jNl0vMdGuj2rsjM+oeOgvI7FCL7EjeG80EosPsnIGr73BJS+dWFCvsXm6ryxsza+oCdhvk0tUzyYqHI9pGrD\
    O2gYhb7XG4M9CNIxu2Cn9rx+9NQ9PGOPvo7Uu71Uu4K9eYsTvCe7DD7VncO8tGEOvKWqlbzzyaQ9ge69PXlvub0W6xK9\
    8dOVPdrnrz1QRRk+ovvivYEoUr2HbUo9BIi9PWJbuLzrFM87OqeGvOWSZDziw1S8+4M5vdo5N71MxyW9Dlq9PGezAj19\
    8Oo7dJ2Vu2gqvDu5+SA9THSEPeib4D1ohA69AZd0PRLClD2YUJw9FvT3PVurBTys46k8lvrWPVQzyz3Hqrs9UHRpPIwS\
    +D3OHiI+c071PWW9lj1ngf65H7msPYmyXz3NMWU9GS48vOhexzwdbHk8GX5yuxBMWj2QJAG95nwzPGuYiD1iAHQ8xc/3\
    PJQTAL0FjWs9jA8VvaQIyrojEde9FkYYvnWDhL0KZMa9As47vTVDk7yZwiO8MQvMPETygD1JD6Q9bt5KPUS72TyHqYI9\
    IHhRvdbAzr0Prdm9Ee48uyLrzDzw+uo8+3/qPOwUr72yWlQ6tjMpvTns5jhmWp29NlEjvQ7Ipr3TNRg99paHva+0azw3\
    Z6O8HkOhvWXcvD2B21u9jOe2OzZAhTzUiw49quMYvQCfqb261iq9DVmJvaZqo72+RqU8CfQTvW1XIb6WlxO+hg56vYtL\
    mDtwgxW+BmjIPN5cFb67HwS+wGB2u9015LxWQ7Q9WEoEvAIaIL1FKMq7b5v4PRSzXz06ntY9yjPEPZwJCrsW5ko8OCnC\
    O2z6fD17kcw9hi0BPWy1hL2LEjs89TCDPeZkBD7aZaq9VRADvndFgr3/lkA7QP/8PQDXDr7OBGQ8MjJfvrYQFTxyDNc9\
    rtOZvdWqdDwcVgG+xavIO/j2DbpFW+682f0SvKAezb0ucEu9WghePdl+Tj30XAa9HFitvehpjrxnyYM+cIt2vFX9T72E\
    YTO9st0UPV3HUD6jOl45NF1SPTljgbyLnpE9w0B9Phwun7pG5ME7MkhuPd7UJj7KF0A+jNCnvKQpwDy0mWM9NNgCPoHP\
    OD082LK9VB0ZvsLcnr0aReW9vpi/vRSC4DsXuh894UCMvUJxb76cszu+qbW7PfNGXj32f5i8JRyhvu+q/L2Oy+c9o0Tl\
    PJj5qTxWgFG+5zXtvaSBGb5G2QQ9uXZOPNdzHj1t+dS9/rU0vVLgLDxszMk9XQSZPe4tQ73eUh+9T0MHPY8LG73Q3Z69\
    K8WYvK0UKj2+7Bw8lgw/vRXGl72hTZ492evxPRO1Rr3+ENA7RD2qvKS0AbzSFC89zZ5nPabszjwTEDS9fXS6PB21pTxY\
    WvE9ysmMPV+yvb1rBNi9JDOLvG3glT00J3W9d8DDvbfMXb5Sg009jFFjvtyxBb6vq/m9WeGYvvtCYLypD729dY0XvjA+\
    rr06wEG+Erm6vNxBPj39jN27cuEavaKu47zvvno9QufKPXpJKb0eEIC9y9r6vaKAqD0YsVy8JmsAvmstvrxFlUe9P+Ps\
    vStTEb6/Gjm9TuLVPIk2QL0DpBC9tiSkvWDZBr5wSDG94nmXvXTbFr3d3oa9PwJ1PN+SeD0ZHim9WqLkvBHdjL2GXjM9\
    Ox5dPe+AUb00y0u+4xDHvQykLL1bfBe+Lp47vrrDd75nvxm+KGJdvlBlQL6ttze++UV6vmO1br6/zgS+zznfvdm//z0i\
    Cam8kJhrPLzNlT21xAM8okcuPBlzlz3EPW86F/Y9PSxcOb2WUmq9nhMivlYMgr0Apj29VsUAvnOevLwNOgy+9AzwvbBI\
    cb3XRwW+iYMJvuubTr7MG5I8UaanvH+acj2OScY9OS3evZJOjLsk0fE8vpmJPWxkZzw2zd283U0dPQ73bj3QgVq8ScfG\
    vagilj0Jk7e5uWbJPGmBzzzYsDm+JZF3vBqhYj1bnS09ffHgvZzaPb3dzpQ6BRdXuqV4jb5/2K6+4Jdbviw2Xb1MWvq8\
    JxWmO5q/Ab6GPpw98ae3PMmETLvFNgE+3taOPSrhET1YSiM+7+wlvC03MjxIjes7KL/CvZM9Cz4sDRM9l26BPaP0Nj3Q\
    Qys88LKePS8yIL5yGIu9Y6G7vRBgib1fkT69mSLPPe8Quz0xz+m9ueMsvnr/b71GARi9JwdEPYTG6Dyvwae8a9Aivkni\
    6L1UGPC8G0HWvJfMyb1hPfO9T/QDvuC0ur4p3Lm+IJoPvm93b77rn/C9oc7RvTFTDD0HLzO+c5XBvCrTDz1OLuY8pelz\
    vebWcD0qK0i9KMlhvWqntr2rnQy+DqLLvdoo7L1HB6S9ZEbUvRXZUrzDWQO9bDOvvXTBR72hKmY8uBEIPrO03z3zyOy9\
    7QTSPE2D2T2DsA89zU/tvUqiGj0rY528LewgvafdbjycD+w9XlBCvTKMrL2ouXO97wGAPdvJrD2Qjsi9/mqWvVQTJLy+\
    KGQ96RJgPiO2/TvB3lY8Gb+SPOaBOz7nEc68piBlPbQU6T2kMyU+dr3KOdKjCDqSrUG7wZKlvEAiMrzhfeI8bGqYPHXu\
    3rnxMYc7kofsuyR9cr1D0My9iD2Nve3DiDsCkKg8SBesPa9zJj1wVoo7N+qCPYgMGz5tmry8JXq/vXm31j2gJ509mEiM\
    PTU8CL7fbBa+BNyNvXy1tjyDgNI9GopaPbfELT3IRAA+QDLTPUdJGz794Cg7SQdXu2AFZz64DZo9GFJuPScOm70baB++\
    Ux2hPWftUL3+E767xa0fPMauPb125rg76kHBu+p7ebzqca28n/0OvZlhur3xwQu9fSLtvIftebypHIO9XcVavYhuljy3\
    KCo9lWoMvT3yqLw+Y/A9Lt/BvPZaSrw/RD69F/wjvOTXwT1tbxG+4SDVvaGwl70WWWK+dypAO82ilr0RfEm+n+UcvVZY\
    zr5zG8s9JNqMO7wY2bx+Cjc6aSltvP/Ldj0ONhm9zKwmvdewvr3oStG9gNy9vS7yY7w0QQS9FHkYvbrvoTw5Y/u8eWQm\
    Pm07Uj1fP5U9ICqdPZLvWj6si+Q9qiaxPQVstz3hObk9T6jAPBVlLjzHylQ9YBbjPHW2Vj3CB8y9m4X2vWaRgL6HIOO9\
    SQaCveVhHr7peYe9ibiivP774TyUa7o9mJ3TvflFgj0IShM+hZUYPoZwfT0+Ioo9tnqpPVFR6zynabW9ICoKvOiJIL60\
    DV07yIZvvVNlaLxWtyk9CIaxu3xvL71W/5K8tps4va52DT3NvO+9Xxnkvcq917xosEe8qjElPge5lL49nxM+Ic6GvLOw\
    Az18tg8+v/gSvhiRRD2Oxa+9quJ4PffUBj6ymts9k2l6PPgV97yl/WW9wXx0Pc6zpz0CXhC+LtxRvfKFsj0a4HU9gKEL\
    vv2+t73bAZ085opDPcEZYT3QIiu+eRpjPX+mxT2aUg0+Qo9wPcTq+r3gGnI8S4INvPnMujzU/js8Q3yWPWbLR729S6g5\
    yy0LPZe8Ajxm+pC8ilKVvUM9CjusEsc9cnYculZE1L1kfka9RhMtvemzRD2KWKE93X0Bvh4bVj3C8po9QAyLPZwXJT0B\
    x489deTJPXb8cz1VLec8QA8UvW3af7sWvKq8i+HRu1v/7LxSO/u9ai0hvYjeFb3dhhC9XAhbPPKTX72XrvC9hggDvsAW\
    B703PcI8teYCPVuShr76s8+9gaEIPS7wFT0tM1E9DnSZviaqvL0jLj293vbXOwyDh72OySc8KsATvBHbEj1ZY489bpXP\
    PXZoK72AVtq6/82zPSCtoz3bo2w9HLidu4qP/Ty9Ygs9zlqGvCZpMjyyHh+8gryzvHEwY7ugKS+8rOxhPFCii7yM/Oy8\
    DQYtPMx2n7y+fFM6jqv1PN7zhrxllsC8414DvTI5BL3EWQI9skimvG59P7qT9Ae9pkmxORnqNT2A3YU8NG6IvRcSf729\
    uNi8hQOTPFmmtLy4Lri9UGCfvcElg7x5lym7ET2wvAS7Bz15Jne9oP2uvL22sT1iQ6k9HB6gPYIjHj2W2ws9gi/FPSXq\
    Kz0jxGi8KnsqveA5pb3TS3M8RxcKvcehwrqWZ8c88mkUvQShg7uL4Re9osxFPcfeC7vF+ba8hwkdPTAUVz3htVi8Y+at\
    u+4hgTxWwsk9FMQRPGDtGj2w8d29MheqvbvWlT3ykbw88v7kO3TOGL72zZe9kcoTPTJeYr05Jsy86GU/vT6XKr0CE3e9\
    93v7vAkZDD0AiQI8Z9vQuzOwKT0GQKw8ZSgAPS+uIbwgFCk9AxswvB5RPb1zERW+GWRuvd9sm718g9A8e7w8vPRxWL5k\
    2K4872DnPI5EWTzEwb69HeYjvpEBxzvkpxK92nLEu9FsSr2ob5q9t2EhvklnUb6H3YC9gLTNvLAN/DlEJYG9DJGXvQ3o\
    ir2U8c+9VLepvC+D9r1gkma+p4FzO/xznr1x9ue9npPUvSYEKrw1Akk87WDcvUIN6r3mPvG8Xvg/vYzOJLwetzq98yaJ\
    O/ACeDwzZVk9FeELPcyGJTzMlxM93eU1PfRYcz3V3k29FIbnuyzqib3iGW+9xlmJOhJji70W1AK+pLy1vfwOkzzHFmS9\
    kjmTvUUglL1NknS98Q5kPR63Jj2567a876/PvemafbzuyoM9d/rtOmb9GL2Mups8lsADPYGX+jyXKSY9Qwo2vdOenTp7\
    D+k82lj/vC2OPry2Es28TjYyPF06qbtJ7/S8qMwivXyVCj19Ram7xbvQvP/HEj3vhY26dwEsPSr8jryUNaE8MEx+PHpv\
    4Dyb+KA641vnPBlSAjvhP4U8OyGdu3c0hj0v1QI8f7ylvMzhQ7xbXok9DebkvTpkjb0m7ky+JJrGvuXAMr7+DQ09oqr9\
    vVkMML6ZF02+WHSgvtbK8z1U7wG+bSBgvZDFnb0XgSi+8FAuPvs/3jxKbP48SBcNPb24tb2YEcA9W94IPRBJuz3Jax8+\
    2cM4Pl7b5D3jlFs9UFi7vUrCyb0IEZ87WtMrvZwcxL0qsNu9KbAXvoHLSb2Fl4I9PQ18PKz/Lb16tOy9aYTRvZ5NnL0u\
    hTK+HkT/vSZwB751dpa9M5yAPX8Po73/xZG9A7nQvZc3Xb3AshS9gKDevaD0fr2MIoc9LNTLO658ib7ulYK+jyJxvjBj\
    mD0HGqM84/J6vpk0Nbw307M93HfaPfilGz5aZyC+MNSgPSjRVT5MoxM+S7+wPdbMjrtd41I8Yo4YPQPoEbzMfAy8FbYc\
    PhgIkj2WKTI+JxFTPupZxbyGqE295GKGvpfukL7mhVu91dIwvqztWr46rUm+i/6pvbSAXj0WuS08uYZnvSROLz1hO2c9\
    l5+tPdlr7rs1Q069SuRuPTjXBD3BO7c7rAXkvRrLK7wFVT49QtvgPblyyz39VgI94eRzPU18Gj6V1sa8JrKTPUwFoz3B\
    bAg9FkKdvOk3F77RaC6+a33AvaHMrL3lax6+1UmBvpiCGb60nAS+pOHxvJfMJb1ApiG90QHDvJWphj3ydfk9YTs5Pvy2\
    0T3q+N492ZzFu8fBCDwCjlE8tHfbvfb4Tr0bVvm9ZGE9vonyMr25Tlm8PkxJvVFJ672Cziy+gh2qu8KVGL12v9s6eGok\
    PCHNHDywH9K8lwzWvBICA76GaCC9fD+evOtjuT0Gi3E9aBGjPVgKhT1JANA9LmjsPV0epT3jcrQ9VUYMPsDI/D3eYV09\
    3rcYPKkCsj3qPrY9vyytvN9i07zqh7y9wDoBvU4GnLzw/7A824c1PDcen710aY49XJ1oPcayNz1AkeY8yxQnvrJY770m\
    sxM9efWxPToLEz0jovU9NyUNPH2kKL6I8sg9eQCBPHJAwzzh8l4+GPgfPrqXx70MrKa8DS7ovLG/Uj2MmQM+rD43PKNJ\
    ubzwU/68tGV6PPsu5DycdPK804y5vQ4t2r0siaC8e9WtOzSrmTyXtIi9Gu6UvT6Zg72xlws8gTSOPcNWuz3bESA9Bvsy\
    unyVgD0o6tE8EtcoPR6uUD1DpvI8CT/euh8lOLoCK2u9zIdEvdLLQb3Hgpu9argQPRIM4DwoYNq94KYHvgh7ir4QcD48\
    OejhvXFoKL7Zb4m+O7Ojvj8oWb027QK+QPe5vZyrwL7j9rm+OpOJvFGfhT0gdzQ+zEogPgxIkr734ME8Np4OvNz+172u\
    MpG9sRuBvvx+IDyhGNI9EoFKPcGYTr1GYvo8cmcFPQs7nTwjDVo+c5wMPsEl9z269pa9Cs2pvfpbET0XfQI+xHFlPp7F\
    rbwmTca9cPbqvZfoGj0airw8hEV/PT0OrbzGm4i93q7XvSQaFr5e5+y8O5aOPCRk0j2zqww+fkuJvdDLFL6OkFu9Urlg\
    vNzTKz7t5lg965/wvH3mgr3aEL48DeJVPuY4IT4iVAM90/ZVvV/yO77TeUm+MqQBvSNfGL4AB5Y9bmauPXcOxrz1tw89\
    n9snvj3bq73Pqd09BsaBPm5fOz6Sc1W+SMSOvkv8mL697qm9lCduPgxbDj3CWcO9VSTkvh6web6BGMO9ED7Eu3xT/j2j\
    l+K9nw8ovjGKrr3LqKI8mRAFvs90Ub18Eks9o3PiPaaHez1v+0w91yZKvRv7Ez16r7c7igYJPH2JYj2qpE07PsC9vZXK\
    hL4ETxy9uE+lvQ2J371eJpS9EotqvQ2IQz1x84u6gc+Ava+NH75JZDW+8uUtPdbw2DtYDRY9wSEKPKfnf726uE09wrFD\
    vBbhyz2LUDk9p2I4vth9PD2361y9/43lvU06Aj3rlVy+FsiaPUhb8b3UfAe+T9/RvZbtir7w6+w9eJGFPcfXLb6FFVq9\
    xnAOvkDvJzyLQHG8tBa/u0qnRzzKrsa90S/RvMbruDx3m747mqQSPoVg6j0wMP29CfiBvW9PjLtqNUu9d1oFPvJRvr05\
    YJa+ENyZvWEQoT3hRSe8sGpVPgfWQL3AuY6+vzEHvm+P+L2cdgw9oXlxvocV472eYwG+0IKJvhJ9qLxnKCW+Qfe8PZl2\
    B747FAe+SLz1vGpRpD0u4NE9jn02vWuBB75CVMQ9d2TtPRRemL2AdLC6l8mHvC52ED7q9h89DHq3vXYrH73sFEO98Ly9\
    PXtmZT4bG0g+/UeBvmZahr2baYS90dyHvtSUbL3Fnyk+yp3SvGAKuL35IVO9QZIoPufXSDx/ZU2+BAUDvfqbF7604cS8\
    iTsOPG3SYr0idvk92MY1vZtPf7xg6xQ9PX8GPGSU2L0vpu69d2XIvZ9tU76knYW+Tv4Wvk5uKT3/z1a+AlXMvkXPh7yi\
    fqC9WvDFPatIiT3mfdE9DBxAPu3c5ju85mo9ISwdPp7ZBT5oBMY9EefevaQwvzzD6SU90HsfPCA6Az2hPMs52UzqPaQx\
    JD7Gc449fEOkPXVpyLvOJta8AU1YvvvxXr4toMA8Plldvcqlbj4OPO493dqvPYj4/j26oMi8YeCJPgJioD5MUMQ9QWeM\
    vSD1JT0d+Qs9g08HvkHXt70P/1g7Vcu6vGx5WT0qLbA9X9i8vYGvWT3j+YY9f2w4vOTT3z0jGbo841jzOuryuj3wGFo9\
    4uqFPLIq772GYSu+3WyZvfgrIr6yXxi9kA+Rvb/qqr07kEW+0zmEvZp6qj1Uu5c80hoXvjEb0zzqmu09kEFHPinX1D1N\
    xw45+b/kvJ8ToD7a6RW74RjhvgtvbL4/Ix2+Q9yVvS5aVr75kDy9QorxPXEwuL0I+YS9dH72vWJvTLudeGK9Ir25vfxi\
    g71vfNS9qlUIvouvRbzojb25W2RQPM6uBj5iXPs9R9UvPFhjBbpUdWw9+o7lvZngsj5dgsk9lBdaPQGYgr0FeA6+X5BE\
    vVCtdT2o3Vi9mSb5vbCxOb7c6x88wu36O1jAtb3craC90SXiO0Jk6Tx/G6I8tpKKvGk5g7yex5k9qyQcvq7cTL7sMOE9\
    6UriPU7Elz0OXVe9Q+mhPUx0G7l3WJM9niU/vBgJ1jynh14+LS9tvANAorxxhEC+wkanvUSytTwhJ469fabEPMy3XzzC\
    dVu9bTNNvS3HBj2weFI9H9RNPR8X4z2ug+Q96/nqveAaZj2tjBK9dpPdvb890r1W9k++EpL4vc/2gr1sHQK+BODcvbzN\
    5b1pmMC9QE0avMEfp7zqFP86G/v3PSnpmT215pM9MimYPfO+xz0NQF085liQPeheFj0CeRg+0P39PVbN1bx5Bzy9MdAa\
    vnJPGD2L7Ss8+j2evT+EP76vzYa+MrKdvRo8173jYCe+R/Ugvl7mdL3xziK9RQQXPSqRLj3oybY92ndEPW4CXLySNJo9\
    qhx3PVEsD70hvu28vSMRPRSKwbzpiX+9zF2YvZ+XrjydzXI9NZe/PRajsL1TBxg9rJVTPVwZRD11mEY94+SRvXeTnrxj\
    Rx09ZFc1PDQPGTzSMwy+RVlFvkA58b11IsS7EuBGPIhGxT0uk3u9FtSDPE9M0D3vcLI9tIAqPXSbxjtRzbE9ljmBPf1o\
    ZD2uXxM+nsekPZMLAD52Ve48yaMdPP7xCD2CxhY5fKZEveORP71Q9B2+3cpAvkHoLb5sPhS+EZMQvrIAQL4qMXg9z98E\
    PXH+ybwfN4O9rMbWvRk5O73C8j09NsbxvCJ8OD180kW9oPe1OlIkFDtvVAc9ntyZPSWYhD2i25m9L2levBACBL6Dciu8\
    vSpwPcF/V70eHOC7kOVzvR6nNT07yCm7cUU1PNk2pzxZxDK9b95RvRMy2zz9wGc8s3SnvebgTLxKXBo+d1zNPQw/xT2K\
    TNA7UkDMvB/Z6D1mq649z17bPe+cTD3eiVW9EvvOvcGkDL3V9xO+hn2gvMqsSTx/UGy9G6EovVQqGT2l7Pw8RQTuvNGS\
    QL0jxvI8pWatvK6iwDxAyqM8EuYaviJDxD1Mqbc8EjGBvcLnoT1X9Mk7uXY5PSwtDD7bXxa9DjBFPWKJmb0yqpM8cAwD\
    PjOZzTxjVb297HG8vYahW71+1Di9xqxBvbxIOb3MlaE8URlBvZVV2by1KAu9cEO4vOIpRL1JyJ49Qj+mPMY0OD1kID89\
    KtSNvCXAmz0HuZC9GboZPTpbGj6Qe0c9bGOZvOG+tj0k/Ds8NUZtvQH/gbxnv9W9zJ3KPQzktj0vGAI9/HQGPmKnPj4O\
    uEk8sei9PMA3x7xFPSw9s1AQvlft9Dyz1ZO9uqiNvVwWmTwETvC9MW4rPRnD2zu+z287Nqomvd0oQ73yFI89aup+PQcz\
    Zj3BfGo7PXgJPd9QLb069a09aUQWPdtQZD76f7298AUWPvrbkr3+BrY88mWlvb2opj2xWQo9Qg8gvpFGKj1ZA5Q96NUZ\
    vSUn6D1ZfGM9r6L1PDQ+Pr1aHG++yRPDPYS9xrssMxa8R8zzvSgEgr1x7hO8o/mPvXkysbwXVO28D3zsvd0QrL2xhv69\
    v+3AvZgZEr4J+i6+1N+VvSAUszxQBL28DvjpvWl8Gr64eA89uf4NvUtDnrtrG9W8sTrivJheLL4JzDu+yXQHvg8rdL3L\
    C+C8TNyrPGQYd7xMv/O9DDUZvXJ2i76IrSK+V8EFvjdjir73VoS+tVdcvpDDqr0KHNm9B5Euviz7jr4/Dga/G3wKvqRc\
    Br6jyhC+lz+ovLkTRL4rr+I8m99iPQEbnLxX/fk8tpGkvXvNpL0BUZS+BUeBvkWErjp39rs9rdJuvn50kbxrBc09OEn2\
    u7q6wT4qATu8v9cPPnyXEr2sy4k8mHVrvsgi9j3I1ZI98wKtPMLsFL5Ar+O9KHgHPkZs3j1MS5S9mu+Gvn4M8r0P3tM9\
    o+eFvavunr387YS9iKUZvncyDr03Q7C9fOQouo3ziDxbUOK7k+KJvRJz97uzZZY9GEvAvdr9Xb6WzCq93T9bunykMT0t\
    hM48+ZMuvnatajyeG069KAbovQk9Xr3ms/q8B1PovGy+1b1FYK280J5GPVNu/L17E8O8GIKCvCnIdzwYXZW9m6kPvR7E\
    0LwxSRw+ZkLzPfDtnj3Z2jw+8XWmvEoCOj1g6dQ8UviJvfPP172DdZW9GFZLvaIQg73AUgm9lFkjPvWxxj3HjaS9SVJH\
    vfbiyb0rZ0e+Zon6vM3ZCTx+Wia+cSLSvadskj3vJig9OCC4vVy5uj03ESE+nAEMPWejnb1+kdA9cJQkPZ1f8zxUnUK9\
    vZ+cvduAOTzOUj48CKgGPBdi9b0Qfts9m/yVPeOkdDx9EUW9vahMvaykOT2VysG8xELzvc9WRb54v/S9hKd4vXhZZLyz\
    OMy9PVt7vSWD7j2uSwK9FYvcPLe97j19SVI+0PifPYHN0j0tjO49cf5EPR6Thb1Yk8E7/tQyPcTO1DtU4qM8RlfpPE7P\
    fbxJm0G8MliDuuIvy7xACpO9Klt5vGKmVT3+Eow8Mq1GvqQFur3Du+G9Vk6JvLjfa778uss8nT/vPGay6z0PgAW9vgB3\
    PV0vCz3zexI95d/ZPcxV17xrI+O965JZvldoHr6BZs28odqpvT0Nv71sNYG9FYxUPb09gz0Hz6q9ZfDQvedtiTs6iKo9\
    5hcrvc29O706ya29ecERvnR7r72q1q+8ChQnvvbtM729ZwW+yXAEvYMm0rwrf0O9Ktx1vUYLvb3coKS9BUE2vHr0CDwB\
    Nou8RlSyPdpFSz6iRV4+Wd8mOs8Ng7yGZF69j26buqcNv7x536+8yR19vTEC6r1wP1q9Xn9+vCUG9TyNmxE9ngnaPAxR\
    pLwtT4u92aT8vXyhXbzLD6E9+CqOPbuNcz321nu94/xcvlAgt76rqmO++5MaPjb1Qz3C/dS960f2vUNo375Mpom+t44m\
    PQcRkrzTDPw9tXEsvxXfVL5451m9hNQCvYJwj76sIpy+f7buPZ5SzL1j9X68uBC7vQLSbr0NCUe9dzIEvR4spT3yxAU+\
    6EX/PV9rL74jjRc9NesCPr6LRj6wq/I8cGGRvoOVQD6j8zi8UGgvvg50Sb7RCQm+2GvHvN+SHr6Kubm962xCvdYhjT1d\
    w8O8HYsRPebXqj0l8sc9M6x0vQkCuju2zcE8LpjKPUigDj4nM5269NyFPIUVTz6YmmQ+HNK6vZcboL2A5TI+qy/CPbY6\
    LTx9g5C8tSKuvTuhCT5qLLA9jvoxvVoqFr1a+AM94PZlvXfIkzybuFg95/DNvIuPJDz/2au9TXG0PBYe1z34U908jG4A\
    Ppr8l7wEzZQ7fe8Nvufyob1c+/o9veq/vC9Rfr2Ez8e8mKneuwnAWb5oq5Q9N8KKvG3Fk71BuK880uKevYBdzbzOmdq9\
    DuUTPVfybj2fJRw+ip07PPqXJD3wi489wvd5PapSSz3fhbk9TnqfPakXAz3O+zc94Sk2PIyDOjypyjk98GIJvHnt7rw0\
    E9i9N/ehvHoOu7wPrfC8pHrKvaumQzv0a5Q7cRciPaz8pLtGtDs9ZUjBPf+J3DyzVC49UXD2uzjdzT2GMwQ+6DeQPcLQ\
    kD1uwXw96hVKPbIt9zxRE5M95wMKPs5aBj3aJTM8YGp3PAiIRD0qvRw88YUCvcQ3zDwr03697OE6vjCOSL1wX2098SMv\
    PaWLAj7Bqk2+7+WlPPJRFT2vrQM7hubrvJxjRL7LAaO9eenNvOiMCLvvKqe9rmSTvo+BUL7CbIO9BFy0vaG5xL2slE6+\
    Z3ZOvf6/8rwjxXq9la8Qvarcu7yNA+S9yyjRvH0V8z1ElTQ8qr6vu49UbD2jo+s9hj95Pp0Jgb0qOF+8V7GMPabf8TtZ\
    UYS5Wx9Xvvclx71m10u9HtRwvfU//L2Hpeq97KR/vRiG8jvi2Cc9NpxWPRf/bLyxVOk7JGbyPUhlwT3KSDI8tl6CvGSW\
    CT6ufmg9Jd/fvegTKL09yGW9rnw9vSeQgL5EEnS9EiH4PEUa/LzgrUi7cK0SvT8XLz1D3Wk8dUzTvPM5hD17AdO7qH2/\
    PPHzGb3t+769xezRvYndWLwsAaK7ujHFvGgXsr5J0TG+7w8NPeNOez2DU0s9mZ0jvgOplTz1ymM9pDGfPROHDL2w9e29\
    gKscPVX7hjyuNhi90KOxPIBCh7zldHM99HugPf8zUzuRRj+8OKT/vdwrprxUWgW9pOqqvXxmt710xhy+CbmWPGfGVb0s\
    XF++3R2tvmgWcr609oI964/rvXg8i75g35a+7dcDvrdx0Ty1pCm+No1Svqh7oL4NWry9BXY5vfPfcr6CgpG+yG15vhNS\
    bzsVC269lEoXPWAtmDtA/Xa9Ft6ovKZFaD1xzl88m5kyPSTr2TzJajS+4lM6PcUtA7y37Ck9aL4FPO+ByL2RbzA9EyRm\
    PBhHW7zdFYy90bvluR7U0b19RhO+3E+Wvcbjdz0NFaA9ilLjvH5B9r3M3zE9o73HPJeNB71ci1u9y3RAvq49CL1VBAI9\
    xBbAvBJNeDxOoGE8q/YfPcQQiryFOOS7qqizPYwxMD1qSVQ9QQc9PBtJjD3VxoA8sIpNPanyBLxzETA9mRVfPb5I5z0N\
    SwW9AS79O0/Lj73y8oO+/PyNu6Hjbbz0AFs9ZS9uPaFUv70CG5e9OY7WvR3HCL6VoCq9fofhvWXqCD5IXsE9CXQRvqGo\
    VLzOeZo9l8mKveDu+7wMsdu9EBAHvNa6YL2CORq9C6/VPZBjKT2F8US9ws35u8FqGT0beAO9ULkSvhXm3r0oguw9k3QI\
    vucKGr49+hG+9zTfPe1Ymz1RVfm+XASKvRNjCD3LAzk+F724PZM2Xb7uXfI9/VauPSbSED42ZB89fhfdvBii+bzL6Ri9\
    hNUQvmq6pb7wFgY9A7hHOwGdMD0sE0G+vzqyvYON6LwZXoO92W+gPVMnor6IDSi9OI68vZbqLr3k5oA9v+a5PIVhGr0o\
    NlA+Hg8BPlKbSz6zwPg9VDjMvRwGS76Rs+O9mdIYvpRKhb5PWBS+kh2ZvXBzUT5PaVg9tgpjPRDND71x9ek8jcVdPbR/\
    c76+/Dy9dUYUPjdiZz3arh2+9BL5vgyO6b0eCAE9PJhZvbUzGL6AMD++Dr4BvSI3az1w+H691v8GvTJIPb40M4O9g05z\
    varx3jy18pQ9YKjfvepCA77G3zU+adP8Pcyg9bwNrs29pHs6vZjZdz1v24M71DcHvpHW/LsOcaa9Qov0vZmgTL4khau9\
    M6sJPeZXGTuMoA69qt7yPJ8oPT2ZvJS9vn8hPf1adz1BsrQ9X1ilPTd/m70xag4+nv0HPh1eZD7O0We8+ySZvYBzSz5c\
    6cE9CR+WPfclab7+UBe+ZyoCPmX3HrvLPzE8LSgQvoZLkL12bBQ6/cmOvTO3Yb2B3Qm+rR65vQkFKb0Y4Ii8e/GiPQFp\
    aDuAoBu+O0uDvV+b2Lpm5d88bweUvV3qZb5tmw6+7WCju5BI5r3prEm+YiSFvnktFr7whN08ozinvrqde77JM7y9HIEk\
    vFEP+71qxsS8zzeYvS5Lrb3PNae9LHsGvb87fD1mPUk8p5Z4PBVKQT1D4Kc9jY49Pj2qjr1z2c49TrTIPBXazz0Z9yq9\
    t7pAPcqDRbwi4+W9FX4CvHUCCb1VvuK8JgGjvSzTqbzc5ui6cXWfvNdXKb0jxgS9fQSFvSEba77iVKg7WzFuu7vzELy8\
    yYa9U+4mvl6tSL0+Cgq+asyFPNkXE70mPC69ys5wvlKWIrwGFyg8/pwoPRvgpDyGxBW9g4K3PDyGKL0FIf69rIfSvi6Q\
    Mr3fDcc8EiZ5PVRk8Dwqhi89EHaTPZRA2j2JRyU+ecgePfEbrD3GYLQ9lRaSO3nsvDyJYpa7ldyNvfpcIr4zT3G+PQIS\
    vmw7Er3O/5a96AW7vYONBb7eONK7r6Z4O3LcZjy+XUM9Y9CZPbkfNT4ZzSk+Y7X5O4FsNb2t5hy8DsrQPd2YGzvgKiY+\
    jwzwvAO+rz19lAS80cUbvgpkGb3q+QI+10qFvawtnb5A13a+BW6ovpn5Bj37UNm9w4v2vNunu7qvVZS+HD41vRngJzxw\
    MKu815LSvaIAw73XSg6+H1I8vStTS77w7Oi9qCcFvtY85r0pgSS8kD0avjjxLL52W9C9ZOsvvBPGEr7VgTO+ejioPWq6\
    Uj79Id2+a6GRvkQ1lz1SouQ8A0GBPTGcyruwI+08axo+PdgY2jyu2Uy9YrOVPe1tY7qBT5A9mOqBvayvdr5GWIW9y6qJ\
    vWbUQr5rLx2+dOGevYLuab3r+CS+b5AJviPv7j2sFAM+RYAfvdhGoL1kR9g9c9uQPVgHBD0udq0998sNvTsWK72QTee7\
    bz1JvGu1bz2CNNw96RvbPGDgurytCfE7YEYePkyM9jxtagC+TSCRPYCRqrxyQeo95W9kPEvLk71uRIE9wAyKO1wNFT56\
    U4i9LmP6PJ9Jvz1Dn9O945umPLbMtLy8Aga7v3xnPaLnpbxgIHg9i1w3vRaQer17CkG90YCtvS/Zrb2CfBq+AT+Uu2mX\
    L72bvgK+ksipPQEDgj0ugOE7y+ytveEPw721d48+9HoGPT8VTr1cvWQ9YYJ7PV2w7rrVALK9xoN2PufKQT3adFk9/luU\
    PavfID3XMTA+jRzKvBNV0T0/2908tLbPPc73DTy4RKk9H73RPZDo/jzp4MS7LJ2uvQlwh71ygse8jhvQvLyM5zxk7Sq9\
    ypNgvaqxxb3ieqS9rsWSvd/uHr2m7pQ5v8kzPZdSuj1JsBA92KJ3vZIjXL0VgKI96njWPG98hD3aBZs7kMJQvUuPOT3O\
    ndY97OpGvVj2vbzIK/y8RAMmvebvrj2uiJi8ezNTvp/7272nW2m9S+SuPQaYpT3ydtE9jdibvcUlRr3iqdQ9hLakPaHW\
    DD0yXgm8UgGEPETj1z0pxuc8CjjnO30W5L0GUQ87Vz8jPl6gST21LJw9KFzwvS8ZoD0k/+g9XpxOvRsq/TziHo09IllS\
    PW1K87wa88G7UxetvYOyC75/5FC9YeNVvcjQz70Idbm8fz6KveU0ij0BEDS++gU0PR925byO1ca9fV7CPWIB873fY849\
    7XaQvFnvnj2cCgA96EP4vbIFkTzjNye9guYAvdrsCb6+/iW92gIlOqe9Pr0cc5O9HsiHvQhOS74QSRg+6PNGvib/ir73\
    dxm/u8w+vgUhIr2IYdS6s9VNvvjBFb+X0Sc9US5hPVDekr2uncu9FMC8u85lBD7BHuo7lvXWvfXhpz14tBs+Q9sGvMeS\
    hr3H+gW+Z5PavW9kfbxsdJ47r2OsvQM+hrx4lye9ez/OPCGcDz1yaAq7O4ljvcAQuDwSS5Q9oumhuzXRwzzDewm+KIGZ\
    veQ6qz3Kd3q9xhWYPTJcfr1ITJi9y7dBPb45bj0WyUa9tgGnvYYfjD00pLk8RaCSPVV1G75CJA++ZfuwOxiejz1AEcY7\
    7yI3vixd8btveH494UyxPfZvozl4kBC9I3/GvPWQSj1wEr098iIKvfR3Ob1D1gk7cBMqPcxIJj6T8Y+8CUHgve8WHr0S\
    rA69xoc7PVXTiz3XHPi9wBT9vMz1lzx3qwA+unuDPGJlXL1A8iY9HhnXPJ7PsDwoFpa9CLLDvCiEaz0Dm5y92RwDve9y\
    tL2LthC+bcjhuxwc4TtYz1A9
    """

  static let constant3: StaticString = """
    2UOKPx+5Cj/IeU0+RNePvrnViz9lp58/rWiDP1phEz/eNks/hWX0PtYvGj/aXeg/y3/oPcs5WT+ZhQM/G9N4P6nXqj61\
    iBs+ruOyP/fXgj+pZNw+g5OePzfJjD9zQzI+
    """

  static let constant4: StaticString = """
    ZHiavCSSCzw+fjE+/9yDPAhczLxHYfC9+IdqvYFfbb2amTa9hhGWPV/Ffb0rVJU91u1Bvnhshr3ZZh8+7dpHvhHGub7G\
    cha/Vh2yvv0Svb7VO6G+7snavo18mL4Vqbi92r1rvKPPBr4Ja6e97AkVvafNQ73nWbu9yGq0PeRghT77Dgk+DFkCPu60\
    Er1RH22+SxA9PUJKqbxbeiO+SEAEvkFOMT6jpLw9mX/zPuLC271xmE++p5azPRGCib1irOi9EIQ9Pks2dzy1EbO9J2jF\
    PtPgJz0z3O2+jI98vdZ2prxVOcS9qqHJPe/TNL1DHJG+GGjpPUUNIL549BG/QH67PcHV5r3UBUi931ARvvfOujvSRQ2+\
    43KivWwaxzyrG7s7GGflPfiXkbwKMco9My5mvcG8wj27LGU+qAaivhXq4Lt8BZ49dOX7ve382bt4MAI+PykhPWqRED2T\
    Yj48NmBuvlhdo72AW5Q9qqUoPlvnP71Mjyw+kV8/vbvvgj7f2hU+3h7QvqBGLb4o0g894PTpPXBLM77N+Je+JO7Iuh4y\
    Kj7nHF49zjrFPaa7nT2vTPo9dyMFPlaterw2EO48vZ4xPkyr572AdPk9OYUjvr4poT1AU4E7KudDvrQUXb1ydFU8jGLI\
    u5/VwT2ljHm+rXR0vfxRUD7RZR6+eg7KPDT+0LykDw09HC6OvYugWD3vlG6+R9K1vSUDjbzS05u8RN4YPs2B870Tu5O9\
    p5lAPIHwzT31BY8+Hb2ZPQy6Pz0zmuo9HOuIvd2E2Dw1TC+9M4wBvkQjxb2XC7u8/3I/vT/wRD2SX0o91FYAvtoGAj5W\
    awi+P86ivhXqR75+s7G7qdsOPjqBjr1nv0y+wz1QPvKgTbxVRr483BWZPQysgjxZcdg9qixjvCqY2D2iRCa9PU05PoLa\
    Sr39kXc8jxsuvREuDD4wnJU9cRj2vV9AxjxhoG49mXL7uQMsyb3sUC+9/+hFvvHA4jxxuk0+2LsJvUaV37yn3sa9uCsh\
    PZqSDT5tIbg7Z85TPuOfnT0UChs9FZ7vvVORgL58FF++iBYOvTF2ajstJlI+IjALvcDYEz7QxbI+P6tJPum3kD2LiLI9\
    rypLvtMEt7t4pNK8ewhBvutz07xzp9C92qPrvcw1O74FJKe+rZPkvThYnDvxu1o+GU7JPMg0Xr3HJCw+6tNYvTVdpDzN\
    gbG9vWEvPu0MbD4gPgK+tftKO0uzG76AOpG9ZsaqvUp/2LzdZmu+qGeHvmllkb0aous+pUbZPVq3aL5oOWg9lGmBPI/v\
    Eb21wlC+dNq2veTbD77NS769LrGQvanwV74RAK2+9c+9vtQXObsTpBk+XOBjPo9NfD6KSJ4+enFBvoLhX74mSqk89bTH\
    PXCh0LwASzI+C5JkPjG6R73uY8C9U9qevoXYD76mF6A9ecQhvdDe6Dw/9L88ccBxvlDmPr4fVrK+exQGvkym2r3h9La9\
    Dn6gvuzQ0r0Pdii8Eg+EvqSUFb4LDQG9t/tdvJu7RzzxYOQ9q1G+vbFtIL5KPIO955bGu8Hh2T27HQM+3M90Popumz5q\
    c6G+WcwzvQJam73cyNM9rY0dvhS7lr5ZG5897sPlvQbLEj51OB0+A3eQvRLlnj1RdrY9ZC1Bvkr96r2gErm+rQafPvN+\
    aj7kjQq+tQpAvLSBTb2a2zy+N/pNPjSDRb2jBWi+X7iPvOkz470Noeq9vEDqvbY0oD1NKou8pz2NvkY+Ab01MOU9vNqI\
    PbF/Ej5yC5g8eva1usWUcb1yKBC+CI/yPVtQJz7ompy+UqyYvbq8jr2Hxr29ncYfPYOVDz3xsK+8Lp8ZvuGlYb4SP1++\
    UIM+PW8HEb9QHwq+DS6AvZFzuz1Hyt89KZsoPjCjqTw7N4S+B/WnPSZwjrwdGUg997WhPdpoIT6dLVU+1HYuPZmxiTxz\
    3my++BxqPQrpVb6Fi/C93Xd9PS8ztD0l5x4+hXHJPLu0vDwdtAY+cvxOPC++Bbx30b+92FEkvscQSj7H27I8S/iRvQnl\
    TDvlZ0k9MYvgPfpGk7yPvQA+iOK3PSb9aT0BW709T4U9vO3Oqr3/Kvm90D4oPoKBR71TKzi+ea+BPRymfj7O1ew+6IsN\
    PmLhgr77/du+DZGaO7e/pLw13ZK9riyVPV4Fc74b6ly9yyNqvcR/dz16wyG+3RPfvShWIz6o9RC+JlTivf4NaLyV4BA+\
    mNWkPeUDyT25R/q9OH/uvBlGA77UzP29Y8CevMkHDT4j0Mc7cKTYvI0l1j0L31m+UhFdvhDCVL5iWRy+J3SGvjvLmT33\
    Uka9+sX6PGLq1T1Dwgq9TPfXve23l70gn6g9eLmuvdV0yL36AJU8OGa0PkVglz434eI9m+qUPRyBW72U8AS81Dplvere\
    srwrauG9gGTOuwohJL45yIy9tgkmPJrz1L1N+lO9ITSUPLU4PT5wX6Y9FYICPnNNOr7rP7q9I4HxvU3jiz17ZnC8UG+d\
    Pb/XhLzUqXQ7ZLxgPscB5r0t/vm9TSCZvWUBVD38yqu83E0HPsc4Fj5pZGk9/aSovWMOJL7BeFc+vN8jvrhVML2APzY9\
    L9oHPtTaWr1TK8m912yhvZDpIb79SOG9JuUZvWmbP75KzjC+d+jxvTTiZr5390C+xZbzPDRY3r0F7rY9fns6vZh7F735\
    m3I+xRGhvlzJa72wI+E98srJvSGoVj1qJY+8M++4Pa9foD2OYts9eHpGPgt6mz1DyyY+ObrnPWA5Bj1JJyi+lSKcPffF\
    iD1PQdm9PMM1PeTzEDxLpuM9SS9mva1jLTz4y7w98r91vXwjazqpEHe9yWcMvXU5TL0hYOU9/eDIPZCBSb6iwyA9WSoU\
    Pv5G273xm8+8MYHHt2PaBD5qJpA9FxZBvee5L7ov3y+8Ql+bPfgU8L2fc1K+Hl4zvazWJL7eOIu+ZcldPo+20L0TrEU8\
    vAzWPZ56yr3sySQ+Mlu+PHSKpT15Rsy97VQlPS+Qaz1+nvc9XWM/uhj2Yj1QF9M9eL/ZvqXXFDzhyZc92/0KPj8tDz5C\
    mZI9SAF2PrxiRz4pF5k8JSg2PoxaFT0335i95bqrPebizL1Drqq9392kvOXlVL29Dd69WwnfPXmI2Lv49Pw9VoWePjk/\
    z70kPO68tVKsPaO+9LwZvkm9PUsuPRKgzz0x7jG90csxvmL7gr1BHYi96fTUvT2AHz7FUdw9fjsEPLHETr3Gszk+pHoU\
    PKF9lD1eEb080Zc3vn7rF711J0A+eiaRvjpWHL7zLMs8cUpEvrBx8DxS/DG+Ci8Vvl8oHr5azYK+kXzqvTGW670U6Ry+\
    S/8JvpvFqL2S6G69hsEovVdt071TRa2+QUHyPJs0gL3cj/e+SkArPsydYD7AhVs+C/Mfvpv7mbyB+x8+r1E1vuaT8z2Y\
    Eoc9SxEAvkwBMr5b4JG+xj8tvjpqyToQVci8SbuDvjnEJ74nhgk9CGXtPVtgBL4eLii+5TKOvUMpd7z2tqW9theIPf4q\
    kT3+y3G9oY9EvVl+kLzPRKA5BZkPvnyuDT1EfO28D0QovZzDM72S9Sw8gs9bPYZ5wD53pKG+0B9KPRmmjDz6qMi9iYSM\
    vM/UBr61xpA9jarSvE/mpb3Pq6G8uLmLvirafz2/4KO9NACUvs1sd77gm5a+vF1vPdS+eDpXE9m9ubJuPYqnCT7QtVq8\
    nszbPDO+5jx6GMG9jFo+vSO9CLvb1uQ9lGAXPFTa8T2bSiA+AWtVvcuclb4jy5C+kUaDvUJ3Kr4QAMu8Ehh6PU2es7tk\
    Aza+ViCPvYWSN74GHca+7CsfvowVyr5rIwG+7n/SvZfgHr7wbkY+4l4gvSKbyb0guX0+0KyPPXNcRjzoORg+FFUiPpuO\
    Ar0wvnw+cE46Pa/+AD7kaLc+UhduPSyvBz7G0mu+s3XaPm64QbxJwP49CWCMvnDOU752IAg+BAY3PvDJxb25MGa+3OoN\
    vsqNJz3Gv7s+OznLvX8jfb1FVKQ+pK/RvIIADb4ub/U9irYyPvZrhD7vdxG+Jv2nPtwbAL4YfZu+/72JvWJ1qzx2IqM9\
    AkoFPdhhar6xdwo8ApFxviAe7DrYjFc+vOwKvtQ4kzxFRbi9ymbdPR+lGL2zdjC9P5WTPKEDHL79IbS9A0mjvvp9p77r\
    3rK8m+wdv0sTFr7JoRa+3w7SPZ1bhjw0Mqi+RApfPe9ElLwQmFk9XAcgvofpmTxI5uq9slQdPdv5ur6LgNO7TqFHPqLJ\
    MTueDVc+toJAvvu5hL2v51Q+hCoAPinR9D2SyYy8GVhIvTxFYb39Fa68adO9vfXnqD2XMyO+TYkXPt2Eh72A/1e+d6mE\
    Pk1kmDv3d4Q+DS5/vdp+yDsQ8HY93LsLPqXYY7xIOxQ+ipONvZ7eJb5s3PK9iY9kvsQhS7whT9C9wl+ZPtKdhT6/fJq9\
    EaYNPqVl6T1lBxq9lep9PTXl372rRCK+S36nvnjwV77ksQK+YQAfvJXqjb3fDFA+x6eGvC+qzL0294Y+XT/6vnqf+j1W\
    RF8+/tHOvVSGTr7LdmA+hdu0vRx6Wz0LtiA94qOrPvtpwbx0unG+O/C2vLqlnj25LG68TSmxvW4+QT1r7wU9Ok6oPOwn\
    DTtYBBi9PhZjPRL8OzwyDTG9YXRvPmZgKr74Ldy9YxD/vdBpqb2SOBS+nYgYPkWz4r1bMzu+tOLuvRZhl70II+29XjcM\
    Pv4rkzoIHDQ+bl3Avfj0q73zE248aNwTvYrdKjw/vPU9/RqnPdmSJr58wcO9vFFUPEMHUb0OzvG7BPj8PUb8gL0Fkag7\
    ctYQPgs1M77bwJS9EoIJvYpySrypUwA9PpUWvcpPBD5ie00+j13EvvcdL76L5xO+ml2EPVQmZT0x5Xo90r23PSzBLDy0\
    2gk+D+2ovZrY4jyqBNq+Itk6vYVGjTyJ8g+9EygaveykC70bMl47nOoGvk7BPL1Zwoq9SnWAvT/TIL2guSI+D78vvuvf\
    7r3TG4s8ce9CPEHoGzsAduc9pdwJPgQTg70lAum95vuIPT90/j1krfK9WfCIvWCrZb2c1B4+jgyJPeyLWD1CbNG9V6in\
    PYT+kz2evQ0+DxdvvmsmG75Swjw9PglavthAeT0OHD28cMVKPWYdg72cBhE+vQd7Plejnrv45BW+C6doO0FLET74yy8+\
    vvMPvK5noz1a0zs+7X+6PLOPNLxKqo88LRP4PQkaiT2fQ9+9Qc3CvFTLzjx/EM29P8zTPRETWDwwSjc+YW62vWaXOz1a\
    scQ9hsmoveWklj0DhTU+Llr2vfhCer2VPOM8GyWKvZylBL6Jxmo+2aWTvsIIgb5506a9dz9dPhITzD2Fa8E7bPWEvX23\
    tTw/o6i6vM5rPgjzy71zazm9oytBPhehhD1bRmK9VMPovKmxYL1IlUa8Ba+tPaiNHbzgeFi+jkcLPf+9m70a2Ey9+yrL\
    PZ8LV729eAK9uitqPc6JT7zfEhu++stbveY9gjxHsp29S8ktvXOYEz4iW827x5YMvtSbOT6I5R0+hZYvvWrZxzwhWDc+\
    SFU6PDa2i73ayTQ9nceFPQMuYbzEemY8wMHnPFWk7r3vHpU9G3LdPQ+MDj79jGk+j2Ycvj0Jdb3bHDI9RCwHPjgknT3J\
    TCA+iPWYvXzWHL3EuQS9Ymp5PSGmVb1mmSm9oKoMPb32az1LR9G9roS9vaB8Ir3WMw++PJwXPi4S5L05NkE9jdI1Phvl\
    PDv79qc85zAOPF2p0bxaY0E90O83vR3vKL4ZVno9CZjBvXiCRj0+Tbi9Jqa4veF52LyJwQm+9u1hvktF071We0O9wTqW\
    vhccab4gjoG+9d7EPtXC8j1H4/Q74G4FPvZLmb5/j22+8pYpvpw1Ab3wwoA9786ePX8ncr6tFsS9QZc3vmKk+73Oxgs8\
    6q58vu9g0D2ygEA+GIkNvMzEjDyJOA88XmOwvr4d0L3aEDy+fA3Ivndn075F84C+Qr4uvWwPrL1kjUk9iPgiPvTEq7vg\
    qUG9Ity3Pfk/lz2jwTc+56jOuPZeEb6YLXc+dDjePSrRO77LxBe+xWPHvKdO3z0TzeS9VFsYvQEnxz1vc6W+u+OBvQZF\
    F712kFK+OqvCve3CAr7cCGk9e8RQPWm9ozwL3H29QawUPmX/Pz4wxbg9ZvsevqJxVb7Qp52+Q/5TvrSx6D2YvQg+KC5Y\
    PnsoTj745Yk+ukGhPYnGh70bOTM9mAW5vSKiUb5l97i8hVZtvTqMpT3b+No9chCgPZvgVD5bZdM91VcZvigAsbw7iNU9\
    HpqWvu2nMr4YxEI+K26CvndfWD6aGhU98P8KvkF9BL2pYZu8QphtvYX2mL39H+i9PlXavbjvVL1tqt08MIbAvkbIHjyV\
    nTw+IxvNveIJLL62ryg+jHxtPTdpbz1YXcK8ij64vcbxeb5WefA9Q6aHvgengj2QEBy9Isf5vV5NKb4Lofi971+RvdzN\
    TD0plQq+2kURPgGbeL4J9Ka95tq2vjwKrr4htH++Ur/hPWvWjbsum5q9hcF+PraQkDx8Xy088TOQvAkdnDsu/wk+neLM\
    vUIrTb2aFLI9kN1rPgzUwDxebBO83Ep/t6PLqL3VM629qaAJPdCoFr72F3Y87Jhmu6zVcL4jJum9dwABvn6V8L1b4sA9\
    o5CjvcEGUL7vuZw9b1DkvN0Thbz03To+VF23vB8PMj3y/8Q9q7cFPuH3Cj4vFsc9Ufw8Pidtnr1NvnS9PNM7PhoRCj5N\
    qpY9ci0jvkj7mLyW93s9xe24PQuEWb25uBG++x7gPLOpkb125wy9Y0R/PvLDE75YiMY69I94vnC8Oj3sboU+sDwovtrH\
    kT04+ws+M/IKPSUqCz681RM+Fp0gPhRtGD37T7+9VURRPbFLAD6vWeI9cC69vcv7Br7I3PO8TY1Vvl78Hb6YfCE+ubNr\
    vXol5L3B01q+THWAvRiB2D1whd49so4nvag37DysjrQ9TuQxvtbBIb6bgO29EzyWPRe4xT3U3mE9lAsXvrSmljztBC6+\
    +EkpvjdGcb6YX4y+gEuKPXCJLD5bc6M97MrVPaEzpz0nAw+9+xkvOyFkFz7JHIm9GK4kvn/hn77lu2u9yxJ2vt4aYT2t\
    /u48+PbOveNEab1wFsC8bj6Cu2JPLT0jVBW9HU/PvbNWwL3u+Me8D0wIvczFiT6CCSc9Ub4PPhnmDb5FX8A8A+M6PXiO\
    Cb4bwOM9Y2uQPYp5Krm9TLy9eXvwvTKVL731VIC+0mQNvqauc7zBUsm+x8csPrmRvD2ePg48njEOvDNCTb56gog8U6jO\
    PRrM0bqQqQu9pduQvc/36ry8lPG9fXdJPqrwOT7os5E9Bc/qPKt8CT7n8vk9vmVmvcDGkTyM1XU8AE2IPWo1nLzhvA0+\
    gXbYPKIu+LzxAg0+dObfPTREpTzzL3i+mnSDvR7NFb7yZRQ9ZntBPaDXtD316IG+uNr2vXSpSL2oKJA+1AHSPebO6j37\
    IyM8rd6QPdlPfL3ksXK99i2tPZbrgbx0wiG98WqhvLr3Aj6U6TI+4PGUvaJdLL1F78K9/IUvvjey3LxMoAK+gl1DvGVe\
    Fb2RggY+ein9PQ+hKT4pdZG9RzvavAjXUT3sqV++yvw9viRaMj2sdVi+woimO54BEz7MtTQ5SfLjvh0Ysr4ZZtm+HsZb\
    PYTj273Q+mq8ma8pOtcE2D2IBNG9ccaHPRDrzD1krJ0+X+ylPb54j73yJBm+1acJvoH8oT2yABO9oMC4PVka2D00Vn69\
    rVi4u/vIJ70yzc+9a6ouPa8HVj6UrMU9GIfxvLEN8L1LokC+V/5wPYwlXT0arEA+9+AvPl18jj2xQzg+OwXNPQoM6D1m\
    4GC9gveMvnrYpjsOE6e91TQIvjCLlD3iBKK9ofylvcjHnT3SSQA+zntuPuo8iz38/wg+LGIcPhi6w73mhxW9arGUvFOw\
    Gr0BIuu9oW++vbmll76CbcS9gBwqPKJdLb7gF4u9JKydPeFzGT4spPE9OQmquqq/JT7n8R29NZPmvEZ1O75HJ4G9ke0A\
    vFxK3j28xvo829TfvZpXx718HyC+xhx3PHQAB77FdaK9nMcLu1QW8r24zHW+Vw4DvGUcnL1Nwi++Kg1uvClQGL2/C4S+\
    gHw8vgp5tr3tBAe+qoU1PhRvDT5u31i9++aQvgYxbr4naw+9o6dCvvFwLb4xviC+9oSQvgZ8Gj4cdEM9mpc8vmk7zToJ\
    fwg9RyGcPI4P1L1v+cu8nd87PX/Mzr0b7wG9aaGkvDfYFj17QAW+0jyuvU61NL1Z5jy97YywO7WR7L34RxQ+92d8PRJ2\
    0T25rTo+uYHIPOGJKj1XBBk+ivDfPXQLKT2l8VU+SOLNPEAJHr06Uga9Y3TDPZECmz3PgS09etfCvY12Rr4Zlpm+SsOa\
    varPNL2xRdk9UxvUvJHz9LwDY3u9ut6svBRSTb582h6+rBpRvYlXX73gsgO921gtvrUOtztLKoA90DkNPswGHL5nkwe/\
    HsdVvT78Mr5730A845l/vf2Lh74/5sg9c/0HvRtKTD7y7OE9INfmPdVaFD6Qe+69j4tYPZllwD3LC3M9bOUpvTBy7T06\
    1Wi+3CV0PqnByz32nDK+mwLvuyeour1kwOm+pjZLvg9PFb6nXjO+TJZ9PDKZYr2LotA94j8MPrZysjzicyk+o4EsvfaU\
    0rz5nsw6le3cuuiFVL5MTA68PW1DPUwsiL0msS69dnxSvQU2rj6ke7K9GkkDPuQv9bvvlsG9c34OO6zMF7wrRUE9osrJ\
    vO7gkb4f/mI+dpmrvqbhJr6C3vY7DQP6uxX6H77zcg6+ejHnPSjw5L2hQIS7hTnmPYPAGTzeYx09Iw9BPh+8hz2xC4O+\
    zP1pO4Intb5BfeI7LfnIvSVJEr9nn0w9cs8NvqcIor4/ud+92k8Rvl2XRr51CKc9DXiovZo9sL3wb8i957c+PrNGbj2B\
    Uc06Ct66PV6b1DyNcho/ye8PvY2unrzjC3s9zkxGPpkPlT2+PjM+fjAmvRUMk7xTDWk9hYbFPXM5UL43FaU8Bq2rvXyS\
    Or5eBSK+dTgIO071oD3jbDK8STiKvGBPur0H+pw95rrxPPyPhz13nZY9fktBPtWcjj2X71y+Ix21PqiYXz3gbBm917+s\
    vV9eqL2np+A97kG6PSf9wD2ij168xy9TPixlv7y/xrs9uHwsPXohmj1QALk72cyfvKyv6Lz4Gh6+V71VvaEeHj4Oo+O8\
    89IXvoOMrb1m4Ba9pHthPT1YJj6oCFU9v2edOx41Ur6vBJi9WAGLvhnToL1xCBI9JDx8vlBYg75olwy9p7o6vdfj0b2x\
    PJg8NCwAvuuzuL3tOJm8SgnNvuWZi77F+4e8ln/ju/L9ib1PniM+BPGXvHDIG74Sowe9Kmn3PcoRjTyHvui91sO+PN2F\
    eDtrn/G8b7levTGyYL7nLC89xVYXPiMU6T4XOzM+yUmdPYkfbD38jAs+lLpevZYZmbuoXCO9qv+FPU46ND76KIC9PbyT\
    PatOgjyY3ds6LEYcPqnWQzwb5Aw+/yQNvksh9Tz546e+iaBkvpRs0b0Bc449trUlvqwY770oOZO8aCxWvdyZg747s+29\
    VCDKPZ5TVT0SEIw8lJgSvXuaqr4OnjC+RZRjvXqjvrxqk2k+HqbEPa1FKD6fAUQ+tnzOvSrukL5XFyo9ufGWvWIy8L0c\
    IWo9M0FhvkUE3D048uy9ljxIO64BIb2jFSY+dS8qPnhmpT30uYo8tA0zvAxVkb33DYg8RiEvPqEaaz4nec49Xa8XPvI6\
    PT7jL02+ZhyDPaXbbr4aFZo+WH01vXjqs71WzHQ+HPGQvPcAFDtgVJk9uNGIPhUH0j3wMnk9+QYdOx6UeD3Ba2K+A5sL\
    PCmQyD25IRU+SZTHu13jbjxVI569MdcgvGtoxz0V85g7y6LqugI+7LzzF3m+GIi6vU+XyL6zZNg9mxWCvEmvvr5MPvO8\
    U+z2PTwGQzy8aoi+t9yrPamvzL1kyBc+vi8QPgvPYD70O5m+1QGVvpqDXb6PKYG+LekjPhfVbT7ll8y9TCGFPdaQtbzg\
    tLc9oy4vPn/vOz4fGAG+4rjku+cfF7zOLy++Zp2jPVJoa70lGUs6UV6JPswQFj0qVso94BbQPY2fEz4otjQ+AD4+PvDN\
    +zwAx64+FlvePWvB+T1VLQa+GHoXO1YPNz1E++y9ckewvdEipb5Ylpm+d5QQvtlcH74yJw++x6RaPpJoPz5DvCQ+9qID\
    PkLNYz2PJjs9XY99vrt1kL7oq5o98zy/PDR33j18wQ0+w/c1u4tYx70eSRq9UjZZPfvQnb2bJ6S89c9DPk6ZgL3BSg4+\
    uzIbPjJSzry9jn881vUMvn2tBr5qkwa+xFR7vgdcmL1xoUK+EsZGPBm8tTyYmvM87bJaPUvD4r3Ru/K9wv3avQV8Uj6i\
    oRo+ndCLvCibWT1YSY69P+qfPs05iD6MonY9RxRBvrSBqb3SViA9ONh6vWe4qzz8h0G+S52Fvp8xPb6HBIM9aGIQPiUy\
    qL0+yHC+S/ySPgLOUL58Y8e9AtKxPPISZztxnZW9jZDSvp02H715e2Q+5Ge4vkmVOr6tfI07d8TKvCL7QD6ivp88p2ZV\
    PqtXDDxiwD8+X94VPnjwWL5fXoQ+wkivvsYRtj3Izj4+iwNgvQ2D+z1DhdI9O4Q4vXKHUb6HNfY8e0mSvnixuL6wiaO+\
    +JN+vcrVdr5E5FW9iZUHvDLTnb1Fb4W+PAnePSDNF706z9+9Ya0PPmHcNbx2lq+9srvMO97a1Txtq/y959CcPE8zrT6W\
    nrA9tRTBPDYODT5v0Fu85RlzPbjrpT23zn8+v39wvYutFr7pFc6+0HXZvTrnIj4L8wI9Fa0kvNbJaL0BTEa9ziS4u9HI\
    rLum49s9vM5OvpMVnT49WGk9MuvmvZT67T3oStW8yNKVPUbCpL1N2qG+2zDAvR7GxzzW9sQ92FKnPI4wY70Z2Ra8eoYM\
    vfd2Zr6MnmE+PFhXvsZgzL1LrAW+qxIdvgZwWjzutjQ+YLG1vvVYP7zKxyW8jdWKPkLzYD5JYuC9n58JPv/I3L1VOoG+\
    Xq7+uZ3ARL1m61e+G/M+Pl8qcb0qFbm9eqWmPaOWRj5IBKc8hGyCPofZCr4tQXY8DsbYvDnCgT1hcJA9qCgGPr+EgT6c\
    JTg+4g9ZvXx/ub0eIbe9cc2Nvnegi74dLCy/oSegPKwzHzzxPOy8McY3PuzHIbwBDRo7ErVHPJbWK71vIZm99l3yPd/g\
    TjzfBea9/woUvlsaEj5Bii8+YZ2DPl6R0DwRABY9oXBZvSWwVT3pNwW7zyVxPZH7jL1O3KA9D0KhPTpoBDvhM6G9yigI\
    vd22CD5uGZC8DyGOPYK5Uj61As28Jv4SPP0nf76fJVW+F7PsPVeoP761ek27Uk48vA+R/L2jf/u9vQfovQ38iTvi6Ku9\
    rFU0vtHaVb5vCiq9oA2IvIhGCT0UVPo95UIEPYZPmz22/kG8YACoPgZ6A70czwy+V3FGvprwnb4XUau+jwrNvefeaLyP\
    NdS9PuFxPZx3fb7YxYW+SCWrvh2qur2N1AY+6VSQvnAW2TxIQFO8LHfrvHHMtL4RiZe+aXuBPlidtj3on9Y9pflKvrg0\
    UTzLl0m9hC4JvrlYC74lYbY9NVIVvb3WTTzsV44+waPzvRIn0z3BQXI88YsyPUgwfj3mmpe9OJaTvoDTH75ZNU++D2g7\
    vrB1fL32Dtu9PSd7PvvYjrtFmtA8Y1GCPgZaQDzxuwI96yLfPc5407zmpgy97qRjPgIxyLwhj8o9oTAivnRmCT26e5w+\
    oGIMPrhie7waks29WTIfPQxX17yLAko9wXxSvZJxhr5ll+W+ETwfvil3R72y4zm9baMQvualOL3XDoc9XBkEvnB0Zz28\
    4u49YSFmvsQcAD4vBCg+qcElvgAayb0NJ6K7j+eMPDiNaTx2yJi8cGZtPfPpdz4Hsj29TnYrvsRPDD53Gyq+7So1vvfG\
    m76ExV+91mtFvCdKHL6OtmG8FU+EvWdjnDyT9EW8W26qvX35hLxCqCk+Vi/wvF554b3adNI9/PemvbknHr5diBa93uo/\
    vUt7D72nXYM+WHjDvYUBnr1TclI+NGglPupIRj7JYH49lmYSPphmRTxHFiW9m26FPSvVGT6VqIE8X0gvvhNSkD28zQO+\
    zOywvEblHT4oiIA+UXK3PTfsPj6kHkE+s9mJvgme0jvq51y+Ay6BvZtxTD0aXiI92FUOvo8dIb2o/Wo9Bk+0PaF6Xb6x\
    oUm+HtZBvrpjrT07Dse9QQxUvUYhJb6uEU++/avSvYApOD6fhSM+fBIhvbTzSL3LsmK9KeYiPpndCT43hUU9KweAPUHu\
    uD3SKQQ+K/XCPX/5Lr3DQzU8xMg4vv+H370QvgC9MPyLvOQHVD78s9w9PhZSPTDSnT3T75k7YVHHPa51Pj7+DfE9ORae\
    PaQ0Cj58qXy9LZf+O1PTPrxTZYm+9xaoPd2jV743yDS+Iuc7vtCapb2vh1E9AfEoPv3BGr7zNwM6UF1wPizFUL798AW+\
    Wd51vslDmb1zdMI8E/GHO2mzr70im8E8uWiAvZWQJ70LCTW9bMMlvl2mXb0UJbS85eozvQ0vdzxzvCY+sChxPmwqsD24\
    vZC+rVxJPhBIcbwXSpi+hviOvrClh77DZZ89YZOpvSPGjTx5mW49UGjAvYvoZrywi6Q97a1FvXQVTL3pWIE8YmZgvjhj\
    hL5HwAe+25UqvjVrsb5/c8C+7M19vPRGjb1F3U++TwguPVATXL7Lr56+pMwMvmqvh74EoQq+Zh0Ovs2Y/D3vR2u9DFOe\
    vOTtGb4bRVK+pg2qPcgYsD3M0zO9HtR6vjguED3jgrq8mRSmPa4dODyJ1sS99OTDvc5WvLzxJmO+OELsvVnoIz4YOA0+\
    jXMBvWee3T1/zLs+tbw2PmY2PT76RHI8xISqPYVXaD0286K9fkmgPNeoer3Iv+y93yYmvdSXFL3qxCm+ZodOvjKW8jxc\
    8/49gSFRvSgvr70iNWq+x1QWu51A+T2X3CY+r2UJvleT9z1nzEW9tO9GPvCQ0bydhGC+ZLILvcm4zT3ORx++anL8vIw6\
    P71gyRo+Iv2mPVQ6CT5EBbK9ZB/NPWgcUz03jha9WbzTOyuK8D1u4QC955C0PAIWdr1sXGg+IRnaPUOaTj6XNRE+JHWi\
    vUR2t7wKdTQ9g+6WvAFqUTugusA9P9GgvpmJLb4dtgc+UH+xvcd+sL1zGhG+ZTgRPqArkr3QyoY9JD8lPaatsz2QJgQ+\
    eEe2vXpMcr5DXmq9fxEMviIhbD0DtAs9gv2avc1gSz2ff4u9On2yvtGVdr41W2K9jOYevnFIA750Blu92tdSPRkZWz3/\
    YFi+5ANtPQssQj43Afu7vjybPQ08Q7rH4Pm95wJfvWJyJL7oWaG9TN9hvhKtIL6OLQI+O2XNPEwMzr3+urM9Bu5cPfuK\
    ZT4W1qE+0oCyPdN0ST2ef2i+zUj3PbN6CjwirGm+yyfCPJZNfb6Sll6+Itc2PEuZa723YWO9QteaPHO8gjw/njU+Niwg\
    PUojSDzEAzW9TurfPemlLz5z0lc+mkMbvpG3ebvZLgM+wqZEPu0f0T3gHaM9G0qUvgyYb73Q1CM+X4O8PUWpY7w1BPC9\
    C0atPZ3PfL14bgo8JS1/vbuNSL0TpEm+EZ7bvFA9hD44Olm+lnyuPVdcCD71gZI9yxrRPYVrLT7Nq3S9c6SVvOfCK701\
    u/g9GzcVvvF9aL00Emg8cipfvnybgj0Ep78+679/PgmmxD1Mrd48LeGLPfOPxTt66fI9zM0mvktnrr3R9VG8muJOvZPt\
    Kz2P88o9udbzvUd/hL43JFe+JKuRvvyHVb7f+wI++6xBvB4E9L3bGOG9Rmlqvek4Vr6rC/C+ek5sviKfhDx3OBu+QbEa\
    PkMfWD4eqiq+5rJiPWSLEL6H54y+NIIfPYX31b1au129ck0CPlvDCD1oqLS+bY4avrq6n7xlzy681U4UvQoDlb3fi+28\
    ATW0Pk1J2TzA2OM9d2Q0vj0buL03eWq8ZRr1PdswCj4+in68kCbiPUfT5zyJDw0+q4yIPXVKGL76ZKI8qDNSPeQSiLvC\
    ZMu96uGbOxBYzb0Ip6O+aITXPQTUsb3X56W9+ErUvdzSvT2VTYu9n5oUviL1nb1MC16+Ej31vJZLWL5X+A+/Ri88vmfp\
    Eb78Ptw93m0evpLTIr1GhXS9FtodvvGXyb2IgRO9RYA2PHf3ub1aFIu+DPwnvjZxbT2OF6w+0yLgPQkTQjxDoHg+gtPU\
    vfYWnj7Jvmc+Als9vvfAKL2wpSs+RVx5vu4HwT12uuc78K8Tvf63Gb30vMa9c67fPV7PA73amVo+OOiCPWiArb05wY69\
    /KYiPtXS4r3pF8A96OYpPhiVHT50LA69nLVcPp6nRz5ESpc+KprtvW5nnb0ZeVG8M9VLvrqFUb483hY+rbsFvrZFXr4h\
    w5U9JQnvvdIHvL3L5wK9mt+EvplYDD7Z+yu+qnANve3K7bwWgqS9XVIxvqlZab5KEmc+HNQDP8SRNL35NKU8KJiOvSkW\
    kT0JoLM8xrCIPmM6ITyeHYO86SiLPplUOD4Xt8w+XuBXvtwmXbx3sTI+/wv8vAzdyb16E4Q98G0aPp8EbL5aZkW+CAq8\
    PtOARbqMgAy+X/xjvfCoPj1UWBq9AsOqveJXMb0f9lc7Y0EMPobcrL0wT12+GD6yPK9Chz3EOj29QbS4vXq3qz2uyeA9\
    f5jdvF19oj2/g6w+4oxyvtQyTD3p8727IheFvqhgVj69ypE+HPjUveUMTj3l6R+9CEACvknMh76SxGG+r704vqfSFj12\
    VWE+OtnDPZnTub0ZIGQ+4vNLPkLT/zy2YnW9kp8Ovwxtir6bSqW7Gch/vv4Yqr5exLi+oaatPY0gLb2mB3492304Paao\
    ij4rw3Q9hG1aPo/SPT7SERc+P+IpvjI3hL2QHyG98pfjvpVcY75ljkm+kdySviARw73+lrC+DIwUvv5iLb1dK/i903Sa\
    vva3RL4eYBw92bMsvn1v2L3HsEm9bhDYPYC1G7wdPwW+SJMAPT0kl73vbNo8oBl5vm2rBr0KzTQ+mJvmvVLRFb4J7/M9\
    Diacu5EoUT5xnNC64VEOPsBmpjjsO18+lgtMvm4wcb0/JbG9/8+CvcUgMb5PP0++slPnPSv3171Zu0y9FUjoPWw0ujp1\
    M3s9s6Bavdh4eD007UW9IOt2vQFJFb7FCjW7HqUgvpxShL30/9C90Ud1vmaqGr60oey8KVGSvWfu6by6fsm9UjRKvmsM\
    ojyLdBS+mENevc0VdL14no69vnzOvogtvr4S9ou+xmIxvvHwzb34fxw+BSPPvV9A6j1j3b09ZKO5PtUyHD4KDYK9Uu0E\
    PWxwS722eZu8TL2VPcl5uj2npd69hiHAvNif3T0ZTSE+UNOuPc3NJ74TA1q+LMslviqghTxpK2K9w14IPoLPPz3Fr0g+\
    5OWlvUDaBz61VxG+Ub8evqfQcz4yWqg+86J7vCcK8j1fjPA9Pgc1PufZTD0TS5c9gZJQOx7xhb3pPhk9paZMPguQqr2h\
    AmQ7ctsAvpV3Aj4EP/M9qXPGPdoJq7wy1N49n4+KvoVcgb5m6i4936wdPu4Dw7y/ayY+jedYvXgcAT61Zx0+4CCZvgd0\
    qj0waFU8CSjTvY1Ni726r0u+COVMPlCW070VTRC94ARVPu6OxD0+cFK72v3hvAG0rb1WBT++yygBvROtczyHwI28MWF0\
    PBkMs71MWME8kl0oO8JbAz0P2YW+FnYkvdBtaz4NAjY94S0APrxqfLt6B76939q5OwhmOb5Sp4O7lpVBPQSoNr524ia+\
    Gb2JPDXHYj7tFs09gPG3PVWHTT2Q/bk9Ig/RvepuRj3p5v29Ns+OvsSr37zCk7M9sAvTPCj0n7yFr1S+iIWpPZonyr2O\
    EW69JmTQPYVidr2g15Q9cCgGvADvjT5+Rxk9fESLvZcLD76pPgy+8TTHvfdfXr5yW7W93KASO6YBLj5ddCk90gRgvSPP\
    kT199sg9nfAVvhjkWj4K2Ei9CJ+yvc1XIz3pj3G+q+bJPBQeD765bZQ8nwRsPijZOD0mKx4+sogpvlFoL77oZVo9sdpd\
    vqBUfL7td4O8QDQavpDHljye3cK9zhBFvgSLC77WoyY8Ce7/PY6I8TwbkDm+jjaOu1TISL5UzsS+CKHKvCViKz0AZcm9\
    2lvBvRzy8L0dcJK+DP+4vS5GZL07qNW+RCPAvdSydr7606a++RqpPVlmsb1i9cs8h+z7PfmuLD3YksS9vy8BvvJOBz2I\
    mpm90zMwvdyDqjxpciS+gj0LPtWip71fMgi/C7YlviNE3L05tNA9los9vPrCwL2U9tw9QmjzPQzsaj04hSY+URAQviyC\
    Ib75XES+UOlPPSz8Ez5dS9G9r+qEPuCG5T3G+Iy+Z2A1PRtEbj4LAjw+Wt0avgoyyjy8Zgi+dVIjvop2rL1g0Wa+Xa1m\
    vVIvkL1lgKw9BqVMvhJCl71ujSq+qXzhvoqrxr1jaVe+PqspPQnFyL1+9xI+DuBfvTXYtDxNKZ8+IsYsvoJWgb073mA9\
    68GTPRzPA75ZB0e+pnKEPmV7orwkdIW+jzCHPe+OWjzkK1W+SX23PXlTfz1GKmk+QUolPX+PMr190S89pqi/vp7urL5N\
    3bS9CvlOvXf05z3+28Y9kZ9vPX6CMz7PeKM+1DgzPo9caD4Y0oA+mGGdO7e5Yb0ZcgE+L3Movt36Hr582x+8JBtlvjZJ\
    6r1tKCm9FOwCvjEL0Lxg+NQ927AQPUEag7ymbQ6+Xq0HPY1LiT1voNo7y+pTvkk65rw2L7A9g0snvnqgrrs9XJe+7i6D\
    vdc2Bj6pc768shh3vnYj5j2Ariw+9KYvvpdwQr6GMZu9NmbDvVD/hb030iU+WNqCviCIWb5hbS6+N6b1vZ74ar1Muya+\
    +tmXuyY1pz7kPty9xTmFvm973r1R1Sq9PVKvvbP7pr04Jx2+swnmPSTDwTwhfTm9bM7UPVu4mztZqlC+DtiUvWXzyz0e\
    JAc+olqhPSNdpD0x2rk+sAFlvq+aprxUWpc9mFVPvclNzDwxjxU+pb05vitpTb6GFDI+jo9RPR3QlTs55D++mz52PTS1\
    rT0K/KI7AZxdPiz2lD0mCRs+7FoMPZkG7bx8h429xm7uOz46ir03e5G9iUiMvp87u76OR729XzuyvvclQ7zGEaI9Zv2y\
    vbFgkz1dbJ4+cr7lPGS9/7rc46m8YQhDvmSfXL5nwZ48b9QZvk8Xlbx49NK9ibefva7+O74wLhy+ISJ4vnKsPL7j+/e9\
    V1goviKLnLyLKmy92acovppMn72omKm+6iCAvVOlm73intA83Bd5vteM0r7qW6a+ejMyPYGIMDytJ3I9ZQWKvdGvEj3u\
    IjC+kAKQPToOTb0EqeE9NXtBPrJb6L6K0bs91eb9vE8jvb1easW9Y5MjvhOh6b1Bg0m9zzx+PckG1r2GQYC9I++5PGQk\
    wD3oHz49BjU9O7xQ6b1MxyM+9+ccvpkjkT1/KDg+lAu7PczcB75TagQ+GKD4vct9mL1pNeE90cyxPeYIxDyC4hk90SqR\
    PanYwTw4EQI+QIMVvIF6GL7tCSM9tWkTvlwGBr1aPhG8K6hBvjOgOb5BJYE+Al3ovJpnwb3KaSu98Bj6PWK8AT06Kma+\
    ZeU5PWPSir14yuW9yHXkvUseDT77IuO9bTgCPtj9Nj2tvVi998d8PN3wCr6txU88V1Kkvr3Dgb0pMcA8cZVbPSXmeT0c\
    LpG9G22lPQ1LSr4jAyO+QL2WPcD66j3fDxG9tk4QPh7CHb5ra9k72jLQPEzBIj2xky8+9F4Fvoipvj0idDo+mK6SvXVD\
    Dr5AHw0+mafpvS2Lwrz3Bfo8zQrUO/iVk71IDbm9e8APvic/Jr3zYk29Vq4JvJ4D1Dwp+Z88GkwzvQDFtj1cExC+3QYb\
    vp++Sr3UeTq+mfdcPa+GIL0IBcM9n8JSPXGJ0r3EdYK9WsUzvbtmhr4urJu+ADsnPsR/tb30Hgc+6tU0PkDZA75AigO8\
    +cv0vSOcBz7HW1I+m0DJPf/9Vr01eIu+CF09PA1VuDyYIem9tTgAvgQ8aL45M5G+h5FDPum7vb1FpKe980Z6PVvm3D11\
    jQm+ZR2vvR0q+T3E+zO+xGshvWW76TzL9fw8qdprva1vbz6ufey9q6slPmWdKrz+0vM9Mj4pvXya9Lu4Nhw+s4qxPfv+\
    FD36X/G8Ud3MvPjTXr2ZRgy9Z3RZvd6dJD2OBMa+XZLDvWLohr1fXIa+Y1wCPRpngrxSmSe+32dvvTmRSD7ceg073BuF\
    vsN2iL2g1RA7Lc8svRGUV75ifUO9RJTRPczAVb2hblM+Y5imPud8V74dHey8D5laPpL4bD4hYyq7kHEpvZownr1zXls9\
    amqHvKHU4L0VGI693mcavLpFv71JiCW+eLSOPbCN+bzQ6Yu+BjIpvpDEi71N0A6+m7zGvsg7J74899s82lcrO8jrbL2N\
    Xo89Loh4vA74IL5Wvh6+1ibivILN7r3SCqg9oNSSvUXoxr0ZXd+9DBMJPMS0yr18Y38+evt7vm9yUL49YNo861/bvTRi\
    Jj23jS895V1svAGMEzy9gI+9D8RqvTnmiDwP40E9nPjzPa4Xy73KF7s763oqPecoPL4CFrA9jDKpvd7jdb7P8PO9Umh4\
    viZZQL5epFE+r2KYvauIBr3alQ0+8Kh0vqoeH74QdZ48OWRoPU4f7L113fm9eJkVveNJ3LyicRu+DToTvloOurziQoY7\
    GVcSPg8PJD3tjLs7HPrcPX0DnLqBkeo8wpzVvZrFR7x/k9o9Bk0bvjnAIT5jiYA9tA/tugGhFT4mDiu9Ww+6PQR/3j2p\
    FOs9SYljvhqyJ77LQa68QPC3vWipdDyAZmQ+JnB3PSQZTT3o65w7U5kZPvOIk73reva9l30IvEpxXD47Tu49awfCPYJO\
    sz0mFKM++vKFPTzsJj5e7HW9ZptTPfhKyLzJ8Q8+b0Y2Ppc4a76QYlE+2YyHvavERD0FA989/353vSVfYz3a9Fq9yQc6\
    Pu+rcT4CTcc9ZC4yvYYVub1Qml++jetXvak0nrw0ZKa8hsr1vNlqlTui0hW9LkFlO+o1hL2yVfS9jWJVPmgJIr0qnqW9\
    iolZPtzfTL7LLtC9HtMSPhpFiDsSA06+SFrqPbxFhz0/qom+aN3mvQLN1D2D2iw+nWxhvrNat739XJG8TWjTPdGCLj55\
    Ci08RiSBPpCylDylLv+89XXAPZt887wteTO9z/byO0sCqr3dTVW+yJr1PMvMVb6eQYK9Gb+FveCw3bwjZ9g9ecaxPWm7\
    Fb4SnjI9BdGGPmG+1z2YUaa9qhEePqg2ND6fqxW+pz8KPoyjBT4/6gG9EwYRPkMzjz0ynxi9/rewvdrQQT6iDg89C6ER\
    Psntu7whNY29+DwaPm9Jzz2Zfyq+t+ZXPbWs87z8QC09ZurevHXzZD1Xu1c+ImT/PREUfz7+vAE+0vCYPZN61z3rt0e9\
    YrYCPhFR0rz3vi2+o80NvoEnT74MTVm+32ZOvi5XIr4w3RO+vOUxvgfgw71eYDW+3H+UvgIuA74NV2C9v5zivVBHH72Q\
    ani9QX0lu1rs5Lw0w/O9oDInvL1/Wj0FYrk9CTiqPQH34rtbkyE+wgyFvaStpr30YIK63WIEvNuKXTqCYC2+2ioIPonM\
    Y70QHx29V7rfPc1birsD6vc66ReQu24WEL3w94c91PWsPXssxr34j5m9UydiPbyUkb1W8MC9oJe7vaJyzbzL+u09nozR\
    PRnvFL0i88Q90UV0PUTcyDpHplA9zdEnPpHLgT2ytQI+q1f4PTHY5jtlUiE8aj6HPZ7vyT2GIEo9NAOUvcGvqD1qz0M+\
    N5g3vYcKsr3hHA29ISKKvbiu7rz91Qm9MoIAPgTOn7xR3w+9kJEhvptml72zTym9Duf5PFG9mz1rpsY9lGw2vtWVer0q\
    UsU95108PZN7BT5rtLk9NJUWPaN+6j3SUe88EVQavk927Ty5dS68vWkavhEMIr5Rhw08C+LUPT0uyLy+ziW6ENmbPZU0\
    YT2Rg9M9hJeaPeNrCL4nhh2+7OKYPbgL8bq7cX09sGtDPQqJkr1nV5Q93C2BPd6P8r21qeK8L902PUjcyjvLTOw9XKTp\
    vJeasrxgkP68SwPDvE9ubz3dsnC8FLDdvQPacz2BtYg8NRW/veI9xb0U8ce6YBaaPfs+UT2XN8a9YHmXPcA8Ez4B2CY9\
    RGz8PQm4IL1zyo68Cq8wPbX+H77oYIq82OnJvYITYr01cIc9WC9ovU6dgzzPwR0+CjbyvWeYL731nzi9IGTMvQCpHjzB\
    jYe8/DOaPVq2Gj2GKz2+AOwRPA14Zz1Vrqg9K8E+Pcjior2MC7y9E0FyvlN+dT2y2Bc+hKv0vJhcuDya1ze8rkaTvUy0\
    cr1QWvO984+HvbAWJDyeFLy8m2SrvLVHczusCoA+BQecPdbcOj1HH5s9IDRTvZsgcDvDX4o9VFXDvXZ85r12RSm+FhhG\
    vTNSrD1axGC9eCuOvTfHMruADJ47ijO1PeJtUj687w0+xXufPej6kT17nKc9twGqvc1cDb6eMFg9OW6WPaA0qj1J2eA9\
    DDUgPZCDlz1i1ug9u44nPcqqnj0+OMu8K+BKvTNyU73Ga7O9YXVnvTTmYT03gC09Wj8svW04jL2Q6488AMZduwAxVr0Y\
    iTc70RUivM6WmDs/J0o8dNiQPF0bV7zteLy8yi9VvnakhL0T7By9P6XBvUcnir7Uowe+BjpRvp8jg75UqBG+5pOKPlOa\
    nD6fM0o+EHSxveJxsbythmi+HmZjPpK4mL2zNh+9XisJvjIT3b3VUru+bvKIPRxQzLulzJy9BroHPs4k2TxpkRS9Q8eI\
    vq5Uor2hQya+0/KXvqqaj76JmMC9COxivncPRL6m8g2+HgG1PnoPsTxBk2o9MY1dPS36xL14BCE7NsAtPvMQmDvvQEc9\
    d22Dvnisqb7buBe+IFfoO60uWr7x5fC+Y8QevAYYfzwoOQO9R0hBPrexgLvs4pm82nIUPdaGwTzF7P69qfGXvIpizzyZ\
    yec8TvyFu/d4Qz29avW9k2VMvusp+7zjnuo85dgEvwPOYr4sl1a+Jx46PqQ3hb0+iRw+p7ZAPaFPLD1U0V8+5CYrPclR\
    hb6wrgg+vSgIPka7OT4RHue9L1ETvvYvu7yu17i7xMubvhIJOr678ne+/QdsvQoMq70F7Fk+g/dnvFBs6b1Sess96evE\
    u+fcfD4YpBG+zWrKPWnW2b0zkNS+LH92PQa6HT7ZBSy+5QLEPXmcQ74OtH6+QugAvvSpobt29949Efpqu++MFb7VmS29\
    UtiJviJwAL6NYt09WTybPb2swr3Qgbk9uh9RvfJ3rztohb69dUWWPLTyRT0Cjxm+pigCvoFeXT6jptq8H7gzvsdm8b0m\
    wAq+ceR+PKXhb70efIm+4qeQvepLOz2Jfna9joIAP/MxHz0+HDo+g28RvUqygj794g89/MMmvlUzLr4n0F29lx65vUJK\
    3r0ctt69EQ0Bvnlchj7LZV695o7wPrUt2DzN0qC+gUfSPR/oDb5WBcO+nt3dPb6PZj1d5669fmXCvKJ1+T2lj5A+yaqt\
    PTm+ob2HGLE9KM/NPV+c072kBgi9u8U9vv4KmTxxc6A98Kr9veMBhz5ztDI++znIvSuJmD3yvEg+FWG+vcUcL74cMHC9\
    PPsKPcX8QTk4ZRc+tFQIPhCEJD6FOis9Vpa8Pej3nz1IVcK9KfHcvazb171BAKg+jCGBvcMCCz6u8V69sqdrvESiIr79\
    Sy8+YiROPu2U07ymHrG9Xw4RvkHOybwybOa9z0O/vWcPqL2mUjm+/FXmvVpwFb4n6F69xsJCvVqD0z2LIxC9DSLmvdFW\
    G76CcdM91gyqvbPNRb5yqYi+9PcTvvwCqL7GFV2+3F5xvVP1gT6/tuI8UmujvRIXTT1GL2i+DoREvn+fybuqgbW+s/9y\
    vVvQML5CiUu+cwTvveldpTwJEQu+QNUvvvKjdT42ook+q5rHvZs8Lr4XMyY+vM4Rvmc5hz0kLnQ+xdWfPRqRTD2V84W+\
    EXlaPTaylbsm6JU984rBPe6bZj1O+VE+BMZzPaBH0jwy4YU+6ImKPP4QTT3rGke96iQYPpEWuDzqi+G9vnUpPq28sT2w\
    Vgu9uQiRvpoEhb41CYk9oi75vCYPYD7KMqI9hCKavVGBrz0Mo8i9XoUuvtlsNb4lY9Y9nwnqvWzSzD3/qKs9ZBhMvoUP\
    wrzw6Eq+IH+TPUsNoj08ygW//QONvQmUIr6xQQ8+uTp7vpNWF75ZxgK7uylbPoiLhj2SyD0+DjIfvuumkT3ePE6+yIYJ\
    Pv09jz0qUHu+HdWuvc5Pd77gndY9dJ5NvQcACz4JS2Q9oevWvT4/3L6B0XK+6GHouxLaTz0SiQ4+n2r1PQEF1zy9kCe9\
    Opu3PaaYOT6vhVs95HDAO/CcfLyKNbu9GiUWvknP4r3Cjsu91JGevvizoL4LWC++cGb0PV0NozxQVq6+zkS8PaWkIL2g\
    XhS+xf3hPbgIhj6g0JU8y8rMvj1WLL4KS9I+MbUfPBFhez5CEAA+Z1d+ve1ArD0RcKO9iTfVvaaw8Dziv5K9YUvivY9g\
    gD1IWdg+7WkjPg4XgT7ipLI9prlpvmqkjL5zmL69CLduvveBg77rOgk9QoVYvpnq3z3mGT8+KxkhvlXtlzrour28Ewxf\
    vofC/r0G4my+fyv0PTnGMj7GIDK+1qhzPWOQIj5/Dpg+/RIrvVp9jT55nvg95OV5vQhvfz5D4bE+a/2qvuDu6L0R+Zc9\
    mYo/vsHIIj7+xyk+MkV3PfMyAj0bYiy935IlPvTy1D1+qcq9cx2IPip1J7wqfu+908dAvi+U3T1Cb6C96YmVPl3JCrzb\
    wEy+CmTivclSur2oTMS+3IPuvf4CYb0Bdq+9yBk0Pfuygb0REbw8B0p7PeXDsD1BE1o+QgyJPrew+Ttw03a7FAm+vTyK\
    M76lNXS+inyBvbNdTLypqVe+DbOIvgVOQb4ALmm+DuGMPeim0z3FG6c9KE3tvIh/yLxWUda984FfPfUoGr4NqDq9izYC\
    uxx9KL6bjpe+i040PqdHwT038HC+IEoFPqfsyD03Dgu+Yc3mPhhwXz4d44m+RDDXPXG3Vj2+DyC+Bwq6vIFxRL470dc8\
    YCSvvY8Vqr1mwM29zWDFvXAe3j1I6bm9XoJMvflLa7y9cva9NbrDPb0LW77dwRg9t2NOPMoZhr2oOkY8wAlfPDKGJL0+\
    Vxq+ahHNPTAXLj0kIj4+RDsyPSGPkr2W0T09/E4ovp7rp71mSCs+6bgMvgJpJL6hQb+9APFfvagCBb1vgoy+PXHEvb1+\
    T74H84u+InDHOiKHPD5NMas9cEK3vC9hwDzamzA+NDiLvWQ12D27l1Q+kr9UPcyy4T23qpc+mNi+vUGFhz1sHj0+ewav\
    PR88hj7Xqqs9WCEhPsySaDvZ8bM9mji5vC4SVDzkoTc9/LrOPJWzlb0jWCY+TgeevHxXoLtBN208oSDbO7LMIb3fDEO8\
    3ZuOPe+cmT3Ddis8+4q1PaSwUj72iso848aQvLFqQz6HTF8+Uxj7vP8ECTy51bQ8OrGUuz0esD1wVw2+qWQYvlcoCr3x\
    mh0+bd/PPfcIDj48fws+BPYxPkz+hr2/Vz69pkgfvsiwVr0fuSC9Yf8gviiRC70yWjG8qJd9OXw+Br7koS2+CUwuPRwI\
    HT0O3XK8wNyvPcwQRjySK9w8mbwJvn9sML52Mq6+qTcsPjLSOjyN7km+NdI5Pu0BGD5xGBO+tEHpvWZbHr5yidO9T23q\
    vYWuGr7nYYq+z+AsPmfcI72LNQi+NdaaPTozoj3oJgq9Y1qUPbMvcj0y4im+QxLkvcM1UL5tUhi+IUkGPoxSVz4LfMi8\
    Q5PbvVSyhz0nsm0+DcpBva0Q4j2FaHo+/FkcvsU1b74cE6298aj0Pf9dBD6j/pm8OlGXPRvvwj2wLDC+WyF2PazS571b\
    ro8+ftINvvJpBj3aIB8+c2TSPWfajT2nmwu9ZE9YPYKo3r2H2hC+sG7QvQnCyb3pVN49SNlhvmqZhTuY/AO+94lbPmAV\
    wT0Zjg2+mO6APf2gHz2j++c9u7tdPs6SNrzoWyU99XUMPgMWK7xRq0a9SdCnvJMPr72UJxG+w3qmvgIzXL48QZi9YORO\
    vFcWkr35qoG+bf5DvjCft7zVsnw+OaFXvZDeGr6QHxq+GktDPQhWR74cdIg+nJ6JvKOaHDw7PCo+kEd+PR5T0j03Xs49\
    RbUdvmhhzb6GEg8+btiSPT9zKz7VpZS+U3WTPW6UDD4ZUZ++sZ2kvoFtyz2F0gm+17kAvjL5gT6vllg+nIi1vG8Gg768\
    Sb68vwrUPXRvyz1QrkE9M1sTPpBD1LyztDa+dHc/Pgq4gj0YO0A+ASrJvEbvyb1x5Bk+Xf9PPRyW6b21Qiq+YUwKPu4b\
    EL63iPy+5sEfvjhxQ74gHX6+O7RBva2jQj0I/pq9YVVRvlEFQb6BsL+8LIz4PTyg5T1Gxni9tjCQPGcIEj4bAUM9Loyv\
    vko5qr3iotk9E+kDvs+/5LqNZ08+VYUnvVQbUD3QeWg+IRVXvtXDFj4S4IM+HXWAvnw8cb57Fs89XGlLPA+H8b5cIwq+\
    m0uLPOLwRL12cp++qWesvlCQsb2LFu+9bgvdvf4OiTu+ZIQ+Gf8AvqxLUj59gl09n7qqPboRLz4C0Ai+gfJQPqM1oTvL\
    TBo+/MHCPpO3Aj5MQbG958SPPSdqRT763Bg+py40vWQpVj6QicI+uLxVvuAkMryBfog8mYzHvX7ieb6PFr28uBAYvmOx\
    qTxtMm09sSIKvkXUob7y8Da9Bv64PRB+hT7udnO+ui5NvAKpCr5cSqq9N8ZTPqbsVr6CSbC9fVmLvNUwjj0xXRU9F6Lr\
    vHGS6T2FnB885cHuvfr3hj0zIRI+gEb0vlb6S77KiwW92VJTvY6U2ry0uMm9A52ZvqbwXL1DK2G+WRvVPNb90rvsX1c8\
    G1SUvngxuz1zi++8NVIZPqrUW74n1Iy9ThdVPscn9Dx7yDO+nXUuPriIeT2dX8q8JqhSPbEvTb0MUQg971MVPZnz9z2Z\
    2NQ87OWTPSuXmDozK+U9XDwEPlOomL2/Pcw9Bo53PNolPb53S5i+orcOPmg47b21EuK9n4MOvP0RDD6MCxC+AVmPvoOy\
    6j3WypQ+RmOePi/NZT4P8oY+egmGvNYJqrzrQZO8hAuCPvT/mz2f1GM+lgnlvWNAgD7plIO+vBoWPm6P4zoL7oG9OPKu\
    PeEb873waeW8q+i2vuObhb5Hn6K+d9l8vvOb373KkZu+aetIPLQWwDttAxA+KR9WPRkcRL0nJLI7VP31PMdpsbnI1OU8\
    UCM4PMJx7z08sCg98gWyu7cDLbp3+a29tUswPj/yDz55lNs9Jb37O2GroL2boLq9qQIaPAB+sTy/7AU+RDIUvnEmE77i\
    a7O9FosdvoEF4bt7Iic92uUZvdJdkj2c19Q8gW3YPXetCz66Ir690a5XPhIgdT5tm2I7L+AnPib8DD5EmwM+IagAPVIc\
    sL0kP5q9jfo+PlKTXj25P2g8MAJSPr85pD1WSgQ9apuwPfc5tL07bgm+qZFsPFowqr2T1Rc9+WLXvYJZyrwtr0Q9F7Q/\
    vVG8BD2Ibyu8ZkbBvYeBmLy7VV69TJxjvYJiYz2b20w96lgLvbuf3zyxkTw+nbJSvsCVgTuxKym+m2Duvb4h973/GaA9\
    1x9PvKMfbD2VXy29g+akPAKsTL4clHu9+XjZvEtXD74e8F+9chErvj6zIb757mW8bDNNvBdoDb24UE4+JJAcPYJvZz2v\
    blc7/tc7O5ODHD2F/iE9uQ1FPbcrIz5T1y0+gxmCPUVH/j238r89A9i3vfjyVz0lm1q9zlO6PFY4RLxdkmU9Kpg/PPD8\
    DL3KYOO9t+nYO6dQzDxKxCE9w43OPGJxiz39hxY+J6KjPR3v0r28Fxs9Y//WvTgU8Ts9PGe+RHt7ucU5gLwc6vA9x+b5\
    vUmqZj2KRhS9g7wIvPyD+D2xnPK93UahPMWWpz0Jq4s8lx96PCbBFDvvhmm96Y/VPbj4pD3D8iW+5qkzvQw+k73Qhuw8\
    nzBBPlhyHD7xHqs9HfoHPJppAT5k0Pq9AcFrPRE8vbtl4kC91OZ3PfcR2byhLPC7iEdlPVDDMD2Agii8qyX2PamJebs4\
    kQK8sAYYPpvvRb2D3hy+CbrIPT5uRD206Ti97Oc4veyuZ71/npk93eHGPW9DhLxR9rQ9FwsEPoXaNj7UqsS8VGUzvR1S\
    irwHZYW9m4sxvqe7Mb79BR29jjhevQM/lL26Ujk9SWoEvvTZgr3seZG8tIZavdWqgz2NKWS90YOovFj+t7o1b6E9Hlrs\
    PW5EOT7uD0i7dprKPQE2hDwgjK09WwHkPYsJxD22R2O8hehbvVrqPL1wiZa8ujdYPPkd4r1K/ny92NpzPUHrHj3enRY9\
    jS0ZPb8Q8zyZg4E9TneGPKxMT7zoqvi9DOYxPh4NAj4h7TW+qZ/+Pdj9BD1Hnns+2D6pPtm0pr2Eg8o9ANaEvA6DrLwi\
    2uy+UiQwvu8EYr3Y1cm+WxDOvKB+Nr7vjSC9QfmkPQkUaLwP/JY9CdQCvDIypDzfitU80zX8vXzEKT5SEI49b6agvUyo\
    47woyZG9cn1YPjEkQj5mpL4+K2MKvlef1DpQei4+4WaEPIhRPT0IBXo9OjruvY6FKb5iro48z49gvuTmtzq14ss+gmYp\
    PYZJMD2kU0I9bIGqPStVxD0GAMM8XqXVvahcGL6RR76+gOyBvmiJmr6NS8i+LHd+PMyUTzxvGOG+G4MZPmFohj39eQS+\
    Pm7YPFMfE775Yi8+b9duPQkDYz20r929dD5gPtMA1z0QttK+EfrnPZd3yzwXWEo++3YvvXRGMr7eh+m9JJGSvjFQBD7l\
    4LU9HQiFPnK4wT1CosU9Z0R4PCnrGz7rCIO+3qIGvabiJj0aVCK+ggNDPb58p7waoeU+SgrYPoT3aT6RwVy9WkYNPPLi\
    FD7dQlI9HJVEvZanvb3rRmk+DxyXvj7dxD3pn7Y9z53KOw1wWj5ysYI9dhbxvciTRr3xNM27EP+evdnU+L34CfG8QOiX\
    viU60b0rBfM9s2cLvqU/6j3vJ3K+ht6xPBnkkT3hJyq+LZdxPqouyr4Up3O8787MPTRQrr5lBQo+utgqPqWZLz4jiEE7\
    /BVqvZQ3TT7A4l6+uYtDPsDCYz0g7WS9UiGOvMRaZr3RawC96RxSvTstJDzdNIo+A00MPknxpTwZp8E9Nl4ZPs/qmjzV\
    opq9uxpHPnxMwL3wKrO9J9wAPtZZZ72ES3A9OzpvPqRIG74iZE88KWqvPRLYHL08lCU+z+2PPayk1Dz95PM9af61vJPo\
    Mj7DVZs+dljhPV0Jmj1c33i+i79KPe3Atz2ruyO9AO6gvikfJD44pZw+Y1dKvuc6trtdHBY9zE7fvb5CuL62NGE9kYaA\
    vtYIczwfdz4+5IkKPnVRoTwKKs88c8S8ve65sL5/gRW+9KILPIt+cT613+W7wAgqvW11Zj75Lqy9vQt9PSKqTr3oiyA9\
    Z/UlvpSj4b4/isW+qA70vdvQoL7IiNu9G3i0vOy1CL7Bl3s7R7y0vc00Ub3LsLO9Zji8vebnw73caV49RVnPvQIifr5K\
    t3e+ynoOvJ85yz29hNq+D0YkPTYxBD4E7Fi+3rORvOP7vjyuwqi+w899vimZw74jMoW+uLpHvtLsjD1plLu+fvNkPdfx\
    8TyI0Yi9tuhKvKenQ7tqo549Bju1PF/C1D3x54I+qIsfvhfVkz2giLy+HXumPtaN+z5zlRq9JFrkPd+YZD1t56S9UDwq\
    vSuMnT2HJZc+u9pJPpv+k77jvGw+xH/rPSs4wrtdwdu9Tr6BPQWAGz026EE8rYjUvqpqPb5Rg6S+Mpz4vVTaizrYca27\
    +QFlvmR51r0K/ea+1HlvvuMADb7VxEU9SRa2vl3Tlr4kT+u9DF35vWl5Mr6/aq48HfasvR2sCjxLuCc/ki/yPbaCJb5O\
    Zng9C2povLUa4D3mtLM+Nko5vVXnMb6P6zQ+bcNhPsxHoj0ucsu8xC8cPrcM/TzFNqC+5PszPtdvhbpm5+28a+nMvHPj\
    Lz1H6qo9N9dKO7v/vT0Oyro9r62MPgKznz73sk6+JJnRPGZ8RD4dV5E96CECPlJGYz7Km5I+vritvpc3wD0u7w8/+77m\
    uuCL7r3tySi+4dOKPapNMr74SBE8VPyMO2vNkryMNyU97p2APPGIID4InTq+Xwl2vJKBJr5kYg++jmq7vrjqg75kcrm+\
    B0mKvW7AvD3G1Qm/lx5WveaXZT4mQYi9n/aEPdcnDT0YEQW9/wtiPlzZkD5K6wM/YCWFvQnbmD6i6xM+qkyivbxztz37\
    5729MgAlPFf1C74b9t++vO+wO2dPO75wwLC+UAxPPhW/tr1RxJc9vjdCvZL3E770G2A+0D/MPfxgWb3O7/K+6lejvUd+\
    nj2zm+4+oOnevqxt0L2BIwo9Nwy4POzr2T0Oq78+lGcLPiyZkz1T4js9l9dgPlIR2T04Kcs+AMvcvfF5Dz57a2I+5PHD\
    vihgeL7evIG8YD+CvWNoB752/RY9SNklvtUbWz6m0wY+EU20OqQowr3Qkzq8PRYKvAOCDj7DZH+9JP8qPVW2cb6f/ny+\
    YTQ6Pr+WgT56Xh0+eHfzuxKxTz4cJ9A83lTZvBA7ND4+zjY+d5oQvtTmZr6MpWO+BYOlvtnFk75b+c6+mQNVvq8FKb6X\
    4Jq9DbE9vvL8BL4d9pm8Wj3mvN/Kg75FmaW9UhSBvOEkjT2YIKo8KMAyuyiVEz5PGaQ9ls98vaWcA72hgLI9riwqPnUd\
    1T00RZc9L15pPR+m6j3B3ZO+8YSrPcksiDzAMMs7bQ1cvt7O3L2BTYg9H1qBvQTkK76H1cO9SbQ1vmfm3r0Ngk69qnYX\
    PvHcmL13kVC8gyaMPmWDOT4AYwQ9BWacPnEJTj5CgBE+xWN+PD/xr70SSoC9rz8NPk+oCrxGlug8daVtPhqUND2zvpc9\
    rctxvG9qDzzfO0K9dEo0vpg/p70zT7a9k9VIPPm1hDtKKmW9p6pVvM5Awzx5kai8yf+oPAUSxz2YV9Y9w838va49yL3s\
    9IK8kl5xPYC8tLv0vLU9qnocvk2Szbr7ghK9tGAdvqh0K77pt+a8p2L2vYaTiDr1BQW++V1NPiVC2T2DnAu+F0VPvkjY\
    IjwzaQY9aHzNvFLKoT1b8LM9Zjodvc4gfb5Q/YW+kOiDPbt2Kj3fM5a9s9ACvDVVz71hxxY+AOWGPSBO0r31Noy8/t3T\
    PYSbaD1oYi8+FnSJvQEEAL2WopC93pwnvgKPaL62y3w9MI4evlMU473WimE9ksIWvkpMqrxpJbk9Xcw9volcST2lKIo+\
    pC6ovUMPXL0t4pK77v/fvVF2AL5cXUG+j07HvaycC74tQ8o8MU9RvpX5FL4l5r09A5GiPZmLUz0eHRA+Zl6iPXTjTTwf\
    pZ89b1MIPp59zzyWGgg+fwKlPVXVtD1JOT0+IqogPsTYv7w502Y91cJevtemVb3sPak9uv0JvVFErr3K5nQ9CBzZPEff\
    yzthaCu8eDKRPbGnjT04P829UT0JPAN98D0ek4U9fpM+PvJxJD5tDCU+5oBMvd6jV7y829A9H5dtPTJPyT3v8pw9mOyu\
    PBlMeDst9r49gFKDvRzFxbwPycA9I9YevTkIiT1EGxs+aOrCPYObirzWfeY8xG7qvUQqOb14wGE7KYmRvirVib6cMx6+\
    aMcUvdxzh71wioK79CjdPTd0nr3Qu+29B5AvPj9ABr3ArY09RwROvMBCRj4t+xI++JyjvbK7DD4Zhx0+CqkEvnnR6TwX\
    BDC9xwHsPbsuxz0UB1C9xhHZPHqZAb0GOIy80bWFPaOIdb3NqPK64rUKPgn4hbuk0SK+WPeAPYK9kDr7Gns705CCud93\
    Jb77SeG+MSfgPpd4sD1VaHa9k5+JPoW33D1B+1W8vljKvceVjrzip4q+0LO3vn5D+b6tPha+rYecvusJRL7Xd4S+A7iE\
    vWCuobxJtaG9KD8cvoz5h70JLSu94meUPepAEj3+3Rw+fmy+PUpJDrzP5S89626EvaOiWz1RUKM+0RjFvWswLL2d/cI9\
    r7AWvYcf072wrfM999azuQONHL4ElUo+DnelvOuutL1N5Za9wFhDPjoeab6OnIm+c1qFPVCFEb3FOvu9m3xyPVMnMr7a\
    ag6+A64NvVn7ir4ch4e+XWWQPf96xDsfyae9dPwmvoAlCLwRyia9fg0CvY7cT70k0oE9Sc50PXqI6r2nDt08XQiSvbfT\
    +r0jg44+IpqYPRkfuj0eC/M+CbcmvrTXmb5Xn7C+1aHDvd4+jDxd5jG9JU/HOcZUi73BqoI9Yc8NvdwjYz1qkPy9Lq9g\
    vgF6Ob7gg626VMvevP5Cxj2Kbkw9OMiQPT5fkz0nAe88h7GSPbrUSz1KTo69Q96OPrwc4D0c820+kPfZO/hjIr5B9wA+\
    xx0KvkRMYb0kxYi8ZMRhvumse73Z+Qc+rsdNvR/4j76mAkI9TxmWvbGhATysrF2+H6YBvQpU/r3dgxe+WwuoPeO5Tj2z\
    lIi9088kPvffSrwGK4Q9W5iCPaYReD0yrWO9P96WPoqnKT4LQDw9f82cPeV2A73evYQ+zHIuPcC3mz4BAdY+X8Nuvqgb\
    AT5rb6c+fmV6Pj3b4j1akwY9auTDPVESVbvrYg+9D3fsPQfbHr57cwY+xFVhu8Cf372QjJk9v0jpPYskGr0XqsW810ue\
    Prhnt73aRgC+eGqKPS4F1j2x++A9FGrKvchSKT46sNM+6yx9PqLDTD55DUU+Eb2Dvrl/xzxJG2w+Sm15vcA60j2ykhs+\
    YgUBvk1twj2Iype8uJ+pPUrYdb7mEGS+AtopPVkd4z3iCP09rAdpvbhacb4HdAg9Z0GIvlFbwT31oXC8u8SRvhEIrL7U\
    N0K+IHr7vQc6SbxrG5k+XGElPRAL171J+QO+fZOWPpkHoT4rERQ+Hckwvn3cTr6M1ai+RwU1vgbwNL6BuBO/eX0qvgf/\
    VL67lp2+eB+DvKygdr3OWHy9Be1fvr6iAz5TN0K9wezxvXIhjL2MIW08gmG1vHxELL47jiM99W7UvXb9x7zyB/U82Lt7\
    veI3Bb6Bd56+5MaAPsmYPj21n4c9omutPR2dIz1jfck9J/ERPhddL77LLb07vDpVvhPDl74CzZW+AcawvXrkWz05ZhI9\
    z8QBPQXkDD4y6Im942BxvaaUxD20Jk89KscVPh+jBj0Xl0K9z0SNPciGijzGnrc+z++HPRt5CD18R+G9iyZHPTZOAL6D\
    m08+pfVXvqGFQL6nM/y9TkAsuzSNib4cMMy+CmuDPbSFSz5Ugq+9HD9ZvrAR2L2VTh++f3aGPl3y+Dz6pPo7KzOGvtlV\
    or2J0SM956T3PZvI3DtE2b69ta/PPb9hn7vrtwy9kV5IvQjoLb1u4/i9w7wYvQgLVj6jT809JX4+Pt5Nt7tzMWy+IMiC\
    PWAuhT5XFRA+4D/4vY2Xjr5KYBe9gEF6PfmamzzXgxY9ESP2vczxHz44nsW9yW9ePMKvOj2dvPA96IJKvfUsEz4YkYw+\
    ysjlPWfnFTzCQ4i7o7z+Paqr8D3+Jww+8hW0OwSgHDzJ8Ck+I+Mnvqn6YL3QC6y9cZ4Tvq5sqD0XUHG8sv4ePuhz6T3f\
    gnq9erkUvYSUxr32Tec9ocxavoNb07yBiSe+lsc9PISvzj1AWhA+kjCjvdz4RD2/jdg7HAppPfw4lb6FZWW+Vguvvtp/\
    sL4dtDK9YbzwupflHD43gB09tubCPSaimD5ktKq9nEAWur8Itb66I9i+GdIDvLT1J775WCI7RukcvjDraL0OKP69OKTw\
    PSt40L0kyVC80F5BvexJjjtLVYk9kXJBvRbvhT6SDg88E5lUPucUSD6x7dY90c8FvalZYj6uZFY++3NGPaJN2LziAOA8\
    3uNCvvcCqL43XaW8m2aIPJfbl73agKG8+hZEPuUFTz7Fl2I9GJh6PiGBSz6gyGI+/Dk7PsRWVz0to4C8ag6ePe1LCj2I\
    ljQ9fhahPQ1Lr7zPCfu6CS0svXx6FL2HZrO8xvktvsIRrb6wpPa8Ox0QPU6hn7xKkqk9J2GtPtD7Ob18/Di+5DYdPnpU\
    ET5MHZq+quq1uw9NHj2C77y9soIDvdU/IT6ZDuA8Qvi0vpo7o77wGum9VLOavjLIhzxnFAM+pfpDvcrlU70q8mc9hqkh\
    vOl8Mb5tBxu+WsApPh6XrD3oSRA+WFsMvJ96ML4Sj2W+/CCOvnbIxr37cfS9EVXJvdaVi70Wb2S+kcCoPhNEez6FQHi9\
    H8PYvUE3XT62SnM+esYBvr30hL5K9MY6+ArQu7rZP77p3Fg+ca+mPRb0PL4HENm9AI25Pq/ejr4NvqG+nVG7PexGD7y7\
    X+S9RnuQvlA64j0XpBU+MNkNPiNtb77iAhc+q67/vWC2Kr6Dn5m8L45HPXH5h71JdJe9ylNkPRN2gr30WAO+EqA3PXBV\
    mj1qkQu+K8QgPqLUEL1E0K09W1/tvfweRr1e/VO+aDQzvivV3T1fgMc9ukNQPliJNb60e0m+/OdEvjd4+D2LYsc9V6bi\
    vUbxCr5nRxG+WUbTPZ8/wr7gCk0+BlSsPcAGED78LGM+U7QNvr4HFj5dIL891SfKPeL0VjwpO2S+L1c1vq12Tb2JEyC7\
    OEIAvuuFGj09fzu+hK/QPVaEPz6/S9C+ynlRPXwjbL7/Y8q999mhPW0WVL06qay9iJwFPoshhL3dLIg+2eMoPS+z2T0X\
    QD8+QhG0vsx3iT1ua4C+sloKPvTWBL58SCy+N/naO5Qatb3pgZi9A00kPaAKtrlawQA+yOOJva38zLxFx4a8vlN4PRby\
    9L1qdIO8fSSePQgID74xe/g9MjBIvgQkgr6XrR29nfAbPv9X7LuYL9+8fMkWPkJvKj4gd4g+hZKIPZ347z3NmZo+C6HC\
    voa/DL+qwFu+u65IO02ymb1Z+ry8OwUavthUj77mBYY90TbIvgOrrb4oDM+9Ku3svRS0nL4JCuu9lOJ1vZFKprxYPVm8\
    7KdhPuc1GD26gh09KYkNPoQ0TD4bla8+U/wWPd9o5T1GaLk9HyWFvvIuYL4zIaK+QHhIvHUpJj4UqEs+w1hKPgrcILtl\
    Lxw+anSJvReU/70cI129OBKOvfROAr0pGde7qgDfu9cfpT0g4gu98gh4PaLAtr3v7JS9spJwvv3nTD1T1uC94w+HPa4B\
    Tb1F3wA9xUjJvOg8vL10pX49qcKnPMM0sT3jLOc9H5k+PrtyWDtkUEg8eQHnvdcEgr28e4++tqYHvvypRb716DO9wmIm\
    O2TBBr6eb/i9loenvQ1j4j1NCJO9WTqSvaVFULw2hwo+URxOvpZDwz1Q/J88VzagPbVMID5gW+o+GuVIPa2raz3LYrQ9\
    XG1UPUiIqb2kuBA+eRdLvQi7Zb0aVHe+trZMvhNc870X4Cg+Qym4vXSJBDsirNo9zWv1u00VhD12r2O+wBdyPfM6mbzL\
    Mme8PKVYvDAOlb1KKQ08mTU+PiPWHj7VT3s9w++JvGQZkT7z4Ea9GTVBPrjy4L0bZ729xG7svh1iEj1UrAe9naO6vToE\
    pbz8HJg9N1iGvgVhhz0SZyG+w8GSvsJji72ybra9TGUXvGpDFj1qf1S+E0tYvvpFgr54eFK+M2sFPa6cSj3KEYs9YZN0\
    O5JPkr05G509J+xRvVmca738U3g+X2EMO8zeH77xdYQ+BQznPBQrTz4zMXI+4KFBPtuwiD6lHrg9EQswPgI5xL7xETS+\
    s1zrO1KKab6F+Bo+ofnKPajAqz6acNa7qZU/vl4wZL6qjaa906iDvVbygTzWHdS8z8eNvvT56r3OkTM9WhRzPSV5VD3e\
    iqe+bv+aPTyeIb3Gz6i9QACwu25fOb7rUHw+miJsPbECC75EcAW8lANDvpffwL1htc49QhVRvWyfzD0KUSK+PbowPeLn\
    YL5opCs+dIfSvRON3zojYYU+nmH8PagEkD3ZAdu+WW+qu/X6lD1c2lO+S9MwvT5MSL6xpgO+EI3/vALkV76mOIg9i6Zi\
    PiPIFTyjI+C7eq+fPiOqOT7I/YO+7u27PVHdLDurfa28HPaRvnFSKr78Cc69cTE+vg1Ygb66e1u+LeAjvQ4Rbr08t8I9\
    fztdPqnoqzxDIge+D3UePtlIwr1TLaK9pU0/Pljfkb7Vibq+jcoBPrnOkz1mnJw9oIHEPI+xBD4tm5c+G2+lPSnlWD6R\
    Eas80T24vmqaZT1+QcK9GR9cPoH1hD6Ihtm94+/mPR1DR72nAHS+OE/4vB3EXD4fMv+9rB/TvT3Hp72KTjC+/dSlPXmX\
    gr5arcO9m62DPTlUTr40GUM9YzcQPBamWL6jtym+CJgrvgFlID7RbPM8ddmqvqAW2L3hnU0+fMiMvaRaVz44C54928Sa\
    PQjwyz1KEuO9qtSMvku6Lb0pHiw+YoFHvqBBQL46joi9BLdKvi5GZTwBqLI60t+ZvVhd1LylCYm9JsRBPRvrJT1olU89\
    640PvU6FuL3c3KO7hJT2PezvSz7Bzey5W+A5PGmYfD2Lvca9gCqVPYJwpL2oiek9ssisPPkLMT5LpDe9/VctPg3Ywb3O\
    4di8xKwAv+iPxr3n4nI+YV43vRXra71Y3hQ8pMaZvcG6Q7uUjAS+l82kvpO4j76zeY29fECgvRrOLj2ZF7S8QabcPS/v\
    rz0rUrM95pViva+JFr0tiPs8SnePvHYn0T19j9I95mS7PbyfvT33gg49bu7GPGW7AL5HfgK+ppOtvVa20L0A0Te+P5XW\
    vSyteL1WIc++neeHvnDvDb4nMPy9Jd0jvXAnzzwEzkI+lFZfvdTES71EFQa+oPcEvt5QD73Bze69Pwn4PV9Tnb3mAYk+\
    lzRhvJUEGT460F8+K4sKPvaMBbuXd9M8aVQ9PoU7VL1pUya+L6LWva65Xr6fez093t7cvds3hj7GKtw95RvAO+1xGz5x\
    bSI+CkvEvYUbuT3xItg9PDGCvpYkGb6+/u29VSwcPrzq+T1WZge+o/WRPS7HKz53yFq9me+DPio0+b0DhjS9fdUiu+6g\
    q71F6xU+YznMvl1pW70fTno+/OCvPbF25j2FbZw9a9CcPk+npT1e8cM8dAT8PHBOsb09s/u9q2zKvt/AgL0XfdW9H1GL\
    vUkj4Dz4arK9cEDMPUzwPT2tQFa+S/aLPf3l6r11YxO+wECfPc32Jz4sSoC9sgN8PtOnEr0OyBe+CFINv8zQ+L5MyKi9\
    R/8yvgTQoL0mI1S9CbkuvDEP17whD3a++QtjPqPnEDt6lVY+tFDbPdbivr1nNxi+mbSEPghI2js/eB2+eVUOPW2Yjb6c\
    qCe+Bl7nPXQoqrqadWC8JZuvPQn5xLydej88A2tDPgj5jD7a4SA+DxfGvFz9gz3xiUO8KpvqPW+3/z3oPFe7tPeSPgUt\
    Yb39Foq+rRLTO1dRIDxcMwC+GRdOvgUG+jzlr7q9L1nWvK/YDb0XSf27T0MPvizBQj33mNs9Xzm3vpkbpzzzgI0+IELe\
    OzmMfT6ZaLW9REYSPSMeJT4f+wM+CGgZPmtMWT0TwDK+g/3hPWwxmr1h7AW+8AY9vusPmjwTJO+7txpkvdkoBb5HywK+\
    ah0Avsj1nb2TAie+wt58PezXkb11QgO9oGAavuJsAL4OsXm937N2vLH0dr5hx6K+4CmjvaDthT1hsvQ96lGhPmDaVz3t\
    ylK+r5cYPlRQezwyxx6+iOoAvpTNPb4Siq++H7sFPurZ/77eyde+CWJfvr8SZr4q8FW9N5qbOzLx8bzuqSk+r8eAvscI\
    p71CsTa+OhzFvsyXs711uV6+/qXBvVBOiL5FiN09I6UXvoKp4r0mScg9jzAlPRseQT58xKK8DoybPI8/2r7nVRa+kqIJ\
    vkSc6L5F1mO+2W2tvSNpgb4pGQK+cXA4vjckAT7Brvg99xjcPbLg7T1gWcK9WJ0JvTc3JzrJVsm9ww2dPPS7oz2KVjQ7\
    tiLiPTt6SD7pCBo7TPxzvn8AM74kjQY+fUfDPb4pLz6sgCG9KtMKvEANMT150xs+/shKPf48iz4fMQU+nvRJvhTAxry1\
    9Em+t0vMvc48qrtxhsE9Ph69PQH7Tz1DTB+9nYRIPRYm2j3tI8I8mveqvDi1nbrJPoo9RmGUvvSEE7xkA1c9SdWnPb1s\
    hT3zJn0+iiD3vUApVD2B45M9zDwXvVQ9r7wJUGu+G9CqPe1gDr4BAKi9/t1BvtAm+r0eytY9ZUAmvf/d+T248bw9Tveg\
    Pf/f3L2S6V2+idxLvp+sCr6ANHQ+d0ESvhze7j26nak+LUy/vRGCVj0yM8c71owKPrEa0T1PtQm+jr5MPStzqb16WgW+\
    zCMYvJSkrD37Imo9Uc+yPUi0JD68CCe+YQ4ZPpj0hLyiaD0+/kU+uwY7ML3B2kA9p/pBO8rlPjw/jC++f6RWPoaDAj5F\
    EdO+gTzqvTYAVbwWfpS9//EAPqDRDb7Juhi9cyD5PUkQHL4DQki+0qeOPdwNWz5Iouo9zpFaPZwvmD0Qahc9kx50O2tM\
    +z33YpA9Y6LVveXPmD3Sh5c+xgl+PbnDhr3W/a+9+jDxPM8P2TvJWYg95UFNPdPNGL5dVHs+gEhvvhBAfD1gHQA+9x6/\
    Pd9TWLx7prs8fv8NPnt91D3ikpw9f4OSvi6qJb52d/29WUeGvsfb2zxRO1A+4yM4vryFAr4zr3E8DZJCPfcdCz7K+Ce+\
    7c/QvYipar7WxfC8IPAlvh/nD76Nf6G94MkZvnyd/r0sQt29ZxRwPDOyTL5MzjW+HA8oPNZFIL2RrC++6jgcvRkriT3u\
    qFE9hI5+vRuvdb5uKbC8+33UPAoXIrxZE4M+V7bwvAN/TT6WlgW+gtzNPoJMajnyDuM7rVWpPLWoKTySOS49cKYJvt2L\
    2z2ttYS8hzofPjCq0jp2mvY6SyBEvXCCK72sICu+xve3vRukZL192PQ8knbQvP+Ym74UVFi+tjHnPbUg+z1iQS8+1aIT\
    vcPh/jzqxDg9xfg0PU0J77yL0wW+GB5uPQPFTbswDwW95E0DPTA9RL6mxIC+sHRqO2o+4736gqE9TTC2vOz0pj339Y+9\
    ItppvS+5gT1X1jW9fmpcvk3Im75J0Nm+BNBbvepLsb2Gi4u9GxNKPbfFNL5dahy9gl0uPiw5fD3+aLc+7XepPRUGOb6h\
    Qa45HgO/PakG8buwQl8+xyPlPbConT3PXjQ+NYjtvWXIWzxRlTg9GD1LPhAZJb1jqvq9whCfvdIfbL2yyHw9QZEGvSJi\
    9z0ABN49SyUyPRBUgT1+1tw+aXEmPfeCj74yNeW9pH6jPKod8Tuhnrq94V4bPuxOIj6Hamo9ESgFPtzJzr0tgvy9slpo\
    PgskPL7U69q7cmmevYO6c71VJec97BEMvpaVl72yRKI+g7/rPJ8wmL5bg26+3n6kvMbiGT6yrSC+clT/PC6iAL5Q/xq9\
    4fgVvovM5r1cCSO9FpLWvSoGIr1Qlw2+vWiJPl+6XD4CwlM9lrDNu+V/cD7gC8Q9zdGIPkU9AT8hO14+SnHdvJ1KeL7J\
    jpu+TcNyvtOtpb5payG+gPz4vT5mLr63MQi+3Z5KvgS4LD3WK5y9oI6RPlppBr7YsDy+a6yVPBO5az7pMO+9Tm/XPpv+\
    rrtStMu+GEeKPScj2T1DRII+y8CoPVoXzjxnqP07lgqxPoGZWD09+ZQ+n7JOO6kbUD1uFQ8+IydQvEJK7j3Zqcw+MghJ\
    vI+JMb0OXq692gGSvQ8hkL44IY491gFnPY5xCb6nSVS9B6/dPVkUQT7nwJC9UjiNPYBFSj2CiXK7ipzVPSe66r3xbJO9\
    7RGbvoNegr4jO4M9Ph0PPuux1j3bZnY+YkrevfSInD61APo7LtI1vO1AhD1QmRg+Utkmvko1B74xqoi+2++Kvl6e8b2Z\
    x4a+xiJQvmkx1r0GitM8QLzaPBCdcr45fFG9AWVDvoUma77XAjW+FYSevkmnt77uLgy/J60evmMHar4yPei9oDhRvlHb\
    J753sqK+4kNPvnua/b1PLQG+y3muviDTlb7uBkq+lc0yPgzCUT2FgIi+hzb9PEDIHz7Jkpo9xOSBvLl8zj39F0i9x/kE\
    vkQPqT1icJC9WLZvvkeCwb08AIi+uGlhvsS8kz4r1dw+8/3WPUQ7mD6Eyam9Wt0kPtyTZD5jijo+2HYfvIqXGb0z9Sg8\
    on/2PD1c4T1+ZFe+qqa3PXgy4T0n+Jk9BAiSPaANwr28JEm93b8VPHCtrrxcwlA8BK9EPVSgST3XYvo8Pk3yvUE2iL1I\
    ql+7kObHPbvZXj5fWms9nlzDvu8XJb8/PZG+sTsovTQ+qr649eM9R1qiPm0SszxKBYU9Iw8APigXMb3tTzg+9q6/PY8d\
    mjzzATO+r8OmPLtrHj5Sc6Q+dxBFPkAAwD1kcWa+/KZGvpj41LsKQSa9r2qHvTvgGL5+fhE8TRG5vhrSnDxgIYC+FyHS\
    vIL3v72KsT+9DXMsPhyO3DvOcMo9qljDPILsuT2yWwA/5j7LPQYEvL5Z++89Wc5Zvjy50TslvPY9Q4/HvW+94b2wmNu9\
    fd4IvlDiCb7hEh2+9McSvoq4iT3D+Ic9qmYjPZsShD3LmEm+K0gkvmqw7r3wdgm8vDZkvl47h76gvNm8UlKxvpQPib6A\
    fK28Ur4JPvFCWbyml2K9WxRXvpImAr1GfPM+usqMPmBd4z6TH/4+OwJAvigPwr2N5hm+rJp3vX1cB79uBda+Zd/7PV5f\
    TL6YBIe9Qg1wPKEtWz6QKqW8Ky3kPryUHr7xFLu9cPC5PcXvFT0WUAW+pANnPgJnKr1Z6gC+YJzJPuA8fDxIdX8+DG1d\
    PQ1Z1T13VVg+ZH5svj4LwrzXN689kLm/PZ6lu7xgcDc+0/B3vSZBIDzqMqi6sldLvmMS974T9au+GlXKvQHf+L00UU++\
    1NDaO+0vnzxhLby8vy+HPqfoqzuoVs28StL0vYm0M720EiY+8ekUvozT5b2BlsM8l7yFPq32DT6ZyKM+W7/TPbEcvb3z\
    ody7ks4rPvSt2Dsl5Mo99UNuvei5tbz8w4q7Wm4fvRJKO76gcBG+w+lwvlcnm77o1Ia+Wa4JPf3O17z8FN29ANkWvlN1\
    A74/TgK+BSNaPNoHGb4vihu+ctvBPmXuOr2kC0u9PKqSvgLCnT0XFu091PSGPm+o8D1c7QS9GiI7PnK79zyDRLG+30sV\
    PFMjxz1iE8W93Y2wPYGB7L0fDRS97DRfvuGzDTwIT9G8/48fvkGx6r0P44m8hLYSPgBmBz5UwYW8EKC1vWw+yb2nfC29\
    tFE6vu+nX7106N08IV4jvYcugL1jbsM9F+EsvvT0jr5u65S9ltpkviAmGb4aIUa+HNK6vXdBYr5EQnK+GVRdvs3TBb39\
    MCG+YwYiPPOrab0pdjK+YLI8PbdRE7z0dXe9AZoUPfJRFz6BI8g9KnIbPvRgibxvsfy97YS2Pa0IOTzUgy4+ru0rvcFR\
    Cr0hm809XZ47vhI52buVEze9BQddPZ6MKT3B5rQ9EeYpvUrBJ77RpVW+ysF3vRT4Mz0mHdC9j+XtPE57uzz1+0U+Q/H1\
    ven6fD41vAw+OxXWvF7bubyuDNq6+nwNPqmpKjypydw8l7YePidanT2wcYk+wKbWvL0RyT1/RSk+Fs/JPdZEvzx/IZo9\
    P3Xivf0su72tkzM+HRiZvrNXfj2B2r87aMd1vN9tUD0pyRY+pCRqPvFXRb7k+W0+6nsJvqLRlL6RY+G9u+usPXSDCL5q\
    75a+0dhDPfvLdj0TExw8JBrWPQ92uT3AWcY8KWSVPn3FaD2RaTO9WVXjPHv29z02ogg+3NxqPWkWej7kpQk+JNuUPd0z\
    Pj7U548+TNVSvo8nTj0vAd+9j4QxPaF+dz6wW129P/PyvM7ZXj5wHiW+71CLPaNgur2JuAI+U2wXvZFvsj3A/KA9TBEx\
    PlnYJj7CO8A6fix1PZGnpL1NUcm9RSJwvohteL5GeTO91pCMvq/oLr1uBlE9WJ/vPA5/WT7s4mE+D0t1PSfFbjwREks+\
    FiDfveeZ6z16elU9PWZVvhrVLL5RNqU9t45cPmO0Cj4Szdk8u8OAPbcn9j3HnHg9aPs3vn7QDD4LzwU+AJTHvazT2byq\
    WME9iETcPa2we74/wj++OlSEPGUqMD4XKTk9R6wzuusBGj6qh3U+aWcgPqhF/z2Ujrw8sZK0PbcvV77zaOy9ekkrvlra\
    e75JO9G+pxcBvkfZML4xeWS+7y3XvUbR47yOMbi9z5mEvQ+dZjvJ/jY9RAkzvqvVa74OBK2+Hcn3vTYyCL63zuI9j4jz\
    PfmntL0SKla+Dz3wvEJQ0Dx38R07NnuEPMGpHL1sela+p3ZCvR7bQL5fPGS8OWHVvbw4sTo/yeU9OeQwvZrZUz7LBeE8\
    zAE7viBTojwloiG+IbRZvnp/hr6fmEW+ly7IPX0JtLtxygM9IP+OvZR0zjzniTK94ssUvdVKSr2wjBm9o1qMvYD5Kz4d\
    Aow9DJ3bvf2zXjyljwi8ly42Poj/9L115mO9yRRTvj9shr3m+Hi9zm1lvo4QZb4UlGe+9BF4vv33Wr7f3Ei+skhsvoB0\
    rb6TNw2+fEkHvFbtaz2jz1g+xIEIvKuoh77KUD+96ciNPf0AnDx7NCA+ftkJPhKKjz0Zmgc+fmb3PQ14Yz7VXaQ+vqgM\
    voeKkr6UdEs7vBzKPZYk8D3UGx2+fJsYvKXwuD1i/5I89gm9PKLMxb2Kiuy+jnDIvMU8Ir2/HfQ9C5etvb42qLxCC5c+\
    hMpquzMnDj23xCi+dg2HPji3rT1KDvu9b0tBPs4oqj21pPu8etgzPYMVxD0M6+A9xNHUvUI+RrzisPY9mITrPXhzTD6b\
    rwo+b4C9PASD6bxuaj0+FXiuPsTapTz9Y+66HUcsvnctBzxBrh6+RGShvuHLzbv31UO+yp5DvtXvk74HdXC82wN2PlNk\
    dr7U7eC+16HPPbUx3ryP62Q9gvYoPu1X8L0qbtk8C1+OPdEB8jzLts88HANDPM14zz0UrlQ+y4BQvuwfW76WD1A7cYpj\
    PtO0LT3bbA89Jlnevcv1Aj4rgtG9XpyTPW9tAb4yfB++AJDBPTjXM7yEiXW+Id5RPjk2vz05h+k9xEYkPQqUyTqjn/m8\
    j2u1PWpQjz0ZBCY++pG6PWWN+bxfjp++7tdUPqGFrj2Tx4++aXSDPe0yKT7ZbNk9qvj/PQdj0z1inou918wqvQiheT3j\
    UtC9rGIpPklSC721vKA9pKiUvbztWb7gkQ0+Jd45vm6Y2T0j3w8+6OWIvsRpdTtu88g+R6IlPhq7dL2zLbO9Z7rCPVmD\
    Or14GeE8IBwqPqqaV7z5H9e9JUYXvaOzPz5yHhq9thX/vIsLa73UOku8xZCLvf2Bx74zz4++0RUfPAEvgb3A8rI9vuj8\
    uo1mAb6bldi9PxyivfJaJL4YnCC+vTzjPmSNXz62HAA+84GfPiuMvj1zHqC9wGUTvsuxlr6igSe+GS6HPMnaer63EH2+\
    2Qg5vmFmNTy4fVC+PFnBPKWYtT3zP3E9LXEqvt+ymr6CGLy98xrQPlV/WL2sMb8+CV/ZvVrWN74ZAa09Y8CTOnaGX72a\
    /1y95s1qPG1CdT09EII9KwekPXH5PD06sxk+TuHUvQDuWb4C9F8+YqVBPcAtNb4cXj89I9qnvU2sCz0QSpw8GZ3TvXll\
    e76zO9O+v8t0vfG4K767bAC+NFmfvYRDGL5Ic2y+/jL8PQfmCryGkPS91p0IvWKLIz4drb09BbWBPvZpxzxPRig9XsBl\
    PZtuQD4hF1g+tsJ/PfEE5ztEepQ+bAVcPQHsPb4Qy3c9U59Vvp68Ob4oCY8+HXR5vsPOoj1+VvI9HVWFPUeyFj4wuiO+\
    rH0kvs50wjyxCvi8EWpovXKSYz2p3H8+1lcRva8QQ74p8/Y8P+nCPSooaLwJoh89Pf7VPUS6cj1ClL86tnQePuRzWj1I\
    ehE+fgQTvhDeWT75mPE+nwm2vjUc8r2RcgI938pMvtdbJL6CNTy9yEOCvskxtb0UZqc9a0kbvh5HFT3kr2i+DqrbvR06\
    ND4F1gm+yMKjPa9rNT3c9pK9x1BjPv5O7z0OiZy8kiTePLSjpDyni949HTOWPoFlxjxARKy9b4+2PvwI4jyBHVw+D2aB\
    vFuZU7yZmGc+g2A7PjUsDz4dcfy9qj7YPe5vyD3KqAE+cB+7Pbphrr3SbhM93RUcvsY0/r0zp8Y9oBcivbfbJT2UlBQ+\
    5M6au6Vm2L3US2S82qcRvV0Fqjs5opE+AukUvlwgFr1aBky9eOUHvvFdoT2TV50+W2sfPu+WsD3Yqu29+Z1SvegukD4C\
    HsQ+Q8Y+vjymOr2TIGA6VwmVvlD/GD4fJzU9TZVXvnc3RL62sKi8ONU7vmPigj0i0X09yoAgvZG4Wz0GDQU6EY4svj3v\
    b73CZiu84H/2vY3ORL5UeOC9sDuyPUfeSj7wPjA+8Ry/PsTgJT7jhhK54+xLPWQuJT02rcC9HCZOvu440r4I/Lq+FVCX\
    vl3QGr6Qe7q+PaM1vbOdzL0Hhoi94zVdPe8Krz0xnu88CGolvmJ3v7yYBae9IH3WvUsaj77tZYa+He14PWVIhD4PEZc8\
    FbZLvCNHDD5uRqa+3At3PpcvCz6/TdC7v5LUPR7NkzxbYwO8f1NdPYR/kz0Ki6m9ynaRvnwpaL3eRpg9RjD7vCDr3DwL\
    yyq8NQ9BvWiatDkeEY08JjTgvcfPY73hMxU+QSgmPd3YQL1CIxw9Ow6yPXytoL0sUJ69B/BDvXJzR76QrhG+zuGyPCv8\
    /70VBgi+rVysPKkQ3r2DPii9lXnBvBgIVb6gFHa+/GGlvSs45b0ydWC+ALZGvqdAgL4JiK++5Ys7voFfCTydFaW9AV7F\
    PVnyxbwjD5m9mS2jPJ23jL0kRNM8zcTEPbqyNL0/L9O8IOMJPSsvg71n8lk8lJ2fPO7WAz4EKBA+KjbAPZkDnj2ggYQ+\
    Wj8mPkBdDj41Gva9+lWNPL2HQz6w9Ns9TWCtvTEGzD3rF8y8+y1nva9MWT2fxmc9H9XKvEufhr7arDM8i+yjvup4RL7D\
    V7I8xiTVPWzJpz2+HgI+ZN2aPVHBwT07H/69oUGDPT40hD0vC02+pegnvHEp1bvs6Yw+W66WvqF9Rb4Kh9Y9bG8pPpOv\
    cT6zj489fHD+PV7PFj7N2kG+UCQIPHdkq7z8cdg91ol7vdJlVb7Zv3++GVUcPcv4RTwNFOC9K5QEvMzi4Dyep9y9K6Oz\
    vH8riL3RBPK9Zo64PAhBfT6GmUE+fhtCPgdFBD7roCU9BTZePkX6gDx9cYo+ibIbvX0Mi755ERu8qbLYPf/O1L15Kru9\
    17D3PafvhL3G0kM9L3yDPTTbJT6Fm8c9eXcsPrLGHz31MSW+vbzhu4pL370gq728ylpoPfmk0rpuoMm9PmLyvP3VMT2K\
    Rbs9HIMKPvHuZTwbWyg+Hw43vVtDQD6CO5M+ePiNPVl9UT038qu80+dxPtQN3j3TT7w9QCtFvjckGL7CiY2+c3kfvmfM\
    mT0zwiy9/GnSPcs0Ir1Ifkc8olmqPaC9C77VyOS9h8zivVxYV77pC5Y8FvLZveVu9j2tBSU+5mBJPeGHIT4I+As+STHp\
    vdywZD7AO3E9vkwVPgAzOL4FkGc+wVQWvkuL1L3aMK++5UJpvld6O75D522+rYKfvcheYb42oVu+SiYfvqKsTT1TP2Y+\
    JyQevrqToL1fmOw9kRc1vrQ0m74jfMO+pCY6vqw/UL0nrm29DLh6Pn4YbD0WPEW+v58rPV3aYDu/XMK+wnBqvpG5hL3O\
    XmI+Ip72PFsqqL2by5C+vPS7PaYtLD1HbH29XMqZvrUvEb5xXzS+AlkkPuT1Ij5r7/M9YjBQva6Swb17SjK9qFIVPmnv\
    3DzWlL48O4DwPIjB5r19jHa9698HPXifkTzf8sY+GmUfvZhtEz2UKHA+VW4ivFnFiz13Wx2+af/ZPcYAOr3gU1a+b5ue\
    vPK9Jj3p9J09VnIOvtd/P71E7L09d5cuvnbt5LyJhxS+rShpvRdBUj7cqwa9jkJKvKvkSDyIO6A9pYUBPto6sb0QB1o9\
    aHoFO3ETQb0MJKy+Y1bnvGXDzr0JcMQ9l0hkPbipMj7r5M0+ZWUcPlRAnj5q8yM+6Q4zvRWhDz4kaDm919mLvT2EY71Z\
    Lju9mcmzvabD9b19wC8+VmFTvmpQFj4UjMM9pVBkvATXXb09GUy9SDUVvnumVDxViKI+jKfTPcdzQ71vK9W9Z2EwPpV0\
    1z1TYJA+4Boovebgrb2j6Z2+iGc5voCd+r2zRai9WFoEvuc+kz2GM2s96bTUueb0B7ws5g6+HFTPPcodwL0gl5u7OtDV\
    vVtUjT1q+JM9BPC/vX3YGL16zG4+8mXWPQDdl7y5ExM+gU1PPiRXND4WDqe+G0mFvm9BAb6vDny+OFprPf9T+T3kPYY+\
    FI15Prpa9z69ga0+I8WIPr1UC7655lW+AEopvkdm8Lx4CQ6+Ap5CPl2hTj2dfDw+ugqAvhzjPD3wjqO9uPphvWYCrr2T\
    ejC9wSDIPQkXhzzkO4e+gCaGvUY1hj0vhoM+ExqnvSkUorzEgQu9j74ivY/PNj4lBdY+dLeIvtjHX76bQqa+/N2tvYXL\
    MD4CMG49YWWSPdqPoj0tbYA+xPguPHV5d74cL7W9ibxBPZHKo73ZPH29bHAPPmqWUD6AcTI+tNrfPRioFT6RDPq99kSF\
    vfG3vL09WEy+7N+aviyo1L6DtoS+uvk8vkFD+r32NLy7UfGYPT9xAL0b7rO9uXYVPp4eID4s1Do+wF8Dvkb7GL22wkc9\
    ZfJ2vt+efb4S9Ug9ONhkvjkwyb5Z0nm+jOKXvHH7sL0gsaq+GYy2PIrXFr5sQRc+EQiRvd9Gzj1xabY9+ujXPiV/3j6R\
    tnk+4Y8fPhK1mzzZsUq+XGZ1vYBqkT2g/b49M9QAO07jvr07QdS+00OmPY6/KD5f1S2+gtdyPUV7wjsrwVQ9qzaOPVBB\
    Nr6gzh2+pA0Pvh8Of774YY8+HGN7vmA7X70m5/A9wYwovbR0zj2oeX89Iz6HPKW9LD5UzxA+D5DaPe3bpT7jjyY+OKvN\
    PNJVrr5+GSO+H8rhvaws0r0PfXY9cafLPaTldT23Ojm+UqJ+PA/wNDy57YS+tH5XPqjZHL1iNYi+73ADvV3/Y73RuNm9\
    bWdzPV/ky7zhno672TNTPoNOVDyb2BY+wB2avjxBkb4/+QK+kdPUvR22MLyiSaQ+LyU2Prnwqz1axhg+ETyMPoSLs7xE\
    9hC+zM+vPXxLxTxIFXu+Qc0+PnHxS7ye7YE+vGikPI3Y+jxTczE+HQgBv1dCbT0tyys++uW1vk2ayj1kDS893veAvQ/w\
    mT5vlS8+NoqGuQDo3L0/nN+7rwQlvf7QBr6LEnU9IoblPcl+wT25xNW7TOWKvD96Zb2LPyU+xFx5vjnsZrxOGwi72WKx\
    vrDxdr4WGVQ8Nq/DPb/HYL7Fu6Y9OM9GvsIr8T3Llt+9/izUPbTcPz762lK+YIDsPQVzoD2ijGq9PJihPfEk4j1YlOw9\
    hABRvtc10z2PiFe6jmETPhLhZj6rBx8+aUl4PrdLUj0eyzS9tOLJvO6Q0D2U+QK+/aQ9vRdxRb0GAV2+DKBHPAXfib4n\
    kqO+4WREvqJEHL5Ik/o9lDkGPo6dAD5v0uC9GIYzPslh+727VL69B70RPgyNkTvVx4i9AC47vKS4xr1gb7+9H9yIPkHC\
    vTsykN89cx8MPoPH2T2NHUA+13UKvvByBD0YKYA+EFQ0PgFegD18BG885nvmvW24kD4J5Li9UQ5IPFmQX77OCeE9mUyJ\
    PdOAQr1Sv6O++71Kvkp7lb4BgBm+8njxvXSDIr28xna+dYFQPcGuHD0msHM7NXXovUmdp71H0Gi+v9xjPpTJQD6QqaQ+\
    FkgdPSlkTT6evxk8MQwkPrqDMb4Oo4++Mb0vviUljL6qLAC/6bCLPb2Bwr5dMPc7UamBvRBsgL4JDJi8eGlSvYuUHr7f\
    Vaa8FGmAvrE7JT3Lu828vzrbvHf+Br5s/J87o9pFvqLYkD0gMgm+L4ygPI0/7j0QswS9vFINPnuRgD0XLSS9yHFjvm/h\
    TDwClLK9W7XMPURq/j1fcPO9uDZ/PixjOr5m/8U704S1PT+8UL2AJsS8byqSvK7WFbw+OaG9zQHdve0BFL2czBM8fyfd\
    PfOADr4w6hs+d5cTvTs/lL3cM0Q+HHcUPdh3pby8Snw+e5OOO5O/P71fjug9woJVPvTrDD2xICK+ThgYPotiib7C9mO+\
    73WPvi2HBr4MnnO8mdvNPTkaGTz7C1K8cJJfvollfb6Iz1i+x7nBvs2dz74rQYs9f/xVvjWy1by6vqE9A6oKPjNMHD7K\
    Qlq+SZ/OPSc27Tu1wXW9klOEvplnBb37rzs+NzrluxTeh72h8dg9yqBWvqmWNj7eTr69xkUBvqmbyb1xFEe9uD61vsK8\
    CTutFKI9JBbKPc+pCr6pUA++/0ygvh71s75ozoM+QzkEPqe1Zj6XCz2+XQuDPPAabLwqH6O8B+8NPpamjb17cvE9Jjpt\
    PurZe72yNPM8nPaPPYMFtz3m7Aq8qajAvAejIL7stgk9V2hovkkhsjyn3aw9DToEPT+vRD3op6A946+SPe1QWjxpMfE8\
    XvRkvSgRTL2FvYK+ZTRXvptvYr17QBy++ILsvVi3Mb6+q6U80AOXPbbQqL15i0O96aMIviCIfz6K0GA9+807Pp0b6T25\
    jdO7jnpPvaP+f73JZ2k+1d+sPqMusz1u44k+TD/6PNWzAD4dkei9A00dvoUHRD5/Mzq+CsKevnncBr0sq7W9Ro9KvhJe\
    5D3iEf697Sv2vVHwkr08QYa9/XyAPX5a+z3xgAU9pfOaPYUuA75lru89Dy7APNSxHb6ukFk+//cdvpV/Tb6I20i93ynO\
    vRbH2Dx4aa0+KGGcvUt62b1+ss+9RjNFvcSrWzzeNaW+o8PEvWQi6r5dzLS+JxV/vf9/e76PPiC+UxFvPn5PnD2ZLR49\
    M63ivSydeL51yk4+27ZDPnjITz5z+5W8ftSIvbFgAb0GIA4+IUfcPDHFaz7Z+bm9n3BHPt4BBr6nRKs7r+m4vdDPyL2b\
    xSQ93rOpPVAGur53ldm9Q2ZPPHmhvb0BG4y+oosAPY/4BL0AstE97fmgvR0+9LygYC++fMP7PNvhjj1FEgy+b7tzvBcB\
    KL7H+Ho9lwByumXqcb5mLWq9ve3kPVwjUL1sGkG95tcXvshXvr0ADa48rq21vZ0sIz446qk9WsSKPWWOGT5jfHe9lp2l\
    PeuinLt1Aay9AysnuuhwaL2S8IS9dSKXvAH8Irxjx2E+Dyf2PAQWtj1bNxY+yOAxvZaGAz42DNk9CfIkvZ7ui74bXaI9\
    YKGdvJ4oMr2MPKM9tdxKupS6zbyHrlc9XVCePYeJx73wgmw+QR29PWzcrDsu+zO9vOQyvtJwJ72Vyc69N9lHvoXH770m\
    PwC+DTfmPQ/IC76KYOW8xJ1xvecQFr4rP1i+jgmZPQQosz0QkG886DeBPfHQyL0tZl29kSONvWnFtb03y308SHc0vgtp\
    dr0884Q8/rcAPXiGRjxOvC49aqL4vQD9A76vgEm+rZJCPXUIBb2fUr09b2Y8PZGU/73Gmy6+AnSuPd0SW71JCLQ86/kR\
    vblekr3xFU++Am3dPd6JgbuRqkQ+xIW/uyDa37w1YYI8GgsCPmoPTz4SC969hZPEvHQBUjyTjwW+aNrjPOzihLxkYBm9\
    dQh5vLGi87vxWLe9yR5pvezv/r1urME85ZIFvZtO572kNks9LGsCPuZt3b2kLm2+5nmQPXPLkr0+TVK+LMlyPRfQrzlc\
    xge+879YvSJOlb3mYNS9k8a/PaLSnz0JJLC9d3/XvLg7HL7I9J69LwCYvueKZr6KakO9zvZRPdkBdT0kowO9qc4rPVGu\
    ob0Txwc9bJMyPn6hur17D0k9dwwEPS9w4TyOU8e9e6m3PXUmgLytC4s9c7m7vbVwv7ylBR899Z0CvkY6Nb2N1iC8PT9C\
    vdCACb61n469gfM9PSnVhD5+L7c9bG0bPt5EzT0GsGk9RT0bPrPKK75oKXA8GeYcvhUJ4jwFeDK9Ptf1PH2Ghb1zn0C+\
    wYoOPbKtwzw3+fK9NKOYvTRTrj1hX3I+Z2KJPbrVrTyTP3O95xZougqzzr3ST0C9GX5ePYbJYLzWbrm9OOuMPQLnSD15\
    zis+dn3fPTw5VT17oOI9nRkjvghCAr3ZUw4+kGWCuzQacjy463K9j+3PvWWw3b1Rhja95X7eu02eQb2kPQa+GsAWveul\
    mj3yeQK+PTBOvRr4ojwmCEM81OgbvU2JNL6cq+a802EnPg6ZDz6sReE91Ur8PZffBTzerg4+fXVBvmlGHr5APR6+5IYj\
    vjniaL4YABO/JqmWPO8fPb2q2SU9Wu6APSwDFj4tyC0+GVGQPUiBmb6XEwa+OigwPmkZ9b2WQws+yLeTPcoh6r32Khi+\
    IoExvX5+Qz7K01U+j+YYPC616j1Htd89z65GPCQLAr1kxTC7g7ypPR8D0z199A88PbPLvHiXfj2UbwM+k/ZgvUsC1bsu\
    iCA+4krsvStd6z1QKPK93/ubvs3QLL5pC0S9S+KcvhQ3bb4CVQi+oE4pveiPZ77nNJM9uxQCPhyU173ClBk91L49Pl3A\
    NT6e1YU9cmMyPYt2kLu3+vc9JJEsPmbY1j1hF2O814dqvN+vP7wAtzK+9r+4PHgXgL4zGEm+DkqVvrZbMz3CBpe9VzzR\
    vXF5xT2rDh8+RDxUvZFxmD1hdAS+0rhDvfVbFj5Ysb4+HqBGvfd2czx2fKk8FJBnPjX+Iz1s8607rXftPaubmr0jxaY8\
    RkFTPi13qr33yCA+e6TCvY9/GL3AIBE9NgsOvpsC273vADw9gYi7vWQJhr0htfq9MbFQvfTjD75nloK9D2n/uyyPAT7U\
    5hQ8lvcCvumVQT5A3oG9o+mfvXIgGL6G2FI9vr1ivExOoL5fmJS9l1wfPHjO+r2vZo+9xO8nPhwH3LwUZVW+IKdIPntQ\
    1b2yuI69BopKPmz4Zj0u6YA8WDUdPqInGj6G97I94sbxPeTfQz7CHj4+tya0PR/W9T2Mw8g9lgL3vACenj3BFZQ9um2Q\
    PST6hb1Q5WG+1AXQvWLhtbyFqQ2+Y5bmPFIiNzxR5je6pF1cvoRHrj0U0L672uEpvjIPED0aMhM+sf8RPaW03rwSvTG+\
    i6TePS/IYr1gfME9ivUQvtSy073awvq9euYUvFVXrz4NEJE46AQhPO06zL3S8qs8bjnyPTJvUL5avcG9ha2FvmCABT5y\
    JyA+gu+dvI0OFr1yhw8+am+BO7xQCD5mlaC9OJpcPgDgtLxyJRi9MoTAPSkbk7xzsVe83/1cPGYwNL7y0lC+7SokuhFa\
    ib355qq8tTypvbXgqT37pfu9dAi2PJQ10D2Z1Lc8dtfgvMV9Q75wvxe+8wv3vVSIIL6yv0G+diwqO6K4P75sUNq+NW0E\
    PttXHb4wgIG9exGPvc4KLbzd1ea9Q02yPJAN6T3/RTw9qrenPFngAr53Iga+xl/ZvaVmxjyURhi/ReaGPaaZRDw6BKA9\
    33JoPd3/V7ygkRs+qDK3vcXH4L3HdWS9h7K+PH3uqr6MCUi+fpQcPSVeibwVYT+9gTXQPJKDC76vNq6+fqZbPlHstDyt\
    6As9bEv4vbDdor6SYOW+4t5cPK8cdr6lQaO+ljI7Pdu/Rr45tJ++cThyPR9Wc70Wm7m9ClobvCJb+Twly/Q87RcgvuoG\
    Ur0t3SK+e6iMvS3jQ77LO6a+3NQdPQ9s47sBs0a+gbANvUYWhL7m47O+F4IxvUssiL2V5H49ZjuhPV+jKz30asU9SUZx\
    PcsBirxnzDO7cHJzvjqUvj0tWzW+Vdv6PNpZmT7WRZO+ekC8vReyfrw7kfW9VlRVPEmBrDwJWTe+oEDRPX9UEbxC2J28\
    53+avuWoEz4r7DA+J95GPvwyvb3SmP49WzkDvUujnj1XTic+Wnm7PiQ5Fb6sfJq+mcNYPtvP7b1gO0q9JAjcvab8nrw9\
    TBo+e8dBvk30Iz32cx8+HEs3PlPiuL3XP+S8jzj6Pd0QPT6BiYa9krPOvXAfMT6J8so9eBcHvuiE6L1cXB6+S4TFveul\
    q76qx3S+C7R1vU/hAb1QCWW+SwSDPpfGsTzZ+BY+r6kYPu+SWD5qAUI9qiGCPg2UFT7C/Nk9G4YYvqf/WT24sJg9N1qF\
    O0TTer5WKyK9oRSDvQlXOr7Here+hQeTvZxEB771RZC+6AG7vK9vZb46qhe+aT6aPRS8izzWT869K9SPPjDJzDpWo5E9\
    WOniPGKEKDxYSok946irPY17Vj2JuM09P71NPFFJvT0el8u8bmM6vBW6lbuGF7s8scYEPt873D1eq4Q84nknPleJAT6z\
    fbE8vyQAviZb9jwxtUM+gS+Gvssonzxi7eE8FNuYvC+axD3T+Mk885E4vX0ngr3xoVG8mB6CvjirDj0qPpE9nNl6PI1t\
    8713KHO8mIiKPK1BhzySZQi+ehQcPoyFnbwWmEC+LLAqvQQeDb4qr92+5J9NPfm/or2cmJa+0zf8PRjJEz3Yoba+AzqI\
    vTXzmTvsGY29Oh34PbxvMb6PLcG9nAQlvlY3pL79KW++wGxzvM1reryrUfU9+rC9vevHCb5gQSQ9x9blvf7Ih77nZ4m+\
    ZgTcvh4bqr5lkYW+Dy4Zvm0eLr26Yd899oYRPo4G8Dz95Ko8z/t2PZdCVTzIObS9dicmvvf7Aj71aDY+KnHiPHKmGb2+\
    Q5e+1vaBvjjsH77EoaA+3MWDPTQ1wD09iIE+em+bPTMeXD4gw7Q+alY1vsV7Xz5N/uM8uIQcPtGSqT1LqXG+MXECPsnp\
    IT3j/X68lNkhvsz4nr1/iCI+sqRLvlHpUT0cJtY9Rj2aPbeGED3T9dK8AvWSPRYGWz0EzsO9tT3FviyGkb5rXMo88IR9\
    voL/1r0GS2O9ctKIPhghEzoTtU+923YfvgNXq77JDwA+ari+vs/vjzyg+sY+yDGAPg3jbj6Itju+Bto4PtGvyD2ySZW+\
    vutQvbpmF76eTNA8Kv2RPfZ4c7zgOUY+L2STPiWzLz5BqTC90QcRvbWyzzy8zVK+37O+PPb3573aub09l+EOPk3AhbsZ\
    mUI+x3+FPDhMJT4CSlY+UO8lPk8x2D04jwS9JJtmvpIAhL5YEBi+uE95vkLiZL7wMwq9N61KPrl0Pj6ebfK9XZqGPg8p\
    8r3kAiG+2eqovddAa7xKjrS9izO6voGnVb7X5mY9DybUvE2UWT01yQs++DsSvmW4kr6VClc8ao2UPUdOer7fyp69KlqO\
    vVXcMzz1HSA+S6H1PRrvKT4V9x8+JchgPfk/7LuLfmy9ri+SvtZjJL11w6w9sj8bvlKHpbs7/8w83hz8vUdWLD5R1JG+\
    gcvTvV8zIr1Gw8u+kuuIPkTKIj1aiFK9NY+YPobiXj4qjQ6+GoHlPR67MD6G764+0493PcRhQz3sm7c9BUNfvTo3Ar64\
    7bi95R0qvUNLj7x4T3M9iVxEPU72HrwqPRE9bhemPum8Zj6kQWu+IkgZveFIAj5SfsU8vJOiuxuyNz3CvTC+HlKoPr40\
    lD3wBua9CvccPaK+ir38ZqK+AJmZvUPp+b4M/R+/cfRsvrY8wT1emJE+kMnRvqh4UjvDSoY+eAUmPkrclzxS+Cs+WSgn\
    voFW/73BhlW+mzI4vrHTLj67uOC9lJzXPOiHnbzRhFC93hSZPd2DDb2+PYU83EWmPcmeGr37vTI9U6ydvYgGur6uF269\
    esaTvYpOVD7o2pc9vaAOPmvobT64NAu+d3GwvAMQkz5qSVU9FRClvWNJTL1G7BS+3ifgvLL4jj1x+pa+cPa+PY5eY73k\
    57C9w+oJPdJPqr2vJee9vBnrulSEUb50SmY8r8LvPNFrNL0kk+q9xMmaPG2hVj0eQXo+RZgNPipxab19li6+9ihSvZBA\
    sz3IqKO9VsOpvU29UD4PYps+7P5BPocE277bCbq+zPEUvBtHZL6Gepu+bsy5vBXkh77whEm8EOaQPSG4qD0/i3k81pzu\
    vDHtKD4AvL29flMxPvLKJ72Vc549Iq31PJvONz3oYGk+UVOeO5WqvzzjtiI+CjFTvVlsKT1WoaO9jPWIvv+siDxx+E8+\
    pUvUveToib1KrIw8CYiKPQjbHLzWPti9UwcFPOGXab5eBbS7/6F3PXliNb0B2pe9w53GPZzuSjpvRUs9tyqbvbzHg71z\
    /XA+tWOYvaO6Kr1y08O9zLYuviWrJT4c4gg+MREvPTDjnzvTOYs92JkOPSlourzQ+iE9UcwFvkFhvDsjJcc9vR/hvBwq\
    B75syTs+WFrbvev3H76Js0m90aRBPhOXMD6XRUu9KTtnvfti872W3kq++RnEPAm+a77Zp869CsOvvZbeNLygMwU+AC1m\
    PgKzWT5joGe9RV4hPtA3qLqj3tI9PNqmPATObb03fVU9/4RDPoherj3FAyY+Z2SfPcFEQD5LiRY+89qGPk+NIb37SiO+\
    6cuNPdRWjz0FQHC+GRI6PQxb2D169Ra9pHAbvvRf/z0NgQw+KYX1vSlIz72f0sG8TdIoPSmACrxCOlE9kMoovJGkQT5x\
    8gM9ZSNRvV1Isj0CUkk+wPdqvXWKET7PafU9sd8oPv45KT4ecCs+q7HYvQQVmDyWKXA+6Y79vQuIWb18Uim9bmt0PtOQ\
    ZL7+5uy9Zy6EvQ9phL594Fe9fQjYPMeDqz0Wag2966noPU4gkj1t0gW++WXhvZ2Szr04DZ+8xAqIPdCR27zRzZo9Sg0X\
    PgCuBz3a3VY+0mUfPpCNEz6MkwM+1iAaPtWULz6oMi29eOtIO3+RCLtgmDO+L0V5vuqWZL6vo5q+xgw/vOnATL6RHl2+\
    n8DmvVLQ7r1izLW9Bu/OvVyNEL7vz+q9XuHDPK1Crr1eIBe+HMHNPca1DDz55Fs+wyK8PMuPdL7cmAa+mOJyvf47c74m\
    YMq+EqETPlHgv75MS0q+cGYcvY+OQb4VDXU9XzUxPP55dz3T+0Y+mXPVPPP2Kr0Wgk097RMyvU7kSD22Omi9sj+hvcDn\
    6zyTyik9cW7vPWiDhz1Bn0a9AbP0O7T0j7w2f3g9vLu4PeX/Hj70fdQ9bsvMvUm+NL5KwTW8ihcsvdaq2LyrGIQ91IQq\
    PkS9Nj6uHRc+y+sxvevJUDe2zJy9DONqPZItHL0lRIu9/Rgjvks4br7lVA2+IcsWvr7OH74oD56+DuOuvdBET70jD3G6\
    ss03PbFmjT1L4ik9yiXSu3Sg5z2lRV0++vlpPm8aST0+HqK89D9iPQUApb1yyJy93nNYvRizrr57GUc96sfoPUhQszts\
    4OC80cuAPo+i+T3PwK49j0uNPQ+xC7yBSnC+2qQsPRLVTz1+YIW+mvu9PS0P4T0EoRM+51YXPhYq8bzw4NS+LmbSPQ7a\
    lb07XM+92sS5PS1+Sz7Bdic+WJH2PHCNKz0HKoQ9T0hSvQoKBj7dWcI8zHwZPUgc9b3CwmC+4NOqPYGOYD1Ly5o9Gmrb\
    Pc6HVD31IU+9mdVAPkFLRT7iMWQ7ah4SvoUdh71Jsoy+/nSsPNCKd759kN68S73OvApxiz2Q4DI9lWysPX+jq7zj3R++\
    Oku2vKT7tTwOesK9cXNxPcKx2bxuroc8NOPxvLyX3TzP/0w89aVVvSeKEb7cO029uOVpviHif74SY/Y8W75svmvPDL4W\
    vgc+LB2wPSWKlr4tiJK7fEXiPc3c4D0Xey++YRdVPs8OWj03Y0Y+9Rr4OzljlzyUAXo+KyxNPVzNqj22/us9g/SAvdIO\
    oj1sRmO9KIeCPaOBsb1zVrm+/fzcPdp/3L3sutW91Rb1Pe7GW7td/4W99PznPam6Yj07I/k9ZVZbvfN6Sb4n/1k+gPQt\
    vIy8UT5Lj0Q+aQRfPGLYcT1BcYO6OGqlPY/8Fz01Le097jd9vepPIT2xnGG+Rp/PvZrANr3RyTg8cz60vEuEZL2Waja9\
    t04Zvtt5jr11oUe+iXITvrdEtL0bVJS9/6UQvqtRp72vz9+9AGlYPd9Dib3KlZO9nClEvHxWgb2iLBG9MB0DviMGH77r\
    Awm+YxrdPT344D1DRLs94Bm/PXRDeD7T98u9P/Y1PrjLbL3Zcg++jn3IPUf6ITwcOD++hmb4PcMISr0/k1G+QFGJvQvE\
    v763oAy9QPwSPqZ47r0sMwS8N7h2vO/WCr00OP+9T4K/vkayjL6J/nK+T4/QPbQRUD1Ltrs93R4yvgPHjTxzWSS+g865\
    vF7Cc740YCi+Ka4xvrm8Vb6VPNc89AC9vv+7ob4T7+k8QYQJPmUBB77BJQG+4dOZvZuzIb7pg1K+WPiSPAilCD45TpC+\
    VqeuvfeZ6b3Mya2+BKZlPolMtD0WnUM9EnKDPfrppj7fAYY+wMC4vtQoA76nzEI+hI/NPPff6j2QvME943v4vZeUqL2c\
    Lsk95u90PqNxsD7TsZ4+VQlcvBhodL7j3uS97Q/TPU8ybr6H5PK9Qzh5vqU0v7z3aAo+Hx1oPbIwkTvaHDM+JmrwvZKs\
    er4RCsI+De6Cvv06Hr1zM8c9fxIEPuxXtby6Gt49x0UDvVzuVD5UIfi9XhwcPkiHVj5A6ra94R2GvWbwHT74Pf48+U2l\
    PeAcPb5ZDwM+hfQYvhVGGz4mVbU+9XwsPvJAcL52bxa+PjsjPVvy276FagE+AJNrPbhjMruWzhC+aX6KPjipsz3k66i9\
    7EvRPbLvhT7t9dO82vA0vU6+Vj1Sb+2+OeNIPEGrRj6NPTm9Yrq1vZziJ77Lyxq+fkeJOpTtPr6s/Ny9VmM1PlWWxr34\
    ydQ9TehGPjLt4z2Stxi++BWTPgu+lz3quhK9qrHoPTgdv70cPGG+bb8vvgqKnL1NMlm+vAWMPvQRDj34xy6+H4C3PMZ/\
    Zb3Usui8kAVavYqpizxMExC+h2UMPpM8Pj5WYVs+stoGPSvvFrzlqEo95dhUvgXRwj09BBE9MewHPJIYQT6VmJm9IHDB\
    vkN4RL7oD4M+iIwbvWU57z2BQoO+haTQPvNfhr1Wg429L9NQvj0/+z3xk9Q9T5Z+PtyOeD2ir1o+aEodvrMpSj5bYqI+\
    aC0WPi6fNz4kPyc9sKO5PFa8UD1W4pm8dSLNvsCjcb7FEUS9AGBVvlrNKL6vVY6+NSrAvrDPo71DPB09m8UOvtflBL5j\
    e4e+N837vUwAPD7zkaY9NHObvVu3+70p4pW9LxL4vI+nF77Fm5S+/27PvIi5/z04cgC/zZA5vo4KRD6qfVK+LxWHvpmW\
    G76yQzK++4N6vnImvL71cuy+O1I/vqoeUr2C3am+OmZPPdcEUj4+yb89gMpJvcx+dLzYXLi8l2RyvJ2TpL0s9aG9K+Qf\
    PPKQe72OH42+1FCaPXwrgT2Watm9eSM0PvuVOr3EkCY9UiO5PMP0qD2NGsw9RJFmvtgQz75RhnS9ga3EPCJvLLyyvAO+\
    BTdnPInfpr1mS2s+1+oGvbE/uD1fwv498bHePLNWMT3tCio8XY8hPJX8u7yXu4+9E++svQrc3rwEsdA92lY1PYgpAL7s\
    0F++gXjDvM9atb6E6nS+Gbq7PV8zSL1DDpu9m67uO/csZr0ajQU+slMNPQPzTjvm8KA+yvQ9vYhp0rwob+69qBaTPct8\
    ATx9k0K+pdLlPcyc9D0jVwC+D6uIvg2X2j0ZUzY+AcSqPd9n2L2uUN49RmOHvYx1v73NhVS/wFJBPc2+o7018bM92n63\
    PVXRqrzkGLI8O2OyPcS69D1QuaA+SdyUPRPvtzyrsZC98jiqvR1YDzsZ69081ysoPnSPY77QuBm+IXP7PL46uTx0/4Q9\
    SsVoPA6sNLzhBa69BaxbPkt/3D2rzi8+qclvvkpY4b3OwAW+ZWeVvt6FV72cKQ6+SgoSvvA+kr2An7m9McSuvRXPrbxE\
    /nw+RXSyPc5YSz7ANiM+NcmrPZVomT084WY9LOcMPO1YBT35JIW+TI0VvjfQcb5vhOy+VLZSvmRE1bx6xTI+IbC+vjo8\
    3r0o0na+1b2xvqE0Lb4Xv5i+HWf9PNEpqj2NONW9hjojPgP/jz5YKAE+eHkuvYLlFz4BQL09NA64PUN/DT42gvc+ceMh\
    vVsW6jwXbB4+XeINPjr2irkTBro7ZmHLPRW6qL4KpAO/Z/IFvpiTzr6w99O+wW9/vkJuwT0CfSq+/ERLvhJ3nD17RJQ+\
    HPcTPizWHD42xEK9E2+aveuztTxm08295xcePhsEET1qTcC+2nxgvRNZKL5AHsK9V4y/OyTTrr1xJa89vAAou6kNBb5i\
    40w+SzTdvdfnF74HeBS+tngdvk8xejw1ndW9cFicvu302b2VKbC98vUUPcOCJ77+dMK9LOf+vQWAZ72k8K095V9EvNro\
    Er5UWm6+dz/Cvh28i7woJMe98GtmvRl23zw23nO+KimoPa/VGr4VMbI8fZq+vb2Mcr7INA4+hrDNvdiChz3UVaa+kRZ8\
    vXt4cb2lLKe+H5MDv1tUu73f4P676Cb9PaVDLzwEY2Q7Lq3WPKTaiLyO3zS9RUqivIAelD0X0ps+rwAaPkT4Ez26ZeY6\
    cS5DvYmD1TuJvpU9Lj4hvmt90jywaEm9CNglPbdoJD6Z4ai+HBHPvAxgXLyoqxC+YwrPPBetRj01yEG94Q5svE4EZb0o\
    0ZY8uuyWvpZOd74vUj2+XYpsPmI02T0rK7g9hvCFvqJRlL1rxXU9l0hwvayi9b1cxhG9NKuBPeEMK73768w8IJrmvcmU\
    G74Ss589af+fPYoLUT4PG1Y+hXEGPmlJUz3fGeC9Mdieva9N4b3tB6M8iQ4EvfShGb5FoJy9QllJPVj0JD4gq1c8+Ne4\
    vdhYcb1BZl49JzEmvn2Kwz5ITII+bBSMvntiuD25+ew9ae66PhNjPD74e5e98FedPtThkj2hXdI91Q3cvEuoqLm8Pq69\
    UiYUvt7skb319I+9ZU+ePQS0aD65K5w+Hbi8vuF0db45f2M+4hw5Pr9uQL243mu+nPZgvRqtCb1ryS0+v1nZPUdGBT5v\
    HvY7cO6PvVHv9zyCrCY9o1b/OyJ3E70hQEe+FouNvsMokL11sxI+b+iDvQStjT3ky1U9DTe1PZf1ij0tspk+dl4NPdju\
    +r6UXbK9P/eqvlC8rz2SCKE6p20gvp2uBD69FC6+cLuVvoqCvr3x2L09NG37PR142LyZlfO9MCanOzQBsr4k6fG9a1Z7\
    PvrtTz49RA2+bKjUvP/TWjx0PpU9lcvfPRmEZz0PD9A9X2/hvfxfZbqbOcS8Vg10PS5nbz0zDFM9VixmPsV74T2iu648\
    fhn2vd+vlb5Xv6S+t1+BvqKHNT6BOA0+LnnLu/NxXrwxAE68PGCVPeRNvb30v9i+vj8GPpmvxjq/VI29L2I1vvbvLD51\
    flU+8BCAO+9Jqj0fzSE+mdNTPR5pxbpn7qC980YLPqcIgb3Zsc69s/C7vU/UCL5Ht0i+uR9FvpldJr4BBBC9OBOBvsCI\
    XL6jBjm+SoQnvbSvmj0gcCy+WhcvPaZsqbwMjpu+M5HGvnoW276FM7S+AiKLvju6nj1GIaQ+fYoMvuuKj7wpjEw9PVUn\
    vnzBDT5/4d692GHtvigeO73MyLu93SAmvuprir7g4JA9El6VvdmeVb22E7u+ckv0vZ5JiL1q2iC8/o5XPvOdND0XZnO+\
    wYuAvqkUAz6NwSe+u4BcPuaG8T3d1bC9xpgVPkK/ojz1U5s+PGYuPy/JZ77p0F+8LmmbvcU+lT1NU4i9df3pvTIZXb3h\
    0lC8rXkbPM0+qL1j4Ks8ZaysPQZG3LzLf9O9hy7gvY0nzb2QYxU9qquJPj4HRzuwilI9ZR03PqrOjT2qMAA+6ERxPh0r\
    IL0crPU9lk+KvsGgTj5zFCc+tlW+PZrD0b3NqiK9KQQMPW9TET50HS+8jaBovmVeiT6LgGw8ILn1u1yBgT2kcBW+nzSb\
    vH39Cj5y44U+UcRiPFbepL3iSCg+4H9dvhbdS73awhq+j4FBvvJcST5rY0u+4ZMSv9aGIb+GxBU+Oxxvvrbpk74H0gE+\
    jV+uPO7Uwr2TEyc+u7GOPfSwvjwvgoi+FV68PdOtCT6em5a9+ZVDvff6+D2dnO09nahtvlIWFj1bPPo9mhS+vih/gL7U\
    fl6+2Juru4OzCr1vrua7TV8SPnjh8D3BXxi+9N4NOq2Ouzt/wqM9QvCTvcwpkD1dvC69kUEavoToT7260um97xSMPSqs\
    ZTx8PFy9dSq3vbnX/z0PZqi7HMOqPfA4Kj86okc+hnQuPts5oL1RwSa962fRvshAujwRMdU+3523PAVuJ77ljzc9UiHf\
    vY7nF77dWwy+8lOmPWjc3bzGPA2+m8j7vCEVBjzQnbm9zP10PbjMHT5RUHs+Yc0QvrwSDj75yUo+7AOCPXyHzDzp2WC+\
    avnkvRBiFz7EhOQ9vCvevfMHk72PHOE9T5zDukHmjL39Om89T50LPUSFjzudCLQ8DAPjvZXc3r2gnRe9emImPfyh6L2j\
    bV2+U7BwPZTyh71EVbq+AdyzPUNZDL7yhmG+AOfePHYIFr7+HPy9LseEPeZg3D2m0ls+lGYBPvQvFDzxOLu8ilmlvErh\
    TD6lbR48oL7Cvgmygb31iwc+1DUtvjJydz0t+CE9KZOcvuiz7r7EfXS+IRCvvSoD0rwZKYI9FdFWvXrJAL6ExAO+SDlW\
    vXtg4b2VJ3+94bxRPcmiMj6Xkoa+CdcUvQm0pr0PvTW+lNPHvmhSCb+Spyi+RXQUPNULYj2Up/K+fV0PvvPskLz32na+\
    JkXjvXPTa70MjRA+mmW5Pb1Drrzkjmo+7uRNPYTsCr1w4OY9s9vivW5MZz29+Fa8twRQPn45Ij7mlwk+ke1GPStyLT0C\
    vbK8WNOTPYcjWT4bjvM8VM2xvXaADL5aKs28jEvoPE4MEr4oema+a6s2PjsIfD0DDjm+5p8APbm2rD0QOEO9l8s8Paxj\
    PL1kany+MbbWPcxRLb0ZjuW8dF8vvVaJz7zRdqu9ppJ6vadsKDsnXvo9ff+Wvl5ZHr30Bw49ncITu+7t4zyfj9o9EbR7\
    vQST6D0St80+jVVRvpuYVL1x5WQ8LYY9PPw3k73yBDA+QC5VPe6z2r0gC9289roCPeL3pz01e/49ydKDPVoG9z0lOYA+\
    RyyRvYstGb3bpYE9r0SCvRXb072vU6C+jPbqO3aqkbzIcEu+gHFQvH89Aj7cuSg+T16FPHn1iD2Y2gc+2WlWPZttnrzd\
    U/6+ZO7APBd18T3P0Ug9jvylvufysj0KRA2+ncv6vEnDwr35Yj6+H4DIvT6BEb2yYWG84Sf8PKkloDyP6pA9TaAkvfq9\
    Dj2PZzU8+0kfPqc9W7xukBm+XHDhPO5kbL7yF3U9W7djPgEyBT4jHz8+qH3UPUbMKLw+T549PMo7vneZ/D1KrvA9xP2D\
    PaVcBr7qY1u+Z7gxvXpjkL3xjAS+oZo/PlmiljufFnS9HoqlvazHxjy+ezO+uuLaveZBZ74sN/M4xOm9PeGz0zwLzo+9\
    A+ADPalEBz7SQ8e9aKzDPSCgbD31Yba9y2slPgy+jj4RARE+oe7DPec2lz3w3Aa+xecDPh2gtTnzTQO9DGJUvm/LCD2v\
    ZyC+JpvuPEpBZb3+xci+72qZPVKe9j2xWXK+RmXKujuwMz1PCzw+KFHNPGOLnj29JUW+Rp8APiLYlj066+S9O6phPE/u\
    pj2s2S++wN21PQaARz29DAK/CvUQva/cSL2byR8+NU87PfqQ/Tx240U+/5sEvuPEGL1DKhi9AuCOvcbJJL6SQk2+zLcZ\
    vS4xN76Myaq9CLfFO3fJ4r04XUW8jZtivr0hob1uNcs6cDqtvkpx+r3vaLy+OVIGvniGdb2iVxM+XJ8evlvlSD0yl5u9\
    RB1yPV8x9D0RBUs9oDsevYJavb2OSbe9BEYOPTO+qb26pyw+RkNTPaa9pD17iWq+URaiPS72ab7otBc7/C55vm3Nkz2d\
    ehK7yLZDvST0gL6BRn6+GHgBPkj6RD6GDNw906opPSjM+j1GElc+k70jPlH1VD3KZAa/+aUfPk7sbryuCRw+KN0tPWdH\
    GjsqitW9JXO1PdSLCD7Nuvi+O2hdvpVEhb0hSB07dwSzvY2NPL4qIyS+wpRevNxjgb1vnQy+wzd/PbiFkbx8ysG97FL+\
    vb9IFb764pa9OwALv583qb5D2Jm+yKmnPaFiYjzl4nW9cB5IPM5tkD1J14M9aXsxvsYsXDwMWzE+HR7yu5hN3DtxbZS7\
    pmiGPD7sFj7gdKw9ub7CvUMbFb6pzMi97HIIvOfW0D347Fi++WUWvTcSbr1oCQA8KkL5PJmKKT1957M9ElA2vX+trL3s\
    5f29Y1F4PbCn/T0DKd88+lfjPsa45T3wDBa/C2q8vQZtTT2DywU8OynXvbDcYb0rmmg98T4rvjT5Er2LbV8+KCYCPs9d\
    1T3zpoQ9OTESPIMFLz0HPya95AoyPe/9QL7roG++ct/dvpsApjt1SVq9xS+svmb1uLtcCma9UgMjPcqnJr1UeNK8d2yQ\
    vR/I072U/lA9g+cbPA7vwz729/W88pG1PYpb+b2wTNk9VNF9PYnAS758yR6+XdPZvb3JIr54UAw9tBCzvQjH6z2g4TC9\
    D5PLPLmMkD0cNy++cjXlvbRmtD32A+O9i0IyPUStQb7GBt+98/wkPpkyiD1dLwM+gMNVPj9MCD5HjUS8j5GFu6tJ87xR\
    vDi8a0Y2PTCKQL0qcJ29zACxPZAFbT6gu8M88KeEPFTyrTxgkcw8u+mwPqHRQD392MY9ptaEvjnsjb7tzMm+EjIhvmLH\
    mD1jgkw+6BINvS/dH71IdfW9OLgePiLxlr1A9SA+yvoTvl5kGznaUJA9eUeSPocyUT7K0Q8+Kxn2PKAlIT4QET693Y3k\
    PSF7UT1tBz2+cb6FvB7pi7x57LI9trBFPkNwUL6nbua7wRR8vt8pDr5d+AC/cencPTf8BjxTqxS+Z3B+vhBvQr0jvsK9\
    hT+Cvqovkr4Ph5y9bmEGvmVYUD1fSAy+58NWvCyY7b3L0xO+9QvePVhGbr562oG98iHCvghfrL7p7Na+ocvQPPWBtjvl\
    zsi9OZaAPIbw6738Tga+zhLvvc1/ij1pvAo+Jp22u9Ionz0NZIi971FkvmtyF72DOxu+Kk+8POdzHz0hvtC8H7kcPRjp\
    8T1ABIW9cPmPvBqz3b1Z//U7TuhFPGrypL37jVW+4TB3vbJjhj0pQ/88XkAFvjRYLb7puG09mD3VPM5U0bynpSC9S0PO\
    PRNDh73pLj++3R1ePEio470OvCa+s7iQPG6aMT6l0y4+g0IEvmWPgrtkuo0+PMxfvcq42z0PGKs9nc2UveO8Ub0R43U9\
    SJ89vnnVCD76OmU+5ATvPS7tbD6skJE8lbP0vZKgtj3teys+k4B/O6w2ST1alEa+p0T/u5lhzb0+FJ+8z5MvPt+PLD5W\
    s9i8iCm1vR51aj4B40K97DLxvdryTrzJHmM9gr6IO5lwHD7U9Jw92MYdPUKfCD031IM+9J2PvOsZGL5wR9q9C3MwPDvu\
    yr3kpi+9NTBIvkmPIL1cYa08zv2YvGkYTD3kdFc+58GGPbKDor0VKbO+OgUGPcfvmT3W4A++M2LCvHNcArtEChk+sRQ0\
    vdCBGz78j9c9g1XSPbR67j2KxZm8NP/CPPhhez2pw7O+WCuPPHfJOj6lw5Q9qmLevTUNFT5tym68xNmHvuGXsb2OFKm8\
    5mGjviI9yzwV1d49M0BpvkHnVT1pljG90ColPqjK9Dy28Rk76Dgjvg/Wbr23m+c9ZoOsPVW4Fb7jYnq+5nA8PXm9JL4w\
    1fW8QUbBPufvmry3bgo9zSsmu9n06T2Y0UU+4KvIPbDY4DyLZXw9b8sWvpPsPT1sTIg90a1mvR64/r1M2LO9t3G2PWJ1\
    yD2D16m9mnurPYm8Cr4qf+I9ScbEPcIqPz393he85OuMPi2NFb4bMcG+P3czPcXBxzwE1xO+ec0TPruSmr7Kghi+dbOy\
    vFjRST1KShY+Z9KqvQ0jPj1wTtu9A6bpOlVZ3z38uu27biaOPfYspz0gxeE7H1DKPa/wI74XF6u+vI8evugS67y73/q9\
    bQ7CPFgKEj0sDSY8fNdLvn4NKr5gIiK9VcG9vW+4fb5NM1m9JV9qPBYRm73WUoi+Pu+MvjwRRj7tcR0+21mBvvb5zT04\
    eE2968FZPZ1OGrz/ypi9+zDwvXFlDb7PZXy+DM8IPhMAhD55mw+945tzvutDMj2JHxq9m2LFvqFzrb2ZmzA+8fgnviRA\
    4r2e5LS9eh7ivS/L2ryRzZS+3ZEKPvP1Kz5Zw189ADYxPqVNOT7TUEc9BEMBvuiZozzBxas9GuryPRgQfr1fVke+/HTC\
    PbGflD0HCZS+ApAQvduCPL47rAy/7H2GPRotnTz9ZkU92/jlvAmN1zzKj7+8s4RFvivzdr5xPqy+Jn27u1DGXL0C9c27\
    fGXUvkIkB76lpTG9NyIsvsadKL7zLfA8CNCuvQIizLxfuDA8OyD4u0TR3T2dxEA+TufjPQ8IqD5q6O4+UusXPsc98LyC\
    5im8jYizPcN/Gz5NQJW951SivoDNyz2zzPo8hXeRvssDML0s8uw99VQAPfFFXD0DSJ+9QgIDvp2/jD05b6Q+3GrgvSWw\
    Zb2XQJm8lpa4PsMsWz7a/6k91LmxPSQwnj5s2Hm+2Y7dvcZOGj3tBWm9fJLAvg6sdb39jrq66ScQve1Shz3D/sg+GYMr\
    PLkzHb5DKVw9aI1dO7wXmL1k6BG8fGaHPJXJE75muGG+c6JRvlo3sz2cpAE9dQ4qvoHKe72r2oy8P499veZzrzu1K8G9\
    ZxsOPhazLz50mZ0963dRPt6MXb16qBa8Hl3lPVh3jb2U2IO99ZEnvqFLGL5+o588iX/EvrXV5b2vumK+vOwSvZz1CDyh\
    UIK+FEvnvuPSDr5jw3I9UTkNPpvR0Duv85e9NymGPq5DvrvXTzS+5GN9PfWACD7Un847nQJjPvlxpz0sQ669ln80vXjh\
    9j3DZDY+Osf3ve1m37y8+z8+Pu/ZPHuSETya3oK97bAwPVX65j20JlS91qCLPi8sjb7Kdki+3mMjvv8ZPjuEqsc9PDqy\
    vajX4rxGCik9+aZePnofAr7fT9u9ymIwvo/N7T4S7Uo9vKSCvgolzDxcq14+GgKlvR2rvT1a6Vs9rTWAPsOkib3ix6C9\
    OZBcPvDJzbpsP+69XU/vPf0PBb5Va5a+69OEvu4OKb5Bj6y+ZImMvM6I2711OpK+ZDm1vVU7Ir6cgE2+eLPYO43cSL2/\
    xPq9gLCVvfo+Cr6inJe8y6RNPihYUz4fOB0+BcR9vrBoMb6LZMW9Q0uFPb8Vfr2a9AM90qA2vYNFab7C2Ya+v28FvJKx\
    gD08Pco9+sjYvWgNI75bpi49aJ/OvW7S3b3ZVPO7MCMavcOXAb7iWVG+rPF2PKOHVj1KeRW9g9CsPK3ERL7OLNc9qwVa\
    PmZGEj3MOhW+nqFIPaQCizyJDhS9J2IJPu7wCL6T5uY9aqKyPAiJkj0QaNY8P/pivekq7bvoFCY76Z6+vWMcQr0Ni0e+\
    l+VrvlDPkb21lZu+3yWJvqvSuL0fsgW+7dDlPI5vkL1Jn4W9KJMHvv4AMbrM4dA9kNsBvcMHjD7LT5E8FbipPfTKtD0S\
    v+67TnPevJp5lDwo5ea9fAMEPjQx3j0b0q68O+dnvftE6b35wQc9mW7CPb+1Vr0Udhg+ixvEvbGTTD6ZPRo+QuG7vXXG\
    B73aljy+USxwvcTTrL6hFxu+XjyAvDQeCT4sSIe9nILVvBa8nDyD7j++CoXAPddp77tgQRI8mNXoPfmLEr3PagI+8j8f\
    PQ0qFD4/3KQ9G+cRvkPnjzvB1cQ9y75OPsEnTLxaysO9lqA+OxYkpT0h0lW+aS9KPfkXFz54NE8+fMmRPTEYDzzRL/M9\
    QeYHvbmeyr1b4e69p9HEPXGzGL0iHYS9d44zPa+tBL2C0sg6DgAIPE8bb7xCFbS+QHlIvjSbC73ttbO9/PI5ukVAFjzP\
    qkO+E9OjPUXWmD3Vbaw9+c/gOyb7nbzBaQA9oSLkPAFvRTz9kD6+8Ks7vP3Lsr1CAXS+W3nqPbeTWb1My5e92OhTPg1J\
    Nb4pKkM9Jq/XPB/Z5DyFgd09bE9ZPeQwPz0FDjI+ejEePsmDjrxkqXc9uaNJvlLmHb27JKK95DetPUmWVL7y7Oq+99U/\
    Pl5itLsWTSq+xCOVPowhej7O92s+q8XwPSL0WD0LgEe+JkuQu9vOnL5ioSG+x+8YPkyACT5Tm2s+0PJZPcZuCr7wL507\
    oVEwvcqg3D4pm648fRfavV0AOL09HBW+N4k2vqk3qz1hpMA9Sq9OvC7nbb0A8ly+wtz2vFcfqDzlqDQ8dYt3PaZhxD2M\
    sxC9ZJUrvpou9D2XsaW9
    """

  static let constant5: StaticString = """
    wofGvk4sLD7atgq+aYCIveI8tL4UBqY+1KrQvu2A5DyKg3O/jLCqvpNxsL7sbKW+UYvTvqaQaT5kZ1U+e78CP1ILj77d\
    u46+4aUWvQC/Qb+ZBCu/+pUevyq9dL8u3bm/sweyvyMRNb/Po2K/UBRHv/s+hrwf4uK+SA5Dv61eTD0w8Y+/V6cFv8Z3\
    pL6niwu/FHWnv0dtH79SwBi/pelbv5r5kD3PvIo+mCz1vi5Joz6P8zW/PSVfv3MPtb5m/6m+htqcPWHqp74BfdO+7aK7\
    vrhWFr9wX9S+Y+Iev2Q0gbw=
    """

  static let constant6: StaticString = """
    pua3vMsjTb6/98K9hKsIvhSglz0/ZMS84gcIva7WQby9SeQ7UFzZPVaLHr1Poya9rUqJPdsLL75wFzo+KnfuPWMXOz1D\
    8vY8UMTWPNJsBbzXhqs9MseOvUKWCr4hWrW9/4VFvPQtGr4mGAu+UVhNPk2hPj0lb6u8e8spPQq6NT1VfpO8VMGFvbkF\
    Tz7ZuaO8JfszPV0mcr5F4B8+phZePY/3wjoBD36+wTWivZ/7BrycciI+B0ufPeXoSL4vCES7zmrSvSHX2D29qJM92jcL\
    vgVzJT4WmTm9A2IRvqOKnb07xqw9E3cYPl82mL3DUNQ6Bj4xvYW5KL6lx/o9pucbve9Ejr7yqjm+UczePblrjD0zPnW9\
    B5raPb85270T3mA8GtdqvjsEUz14wYM9XAG9vERmmz6Lxoa8JYqTvTg/+73ZQj08HLg2vo+bED6o8FO9MpCbvv5IfL3K\
    NyY9tfm8PADvHj6NgGQ+PqlFvnJNUr4srr8+OrSdvr1gQT72oDm+G6kuvosxxT211D+9SChJviFjuTxRvv27sA++vDT8\
    qrzmdwm+nb4iPjt0W76B3yc92c2XvXDtm72uI1S+EUptPoOFNrxvzVc9+IolPnFGo71bjiE8+VqqPfnBvj6/bx6+W/8C\
    vmwLP76u9lo9L+DrvMlMj7xQQeY9z4pzvSD6qj15QLe9pbwdvjyaAr2sUlC8gE+aPhnsNL6szey9yEgGPoRSRD3OU+W8\
    Gp9xPfhrcDzel4Q9C0NFPlUFCz2pRvU9pdlKPapXA74uJF496iXPPXdGhb0uDRq+NBmYvHSZL75Soea9EHdPvlpLxb6E\
    nFg963ssvgkSAr7xigA/rh5qPmO2lr45qWK+/3Q1vVWOCD5U+WM+wP0iPrYW6DzachA+n5qvvKhAK70piIY8l4igPaQ+\
    njxKl7i8ueAivTDVVbutr0u7tU3JPf76oTzR+rQ9K3CEPp8/gz1hfcq9lJk+PVfQUD3010g+1YCPPUzAmr4rBSU9hpYZ\
    vZaEGr23PyS9BriUvFg6hz0WoM69qvUVvT6T9r3iKRO9K7U1PYSJDT7gGh+92bZ0Pn3UvL4kNGO9US+rvfrFg71cLQc+\
    n7gzPqN4pb1uDHk9hsJBvku7Lr1p5zM+w9M1PGWAI765p369oGq5vY/RGj49tPi9amafvmBUtb0CxNG9cRO+PTmHWz1D\
    pIU9By8EvqQVWD6uPy09wyQhvfHLpj3vwfM92EorvUQxqz73MpI+HvZ/vqyVJL4zTcK9bQCyvGvubTzSl/69OScRPegE\
    aD7/v1K+4AJ2PQvOEr270u89emLvPMhF8b0TJcE8mNT9vb4wkL5Gebm98F8MPloeUT0Ce8i7ierUPNN+6Ly7fd29Ag/q\
    PYHniDx59Zc9kpe9O/Q0JD3iCYQ9pVlAPfHthr4aaNE8L4WvvDFzy7xsJxA9/M1FvDVvlb1Cnzi+x3lPvtciMT7N60a+\
    KQCXvZA3Vr6OCb4+cdaoPt57ND7mfN89nHkYvojULTqRl2M9YZvZPWWq+ryGeuU9TpJBPQfupjsYkmM+f5eBPhBaSz1T\
    qZM+VIWWvQgNFb7ka989Akw1vlDBETxMHsE8AjQbOqJmAz7WH9c9sO08vjHkprqY/EK+1AqXviwSoj7xtMy9pM2Zu+RP\
    fL1OJGQ9sC9QPg7r8D2WRlq+F2SNPSPgU7wYW4c8mjltPW9Rhr1u9EK+yp4jPqWkvD7OHOe9E3otvi5wkLzatT2+noJ+\
    uk2bcL6cNYa9aULhPGJhU7yFcxK8PCWIPTQIf72ZdPu8r/oju/p6Br0elEU9n2crPk1HLz715Sm9E/oQvyvuqT4e/CQ+\
    7XiUvndpnz779VA9JsOLvu0rdD4Afro8yY0OPQMQTz0ngWe8vpQKPgnpLz18ngw96TdTvCLU6rzdAW6+M6g7u+XXjT1/\
    yCM+hIAhvtP9Kr3hpxS8dHE4vRGt2r0gXn+9PXD0vRBqoLwF9wi+6z4XvtIhnz7DxMi9E9nvvb8pzz0O/we+xJYHPjmg\
    8zvgo8o7cVTdvOl6Lz3bppa9n6fRvGOP7j3dTia9HL5dvXKfobyw6Zm9m7i+PdZHsD2qr7o82axdPJHuUD01a6O8hl3n\
    PQSQs702YRu9paBdPXm9Jr62Gni+i8B6PkBOoj5Rr3C9On3EPV9aNL3VyCa9YEUKPm6+d74F0rW9+YRqvVoG4j1AGs88\
    kf81PuNoMr4rB+m9C7VKvGzJYT1Wv909IZuJPdOvFD6AJia+yeLcPYqd2D2ZvTW9OcAlOTMkLr1eQ/08cmM2POajq76U\
    P54/8UXsvs4Mur4onY++YTnmvjzbhb70vve+YOjtvtB/rb7Jlbk8Mx++PQUeMr7HOEi9mtsYPc1Txb2OJHM+2jiQvVP4\
    Gr7cGna9BOXNvgKAt74nfhg+5FVuPts3KD5MAza+Yx4GvsCEzz7aZy2+VCwAvw+dqD1usFa+0Rn8vetNjrzWuCw+TmSK\
    PBuNGz5/Y4w+z08BuzRNGb5goQu8ygmyPQhYKr3xSje91dexvVb4dj3OgM48jFPMvN+0CLyw9TM9/CGZPnLqj71swhE+\
    TJRNPE+SiL2/6Ha8G9oKvS7KlbyyymY9DdarPZlj/73Eq3Q9vBQGPAxLGr7c2Mc9/J08PVlBGL0FBfq8D8UyvaCRpr2M\
    lo88sqSLPFipB708owG8U8ExPL9CLr3rHaI9IMKWvJHiKD6/yA89NRpEvUYztT1xz3C9CnOxPaNOFD7xgIE+1Z+3PQTg\
    Ur2G7UW9rtF4PVowmz2J4Oa+8yTxPd6jtrzTcYQ+0gzqPQxxsj1sdK6+4U2CPYDJ6D4mvCw+RwzovV4/eb2U4B296uie\
    vigwQz47SSi+pvr0PfOqrTvVx1A77wgVvVPIs7t0UTe9On8uu8rwCr2tK7+99DD5POPC3LmDMk485zOTPqz23T3P1BY9\
    8rnNO6BK1z1HYNO9dSBkPZBE8zw2Fu29elDpPdznfz7DY9s9Ldoxvru8tL1nxEm+UoyJPq06CL75EB09hOH0vTXZAz6b\
    hcU98Hk9vemoFr6e6x++xQWcvZ7SuL3dcQO9eUj+PnfNZT3GGU++Jp9hPUmo5j7qZ2M+YDswvOF4LL5HSNK9+7yBvp+B\
    Mr5o4Qa+B1e1PKZOFb0DBDS8/U6pPqBXKr28wU++YncTPySTyr0fIlW+j4agvmMIm71CePa+wPp8vZX8jr6/VVI+NocP\
    vXeP9b33wTg9iT4nvopCzLtnebs9dnZaPmLO2D6V1Fs+Qj7ZvcO9bL7Bd4i+q/ctPZLqlLx2XIu9wxn3vaeGZz0nMdM9\
    rwFGvU4zmLzeyPA6Dw/wvUaHCr59Yq4+Cno+PAxbL76zoaY9xwWxu0cSjz5zFwI+jDiKPPi5Kr4Shzq9kRCLvd+5Fj3+\
    Lvs8hSd6PHLjNz4fI6I8869Xvo8rKj48DoC+3Rq1vTGQyb7LTq09A2TDPW5xkz7nvyY+9W5RvRFi57xzyC486VMCva9m\
    tbtq1Zu92BNPvag0ab1KhzC9ldWQvr/QF75PFfC91SoOvmtRpD1A21M/jJyOvVCSlb0Cyru9PPyovjY2XD3zFyk+aaJA\
    vR8KTT4xFrY9nmyGvdq0Ar5o9fg98Jk7Pi9sE72S7TS9PJouvBZJlz0b0yG9ppatvBjCwT30bME9sC8QPSt8D7wdl6U7\
    ar6/PQ8VxDsisKM9CeYHvLUrir7ygBg9AwNqPcnzrb0we9g9v7QDPos8CD/1KgM9bHojvEeS7D1O852+1UqAvdoqTr7F\
    1BA+JIg6PPwUFT2eRNi+1exqvvdtJ7zr7c+9QT3aPqWmUr0ETAe85NE5vkKlaT7bWZg+Lsh9PZrG5zvI61s+sS1xPdU2\
    2DxttDe+/iLHvZ12Wr3yNoI90nhIPU/oMzkxM8i8JIiIvri6WD0S8xk+WBHrPTjgN7zru5Y9d1f6PZmdxzzA9Co+TgZE\
    Ppe5hz0d3gK91j0Lv/VPkb43jpm+rq2fvWsqbj1ZzZw+jijEvTmcNzxcoyQ98jfBu7+94L0+tVK9ov0nPvTGyr3Vd9u8\
    7NzOPfboLL7TSHc+OSrCvpg6yr5wwPo9z54cPx2VxT5a2489qBq2vaV8rL6EVPa8lo37vSPvpT1MoZM926CavkpGnb5s\
    +by+ECQtvg4z7L1gYvQ+BLilvOHr+z0Bzke+ipqNPfFJlr4dnzE9M07dPUk78L2eii68ES8LPmxOSb65D32+HycGP1Y2\
    iD58FZ2+zHScvtw/WL5NkZQ9dVyIvv/1qr637VW+o8CfvfvKhL6Fl8Q+DBSLvUVU4T2y7Qa8swmIvaLJeT0UZcS9lbIg\
    vutq1T3e300+/dJUPWzcKD7zwrU9x0/fvhfQGD69q3a90cdQvQtrvj2BliA81mFEvRFOiD6PUa89okZ9vm8Hgr3SSAI9\
    O55zvQxKS73htSS9gHeyPQw0QDzTVBi+CB8cPsR1Ij8Wc1G84OiYvnxPML7Z3TO+z+qIPOHMFLyIBv29le4Hu21wtz3n\
    QB895VE9vmBBYjx9hew91jcqO+o/lr5qFu29eW1/Pm/xeryk1bo9+DCDvp599r2Rcks96FYgPuLooL1q9Io+4Ov9PRlj\
    jL7Vc4C+xo8kPaCrBbsvNgq+yvLVPuoZ8774L1o+4x9NPd511D41AeG9skJyPqshoL0HPxS9WP8oPMTIb719KBY8lB4C\
    vz1nQT14X5W+gPMBP8otk77nihC+i2tAvYVRK76Ar4q9Z64bvqq7eL00VkU+9+06vY1w/Txbz/w8q64QPftkHj1Gesy9\
    OZmpPTtpJj3RYC49TcSnvSG2Xb73jXI9ZLwnPmzFpD1ePHm+3pU1PciX3L2IAsK86KKzPJrU2LwEUIM+xeR9vPAr5D3T\
    L648XGDDvTAIDj1BRqU9oNztvXb5KL6g/FC9ZBpiPY9Zi7xNk648DOcTPTag4b3+TQS9JcCBPG7S7r0AdCm9dq8YvhTP\
    CT2onFS+DvglPj4a1b0R+CY+DPI3PYLktb3uioo+vJaoPWUkhr3rl089mA6KPb1hQr7sxxK95Ul1Pmaa1L30W6k9p1g4\
    PaVXnr1AQ4u+jWe5vbPgK71IR+k8YaWPvEiOwj15uPE9p3P3vV7aST0SZ4096BSFvJ+F/L4sL989qRsQvkabZT9uDzm+\
    Sh4yvlDCrL1PHW08VIKvvpZomDwzj+g9eV84PuYSs74j1ae+3t0jPSfEFr6fHrs+ZcwDviozlb098Zm8V/SFPEgCTT5a\
    2iU9qIwDvy8hF73xtm07WX7aPFYoETt3WZ0+VYlLvdyjyD1B0ag97Lv0O5BsJjyUcZy9V1qFPLcqo721RxO+jXRDvdea\
    BL+rYIi98ndZvtv+OL783US8DCTbPZyUUj9dlxG+YI/XvQT3vr6RDMG+cppdvMfA8rxYRNM+D+2uPWcqmj3uQnc+tnwN\
    vTnEcr5m/7S+ub6Vvhs5HD50dbs9iGiYPDRdhj1315a9dlgnPa0nBb78R9q9iPBHvtcJub6u9y69maXnvKEOKb37u9i9\
    /pCUvQKmBD5V8KU+TvsxPfeLKbsALZ8+abuXvXwyzb1okbc9NloAPpNSC7wRPIi9uiZJvMz4SL1W2xC+Z8lEvrzzsL3b\
    wby8MEWlvnVkSr4We2E+fsTbvKJ1Nj4DyoA9U9OnPcqhcL3IiIy9xtWTvRqM1rzo5d08TEwfvXPyxj3uD4i7OQlyu4/U\
    oT02lzM+BfkkPnWPILwuzc47Xm4OvVl6pT0OZki6VosWvbYYMb6zt+q9Xv+bvX2T076dhoS7m0yGvdkUn76a4S8+6bMH\
    P9KGqb7ieWa9d5VoPtW1ij6iiG6+0M20PmVPU70KGGO+oWK3vEtSjb2YkK69HWEaPUIvJr2I5Oe+f26hPsKxNj3aBX6+\
    mlWgvY/zzL4e/C++4/mzvjKq+r6Pb1I/0uYvPra0q70dHle+N1awu3vCkz7kPy8+PA91vYyjuL25P/c7N5AZvVddAj/w\
    U+W9ycKyvacs+zuHszm+4lF8PNFwADylhq++TMScPV3dxb1jmD89kecgvr3qv73h61W9wQ0PPsaZfD1ivsi8qW7cPZaN\
    Db9ES3A9xIYtvvzAPz4PMo4+B+SkPlg7K77Hiu69hFXGvbdqAL/1xYE8p0UkvZ70T727o7O8ysxyvubH8b0BPA8/BmVC\
    vcDctL0cV5C+3Fb2vHxEKD7eRxu+mU/LvTY6mD4C5Ug9sNY5Potz8r3IPDC9jfHDvX26/L3Ogsa9vAXTu5Q2az5QjSa7\
    Vn1sPPvMkb7jkCq+k6m4PWvooT5IV5e9lKfQvONw7b1dpxy+Dt/5Pm6GAr1x1o++8M8svXVljj3+2ca9tZyKO+0UAL0b\
    uF++ApiXPUxJi73Hfxi8OOeePYQBkL64UDI/A23IPNh/3L4AWFe+wtKGPbMAD76TDHe9eeQfviI5yD0Zlme9TYtsvre4\
    U77B2P8+bbwlPUx0YL1jK429Ar4tPRcsj7y3uVE+s79NPWwPCL4ykPw9gh14Pd4qybzRsTa9sMbWvVk1Qj49qqu9WtuX\
    PW/Tpb01F4Y9OLkEvkY91rs9yrC89YUevqS3Nj76R1O+CPAWPgOulD2I9+a8GZzAvfp+mD1y7mA+TrTRvclDtb7Emh6+\
    /hcWvs0Q8zxva52+VjksPz128b0nj4o9kCK/vp2cUT74i529l5+OPcAm17wjows94HjGvbOSkj0iOm095zBuvH93i71y\
    6SM9koSPu+kn+D1LJtM8lKHGPd0fVL2KhxI+WiSMvN1VLzyDt4q8wU+APduklT0RLvW9coyLPGgQybqmfqy9kwKSPNMB\
    HTtA7AY94XbXPQYRIb4MYos9KYnRvr6TWz51m4Y+W+4Ovlq6AT6OZG27aJH+PGM/obwI5Sk+b6B9vvnaNj0YcHM+OVFJ\
    PSFHWr0C1No9a9OJvJutRr0Rx3k+S9rOvZuVMr4Lm6O+EYVOvkttzjtAsIE8cdTZvdyRK75Hs0s/5Y57vpJDE702fX+9\
    6Ko7PcDGsD34DZo7ylWmPKnOYT4hr3U9wteZvbcH2T0e8UW9naJ2vY9QEz7Kj/y9oC+SvdWWiz67jpq8R0K7PRE/Ir4b\
    7Xo9+eJPPmnGID7u4ZC97Z05PiB/cDzVE4S+iDQXPlzaObxYw9W9FMGFvQ3Q0r2ZmyW+VECDPmE/B75Ycjo9vM/UvbK6\
    UT6y2NE9a1UsPpnN8D2ynPa61xCAvLNaHz7CAaA+KAH5vVUNPr7CCX29oUCWvc5HXb3w3Iy+ULfvPaQakbmai/Q9bFgj\
    vXo3MT6T2Iu9BCfgPXdRVTyErYW+tNt+PnRiwbyJr7U+GjJ0vjOsdD3qkjm+FFqGPf8OS77wPrc9cSwAvWhaJr3j5Mq9\
    TD4wPCB6Xb6gOvI7LhNQP2cFdj28vN2+kvwBvXA0uL3uZ+u+8M6IvevwaD59YgG+Dy4wvpdq/T3tvpa9Pp0TvfmX4L0A\
    aCw9Vj5fvdDAHj3146W+vpiuvv5bZb4UoYm+gTGFPQET5L6pM5A/xlWivYELV7+jc4K9FEomPOVtmL4nZ2I+BVckPqng\
    XL7KS8U983efvWCCcT4ZOQC+4Hh3vomMF76G6D2+gQGWvoKNIr4QKOU++SxBvjBTNr5maZY+KKUUvmmZJz65cMa9WsCt\
    PRJZiD1OzNq97JT9vGgrDry25wG7ff5pPscUaD73ZNC+oYIdvt6kXD1XfGc9ZvFKPm4tSL57qf88ZcvoOyurhr5rK8i+\
    JWPwPmS0AL5BsuS8/Db7vB6Z6r7tnRm+m6mbvm3BlL6sjgq+MDNYP7yd6rzw+pQ+TBk0PBIyib3qTrw9y67tu9Coe70Z\
    QSg+ongXvWRKaj3k+tM8UirnvXDl4j2lplU+ZCItPBduwz7sfqK7kZ1IPV0aKr8rlBG+rjeovoC8Ir4Rkjq+SdaZvoom\
    8T5U9lO+SXDIPjqtT75/wQ++hAEcvuU0sr6Rg4A7cwm8vkMXGL8fmoU89/niPIlytD0vyXQ85wb1PgkXX77XU+09znl+\
    vSypRL2sVwa9E254vsQkVT3rnjk+0x1SPDhvAL11KL45ZAMkvsFHkb1PQIe+iDU9P/O4d749F829oUYTvi+YKDxILrg9\
    JJspvu5XHL5smTu+h0H3vo/+FL7JdwG+boq2PvPpN72pwAK+0ooAPmTyIb5dsyI+Mlp8vvuSBr5K46g+FdJfPXdpj71D\
    ROW87izWvQHvZb5o7L+9qyrcPtRVrD13rrm81ASaPJflDT00Ln2+djAbvkHY4DzU4XQ+ci7ZPRfITb7+PPa+XxmaPxm/\
    6b66Adi+sRPkvj5Nwr6SGu6+Z89ZvkZOVz3smoq+nMyLvQp6Gj7MIK+8odZFvSb0Pz22NhS+coGnvXmnkz124De+uY3Q\
    Oxcqoj0WOZs9jk1Nvb2OKL0MxFo+8uPyPYAy5b0UISe+gA/+PGfmBj5T/f+9ezaYPa69Xb4rlMw9CoGaPS2zKD7/l3i8\
    hiUePhuCor23XCU+m1NjPTVdkD4dlfW+mHQmPTOOP7/yEwU+r4oDPuIPEz8WF1g+hUOPvolaQT9Scqm+awqwvUrONb6Y\
    Fcy9VJ0WviSvCb6E5vw82cJvvhr1375eBQo9WcLVPRlwhD5pXRK+Xw4nvv+nGr3VGWw9z40UviGg7bzmMxc+I3ADPriH\
    vz0cmDk+/vlHvi+d37yXrcm90dttu0/rRb5YsgI+QgwjPWz30T2cpgo9GFPJPqG9xb6gCx44ZTZcvGKIAz4MIs29w67W\
    PPXvI76fD+w9Apilvu9JeL7+HQK9MnASP4GqQ76ObNe9iTBhvuTzgr4+t509u7EyPk+Wbr3c2Pq8ERS6vT7hED4W6eG+\
    v3ggPrGi+72sKm28kNROPlgoAz5ZDQi9wg2uva5iybwJ1ZC+VNNruNTiAD1WImI+uNSUvoX68T61m0C+gtzZPXRYh70i\
    b169WMh4vtHUwr2NhKU8HQ9RPdnPOb070vU8cOS8PtMZnL4JVNm9/o0Dvigta72wE4S+IwbFPcnsmb45rFI+ltmqvrW8\
    7L0SL8O+/UlJvvEjKb6NjkI/0zc7voT/rbyvgoY+PMamvps8VT5jqXq9bMlEPnSyYTz11B476n0hvvXMPz44nXM9iCav\
    vvsGBj7xAg++qGoNvrXzLr5itYW8ptnNPN5LFz/4jF49cGBVvurr1DwqqOu9zEhbPeKzUL4qQDK+CNkHP8SwFz2MVA69\
    pIKIPJpSfz5WrQW+okuQPVzpBr78thq+TLq/PQc7Bj7eokW+pxrNvnlRqr1X5OK9KecfPyY7Yb0mnla+1V7dPUa19r3q\
    TAq++CH6vLEghb6mK669bszpPs2RuL2S6Wu9y6skvkMEoL4AaRk9vzE7PgFdh71ZQJM+6DXovXsjADzJEx0+cj7fvdhE\
    xr3EjsA941cgviWNmr7XdVU9UNTwPtSdvr0OeF4+V3CYvpMzpT2fO7k8AhDAvdtYkb2RHD4/PnvAvQAxB76eBhu++LWk\
    vrLmer7Wp0a+aBLZvfqQ7r0C46y+LqEiP9nlqz2slYa+QP73Pb+Wgr5W1Qa+VQsRvuhCLz3p0V++Ze1MvkdVPb6Ljp4+\
    J8OIviBh9r54mxy/UqmIvXVwDD8W+uk97k7BviAqgr6hkuE8mkwDPp1mZL5idCk/RvL/vst0Yz27FNS+KmuoPkEln73x\
    kxQ/1EsQv/LK9r48PJc+U+KOvit9Eb0ipAE+Fc3HOjImbz5DVos/NkCivjHOxr5IIKK+4fKfvm1lBb7IIMG+sSbvOw98\
    pr10cF6+sD5QPjcVi75sdwa+WArHPSWWfb50NXs+ZNJvPn7SXb5duAg+Q/NfvUYEvb0C+5i9LDPDvpVbq7zCFOO+hG4A\
    vt0Anb25XRo/LE1FvuNvpT5ulps9EIxbvnCMqr3Rbbk9LxDwvlyI/7yjZjc+ij3lvdunZ71FtRA/gIflvgLdfL72OlW+\
    lZ6gvbc+UD2d7oA+uK5KvpUXbz4AVXg+UWjiPf+10r5b/ZC+IXlkvsYwoL4Gby6+Vc41PlGPhT+oD6i+8UoEvhUk2b7q\
    3409PIFZPt+zezxvVU09W7XmPZs+bzyE1xa9fuSEPUjbYrrCKg2+WS0Kvnyt3jyXMpo+B8P4PcsgRb7/IxY8UWQBPgnA\
    G744mWe74gkyvhf5gL5oRL4+xhqzvcxFTj6Y7/G+Ecp1PkFYvb2gZPo+5hfXPa/iBb6cEW09L/ynPj+xzj4rAwK+avF4\
    vtacPb6RvPO9pMjPvstWR76GpTM+qh/0vmmKHb5Pqma+GBR7Pko9HL5mS0i+WQZXvgJRZr4DhVw/Moi+PO49fz5QEE8+\
    ejaUPf1RFD4AaqG+13IZPnoZaD3RBrg7apK3vgWDab58GLo9LNXtvlPczb5+YoI/lleKvtt1G779VW697DQNv5Vxpb7/\
    Tum9HsIvPKRhsbyQ/C89+m8kvUlPQL5ru+E+x/hvvnQtt71HsFE+ucrwPEXtnT6Aiy0+i4qguxJCHL7k9i++UI2zvYPJ\
    mz1pSLa70n+LPvkScztSHUw90lptvcI0vj5tmJ2+6G8HP25gtr6wcpy+3XnYPhN32b4B6IK9JNH9vRNvfb57uwC/7qQz\
    vkghFj9Hrju+dI5YvnX8Jz7ey5y+pmk9Ph4iob79NO0+UXKHvnuqSr7zbCm+FVrrvVasKr7jbxM/rea/udGfCL9bzD0+\
    EQ5Hve49Nb7Q39o9DphEvkaDUr31JsI9SrfcvYWKhz7HR3i+n4rRvSh4czvRyTW+emZavsnMpbxtAYS+uic/vnTrzL06\
    Cy8/LirFvEzk5b2Ygse9t4KFvLLJYLzv+/Q+kDWdvbf6Vr15sHe+wwvXPITtjz1YvBW+MZQ5vWDZDD1qlIQ9pcYHP0w0\
    GTxN1BY7k56ivoj9H71M4N69YLiIPSwMtj4ngRW/f+YbP/c75j2NFhS969/IPTfBlb7qSWa+eDgUvsDWkTzYgBW9exCS\
    vsyJH71Ebdm+rhWGPfQG9z0uPh0+Zh8NPvAhIz6Gn5y+1bdivu3kh77wol6+94AwvsJ7jT9rQ5U+x3aJvi9n7b5sxg+/\
    eBPgvXUEzL1HsQE/gnxuvpO5aj2+TYm94UsmvhtomjyccIe+EIorvmmmKb6knJU9JDRYvoORLL5GprQ+vImwvRGr/z3o\
    FKs8EOxcPsHBMr1ncoU+qRaIPVPFxLxrE8W912JDvdPVsDvTv6q9FANFPiSQH75i6iq+e4l2vg9pVz8VJ/O9DnnYvut7\
    vb7/DEy+bx0UPkzGab4L7uY8zIhDvj7S0T3xdRA9r3mwvYFciD0j8pe9eDPTPXKh9zyF6ss9/xu2vTdkUj7SdJs+Lfml\
    vUF9Hb2+9XK94AaSviZbeL7Uzo8+gOxLvhlrF77LGDO9jTzaPd8awr2G2lI9ibQ6PjBKCL7cEe49vVsrvlZRw72Vk7e8\
    6tvCvVirRb/3Ry8+odnVPoSwIj2QCmq+cLWfPXdBm74Q4+U7i/TPvR3Ymj0ou00+NnzevUJqPb7VcBa9u5+OPdqQHb3k\
    imc90/a7Pi0rczvnIeg7wGVRP+CpCT0fFni+REWCvsp6LL5EVXy+DIpLvvzVK76ivAy+tqC9vllRib5kI6e9lSNYPgF0\
    Rb79aLm+5UIAPuvY+r52UsW+8zYvvhLaWT+CiKS+9j+gvrr/kL78+GS+G65kvrMl8rwEyH8+0cuHvvLaSD/hKrK+Q1ZN\
    PyPJJL5wZZU9l91CvZTuzL0qrA4+p7swvZgWLb4CA22+5Nbrvecxqr4e0p+9XlH8vS5ps7zUU7M9uf8SvZm/AT33Sgq+\
    B4exPqulg77qB+a+yF2SvV+pmLxHdIS9EjGRuuxKbL4U1KQ+AZoYPk5I/bogWWA++dW9PXz+gbtYvEW9+uJ0vi4ihj5q\
    a7K+9bt9PbO1A7wnZaG+2WsFP2G6TD7S+VK9LtSRvh/T772oMx4/Jqj+vPt9mr54JaQ9n5qGPQGErb4=
    """

  static let constant7: StaticString = """
    XCm8vD4nJj50oZu8MJfAPa6ZtjwcgQy9z9afvc2WzLwt0zq8ueagvQAAAAAAAAAA
    """
}
