import MNISTInference
import MNIST
import MNISTONNX
import MNISTPreprocessing

/// All that one user of the C interface holds: a model, a canvas and the last result.
///
/// It belongs to one thread at a time.
final class Recognizer {
  /// The model in use.
  private(set) var model: LoadedModel
  /// The drawing's bytes, which the caller writes.
  let canvas = StableMemory<UInt8>()
  private(set) var canvasWidth = 0
  private(set) var canvasHeight = 0
  /// The picture that the model saw last, 784 values.
  let picture = StableMemory<Float>()
  /// The last probabilities, ten values.
  let probabilities = StableMemory<Float>()
  /// The last message or table, UTF-8 with a zero behind.
  let text = StableMemory<UInt8>()
  /// The feature maps of the last picture.
  private var featureMaps: [FeatureMap] = []

  private let preprocessor = Preprocessor()

  /// Starts with the weights that come with the library.
  init() {
    model = LoadedModel()
    clearResult()
    say("")
  }

  /// Makes room for a drawing, all transparent.
  ///
  /// - Returns: whether such a canvas is possible.
  func resizeCanvas(width: Int, height: Int) -> Bool {
    let (count, overflow) = width.multipliedReportingOverflow(by: height)
    guard width > 0, height > 0, !overflow, count <= Canvas.pixelLimit else {
      say("a canvas of " + String(width) + " by " + String(height) + " pixels isn't possible")
      return false
    }
    canvas.fill(count: 4 * count, with: 0)
    canvasWidth = width
    canvasHeight = height
    return true
  }

  /// Turns the drawing into the picture that a model sees.
  ///
  /// - Returns: whether anything is drawn.
  func preprocess() -> Bool {
    guard
      let canvas = try? Canvas(rgba: canvas.array, width: canvasWidth, height: canvasHeight),
      let image = preprocessor.digitImage(from: canvas)
    else {
      clearResult()
      say(ClassificationError.blankCanvas.description)
      return false
    }
    picture.store(image.pixels)
    return true
  }

  /// Classifies the picture.
  ///
  /// - Returns: the digit; nil, with a text and probabilities of 0, if the picture has values that
  ///   aren't from 0 to 1 or the model fails.
  func classifyPicture() -> Int? {
    probabilities.fill(count: 10, with: 0)
    guard let image = checkedPicture() else { return nil }
    do throws(ClassificationError) {
      let prediction = try model.classify(image)
      probabilities.store(prediction.probabilities)
      return prediction.digit
    } catch {
      say(error.description)
      return nil
    }
  }

  /// Runs the picture through the model once more and keeps what its layers compute.
  ///
  /// - Returns: their number; nil, with a text, if that fails.
  func runLayers() -> Int? {
    featureMaps = []
    guard let image = checkedPicture() else { return nil }
    do throws(RunError) {
      featureMaps = try model.featureMaps(image)
      return featureMaps.count
    } catch {
      say(error.description)
      return nil
    }
  }

  /// What a layer computed for the last picture; nil if there is no such layer.
  func featureMap(_ index: Int32) -> FeatureMap? {
    featureMaps.indices.contains(Int(index)) ? featureMaps[Int(index)] : nil
  }

  /// The picture, into which the caller may have written; nil, with a text, if it is none.
  private func checkedPicture() -> DigitImage? {
    do throws(DigitImageError) {
      return try DigitImage(pixels: picture.array)
    } catch {
      say(error.description)
      return nil
    }
  }

  /// Takes another model.
  ///
  /// - Returns: whether it can be run; if not, the former one stays and the text says why.
  func load(_ bytes: [UInt8]) -> Bool {
    do throws(ClassifierError) {
      model = try LoadedModel(onnx: bytes)
      featureMaps = []
      clearResult()
      return true
    } catch {
      say(error.description)
      return false
    }
  }

  /// Goes back to the weights that come with the library.
  func loadEmbedded() {
    model = LoadedModel()
    featureMaps = []
    clearResult()
  }

  /// Sets the text that the caller reads next.
  func say(_ message: String) {
    text.store(Array(message.utf8) + [0])
  }

  private func clearResult() {
    picture.fill(count: DigitImage.side * DigitImage.side, with: 0)
    probabilities.fill(count: 10, with: 0)
  }
}
