import MNIST
import MNISTModels
import MNISTTerminal

/// How a classifier does on a data set.
struct Evaluation {
  /// A picture that was taken for another digit.
  struct Mistake {
    let index: Int
    let label: Int
    let digit: Int
    let confidence: Float
  }

  /// How often a digit (row) was taken for another (column).
  private(set) var confusion = [[Int]](repeating: [Int](repeating: 0, count: 10), count: 10)
  /// All mistakes, in the order of the pictures.
  private(set) var mistakes: [Mistake] = []
  /// What each picture was taken for.
  private(set) var digits: [Int] = []

  /// The share of pictures that were recognized, from 0 to 1; 0 if there are none.
  var accuracy: Double {
    digits.isEmpty ? 0 : Double(digits.count - mistakes.count) / Double(digits.count)
  }

  /// The mistakes, the most confident ones first.
  var worstMistakes: [Mistake] {
    mistakes.sorted { $0.confidence > $1.confidence }
  }

  /// Classifies every picture.
  ///
  /// - Parameter progress: called after each picture, with the number of pictures done.
  init(
    _ classifier: ChosenClassifier,
    on data: DataSet,
    progress: (Int) -> Void
  ) throws(Failure) {
    for index in 0..<data.count {
      let label = data.label(index)
      do {
        let image = try DigitImage(pixels: data.pixels(index))
        let prediction = try classifier.predict(image)
        confusion[label][prediction.digit] += 1
        digits.append(prediction.digit)
        if prediction.digit != label {
          mistakes.append(
            Mistake(
              index: index,
              label: label,
              digit: prediction.digit,
              confidence: prediction.confidence
            )
          )
        }
      } catch {
        throw Failure("picture \(index): \(error)")
      }
      progress(index + 1)
    }
  }
}
