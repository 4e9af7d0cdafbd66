import Kernels

/// One kernel with its numbers and its memory: all that is left of a step when a plan runs.
enum Instruction: Sendable {
  case convolution(Convolution)
  case maximumPooling(MaximumPooling)
  case averagePooling(AveragePooling)
  case rectification(Rectification)
  case addition(Addition)
  case matrixMultiplication(MatrixMultiplication)
  case batchNormalization(BatchNormalization)
  case softmax(Softmax)
  case rearrangement(Rearrangement)
  case boxCopy(BoxCopy)
  case concatenation(Concatenation)
  case gathering(Gathering)
  case elementGathering(ElementGathering)
  case reduction(Reduction)
  case ranking(Ranking)
  case normPooling(NormPooling)
  case momentNormalization(MomentNormalization)
  case localResponseNormalization(LocalResponseNormalization)

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
    case .rectification:
      self = .rectification(Rectification(input: inputs[0], output: output))
    case .addition(let element, let walk):
      self = .addition(
        Addition(element, walk, first: inputs[0], second: inputs[1], output: output))
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
    }
  }

  /// Runs the kernel.
  func run(in arena: inout Arena) {
    switch self {
    case .convolution(let kernel): kernel.run(in: &arena)
    case .maximumPooling(let kernel): kernel.run(in: &arena)
    case .averagePooling(let kernel): kernel.run(in: &arena)
    case .rectification(let kernel): kernel.run(in: &arena)
    case .addition(let kernel): kernel.run(in: &arena)
    case .matrixMultiplication(let kernel): kernel.run(in: &arena)
    case .batchNormalization(let kernel): kernel.run(in: &arena)
    case .softmax(let kernel): kernel.run(in: &arena)
    case .rearrangement(let kernel): kernel.run(in: &arena)
    case .boxCopy(let kernel): kernel.run(in: &arena)
    case .concatenation(let kernel): kernel.run(in: &arena)
    case .gathering(let kernel): kernel.run(in: &arena)
    case .elementGathering(let kernel): kernel.run(in: &arena)
    case .reduction(let kernel): kernel.run(in: &arena)
    case .ranking(let kernel): kernel.run(in: &arena)
    case .normPooling(let kernel): kernel.run(in: &arena)
    case .momentNormalization(let kernel): kernel.run(in: &arena)
    case .localResponseNormalization(let kernel): kernel.run(in: &arena)
    }
  }
}
