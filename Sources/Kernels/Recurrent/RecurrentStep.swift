/// One step of a recurrent layer for one sequence.
///
/// `RecurrentLayer.run` has compared the slots with the sizes: `input` has `inputs` values, `state`
/// `hidden`, and the others what `RecurrentLayer` shows for all directions.
@unsafe struct RecurrentStep {
  let geometry: RecurrentLayer.Geometry
  let weights: UnsafePointer<Float>
  let recurrence: UnsafePointer<Float>
  let bias: UnsafePointer<Float>
  let scratch: UnsafeMutablePointer<Float>
  /// The step's input.
  var input: UnsafePointer<Float>
  /// The sequence's hidden state, which the step replaces.
  var state: UnsafeMutablePointer<Float>
  /// All cell states and peepholes: an LSTM's alone.
  var cells: UnsafeMutablePointer<Float>?
  var peepholes: UnsafePointer<Float>?
  /// Where the sequence's states start in tensors of states.
  var stateStart = 0
  var direction = 0

  var sizes: RecurrentSizes { unsafe geometry.sizes }

  /// ONNX's f, g or h, by number.
  func activation(_ number: Int) -> UnaryFunction {
    unsafe geometry.activations[direction * geometry.activationCount + number]
  }

  /// ONNX's f, g or h, by number, of an argument within the clip.
  func activation(_ number: Int, of x: Float) -> Float {
    unsafe activation(number)(sizes.clipped(x))
  }

  /// One row of W·X.
  @inline(__always)
  func fromInput(_ row: Int) -> Float {
    let inputs = unsafe sizes.inputs
    return unsafe dotProduct(
      weights + (direction * geometry.rows + row) * inputs, input, count: inputs)
  }

  /// One row of R times a state.
  @inline(__always)
  func fromState(_ row: Int, _ state: UnsafePointer<Float>) -> Float {
    let hidden = unsafe sizes.hidden
    return unsafe dotProduct(
      recurrence + (direction * geometry.rows + row) * hidden, state, count: hidden)
  }

  /// The biases of a row: W's and R's.
  @inline(__always)
  func biases(_ row: Int) -> (input: Float, state: Float) {
    let rows = unsafe geometry.rows
    let bias = unsafe bias + direction * 2 * rows
    return unsafe (bias[row], bias[rows + row])
  }

  /// One row of W·X + R·H with both biases.
  @inline(__always)
  func sum(_ row: Int) -> Float {
    let biases = unsafe biases(row)
    return unsafe fromInput(row) + fromState(row, state) + (biases.input + biases.state)
  }
}

/// `Σ first[i] · second[i]` in four partial sums; the caller vouches for both ranges.
@inline(never)
private func dotProduct(
  _ first: UnsafePointer<Float>,
  _ second: UnsafePointer<Float>,
  count: Int
) -> Float {
  var sums: (Float, Float, Float, Float) = (0, 0, 0, 0)
  var index = 0
  while index + 4 <= count {
    unsafe sums.0 += first[index] * second[index]
    unsafe sums.1 += first[index + 1] * second[index + 1]
    unsafe sums.2 += first[index + 2] * second[index + 2]
    unsafe sums.3 += first[index + 3] * second[index + 3]
    index += 4
  }
  while index < count {
    unsafe sums.0 += first[index] * second[index]
    index += 1
  }
  return (sums.0 + sums.1) + (sums.2 + sums.3)
}
