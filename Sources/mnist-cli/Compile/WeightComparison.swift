import MNIST
import MNISTInference
import MNISTModels
import MNISTTerminal
import MNISTVerification

/// What rounded weights change in a model's outputs.
struct WeightComparison: ~Copyable {
  private var rows = 0
  private var sameRows = 0
  private var inputs = 0
  /// Infinite if one of two outputs is no number.
  private var largestDifference: Double = 0
  private var exact: Workspace
  private var rounded: Workspace

  /// Runs a model on inputs, with its weights and with rounded ones.
  ///
  /// - Parameter paths: pictures, files of pictures in MNIST's format (IDX), or folders in ONNX's test-case
  ///   layout.
  init(
    _ session: InferenceSession, _ rounded: InferenceSession, on paths: [String]
  ) throws(Failure) {
    exact = session.makeWorkspace()
    self.rounded = rounded.makeWorkspace()
    for path in paths {
      do {
        try add(path, session)
      } catch {
        throw Failure("\(path): \(error)")
      }
    }
  }

  private mutating func add(_ path: String, _ session: InferenceSession) throws {
    if Self.isFolder(path) {
      for dataSet in try TestCase(folder: path).dataSets {
        guard dataSet.inputs.count == session.inputs.count else {
          throw Failure("\(dataSet.inputs.count) inputs for a model of \(session.inputs.count)")
        }
        try add(
          Dictionary(
            zip(session.inputs.map(\.name), dataSet.inputs), uniquingKeysWith: { first, _ in first }
          ))
      }
      return
    }
    let pictures = try Self.pictures(path)
    let classifier: ModelClassifier
    do {
      classifier = try ModelClassifier(session)
    } catch {
      throw Failure("a model that isn't a digit classifier needs folders of inputs: \(error)")
    }
    for picture in pictures { try add(classifier.input(picture)) }
  }

  private static func pictures(_ path: String) throws -> [DigitImage] {
    if path.split(separator: "/").last?.contains("idx3") == true {
      let pictures = try DataSet.images(path)
      guard !pictures.isEmpty else { throw Failure("there are no pictures") }
      return pictures
    }
    var preprocessor = Preprocessor()
    guard let picture = preprocessor.digitImage(from: try DrawingFile.bitmap(path)) else {
      throw Failure("nothing is drawn")
    }
    return [picture]
  }

  private static func isFolder(_ path: String) -> Bool {
    do {
      _ = try readFile(path, limit: 0)
    } catch {
      if case .isDirectory = error { return true }
    }
    return false
  }

  private mutating func add(_ input: [Name: Tensor]) throws {
    let (outputs, others) = (try exact.run(input), try rounded.run(input))
    inputs += 1
    for (name, tensor) in outputs {
      guard let other = others[name]?.elements.numbers else { continue }
      let numbers = tensor.elements.numbers
      let row = max(1, tensor.shape.last ?? 1)
      for start in stride(from: 0, to: min(numbers.count, other.count), by: row) {
        let range = start..<min(start + row, numbers.count)
        rows += 1
        sameRows += Self.largest(numbers[range]) == Self.largest(other[range]) ? 1 : 0
        for index in range where numbers[index] != other[index] {
          let difference = abs(numbers[index] - other[index])
          let isSame = numbers[index].isNaN && other[index].isNaN
          largestDifference =
            isSame || difference <= largestDifference
            ? largestDifference : difference.isFinite ? difference : .infinity
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
      + "outputs differ by \(largestDifference.isFinite ? decimal(largestDifference, places: 6) : "infinity") at most"
  }
}
