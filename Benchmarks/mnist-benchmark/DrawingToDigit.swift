import MNIST
import MNISTPreprocessing
import MNISTTerminal

/// How long a drawing takes to become the picture that a model sees, and to become a digit.
struct DrawingToDigit {
  private let preprocessing: Latencies
  /// Nil if the model isn't a digit classifier.
  private let classification: Latencies?

  init(_ model: BenchmarkModel, _ limit: Duration) throws {
    let canvas = try SampleDrawing.canvas()
    var preprocessor = Preprocessor()
    preprocessing = try Latencies(images: 1, limit) {
      guard preprocessor.digitImage(from: canvas) != nil else {
        throw Failure("the drawing counts as blank")
      }
    }
    guard let classifier = try? ModelClassifier(model.session) else {
      classification = nil
      return
    }
    classification = try Latencies(images: 1, limit) { _ = try classifier.classify(canvas) }
  }

  /// Members of the JSON object.
  var members: [(String, JSON)] {
    [
      ("preprocessing_us", preprocessing.json(percentile: false)),
      ("drawing_to_digit_us", classification?.json(percentile: false) ?? .null),
    ]
  }

  /// A table for people.
  var lines: [String] {
    var table = Table([("drawing of 280×280", .left), ("minimum", .right), ("median", .right)])
    func add(_ name: String, _ latencies: Latencies) {
      table.add([name, microseconds(latencies.minimum), microseconds(latencies.median)])
    }
    add("preprocessing", preprocessing)
    if let classification { add("drawing to digit", classification) }
    return table.lines
  }
}
