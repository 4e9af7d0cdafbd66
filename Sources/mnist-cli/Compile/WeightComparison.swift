import MNIST
import MNISTInference
import MNISTModels
import MNISTTerminal
import MNISTVerification

/// What rounded weights change in a model's outputs.
struct WeightComparison {
  private var rows = 0
  private var sameRows = 0
  private var inputs = 0
  private var largestDifference: Double = 0

  /// Runs a model on inputs, with its weights and with rounded ones.
  ///
  /// - Parameter paths: pictures, files of pictures in MNIST's format (IDX), or folders in ONNX's test-case
  ///   layout.
  init(_ session: InferenceSession, _ rounded: InferenceSession, on paths: [String]) throws(Failure)
  {
    for path in paths {
      for input in try Self.inputs(path, session) {
        do {
          add(try session.run(input), try rounded.run(input))
        } catch {
          throw Failure("\(path): \(error)")
        }
      }
    }
  }

  private static func inputs(
    _ path: String, _ session: InferenceSession
  ) throws(Failure) -> [[Name: Tensor]] {
    if isFolder(path) {
      return try TestCase(folder: path).dataSets.map { dataSet in
        Dictionary(
          zip(session.inputs.map(\.name), dataSet.inputs), uniquingKeysWith: { first, _ in first })
      }
    }
    let classifier: ModelClassifier
    do {
      classifier = try ModelClassifier(session)
    } catch {
      throw Failure("\(path): a model that isn't a digit classifier needs folders: \(error)")
    }
    let pictures: [DigitImage]
    if path.contains("idx3") {
      pictures = try DataSet.images(path)
    } else {
      do {
        var preprocessor = Preprocessor()
        pictures = [preprocessor.digitImage(from: try DrawingFile.bitmap(path))].compactMap { $0 }
      } catch {
        throw Failure("\(path): \(error)")
      }
    }
    return pictures.map { classifier.input($0) }
  }

  private static func isFolder(_ path: String) -> Bool {
    do {
      _ = try readFile(path, limit: 0)
    } catch {
      if case .isDirectory = error { return true }
    }
    return false
  }

  private mutating func add(_ exact: [Name: Tensor], _ rounded: [Name: Tensor]) {
    inputs += 1
    for (name, tensor) in exact {
      guard let other = rounded[name]?.elements.numbers else { continue }
      let numbers = tensor.elements.numbers
      let row = max(1, tensor.shape.last ?? 1)
      for start in stride(from: 0, to: min(numbers.count, other.count), by: row) {
        let range = start..<min(start + row, numbers.count)
        rows += 1
        sameRows += Self.largest(numbers[range]) == Self.largest(other[range]) ? 1 : 0
        for index in range {
          largestDifference = max(largestDifference, abs(numbers[index] - other[index]))
        }
      }
    }
  }

  private static func largest(_ row: ArraySlice<Double>) -> Int? {
    row.indices.max { row[$0] < row[$1] }
  }

  /// A line for people.
  func text(_ weights: String) -> String {
    "\(weights) weights, \(inputs) input\(inputs == 1 ? "" : "s"): the largest output is the same in \(sameRows) of \(rows) rows; "
      + "outputs differ by \(decimal(largestDifference, places: 6)) at most"
  }
}
