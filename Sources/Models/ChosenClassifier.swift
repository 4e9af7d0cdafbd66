import MNIST
import MNISTPreprocessing

/// The library's own classifier or one of a model of the user's, for programs that take either.
package enum ChosenClassifier: Sendable {
  case embedded(DigitClassifier)
  case model(ModelClassifier)

  /// Classifies a picture or a drawing.
  ///
  /// - Throws: `ClassificationError` if a model fails to give ten numbers.
  package func classify(
    _ source: some DigitSource
  ) throws(ClassificationError) -> Classification {
    switch self {
    case .embedded(let classifier): classifier.classify(source)
    case .model(let classifier): try classifier.classify(source)
    }
  }

  /// Reads a number in a picture.
  ///
  /// - Throws: `ClassificationError` if a model fails to give ten numbers.
  package func read(_ bitmap: Bitmap) throws(ClassificationError) -> Reading {
    switch self {
    case .embedded(let classifier): classifier.read(bitmap)
    case .model(let classifier): try classifier.read(bitmap)
    }
  }

  /// All ways to read a picture; nil if there is nothing to divide.
  package func lattice(_ bitmap: Bitmap) throws(ClassificationError) -> NumberLattice? {
    switch self {
    case .embedded(let classifier): classifier.lattice(bitmap)
    case .model(let classifier): try classifier.lattice(bitmap)
    }
  }

  /// What the model says of a picture, even if nothing is there.
  package func predict(_ image: DigitImage) throws(ClassificationError) -> Prediction {
    switch self {
    case .embedded(let classifier): classifier.predict(image)
    case .model(let classifier): try classifier.predict(image)
    }
  }
}
