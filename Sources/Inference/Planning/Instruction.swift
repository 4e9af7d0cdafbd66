import Kernels

/// One kernel with its numbers and its memory: all that is left of a step when a plan runs.
enum Instruction: Sendable {
  case convolution(Convolution)
  case maximumPooling(MaximumPooling)
  case averagePooling(AveragePooling)
  case unary(UnaryElementwise)
  case binary(BinaryElementwise)
  case selection(Selection)
  case conversion(Conversion)
  case matrixMultiplication(MatrixMultiplication)
  case batchNormalization(BatchNormalization)
  case softmax(Softmax)
  case logSoftmax(LogSoftmax)
  case hardmax(Hardmax)
  case rearrangement(Rearrangement)

  /// Binds an operation to memory; nil for a view, which has nothing to run.
  init?(_ operation: Operation, inputs: [Slot], output: Slot) {
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
    case .logSoftmax(let geometry):
      self = .logSoftmax(LogSoftmax(geometry, input: inputs[0], output: output))
    case .hardmax(let geometry):
      self = .hardmax(Hardmax(geometry, input: inputs[0], output: output))
    case .rearrangement(let width, let walk):
      self = .rearrangement(Rearrangement(width, walk, input: inputs[0], output: output))
    }
  }

  /// Runs the kernel.
  func run(in arena: inout Arena) {
    switch self {
    case .convolution(let kernel): kernel.run(in: &arena)
    case .maximumPooling(let kernel): kernel.run(in: &arena)
    case .averagePooling(let kernel): kernel.run(in: &arena)
    case .unary(let kernel): kernel.run(in: &arena)
    case .binary(let kernel): kernel.run(in: &arena)
    case .selection(let kernel): kernel.run(in: &arena)
    case .conversion(let kernel): kernel.run(in: &arena)
    case .matrixMultiplication(let kernel): kernel.run(in: &arena)
    case .batchNormalization(let kernel): kernel.run(in: &arena)
    case .softmax(let kernel): kernel.run(in: &arena)
    case .logSoftmax(let kernel): kernel.run(in: &arena)
    case .hardmax(let kernel): kernel.run(in: &arena)
    case .rearrangement(let kernel): kernel.run(in: &arena)
    }
  }
}
