import MNISTKernels
import Testing

@Suite struct MaxPoolingTests {
  @Test(arguments: [false, true])
  func equalsTheDefinition(ceilMode: Bool) {
    for var random in RandomCase.series(150) {
      expectDefinition(
        images: random.integer(0...2),
        channels: random.integer(1...3),
        vertical: .random(&random, ceilMode: ceilMode),
        horizontal: .random(&random, ceilMode: ceilMode),
        random: &random
      )
    }
  }

  @Test(arguments: [true, false], [false, true])
  func everyWindowOfAShortAxis(vertical: Bool, ceilMode: Bool) {
    var random = RandomCase.series(1)[0]
    for window in Window.all(ceilMode: ceilMode) {
      expectDefinition(
        vertical: vertical ? window : .single,
        horizontal: vertical ? .single : window,
        random: &random
      )
    }
  }

  @Test func windowsOnPaddingAloneGiveMinusInfinity() {
    let window = Window(input: 2, kernel: 2, padBegin: 2, padEnd: 3)
    let result = pool([-3, -5], planes: 1, vertical: .single, horizontal: window)
    #expect(result == [-.infinity, -3, -3, -5, -.infinity, -.infinity])
  }

  /// Padding isn't a zero: it must not win against negative values.
  @Test func paddingNeverWins() {
    let window = Window(input: 2, kernel: 2, padBegin: 1, padEnd: 1)
    let result = pool([-1, -2, -3, -4], planes: 1, vertical: window, horizontal: window)
    #expect(result == [-1, -1, -2, -1, -1, -2, -3, -3, -4])
  }

  /// 5 values, windows of 2 moved by 2: the third has one value only.
  @Test func lastWindowOfCeilMode() {
    let window = Window(input: 5, kernel: 2, stride: 2, ceilMode: true)
    let result = pool([1, 2, 3, 4, -5], planes: 1, vertical: .single, horizontal: window)
    #expect(result == [2, 4, -5])
  }

  @Test func infinitiesAreValues() {
    let window = Window(input: 4, kernel: 2, stride: 2)
    let result = pool(
      [-.infinity, -.infinity, 1, .infinity], planes: 1, vertical: .single, horizontal: window)
    #expect(result == [-.infinity, .infinity])
  }

  private func expectDefinition(
    images: Int = 1,
    channels: Int = 1,
    vertical: Window,
    horizontal: Window,
    random: inout RandomCase,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let shape = [images, channels, vertical.input, horizontal.input]
    let input = random.floats(shape.reduce(1, *))
    let result = pool(
      input, planes: images * channels, vertical: vertical, horizontal: horizontal)
    let reference = naiveMaxPooling(
      Planes(shape, input), vertical: vertical, horizontal: horizontal)
    #expect(
      result == reference,
      "\(random): \(images) × \(channels) planes, \(vertical), \(horizontal)",
      sourceLocation: sourceLocation
    )
  }

  private func pool(
    _ input: [Float],
    planes: Int,
    vertical: Window,
    horizontal: Window
  ) -> [Float] {
    let windows = PoolingWindows(
      planes: planes, vertical: vertical.axis, horizontal: horizontal.axis)
    return run(
      Pooling.Geometry(.max, windows), activations: [input],
      output: .separate(count: planes * vertical.output * horizontal.output))
  }
}
