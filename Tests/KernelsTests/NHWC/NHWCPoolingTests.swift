import MNISTKernels
import Testing

@Suite struct NHWCPoolingTests {
  @Test(arguments: [false, true])
  func maximumEqualsTheDefinition(ceilMode: Bool) {
    for var random in RandomCase.series(150) {
      let (vertical, horizontal) = Self.axes(&random, ceilMode: ceilMode)
      let (windows, input) = Self.images(&random, vertical, horizontal)
      let reference = naiveMaxPooling(
        Planes(windows.input.shape, input), vertical: vertical, horizontal: horizontal)
      #expect(pool(windows, .max, input) == reference, "\(random): \(windows)")
    }
  }

  @Test(arguments: [false, true], [false, true])
  func averageEqualsTheDefinition(ceilMode: Bool, countIncludePad: Bool) {
    for var random in RandomCase.series(100) {
      let (vertical, horizontal) = Self.axes(&random, ceilMode: ceilMode)
      let (windows, input) = Self.images(&random, vertical, horizontal)
      expect(
        pool(windows, .average(countIncludePad: countIncludePad), input),
        within: naiveAveragePooling(
          Planes(windows.input.shape, input), vertical: vertical, horizontal: horizontal,
          countIncludePad: countIncludePad),
        "\(random): \(windows)")
    }
  }

  /// A border of zeros isn't a value: it must not win against negative ones.
  @Test func bordersNeverWin() {
    var random = RandomCase.series(1)[0]
    let window = Window(input: 3, kernel: 3, padBegin: 1, padEnd: 1)
    let windows = NHWCWindows.random(
      &random, batch: 1, inputChannels: 4, outputChannels: 4, vertical: window,
      horizontal: window)
    let result = pool(windows, .max, [Float](repeating: -1, count: 36))
    #expect(result == [Float](repeating: -1, count: 36))
  }

  /// Half of the windows are 2 × 2: they have a loop of their own.
  private static func axes(_ random: inout RandomCase, ceilMode: Bool) -> (Window, Window) {
    guard random.flag() else {
      return (.random(&random, ceilMode: ceilMode), .random(&random, ceilMode: ceilMode))
    }
    return (halving(&random, ceilMode: ceilMode), halving(&random, ceilMode: ceilMode))
  }

  private static func halving(_ random: inout RandomCase, ceilMode: Bool) -> Window {
    Window(
      input: random.integer(2...9), kernel: 2, stride: 2, padBegin: random.integer(0...1),
      ceilMode: ceilMode)
  }

  private static func images(
    _ random: inout RandomCase, _ vertical: Window, _ horizontal: Window
  ) -> (NHWCWindows, [Float]) {
    let channels = random.integer(4...21)
    let windows = NHWCWindows.random(
      &random, batch: random.integer(0...2), inputChannels: channels, outputChannels: channels,
      vertical: vertical, horizontal: horizontal)
    return (windows, random.floats(windows.input.shape.reduce(1, *)))
  }

  private func pool(
    _ windows: NHWCWindows, _ kind: NHWCPooling.Kind, _ input: [Float]
  ) -> [Float] {
    let output = run(
      activations: [windows.input.memory(of: input)],
      output: .separate(count: windows.output.count)
    ) { slots, arena in
      NHWCPooling(
        NHWCPooling.Geometry(windows, kind: kind), input: slots.activations[0],
        output: slots.output
      ).run(in: &arena)
    }
    return windows.output.values(in: output) ?? []
  }
}
