import Foundation
import MNISTKernels

/// A recurrent layer by ONNX's equations, letter by letter, in `Double`, for one sequence in one
/// direction, with sigmoid and tanh.
struct NaiveRecurrent {
  let cell: RecurrentLayer.Cell
  let hidden: Int
  /// R, row by row, its biases and the peepholes.
  let recurrence: [Float]
  let bias: [Float]
  let peepholes: [Float]
  /// H and C.
  var state: [Double]
  var memory: [Double]

  /// One step, for what the input gives to the gates.
  mutating func step(_ projection: [Float]) {
    switch cell {
    case .rnn:
      state = units { tanh(row($0, state) + Double(projection[$0])) }
    case .gru(let isLinearBeforeReset):
      let update = units { sigmoid(row($0, state) + Double(projection[$0])) }
      let reset = units {
        sigmoid(row(hidden + $0, state) + Double(projection[hidden + $0]))
      }
      let kept = units { reset[$0] * state[$0] }
      let next = units { unit in
        let place = 2 * hidden + unit
        let recurrent =
          isLinearBeforeReset ? reset[unit] * row(place, state) : row(place, kept)
        return tanh(recurrent + Double(projection[place]))
      }
      state = units { (1 - update[$0]) * next[$0] + update[$0] * state[$0] }
    case .lstm(let couples):
      let sums = (0..<4 * hidden).map { row($0, state) + Double(projection[$0]) }
      let input = units { sigmoid(sums[$0] + Double(peepholes[$0]) * memory[$0]) }
      let forget = units { unit in
        couples
          ? 1 - input[unit]
          : sigmoid(
            sums[2 * hidden + unit] + Double(peepholes[2 * hidden + unit]) * memory[unit])
      }
      memory = units { forget[$0] * memory[$0] + input[$0] * tanh(sums[3 * hidden + $0]) }
      let output = units {
        sigmoid(sums[hidden + $0] + Double(peepholes[hidden + $0]) * memory[$0])
      }
      state = units { output[$0] * tanh(memory[$0]) }
    }
  }

  private func units(_ value: (Int) -> Double) -> [Double] { (0..<hidden).map(value) }

  private func row(_ number: Int, _ state: [Double]) -> Double {
    (0..<hidden).reduce(Double(bias[number])) {
      $0 + Double(recurrence[number * hidden + $1]) * state[$1]
    }
  }

  private func sigmoid(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
}
