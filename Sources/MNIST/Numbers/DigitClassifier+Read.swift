import MNISTPreprocessing

extension DigitClassifier {
  /// Reads a number in a picture: one line of 1 to some 20 digits.
  ///
  /// - Complexity: O(pixels + ink)
  public func read(_ bitmap: Bitmap) -> Reading {
    Self.memory.withMemory { memory in
      memory.read(bitmap.bytes.span, bitmap.layout, threshold: threshold)
    }
  }

  /// Reads a number in strokes.
  ///
  /// - Complexity: O(points · pixels under the pen)
  public func read(_ drawing: Drawing) -> Reading {
    Self.memory.withMemory { memory in memory.read(drawing, threshold: threshold) }
  }

  /// All ways to read a picture; nil if there is nothing to divide.
  package func lattice(_ bitmap: Bitmap) -> NumberLattice? {
    Self.memory.withMemory { memory in
      guard case .line(let line) = memory.lineFinder.line(in: bitmap.bytes.span, bitmap.layout)
      else { return nil }
      return NumberLattice(line, threshold: threshold) { memory.predict($0) }
    }
  }
}

extension DigitMemory {
  /// Reads a number in a picture.
  ///
  /// - Precondition: there are as many bytes as the layout has.
  package mutating func read(
    _ bytes: Span<UInt8>, _ layout: BitmapLayout, threshold: Float
  ) -> Reading {
    let way = bestWay(through: lineFinder.line(in: bytes, layout), threshold: threshold)
    guard way.isOneElement, let image = try? preprocessor.digitImage(from: bytes, layout: layout)
    else { return way.reading(threshold: threshold) }
    return way.reading(asOne: predict(image), threshold: threshold)
  }

  /// Reads a number in strokes.
  package mutating func read(_ drawing: Drawing, threshold: Float) -> Reading {
    var way = bestWay(through: lineFinder.line(in: drawing), threshold: threshold)
    var isOfStrokes = lineFinder.hasStrokes
    // Strokes that leave a doubt are divided as pixels, too.
    if way.isDoubtful, let ink = lineFinder.lineOfInk() {
      let other = bestWay(through: ink, threshold: threshold)
      if other.isBetter(than: way) { (way, isOfStrokes) = (other, false) }
    }
    guard way.isOneElement, !isOfStrokes,
      let image = preprocessor.digitImage(from: drawing)
    else { return way.reading(threshold: threshold) }
    return way.reading(asOne: predict(image), threshold: threshold)
  }

  private mutating func bestWay(
    through found: LineFinder.Found, threshold: Float
  ) -> NumberWay {
    NumberWay(through: found, threshold: threshold) { predict($0) }
  }

  /// What the network says of a span of the line that was found last; nil if it is too small.
  mutating func predict(_ span: InkLine.Span) -> Prediction? {
    guard let image = lineFinder.image(of: span) else { return nil }
    let prediction = predict(image)
    guard prediction.isDoubtful, let body = lineFinder.imageWithoutLine(of: span)
    else { return prediction }
    return prediction.orCrossedZero(predict(body))
  }
}
