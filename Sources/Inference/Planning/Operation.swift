import MNISTKernels

/// What a step of a program computes: shapes and opsets are resolved, nothing is left to decide
/// but where the numbers stand.
///
/// Many operators become few operations: Gemm and MatMul are matrix multiplications, Reshape and
/// Flatten are views; Identity and Dropout are none at all.
enum Operation: Hashable, Sendable {
  /// The same values in another shape: costs nothing at run time.
  case view
  /// Inputs: activations, weights, and a bias if there is one.
  case convolution(Convolution.Geometry)
  /// Input: activations.
  case maximumPooling(PoolingGeometry)
  /// Input: activations. Output: positions, `int64`.
  case maximumPositions(PoolingGeometry, isColumnMajor: Bool)
  /// Input: activations.
  case averagePooling(PoolingGeometry, countIncludePad: Bool)
  /// Input: values.
  case unary(UnaryElementwise.Function, ScalarType)
  /// Inputs: two operands.
  case binary(BinaryElementwise.Function, ScalarType, Walk)
  /// Inputs: a condition of the output's shape, and two operands.
  case selection(Rearrangement.Width, Walk)
  /// Input: values.
  case conversion(from: ScalarType, to: ScalarType)
  /// Inputs: A, B, and C if the geometry has an addend.
  case matrixMultiplication(MatrixMultiplication.Geometry)
  /// Inputs: activations, scale, bias, mean, variance.
  case batchNormalization(BatchNormalization.Geometry)
  /// Input: values.
  case softmax(Softmax.Geometry)
  /// Input: values; the walk's first operand.
  case rearrangement(Rearrangement.Width, Walk)
  /// Inputs: values, scales, zero points.
  case quantization(Quantization.Geometry)
  /// Inputs: quantized values, scales, zero points.
  case dequantization(Dequantization.Geometry)
  /// Input: values. Outputs: quantized values, scale, zero point.
  case dynamicQuantization
  /// Inputs: activations, weights, their zero points, and a bias if there is one.
  case integerConvolution(IntegerConvolution.Geometry)
  /// Inputs: A, B, their zero points.
  case integerMatrixMultiplication(IntegerMatrixMultiplication.Geometry)
  /// Inputs: sums, first, second and output scale, zero point.
  case requantization(Requantization.Geometry)
  /// Inputs: X, W, R, B, lengths, initial H. Outputs: Y, last H, working memory.
  case simpleRecurrence(SimpleRecurrence.Geometry)
  /// Inputs: X, W, R, B, lengths, initial H. Outputs: Y, last H, working memory.
  case gatedRecurrence(GatedRecurrence.Geometry)
  /// Inputs: X, W, R, B, lengths, initial H, initial C, P. Outputs: Y, last H, last C, working
  /// memory.
  case longShortTermMemory(LongShortTermMemory.Geometry)
  /// Inputs: values, and a fill value if the box isn't all of the output.
  case boxCopy(BoxCopy.Geometry)
  /// Inputs: one or more tensors.
  case concatenation(outer: Int)
  /// Inputs: values, indices.
  case gathering(Gathering.Geometry)
  /// Inputs: values, indices.
  case elementGathering(ElementGathering.Geometry)
  /// Input: values.
  case reduction(Reduction.Geometry)
  /// Input: values.
  case ranking(Ranking.Geometry)
  /// Input: activations.
  case normPooling(PoolingGeometry, exponent: Int)
  /// Inputs: activations, scale and bias if there are any.
  case momentNormalization(MomentNormalization.Geometry)
  /// Input: activations.
  case localResponseNormalization(LocalResponseNormalization.Geometry)
  /// Input: row-major images. Output: images in the layout.
  case imagePacking(ImageLayout)
  /// Input: images in the layout. Output: row-major images.
  case imageUnpacking(ImageLayout)
  /// Inputs: images, packed weights and biases.
  case imageConvolution(ImageConvolution.Geometry)
  /// Inputs: images, packed weights and biases.
  case depthwiseConvolution(DepthwiseConvolution.Geometry)
  /// Inputs: images, packed weights and biases. Outputs: images, working memory.
  case winogradConvolution(WinogradConvolution.Geometry)
  /// Inputs: images, packed weights and biases. Outputs: images, working memory.
  case winogradRowConvolution(WinogradRowConvolution.Geometry)
  /// Input: images.
  case imagePooling(ImagePooling.Geometry)
  /// Inputs: two batches of images.
  case imageSum(ImageSum.Geometry)
  /// Inputs: A, packed weights and biases. Outputs: the product, working memory.
  case denseProduct(DenseProduct.Geometry)

  /// A name for tables.
  var name: String {
    switch self {
    case .view: "view"
    case .convolution(let geometry): "convolution" + Self.suffix(geometry.activation)
    case .maximumPooling: "maximum pooling"
    case .maximumPositions: "maximum positions"
    case .averagePooling: "average pooling"
    case .unary(let function, _): function.name
    case .binary(let function, _, _): function.name
    case .selection: "selection"
    case .conversion: "conversion"
    case .matrixMultiplication(let geometry):
      "matrix multiplication" + Self.suffix(geometry.activation)
    case .batchNormalization: "batch normalization"
    case .softmax(let geometry): geometry.kind.name
    case .rearrangement: "rearrangement"
    case .quantization: "quantization"
    case .dequantization: "dequantization"
    case .dynamicQuantization: "dynamic quantization"
    case .integerConvolution: "integer convolution"
    case .integerMatrixMultiplication: "integer matrix multiplication"
    case .requantization: "requantization"
    case .simpleRecurrence: "simple recurrence"
    case .gatedRecurrence: "gated recurrence"
    case .longShortTermMemory: "long short-term memory"
    case .boxCopy: "box copy"
    case .concatenation: "concatenation"
    case .gathering: "gathering"
    case .elementGathering: "element gathering"
    case .reduction: "reduction"
    case .ranking: "ranking"
    case .normPooling: "norm pooling"
    case .momentNormalization: "moment normalization"
    case .localResponseNormalization: "local response normalization"
    case .imagePacking: "image packing"
    case .imageUnpacking: "image unpacking"
    case .imageConvolution(let geometry): geometry.name
    case .depthwiseConvolution(let geometry): geometry.name
    case .winogradConvolution(let geometry): geometry.name
    case .winogradRowConvolution(let geometry): geometry.name
    case .imagePooling(let geometry): geometry.name
    case .imageSum: "image sum"
    case .denseProduct(let geometry): "dense product" + geometry.limits.suffix
    }
  }

  private static func suffix(_ activation: Activation) -> String {
    activation == .identity ? "" : ", " + activation.name
  }

  /// The number of multiplications of convolutions and matrix products; others count as none.
  ///
  /// Of a Winograd convolution those that it stands for: it does with fewer.
  var multiplyAccumulates: Int64 {
    switch self {
    case .convolution(let geometry): geometry.multiplyAccumulates
    case .matrixMultiplication(let geometry): geometry.multiplyAccumulates
    case .integerConvolution(let geometry): geometry.sizes.multiplyAccumulates
    case .integerMatrixMultiplication(let geometry): geometry.multiplyAccumulates
    case .simpleRecurrence(let geometry): geometry.multiplyAccumulates
    case .gatedRecurrence(let geometry): geometry.multiplyAccumulates
    case .longShortTermMemory(let geometry): geometry.multiplyAccumulates
    case .imageConvolution(let geometry): geometry.multiplyAccumulates
    case .depthwiseConvolution(let geometry): geometry.multiplyAccumulates
    case .winogradConvolution(let geometry): geometry.tiling.directMultiplyAccumulates
    case .winogradRowConvolution(let geometry): geometry.tiling.directMultiplyAccumulates
    case .denseProduct(let geometry): geometry.multiplyAccumulates
    default: 0
    }
  }
}
