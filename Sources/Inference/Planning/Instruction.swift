import MNISTKernels

/// One kernel with its numbers and its memory: all that is left of a step when a plan runs.
///
/// Indirect because a kernel has some hundred bytes of numbers, which would otherwise be copied more
/// than once for each run.
indirect enum Instruction: Sendable {
  case convolution(Convolution)
  case maximumPooling(MaximumPooling)
  case maximumPositions(MaximumPositions)
  case averagePooling(AveragePooling)
  case unary(UnaryElementwise)
  case binary(BinaryElementwise)
  case selection(Selection)
  case conversion(Conversion)
  case matrixMultiplication(MatrixMultiplication)
  case batchNormalization(BatchNormalization)
  case softmax(Softmax)
  case rearrangement(Rearrangement)
  case quantization(Quantization)
  case dequantization(Dequantization)
  case dynamicQuantization(DynamicQuantization)
  case integerConvolution(IntegerConvolution)
  case integerMatrixMultiplication(IntegerMatrixMultiplication)
  case requantization(Requantization)
  case simpleRecurrence(SimpleRecurrence)
  case gatedRecurrence(GatedRecurrence)
  case longShortTermMemory(LongShortTermMemory)
  case boxCopy(BoxCopy)
  case concatenation(Concatenation)
  case gathering(Gathering)
  case elementGathering(ElementGathering)
  case reduction(Reduction)
  case ranking(Ranking)
  case normPooling(NormPooling)
  case momentNormalization(MomentNormalization)
  case localResponseNormalization(LocalResponseNormalization)
  case imagePacking(ImagePacking)
  case imageUnpacking(ImageUnpacking)
  case imageConvolution(ImageConvolution)
  case depthwiseConvolution(DepthwiseConvolution)
  case winogradConvolution(WinogradConvolution)
  case winogradRowConvolution(WinogradRowConvolution)
  case imagePooling(ImagePooling)
  case imageSum(ImageSum)
  case denseProduct(DenseProduct)

  /// Binds an operation to memory; nil for a view, which has nothing to run.
  init?(_ operation: Operation, inputs: [Slot], outputs: [Slot]) {
    let output = outputs[0]
    switch operation {
    case .view:
      return nil
    case .convolution(let geometry):
      self = .convolution(
        Convolution(
          geometry,
          input: inputs[0],
          weights: inputs[1],
          bias: inputs.count > 2 ? inputs[2] : nil,
          output: output
        )
      )
    case .maximumPooling(let geometry):
      self = .maximumPooling(MaximumPooling(geometry, input: inputs[0], output: output))
    case .maximumPositions(let geometry, let isColumnMajor):
      self = .maximumPositions(
        MaximumPositions(
          geometry, isColumnMajor: isColumnMajor, input: inputs[0], output: output))
    case .averagePooling(let geometry, let countIncludePad):
      self = .averagePooling(
        AveragePooling(
          geometry, countIncludePad: countIncludePad, input: inputs[0], output: output)
      )
    case .unary(let function, let element):
      self = .unary(UnaryElementwise(function, element, input: inputs[0], output: output))
    case .binary(let function, let element, let walk):
      self = .binary(
        BinaryElementwise(
          function, element, walk, first: inputs[0], second: inputs[1], output: output))
    case .selection(let width, let walk):
      self = .selection(
        Selection(
          width, walk, condition: inputs[0], first: inputs[1], second: inputs[2], output: output))
    case .conversion(let source, let target):
      self = .conversion(Conversion(from: source, to: target, input: inputs[0], output: output))
    case .matrixMultiplication(let geometry):
      self = .matrixMultiplication(
        MatrixMultiplication(
          geometry,
          first: inputs[0],
          second: inputs[1],
          third: inputs.count > 2 ? inputs[2] : nil,
          output: output
        )
      )
    case .batchNormalization(let geometry):
      self = .batchNormalization(
        BatchNormalization(
          geometry,
          input: inputs[0],
          parameters: .init(
            scale: inputs[1], bias: inputs[2], mean: inputs[3], variance: inputs[4]),
          output: output
        )
      )
    case .softmax(let geometry):
      self = .softmax(Softmax(geometry, input: inputs[0], output: output))
    case .rearrangement(let width, let walk):
      self = .rearrangement(Rearrangement(width, walk, input: inputs[0], output: output))
    case .quantization(let geometry):
      self = .quantization(
        Quantization(
          geometry, input: inputs[0], scale: inputs[1], zeroPoint: inputs[2], output: output))
    case .dequantization(let geometry):
      self = .dequantization(
        Dequantization(
          geometry, input: inputs[0], scale: inputs[1], zeroPoint: inputs[2], output: output))
    case .dynamicQuantization:
      self = .dynamicQuantization(
        DynamicQuantization(
          input: inputs[0], output: output, scale: outputs[1], zeroPoint: outputs[2]))
    case .integerConvolution(let geometry):
      self = .integerConvolution(
        IntegerConvolution(
          geometry,
          .init(
            input: inputs[0],
            weights: inputs[1],
            inputZeroPoint: inputs[2],
            weightsZeroPoint: inputs[3],
            bias: inputs.count > 4 ? inputs[4] : nil
          ),
          output: output
        )
      )
    case .integerMatrixMultiplication(let geometry):
      self = .integerMatrixMultiplication(
        IntegerMatrixMultiplication(
          geometry,
          first: inputs[0],
          second: inputs[1],
          firstZeroPoint: inputs[2],
          secondZeroPoint: inputs[3],
          output: output
        )
      )
    case .requantization(let geometry):
      self = .requantization(
        Requantization(
          geometry,
          input: inputs[0],
          parameters: .init(
            firstScale: inputs[1],
            secondScale: inputs[2],
            outputScale: inputs[3],
            zeroPoint: inputs[4]
          ),
          output: output
        )
      )
    case .simpleRecurrence(let geometry):
      self = .simpleRecurrence(
        SimpleRecurrence(geometry, RecurrentOperands(inputs), RecurrentResults(outputs)))
    case .gatedRecurrence(let geometry):
      self = .gatedRecurrence(
        GatedRecurrence(geometry, RecurrentOperands(inputs), RecurrentResults(outputs)))
    case .longShortTermMemory(let geometry):
      self = .longShortTermMemory(
        LongShortTermMemory(
          geometry,
          RecurrentOperands(inputs),
          .init(initialCell: inputs[6], peepholes: inputs[7], cell: outputs[2]),
          RecurrentResults(outputs)
        )
      )
    case .boxCopy(let geometry):
      self = .boxCopy(
        BoxCopy(
          geometry,
          input: inputs[0],
          fill: inputs.count > 1 ? inputs[1] : nil,
          output: output
        )
      )
    case .concatenation(let outer):
      self = .concatenation(Concatenation(outer: outer, inputs: inputs, output: output))
    case .gathering(let geometry):
      self = .gathering(
        Gathering(geometry, input: inputs[0], indices: inputs[1], output: output))
    case .elementGathering(let geometry):
      self = .elementGathering(
        ElementGathering(geometry, input: inputs[0], indices: inputs[1], output: output))
    case .reduction(let geometry):
      self = .reduction(Reduction(geometry, input: inputs[0], output: output))
    case .ranking(let geometry):
      self = .ranking(Ranking(geometry, input: inputs[0], output: output))
    case .normPooling(let geometry, let exponent):
      self = .normPooling(
        NormPooling(geometry, exponent: exponent, input: inputs[0], output: output))
    case .momentNormalization(let geometry):
      self = .momentNormalization(
        MomentNormalization(
          geometry,
          input: inputs[0],
          scale: inputs.count > 1 ? inputs[1] : nil,
          bias: inputs.count > 2 ? inputs[2] : nil,
          output: output
        )
      )
    case .localResponseNormalization(let geometry):
      self = .localResponseNormalization(
        LocalResponseNormalization(geometry, input: inputs[0], output: output))
    case .imagePacking(let layout):
      self = .imagePacking(ImagePacking(layout, input: inputs[0], output: output))
    case .imageUnpacking(let layout):
      self = .imageUnpacking(ImageUnpacking(layout, input: inputs[0], output: output))
    case .imageConvolution(let geometry):
      self = .imageConvolution(
        ImageConvolution(
          geometry, input: inputs[0], weights: inputs[1], bias: inputs[2], output: output))
    case .depthwiseConvolution(let geometry):
      self = .depthwiseConvolution(
        DepthwiseConvolution(
          geometry, input: inputs[0], weights: inputs[1], bias: inputs[2], output: output))
    case .winogradConvolution(let geometry):
      self = .winogradConvolution(
        WinogradConvolution(
          geometry, input: inputs[0], weights: inputs[1], bias: inputs[2], output: output,
          scratch: outputs[1]))
    case .winogradRowConvolution(let geometry):
      self = .winogradRowConvolution(
        WinogradRowConvolution(
          geometry, input: inputs[0], weights: inputs[1], bias: inputs[2], output: output,
          scratch: outputs[1]))
    case .imagePooling(let geometry):
      self = .imagePooling(ImagePooling(geometry, input: inputs[0], output: output))
    case .imageSum(let geometry):
      self = .imageSum(
        ImageSum(geometry, first: inputs[0], second: inputs[1], output: output))
    case .denseProduct(let geometry):
      self = .denseProduct(
        DenseProduct(
          geometry, first: inputs[0], weights: inputs[1], bias: inputs[2], output: output,
          scratch: outputs[1]))
    }
  }

  /// Runs the kernel.
  func run(in arena: inout Arena) {
    switch self {
    case .convolution(let kernel): kernel.run(in: &arena)
    case .maximumPooling(let kernel): kernel.run(in: &arena)
    case .maximumPositions(let kernel): kernel.run(in: &arena)
    case .averagePooling(let kernel): kernel.run(in: &arena)
    case .unary(let kernel): kernel.run(in: &arena)
    case .binary(let kernel): kernel.run(in: &arena)
    case .selection(let kernel): kernel.run(in: &arena)
    case .conversion(let kernel): kernel.run(in: &arena)
    case .matrixMultiplication(let kernel): kernel.run(in: &arena)
    case .batchNormalization(let kernel): kernel.run(in: &arena)
    case .softmax(let kernel): kernel.run(in: &arena)
    case .rearrangement(let kernel): kernel.run(in: &arena)
    case .quantization(let kernel): kernel.run(in: &arena)
    case .dequantization(let kernel): kernel.run(in: &arena)
    case .dynamicQuantization(let kernel): kernel.run(in: &arena)
    case .integerConvolution(let kernel): kernel.run(in: &arena)
    case .integerMatrixMultiplication(let kernel): kernel.run(in: &arena)
    case .requantization(let kernel): kernel.run(in: &arena)
    case .simpleRecurrence(let kernel): kernel.run(in: &arena)
    case .gatedRecurrence(let kernel): kernel.run(in: &arena)
    case .longShortTermMemory(let kernel): kernel.run(in: &arena)
    case .boxCopy(let kernel): kernel.run(in: &arena)
    case .concatenation(let kernel): kernel.run(in: &arena)
    case .gathering(let kernel): kernel.run(in: &arena)
    case .elementGathering(let kernel): kernel.run(in: &arena)
    case .reduction(let kernel): kernel.run(in: &arena)
    case .ranking(let kernel): kernel.run(in: &arena)
    case .normPooling(let kernel): kernel.run(in: &arena)
    case .momentNormalization(let kernel): kernel.run(in: &arena)
    case .localResponseNormalization(let kernel): kernel.run(in: &arena)
    case .imagePacking(let kernel): kernel.run(in: &arena)
    case .imageUnpacking(let kernel): kernel.run(in: &arena)
    case .imageConvolution(let kernel): kernel.run(in: &arena)
    case .depthwiseConvolution(let kernel): kernel.run(in: &arena)
    case .winogradConvolution(let kernel): kernel.run(in: &arena)
    case .winogradRowConvolution(let kernel): kernel.run(in: &arena)
    case .imagePooling(let kernel): kernel.run(in: &arena)
    case .imageSum(let kernel): kernel.run(in: &arena)
    case .denseProduct(let kernel): kernel.run(in: &arena)
    }
  }
}

extension RecurrentOperands {
  /// The operands in the order of a step's inputs.
  fileprivate init(_ inputs: [Slot]) {
    self.init(
      input: inputs[0],
      weights: inputs[1],
      recurrence: inputs[2],
      bias: inputs[3],
      lengths: inputs[4],
      initialHidden: inputs[5]
    )
  }
}

extension RecurrentResults {
  /// The results in the order of a step's outputs: working memory is last.
  fileprivate init(_ outputs: [Slot]) {
    self.init(sequence: outputs[0], hidden: outputs[1], scratch: outputs[outputs.count - 1])
  }
}
