import MNISTPreprocessing

extension DigitClassifier {
  /// Reads a number in a picture: one line of 1 to some 20 digits.
  ///
  /// - Complexity: O(pixels + ink)
  public func read(_ bitmap: Bitmap) -> Reading {
    Self.certain { () throws(ClassificationError) in try model.read(bitmap) }
  }

  /// Reads a number in strokes.
  ///
  /// - Complexity: O(points · pixels under the pen)
  public func read(_ drawing: Drawing) -> Reading {
    Self.certain { () throws(ClassificationError) in try model.read(drawing) }
  }
}

extension ModelClassifier {
  /// Reads a number in a picture.
  ///
  /// - Throws: `ClassificationError` if the model fails to give ten numbers.
  public func read(_ bitmap: Bitmap) throws(ClassificationError) -> Reading {
    try memory.withMemory { (memory) throws(ClassificationError) in
      try read(bitmap.bytes.span, bitmap.layout, in: &memory)
    }
  }

  /// Reads a number in strokes.
  ///
  /// - Throws: `ClassificationError` if the model fails to give ten numbers.
  public func read(_ drawing: Drawing) throws(ClassificationError) -> Reading {
    try memory.withMemory { (memory) throws(ClassificationError) in
      try read(drawing, in: &memory)
    }
  }

  /// The same in memory of the caller's.
  ///
  /// - Precondition: there are as many bytes as the layout has.
  package func read(
    _ bytes: Span<UInt8>, _ layout: BitmapLayout, in memory: inout ClassifierMemory
  ) throws(ClassificationError) -> Reading {
    let way = try way(through: memory.lineFinder.line(in: bytes, layout), &memory)
    guard way.isOneElement else { return way.reading }
    guard let image = try? memory.preprocessor.digitImage(from: bytes, layout: layout)
    else { return way.reading }
    return way.reading(asOne: try predict(image, in: &memory), threshold: threshold)
  }

  /// The same in memory of the caller's.
  package func read(
    _ drawing: Drawing, in memory: inout ClassifierMemory
  ) throws(ClassificationError) -> Reading {
    // All strokes together are the same picture for `classify`.
    try way(through: memory.lineFinder.line(in: drawing), &memory).reading
  }

  /// All ways to read a picture; nil if there is nothing to divide.
  package func lattice(_ bitmap: Bitmap) throws(ClassificationError) -> NumberLattice? {
    try memory.withMemory { (memory) throws(ClassificationError) in
      guard case .line(let line) = memory.lineFinder.line(in: bitmap.bytes.span, bitmap.layout)
      else { return nil }
      return try lattice(line, &memory)
    }
  }

  /// The best way to read what was found.
  private func way(
    through found: LineFinder.Found, _ memory: inout ClassifierMemory
  ) throws(ClassificationError) -> NumberWay {
    switch found {
    case .blank: .blank
    case .tooMuch: .none
    case .line(let line):
      try lattice(line, &memory).best().map { .edges($0.path, share: $0.share) } ?? .none
    }
  }

  /// What the model says of each span.
  private func lattice(
    _ line: InkLine, _ memory: inout ClassifierMemory
  ) throws(ClassificationError) -> NumberLattice {
    var predictions: [Prediction] = []
    for span in line.spans { predictions.append(try predict(span.image, in: &memory)) }
    return NumberLattice(line, predictions, threshold: threshold)
  }
}

/// A way through a lattice, and what it reads.
private enum NumberWay {
  case blank
  case none
  /// - share: among all ways.
  case edges([NumberLattice.Edge], share: Float)

  var isOneElement: Bool {
    if case .edges(let edges, _) = self { edges.count == 1 } else { false }
  }

  var reading: Reading {
    switch self {
    case .blank: return .blank
    case .none: return .unreadable
    case .edges(let edges, var confidence):
      guard edges.contains(where: { $0.digit != nil }) else { return .unreadable }
      let elements = edges.map { edge in
        if edge.digit != nil { confidence *= edge.prediction.confidence }
        return WrittenNumber.Element(
          isDigit: edge.digit != nil, bounds: edge.span.box, prediction: edge.prediction)
      }
      return .number(WrittenNumber(elements: elements, confidence: confidence))
    }
  }

  /// One digit is what `classify` says it is, which looks at it more closely.
  func reading(asOne prediction: Prediction, threshold: Float) -> Reading {
    guard case .edges(let edges, let share) = self, prediction.confidence >= threshold
    else { return .unreadable }
    let element = WrittenNumber.Element(
      isDigit: true, bounds: edges[0].span.box, prediction: prediction)
    return .number(
      WrittenNumber(elements: [element], confidence: share * prediction.confidence))
  }
}
