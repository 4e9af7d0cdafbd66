import MNIST
import MNISTPreprocessing

extension ModelClassifier {
  /// Reads a number in a picture: one line of 1 to some 20 digits.
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
    let found = memory.lineFinder.line(in: bytes, layout)
    let way = try bestWay(through: found, in: &memory)
    guard way.isOneElement else { return way.reading(threshold: threshold) }
    guard let image = try? memory.preprocessor.digitImage(from: bytes, layout: layout)
    else { return way.reading(threshold: threshold) }
    return way.reading(asOne: try predict(image, in: &memory), threshold: threshold)
  }

  /// The same in memory of the caller's.
  package func read(
    _ drawing: Drawing, in memory: inout ClassifierMemory
  ) throws(ClassificationError) -> Reading {
    let found = memory.lineFinder.line(in: drawing)
    var way = try bestWay(through: found, in: &memory)
    var isOfStrokes = memory.lineFinder.hasStrokes
    // Strokes that leave a doubt are divided as pixels, too.
    if way.isDoubtful, let ink = memory.lineFinder.lineOfInk() {
      let other = try bestWay(through: ink, in: &memory)
      if other.isBetter(than: way) { (way, isOfStrokes) = (other, false) }
    }
    guard way.isOneElement, !isOfStrokes,
      let image = memory.preprocessor.digitImage(from: drawing)
    else { return way.reading(threshold: threshold) }
    return way.reading(asOne: try predict(image, in: &memory), threshold: threshold)
  }

  /// All ways to read a picture; nil if there is nothing to divide.
  package func lattice(_ bitmap: Bitmap) throws(ClassificationError) -> NumberLattice? {
    try memory.withMemory { (memory) throws(ClassificationError) in
      guard case .line(let line) = memory.lineFinder.line(in: bitmap.bytes.span, bitmap.layout)
      else { return nil }
      return try NumberLattice(line, threshold: threshold) {
        (span) throws(ClassificationError) in try predict(span, in: &memory)
      }
    }
  }

  private func bestWay(
    through found: LineFinder.Found, in memory: inout ClassifierMemory
  ) throws(ClassificationError) -> NumberWay {
    try NumberWay(through: found, threshold: threshold) { (span) throws(ClassificationError) in
      try predict(span, in: &memory)
    }
  }

  private func predict(
    _ span: InkLine.Span, in memory: inout ClassifierMemory
  ) throws(ClassificationError) -> Prediction? {
    guard let image = memory.lineFinder.image(of: span) else { return nil }
    let prediction = try predict(image, in: &memory)
    guard prediction.isDoubtful, let body = memory.lineFinder.imageWithoutLine(of: span)
    else { return prediction }
    return prediction.orCrossedZero(try predict(body, in: &memory))
  }
}
