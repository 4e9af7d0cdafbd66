/// Builds files of MNIST's format.
enum IDX {
  /// A file of pictures of 28×28 pixels.
  static func images(_ pictures: [[UInt8]]) -> [UInt8] {
    file(shape: [pictures.count, 28, 28], pictures.flatMap { $0 })
  }

  /// A file of labels.
  static func labels(_ labels: [UInt8]) -> [UInt8] {
    file(shape: [labels.count], labels)
  }

  static func file(type: UInt8 = 8, shape: [Int], _ values: [UInt8]) -> [UInt8] {
    [0, 0, type, UInt8(shape.count)]
      + shape.flatMap { extent in [24, 16, 8, 0].map { UInt8(extent >> $0 & 0xFF) } } + values
  }

  // MARK: Pictures

  static let blank = [UInt8](repeating: 0, count: 784)

  /// A one: an upright stroke, `offset` columns from the middle.
  static func stroke(offset: Int = 0) -> [UInt8] {
    picture { x, y in abs(x - Double(offset)) < 1.6 && abs(y) < 9.6 }
  }

  /// A zero: an ellipse of the given half width.
  static func ring(halfWidth: Double = 6) -> [UInt8] {
    picture { x, y in
      let radius = (x * x / (halfWidth * halfWidth) + y * y / 81).squareRoot()
      return 0.8...1.15 ~= radius
    }
  }

  /// A picture with ink where `isInk` says; coordinates count from its middle.
  private static func picture(_ isInk: (Double, Double) -> Bool) -> [UInt8] {
    (0..<784).map { index in
      isInk(Double(index % 28) - 13.5, Double(index / 28) - 13.5) ? 255 : 0
    }
  }
}
