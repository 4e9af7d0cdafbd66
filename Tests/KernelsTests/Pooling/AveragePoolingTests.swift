import MNISTKernels
import Testing

@Suite struct AveragePoolingTests {
  @Test(arguments: [false, true], [false, true])
  func equalsTheDefinition(ceilMode: Bool, countIncludePad: Bool) {
    for var random in RandomCase.series(100) {
      expectDefinition(
        images: random.integer(0...2),
        channels: random.integer(1...3),
        vertical: .random(&random, ceilMode: ceilMode),
        horizontal: .random(&random, ceilMode: ceilMode),
        countIncludePad: countIncludePad,
        random: &random
      )
    }
  }

  @Test(arguments: [true, false], [false, true])
  func everyWindowOfAShortAxis(vertical: Bool, countIncludePad: Bool) {
    var random = RandomCase.series(1)[0]
    // Rounding up leaves no window out that rounding down has.
    for window in Window.all(ceilMode: true) {
      expectDefinition(
        vertical: vertical ? window : .single,
        horizontal: vertical ? .single : window,
        countIncludePad: countIncludePad,
        random: &random
      )
    }
  }

  @Test func paddingCountsOnlyIfAsked() {
    let window = Window(input: 2, kernel: 2, padBegin: 1, padEnd: 1)
    #expect(pool([6, 8], window, countIncludePad: false) == [6, 7, 8])
    #expect(pool([6, 8], window, countIncludePad: true) == [3, 7, 4])
  }

  /// 4 values and one of padding, windows of 3 moved by 3: the second holds one value, one tap on
  /// padding and one behind it, which never counts.
  @Test func lastWindowOfCeilMode() {
    let window = Window(input: 4, kernel: 3, stride: 3, padEnd: 1, ceilMode: true)
    #expect(pool([3, 3, 3, 8], window, countIncludePad: false) == [3, 8])
    #expect(pool([3, 3, 3, 8], window, countIncludePad: true) == [3, 4])
  }

  @Test func windowsOnPaddingAloneGiveZero() {
    let window = Window(input: 1, kernel: 1, padBegin: 1, padEnd: 1)
    #expect(pool([7], window, countIncludePad: false) == [0, 7, 0])
    #expect(pool([7], window, countIncludePad: true) == [0, 7, 0])
  }

  private func expectDefinition(
    images: Int = 1,
    channels: Int = 1,
    vertical: Window,
    horizontal: Window,
    countIncludePad: Bool,
    random: inout RandomCase,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let shape = [images, channels, vertical.input, horizontal.input]
    let input = random.floats(shape.reduce(1, *))
    expect(
      pool(
        input,
        planes: images * channels,
        vertical: vertical,
        horizontal: horizontal,
        countIncludePad: countIncludePad
      ),
      within: naiveAveragePooling(
        Planes(shape, input),
        vertical: vertical,
        horizontal: horizontal,
        countIncludePad: countIncludePad
      ),
      "\(random): \(images) × \(channels) planes, \(vertical), \(horizontal)",
      sourceLocation: sourceLocation
    )
  }

  private func pool(_ input: [Float], _ window: Window, countIncludePad: Bool) -> [Float] {
    pool(
      input, planes: 1, vertical: .single, horizontal: window, countIncludePad: countIncludePad)
  }

  private func pool(
    _ input: [Float],
    planes: Int,
    vertical: Window,
    horizontal: Window,
    countIncludePad: Bool
  ) -> [Float] {
    let windows = PoolingWindows(
      planes: planes, vertical: vertical.axis, horizontal: horizontal.axis)
    return run(
      Pooling.Geometry(.average(countIncludePad: countIncludePad), windows), activations: [input],
      output: .separate(count: planes * vertical.output * horizontal.output))
  }
}
