import MNISTKernels

/// What a step of a program computes: shapes and opsets are resolved, and only memory is missing.
///
/// Many operators become few operations: Gemm and MatMul are matrix multiplications, Reshape and
/// Flatten are views; Identity and Dropout are none at all.
///
/// The cases are the operations that passes look into. All others are `other`: a new kernel needs
/// no line here.
enum Operation: Sendable {
  /// The same values in another shape: costs nothing at run time.
  case view
  case convolution(Convolution.Geometry)
  case pooling(Pooling.Geometry)
  case unary(UnaryElementwise.Geometry)
  case binary(BinaryElementwise.Geometry)
  case matrixMultiplication(MatrixMultiplication.Geometry)
  case batchNormalization(BatchNormalization.Geometry)
  case softmax(Softmax.Geometry)
  case stridedCopy(StridedCopy.Geometry)
  case reduction(Reduction.Geometry)
  case concatenation(Concatenation.Geometry)
  case cast(Cast.Geometry)
  case quantization(Quantization.Geometry)
  case dequantization(Dequantization.Geometry)
  case dynamicQuantization(DynamicQuantization.Geometry)
  case fakeQuantization(FakeQuantization.Geometry)
  case dynamicFakeQuantization(DynamicFakeQuantization.Geometry)
  case requantization(Requantization.Geometry)
  case integerConvolution(IntegerConvolution.Geometry)
  case integerMatrixMultiplication(IntegerMatrixMultiplication.Geometry)
  case other(OpaqueOperation)

  init(_ geometry: Convolution.Geometry) { self = .convolution(geometry) }
  init(_ geometry: Pooling.Geometry) { self = .pooling(geometry) }
  init(_ geometry: UnaryElementwise.Geometry) { self = .unary(geometry) }
  init(_ geometry: BinaryElementwise.Geometry) { self = .binary(geometry) }
  init(_ geometry: MatrixMultiplication.Geometry) { self = .matrixMultiplication(geometry) }
  init(_ geometry: BatchNormalization.Geometry) { self = .batchNormalization(geometry) }
  init(_ geometry: Softmax.Geometry) { self = .softmax(geometry) }
  init(_ geometry: StridedCopy.Geometry) { self = .stridedCopy(geometry) }
  init(_ geometry: Reduction.Geometry) { self = .reduction(geometry) }
  init(_ geometry: Concatenation.Geometry) { self = .concatenation(geometry) }
  init(_ geometry: Cast.Geometry) { self = .cast(geometry) }
  init(_ geometry: Quantization.Geometry) { self = .quantization(geometry) }
  init(_ geometry: Dequantization.Geometry) { self = .dequantization(geometry) }
  init(_ geometry: DynamicQuantization.Geometry) { self = .dynamicQuantization(geometry) }
  init(_ geometry: FakeQuantization.Geometry) { self = .fakeQuantization(geometry) }
  init(_ geometry: DynamicFakeQuantization.Geometry) { self = .dynamicFakeQuantization(geometry) }
  init(_ geometry: Requantization.Geometry) { self = .requantization(geometry) }
  init(_ geometry: IntegerConvolution.Geometry) { self = .integerConvolution(geometry) }
  init(_ geometry: IntegerMatrixMultiplication.Geometry) {
    self = .integerMatrixMultiplication(geometry)
  }
  init(_ geometry: some KernelGeometry) { self = .other(OpaqueOperation(geometry)) }

  /// The operation without its type; nil for a view, which has no kernel.
  private var opaque: OpaqueOperation? {
    switch self {
    case .view: nil
    case .convolution(let geometry): OpaqueOperation(geometry)
    case .pooling(let geometry): OpaqueOperation(geometry)
    case .unary(let geometry): OpaqueOperation(geometry)
    case .binary(let geometry): OpaqueOperation(geometry)
    case .matrixMultiplication(let geometry): OpaqueOperation(geometry)
    case .batchNormalization(let geometry): OpaqueOperation(geometry)
    case .softmax(let geometry): OpaqueOperation(geometry)
    case .stridedCopy(let geometry): OpaqueOperation(geometry)
    case .reduction(let geometry): OpaqueOperation(geometry)
    case .concatenation(let geometry): OpaqueOperation(geometry)
    case .cast(let geometry): OpaqueOperation(geometry)
    case .quantization(let geometry): OpaqueOperation(geometry)
    case .dequantization(let geometry): OpaqueOperation(geometry)
    case .dynamicQuantization(let geometry): OpaqueOperation(geometry)
    case .fakeQuantization(let geometry): OpaqueOperation(geometry)
    case .dynamicFakeQuantization(let geometry): OpaqueOperation(geometry)
    case .requantization(let geometry): OpaqueOperation(geometry)
    case .integerConvolution(let geometry): OpaqueOperation(geometry)
    case .integerMatrixMultiplication(let geometry): OpaqueOperation(geometry)
    case .other(let operation): operation
    }
  }

  /// The name that `mnist inspect` shows.
  var name: String { opaque?.name() ?? "view" }

  /// The number of multiplications of a convolution or a matrix product; 0 for others.
  var multiplyAccumulates: Int64 { opaque?.multiplyAccumulates() ?? 0 }

  /// How much work a run is at most, for a first output of so many elements.
  func work(results: Int) -> Int64 { opaque?.work(results) ?? 0 }

  /// The kernel's geometry as an expression of Swift; nil for a view.
  var expression: String? { opaque?.expression() }

  /// The operation on memory; nil for a view.
  func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Instruction? {
    opaque?.bind(inputs, outputs)
  }
}

/// A kernel's geometry without its type: all that planning asks of an operation that no pass looks
/// into.
///
/// Closures, because Embedded Swift has no existentials.
struct OpaqueOperation: Sendable {
  let name: @Sendable () -> String
  let multiplyAccumulates: @Sendable () -> Int64
  let work: @Sendable (_ results: Int) -> Int64
  let expression: @Sendable () -> String
  let bind: @Sendable (_ inputs: [Slot], _ outputs: [Slot]) -> Instruction

  init(_ geometry: some KernelGeometry) {
    name = { geometry.name }
    multiplyAccumulates = { geometry.multiplyAccumulates }
    work = { geometry.work(results: $0) }
    expression = { geometry.expressionForCompiling }
    bind = { Instruction(geometry.bind($0, $1)) }
  }
}

/// A kernel with its memory, and without its type: what a plan runs.
struct Instruction: Sendable {
  private let body: @Sendable (inout Arena) -> Void

  init(_ kernel: some Kernel) {
    body = { kernel.run(in: &$0) }
  }

  /// Runs the kernel.
  @inline(__always)
  func run(in arena: inout Arena) { body(&arena) }
}
