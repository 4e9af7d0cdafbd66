/// One step of a recurrent layer for one sequence in one direction.
///
/// `RecurrentLayer.run` has compared the slots with the sizes: there are `rows` numbers of the
/// projection, the biases and the gates, `hidden` of the state and the memory, and `hidden` × `rows`
/// of the recurrence.
@unsafe struct RecurrentStep {
  let geometry: RecurrentLayer.Geometry
  let direction: Int
  /// What the step's input gives to the gates.
  var projection: UnsafePointer<Float>
  /// R in panels, and its biases.
  let recurrence: UnsafePointer<Float>
  let bias: UnsafePointer<Float>
  /// An LSTM's, in the order i, o, f.
  let peepholes: UnsafePointer<Float>
  /// Working memory.
  let gates: UnsafeMutablePointer<Float>
  /// The sequence's hidden state, which the step replaces.
  let state: UnsafeMutablePointer<Float>
  /// An LSTM's cell state.
  let memory: UnsafeMutablePointer<Float>

  var hidden: Int { unsafe geometry.sizes.hidden }

  /// ONNX's f, g or h, by number, of `count` gates from `start` on, kept within the clip before.
  func activate(_ number: Int, _ start: Int, count: Int) {
    let clip = unsafe geometry.sizes.clip
    unsafe Clamp(low: -clip, high: clip).apply(to: gates + start, count: count)
    unsafe activation(number).apply(from: gates + start, to: gates + start, count: count)
  }

  /// ONNX's f, g or h, by number.
  func activation(_ number: Int) -> UnaryFunction {
    unsafe geometry.activations[direction * geometry.activationCount + number]
  }

  /// Sets `count` gates from `start` on to R's biases and R times a state.
  func multiply(_ state: UnsafePointer<Float>, _ start: Int, count: Int) {
    switch unsafe geometry.sizes.panelLanes {
    case 16: unsafe multiply(InlineArray<2, SIMD16<Float>>.self, state, start, count)
    case 8: unsafe multiply(InlineArray<4, SIMD8<Float>>.self, state, start, count)
    case 4: unsafe multiply(InlineArray<4, SIMD4<Float>>.self, state, start, count)
    default:
      let hidden = unsafe hidden
      for row in start..<start + count {
        var sum = unsafe bias[row]
        for unit in 0..<hidden {
          unsafe sum += recurrence[row &* hidden &+ unit] * state[unit]
        }
        unsafe gates[row] = sum
      }
    }
  }

  @inline(__always)
  private func multiply<Vector: FloatVector, let turns: Int>(
    _ type: InlineArray<turns, Vector>.Type,
    _ state: UnsafePointer<Float>,
    _ start: Int,
    _ count: Int
  ) {
    let hidden = unsafe hidden
    var row = start
    while row < start &+ count {
      let sum = unsafe rowProduct(type, state, recurrence + row &* hidden, depth: hidden)
      unsafe (sum + Vector(loading: bias + row)).store(to: gates + row)
      row &+= Vector.scalarCount
    }
  }
}
