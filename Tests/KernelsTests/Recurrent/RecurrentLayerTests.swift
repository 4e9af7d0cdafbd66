import MNISTKernels
import Testing

@Suite struct RecurrentLayerTests {
  /// What one test case feeds to a layer.
  private struct Case {
    let cell: RecurrentLayer.Cell
    let sizes: RecurrentSizes
    var rows: Int { RecurrentLayer.Geometry(cell, sizes, activations: functions).rows }

    var functions: [UnaryFunction] {
      let one: [UnaryFunction] =
        switch cell {
        case .rnn: [.tanh]
        case .gru: [.sigmoid, .tanh]
        case .lstm: [.sigmoid, .tanh, .tanh]
        }
      return sizes.directions == 2 ? one + one : one
    }
  }

  /// Every kind of cell, with units that fill panels of 16, 8 or 4 rows or none, against ONNX's
  /// equations, for sequences of different lengths in all directions and both layouts.
  @Test(arguments: [1, 3, 4, 8, 16, 20])
  func equalsTheDefinition(hidden: Int) {
    for var random in RandomCase.series(20) {
      let cells: [RecurrentLayer.Cell] = [
        .rnn, .gru(isLinearBeforeReset: random.flag()),
        .lstm(couplesInputAndForget: random.flag()),
      ]
      let directions: [RecurrentSizes.Direction] = [.forward, .reverse, .bidirectional]
      for cell in cells {
        let sizes = RecurrentSizes(
          steps: random.integer(0...5), batch: random.integer(1...3), inputs: 1, hidden: hidden,
          direction: directions[random.integer(0...2)], isBatchFirst: random.flag(),
          clip: .infinity)
        check(Case(cell: cell, sizes: sizes), &random)
      }
    }
  }

  private func check(_ layer: Case, _ random: inout RandomCase) {
    let (sizes, rows, hidden) = (layer.sizes, layer.rows, layer.sizes.hidden)
    let (steps, batch, directions) = (sizes.steps, sizes.batch, sizes.directions)
    let projection = random.floats(steps * batch * directions * rows, scale: 2)
    let recurrence = random.floats(directions * rows * hidden, scale: 0.5)
    let bias = random.floats(directions * rows)
    let lengths = (0..<batch).map { _ in Int32(random.integer(0...steps)) }
    let state = random.floats(directions * batch * hidden)
    let memory = random.floats(directions * batch * hidden)
    let peepholes = random.floats(directions * 3 * hidden)

    var output = [Double](repeating: 0, count: steps * batch * directions * hidden)
    var (lastState, lastMemory) = (state.map { Double($0) }, memory.map { Double($0) })
    for direction in 0..<directions {
      for sequence in 0..<batch {
        let units = places(sizes.stateStart(sequence: sequence, direction: direction), hidden)
        var naive = NaiveRecurrent(
          cell: layer.cell, hidden: hidden,
          recurrence: [Float](recurrence[places(direction * rows * hidden, rows * hidden)]),
          bias: [Float](bias[places(direction * rows, rows)]),
          peepholes: [Float](peepholes[places(direction * 3 * hidden, 3 * hidden)]),
          state: [Double](lastState[units]), memory: [Double](lastMemory[units]))
        let order = [Int](0..<Int(lengths[sequence]))
        for step in sizes.isReversed(direction) ? order.reversed() : order {
          let place = sizes.position(step: step, sequence: sequence) * directions + direction
          naive.step([Float](projection[places(place * rows, rows)]))
          let start = sizes.outputStart(step: step, sequence: sequence, direction: direction)
          output.replaceSubrange(places(start, hidden), with: naive.state)
        }
        lastState.replaceSubrange(units, with: naive.state)
        lastMemory.replaceSubrange(units, with: naive.memory)
      }
    }

    var constants = [recurrence.panels(of: sizes), bias].map { bytes($0) }
    constants.append(bytes(lengths))
    constants.append(bytes(state))
    var expected = output + lastState
    if case .lstm = layer.cell {
      constants += [memory, peepholes].map { bytes($0) }
      expected += lastMemory
    }
    let result = run(layer, projection, constants)
    #expect(result.count == expected.count)
    for (actual, reference) in zip(result, expected) {
      // States stay below a few units; each step adds some twenty roundings and shrinks those before.
      #expect(abs(Double(actual) - reference) < 2e-5, "\(layer.cell) \(sizes) \(random)")
    }
  }

  /// Y, the last H and, for an LSTM, the last C, one after the other.
  private func run(_ layer: Case, _ projection: [Float], _ constants: [[UInt8]]) -> [Float] {
    let geometry = RecurrentLayer.Geometry(
      layer.cell, layer.sizes, activations: layer.functions)
    let states = layer.sizes.directions * layer.sizes.batch * layer.sizes.hidden
    var counts = [layer.sizes.steps * states, states]
    if case .lstm = layer.cell { counts.append(states) }
    let result = MNISTKernelsTests.run(
      activations: [bytes(projection)],
      constants: constants,
      output: .separate(count: 4 * counts.reduce(0, +)),
      scratch: 4 * geometry.scratchCount
    ) { slots, arena in
      var end = slots.output.byteOffset
      var parts: [Slot] = []
      for count in counts {
        parts.append(Slot(segment: .arena, byteOffset: end, byteCount: 4 * count))
        end += 4 * count
      }
      geometry.bind(slots.activations + slots.constants, parts + [slots.scratch])
        .run(in: &arena)
    }
    return floats(result)
  }
}

extension [Float] {
  /// R's rows, `[directions · rows, hidden]`, in the panels that the kernel reads.
  fileprivate func panels(of sizes: RecurrentSizes) -> [Float] {
    let (lanes, hidden) = (sizes.panelLanes, sizes.hidden)
    var result = self
    for (index, value) in enumerated() {
      let (row, unit) = index.quotientAndRemainder(dividingBy: hidden)
      result[(row / lanes * hidden + unit) * lanes + row % lanes] = value
    }
    return result
  }
}

/// So many positions from a start on.
private func places(_ start: Int, _ count: Int) -> Range<Int> { start..<start + count }
