import Foundation
import MNISTInference
import MNIST
import MNISTONNX
import MNISTPNG

// The samples of the documentation, word for word, so that the compiler sees them; `SampleTests`
// holds that each one stands here. What a sample takes for granted is a parameter.

func classifying(pixels: [UInt8]) throws {
  let classifier = DigitClassifier()
  let prediction = try classifier.classify(Canvas(rgba: pixels, width: 280, height: 280))
  print(prediction.digit)
  print(prediction.confidence)
  print(prediction.probabilities)
}

/// *Your first digit*: the program that its samples add up to.
func firstDigit() throws {
  let canvas = try draw()
  ask(canvas)
  look(at: canvas)
  try askAgain(canvas, DigitClassifier())
}

func draw() throws -> Canvas {
  let side = 280
  var pixels = [UInt8](repeating: 255, count: 4 * side * side)
  for y in 50..<230 {
    for x in 130..<150 {
      let start = 4 * (y * side + x)
      for channel in 0..<3 { pixels[start + channel] = 0 }
    }
  }
  let canvas = try Canvas(rgba: pixels, width: side, height: side)
  return canvas
}

func ask(_ canvas: Canvas) {
  let classifier = DigitClassifier()
  do {
    let prediction = try classifier.classify(canvas)
    print(prediction.digit, prediction.confidence)
  } catch .blankCanvas {
    print("nothing is drawn")
  } catch {
    print(error)
  }
}

func look(at canvas: Canvas) {
  if let image = Preprocessor().digitImage(from: canvas) {
    for row in 0..<DigitImage.side {
      let values = image.pixels[row * DigitImage.side..<(row + 1) * DigitImage.side]
      print(values.map { $0 > 0.5 ? "#" : "." }.joined())
    }
  }
}

func askAgain(_ canvas: Canvas, _ classifier: DigitClassifier) throws {
  var workspace = classifier.makeWorkspace()
  for canvas in [canvas, canvas] {
    let prediction = try classifier.classify(canvas, in: &workspace)
    print(prediction.probabilities)
  }
}

func ownModel(canvas: Canvas) throws -> Prediction {
  let bytes = [UInt8](try Data(contentsOf: URL(filePath: "model.onnx")))
  let classifier = try DigitClassifier(onnx: bytes)
  let prediction = try classifier.classify(canvas)
  return prediction
}

func refusedModel(bytes: [UInt8]) {
  do {
    let classifier = try DigitClassifier(onnx: bytes)
    print(classifier.session.inputs.count)
  } catch {
    print(error.description)
  }
}

func preciseModel(bytes: [UInt8]) throws -> DigitClassifier {
  var options = PlanningOptions()
  options.winograd = false
  let precise = try DigitClassifier(onnx: bytes, options: options)
  return precise
}

func strangersModel(bytes: [UInt8]) throws -> DigitClassifier {
  let classifier = try DigitClassifier(
    onnx: bytes, options: .untrusted, readingLimits: .untrusted)
  return classifier
}

func modelOfTwoFiles(bytes: [UInt8], loader: @escaping ExternalDataLoader) throws -> DigitClassifier
{
  let session = try InferenceSession(onnx: bytes, externalData: loader)
  let classifier = try DigitClassifier(session)
  return classifier
}

/// The digit, or nil if a person should look at it.
func sureDigit(_ canvas: Canvas, _ classifier: DigitClassifier) throws -> Int? {
  do {
    let prediction = try classifier.classify(canvas)
    return prediction.confidence >= 0.9 ? prediction.digit : nil
  } catch {
    guard error == .blankCanvas else { throw error }
    return nil
  }
}

func anyModel(bytes: [UInt8], values: [Float]) throws -> [Name: Tensor] {
  let session = try InferenceSession(onnx: bytes)
  let outputs = try session.run(["Input3": Tensor(shape: [1, 1, 28, 28], values)])
  return outputs
}

func batches(session: InferenceSession, pictures: [Float], scores: inout MutableSpan<Float>) throws
{
  let batch = try session.planned(for: [[64, 1, 28, 28]])
  var workspace = batch.makeWorkspace()
  try workspace.run(pictures.span, into: &scores)
}

func preprocessing(pixels: [UInt8]) throws {
  let canvas = try Canvas(rgba: pixels, width: 280, height: 280)
  guard let image = Preprocessor().digitImage(from: canvas) else { return }
  print(image.pixels.count)
}

func reading(bytes: [UInt8]) throws -> Model {
  let model = try Model(bytes)
  for node in model.graph.nodes { print(node.operatorType, node.inputs, node.outputs) }

  if let weights = model.graph.initializers.first {
    print(weights.name, weights.dims, try weights.values(as: Float.self))
  }

  var limits = ReadingLimits()
  limits.fileBytes = 1 << 20
  limits.nodes = 1_000
  let small = try Model(bytes, limits: limits)
  return small
}

func pictures(bytes: [UInt8]) throws -> PNGImage {
  let picture = try PNGImage(decoding: bytes)
  print(picture.width, picture.height, picture.rgba.count)

  let limits = PNGLimits(width: 1_024, height: 1_024, pixels: 1 << 20)
  let drawing = try PNGImage(decoding: bytes, limits: limits)
  return drawing
}
