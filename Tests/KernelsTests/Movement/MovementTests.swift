import MNISTKernels
import Testing

@Suite struct MovementTests {
  /// Boxes with steps of both signs, and padding around them.
  @Test func boxesEqualTheDefinition() {
    for var random in RandomCase.series(150) {
      let rank = random.integer(0...4)
      let shape = (0..<rank).map { _ in random.integer(1...5) }
      let input = random.integers(shape.reduce(1, *), of: UInt32.self)
      let starts = shape.map { random.integer(0...($0 - 1)) }
      let steps = shape.map { _ in random.integer(1...2) * (random.flag() ? 1 : -1) }
      let counts = shape.indices.map { axis in
        let room = steps[axis] > 0 ? shape[axis] - 1 - starts[axis] : starts[axis]
        return random.integer(0...(room / abs(steps[axis]) + 1))
      }
      let before = shape.map { _ in random.integer(0...2) }
      let padded = shape.indices.map { counts[$0] + before[$0] + random.integer(0...2) }
      let (from, to) = (strides(of: shape), strides(of: padded))
      let geometry = SliceOrPad.Geometry(
        .float32,
        box: Walk(
          extents: counts,
          firstStrides: shape.indices.map { steps[$0] * from[$0] },
          secondStrides: to
        ),
        sourceStart: position(of: starts, in: shape),
        targetStart: position(of: before, in: padded),
        fills: true
      )
      var expected = [UInt32](repeating: 7, count: padded.reduce(1, *))
      for place in coordinates(of: counts) {
        let source = place.indices.map { starts[$0] + place[$0] * steps[$0] }
        let target = place.indices.map { before[$0] + place[$0] }
        expected[position(of: target, in: padded)] = input[position(of: source, in: shape)]
      }
      let result = run(
        geometry, activations: [input], constants: [[7]], output: .separate(count: expected.count))
      #expect(result == expected, "\(random): \(counts) of \(shape) in \(padded)")
    }
  }

  @Test func concatenationEqualsTheDefinition() {
    for var random in RandomCase.series(50) {
      let (outer, inner) = (random.integer(1...3), random.integer(1...3))
      let extents = (0..<random.integer(1...4)).map { _ in random.integer(0...3) }
      let parts = extents.map { random.integers(outer * $0 * inner, of: UInt16.self) }
      let expected = (0..<outer).flatMap { row in
        parts.indices.flatMap { part in
          parts[part].dropFirst(row * extents[part] * inner).prefix(extents[part] * inner)
        }
      }
      let result = run(
        Concatenation.Geometry(outer: outer, count: parts.count), activations: parts,
        output: .separate(count: expected.count))
      #expect(result == expected, "\(random)")
    }
  }

  @Test func gatheringEqualsTheDefinition() {
    for var random in RandomCase.series(80) {
      let (outer, extent, inner) = (
        random.integer(0...3), random.integer(1...5), random.integer(1...3)
      )
      // Some indices are out of range.
      let indices = (0..<random.integer(0...6)).map { _ in
        Int64(random.integer((-extent - 1)...extent))
      }
      let input = random.integers(outer * extent * inner, of: Int64.self)
      let geometry = Gather.Geometry(
        outer: outer, extent: extent, count: indices.count, rowBytes: 8 * inner, index: .int64)
      let shape = [outer, indices.count, inner]
      let expected = coordinates(of: shape).map { place in
        pick(input, [outer, extent, inner], place, axis: 1, index: indices[place[1]])
      }
      let result = run(
        geometry, activations: [input], constants: [indices],
        output: .separate(count: expected.count))
      #expect(result == expected, "\(random)")
    }
  }

  @Test func elementGatheringEqualsTheDefinition() {
    for var random in RandomCase.series(80) {
      let shape = (0..<random.integer(1...3)).map { _ in random.integer(1...4) }
      let axis = random.integer(0...(shape.count - 1))
      var wanted = shape.map { random.integer(0...$0) }
      wanted[axis] = random.integer(0...5)
      let input = random.integers(shape.reduce(1, *), of: Int32.self)
      let indices = (0..<wanted.reduce(1, *)).map { _ in
        Int32(random.integer((-shape[axis] - 1)...shape[axis]))
      }
      var moving = strides(of: shape)
      moving[axis] = 0
      let geometry = Gather.Geometry(
        width: 4,
        index: .int32,
        walk: Walk(extents: wanted, firstStrides: moving, secondStrides: strides(of: wanted)),
        extent: shape[axis],
        stride: strides(of: shape)[axis]
      )
      let expected = coordinates(of: wanted).enumerated().map { number, place in
        pick(input, shape, place, axis: axis, index: indices[number])
      }
      let result = run(
        geometry, activations: [input, indices], output: .separate(count: expected.count))
      #expect(result == expected, "\(random): \(wanted) of \(shape) along \(axis)")
    }
  }

  /// The element at `place`, but for `axis`; 0 if the index is out of range.
  private func pick<Element: FixedWidthInteger>(
    _ input: [Element], _ shape: [Int], _ place: [Int], axis: Int, index: some FixedWidthInteger
  ) -> Element {
    var place = place
    place[axis] = Int(index) < 0 ? Int(index) + shape[axis] : Int(index)
    return (0..<shape[axis]).contains(place[axis]) ? input[position(of: place, in: shape)] : 0
  }
}
