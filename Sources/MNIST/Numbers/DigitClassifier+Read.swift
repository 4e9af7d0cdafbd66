import MNISTPreprocessing

extension DigitClassifier {
  /// Reads a number in a picture: one line of 1 to some 20 digits.
  ///
  /// - Complexity: O(pixels + ink)
  public func read(_ bitmap: Bitmap) -> Reading {
    Self.memory.withMemory { memory in
      let found = memory.lineFinder.line(in: bitmap.bytes.span, bitmap.layout)
      let way = NumberWay(through: found, threshold: threshold) { memory.predict($0) }
      guard way.isOneElement, let image = memory.preprocessor.digitImage(from: bitmap) else {
        return way.reading
      }
      return way.reading(asOne: memory.predict(image), threshold: threshold)
    }
  }

  /// Reads a number in strokes.
  ///
  /// - Complexity: O(points · pixels under the pen)
  public func read(_ drawing: Drawing) -> Reading {
    Self.memory.withMemory { memory in
      // All strokes together are the same picture for `classify`.
      let found = memory.lineFinder.line(in: drawing)
      return NumberWay(through: found, threshold: threshold) { memory.predict($0) }.reading
    }
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
