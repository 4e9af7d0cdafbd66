import Foundation
import MNIST
import MNISTModels
import MNISTPNG
import MNISTWeights

// The samples of the documentation, word for word, so that the compiler sees them; `SampleTests`
// holds that each one stands here. What a sample takes for granted is a parameter.

func classifying(pixels: [UInt8]) throws {
  let classifier = DigitClassifier()
  switch classifier.classify(try Bitmap(rgba: pixels, width: 280, height: 280)) {
  case .digit(let prediction): print(prediction.digit, prediction.confidence)
  case .notADigit(let prediction): print("at most a", prediction.digit)
  case .blank: print("nothing is drawn")
  }
}

/// The comments of `DigitClassifier`, `Classification` and `ModelClassifier`.
func comments(pixels: [UInt8], bytes: [UInt8], bitmap: Bitmap) throws {
  do {
    let classifier = DigitClassifier()
    let classification = classifier.classify(try Bitmap(rgba: pixels, width: 280, height: 280))
    print(classification.digit ?? "no digit")
  }
  let classifier = try ModelClassifier(onnx: bytes)
  let classification = try classifier.classify(bitmap)
  print(classification)
}

/// *Reading numbers*.
func readingNumbers(bitmap: Bitmap, _ classifier: DigitClassifier) {
  switch classifier.read(bitmap) {
  case .number(let number):
    print(number.text, number.confidence)
    for element in number.elements { print(element.digit ?? -1, element.bounds) }
  case .unreadable: print("no number")
  case .blank: print("nothing is drawn")
  }
}

/// The comment of `Reading`.
func readingComment(bitmap: Bitmap, _ classifier: DigitClassifier) {
  switch classifier.read(bitmap) {
  case .number(let number): print(number.text, number.confidence)
  case .unreadable: print("no number")
  case .blank: print("nothing is drawn")
  }
}

/// *On a microcontroller*.
func onAMicrocontroller(_ touches: [[(x: Float, y: Float)]]) -> Int? {
  let classifier = DigitClassifier()

  func answer(_ touches: [[(x: Float, y: Float)]]) -> Int? {
    let strokes = touches.map { touch in
      Stroke(touch.map { .init(x: $0.x, y: $0.y) }, width: 8)
    }
    guard let drawing = try? Drawing(strokes) else { return nil }
    return classifier.classify(drawing).digit
  }
  return answer(touches)
}

/// *Your first digit*: the program that its samples add up to.
func firstDigit() async throws {
  let bitmap = try draw()
  ask(bitmap)
  look(at: bitmap, DigitClassifier())
  await askAboutMany([bitmap, bitmap], DigitClassifier())
}

func draw() throws -> Bitmap {
  let side = 280
  var pixels = [UInt8](repeating: 255, count: 4 * side * side)
  for y in 50..<230 {
    for x in 130..<150 {
      let start = 4 * (y * side + x)
      for channel in 0..<3 { pixels[start + channel] = 0 }
    }
  }
  let bitmap = try Bitmap(rgba: pixels, width: side, height: side)
  return bitmap
}

func ask(_ bitmap: Bitmap) {
  let classifier = DigitClassifier()
  switch classifier.classify(bitmap) {
  case .digit(let prediction): print(prediction.digit, prediction.confidence)
  case .notADigit(let prediction): print("at most a", prediction.digit)
  case .blank: print("nothing is drawn")
  }
}

func look(at bitmap: Bitmap, _ classifier: DigitClassifier) {
  if let prediction = classifier.classify(bitmap).prediction {
    for row in 0..<DigitImage.side {
      let values = prediction.image.pixels[row * DigitImage.side..<(row + 1) * DigitImage.side]
      print(values.map { $0 > 0.5 ? "#" : "." }.joined())
    }
    for other in prediction.ranked.dropFirst().prefix(2) { print(other.digit, other.probability) }
  }
}

func askAboutMany(_ bitmaps: [Bitmap], _ classifier: DigitClassifier) async {
  let all = await classifier.classify(bitmaps)
  print(all.compactMap { $0.digit })
}

func ownModel(bitmap: Bitmap) throws -> Classification {
  let bytes = [UInt8](try Data(contentsOf: URL(filePath: "model.onnx")))
  let classifier = try ModelClassifier(onnx: bytes)
  let classification = try classifier.classify(bitmap)
  return classification
}

func refusedModel(bytes: [UInt8]) {
  do {
    let classifier = try ModelClassifier(onnx: bytes)
    print(classifier.session.inputs.count)
  } catch {
    print(error.description)
  }
}

func preciseModel(bytes: [UInt8]) throws -> ModelClassifier {
  var options = PlanningOptions()
  options.winograd = false
  let precise = try ModelClassifier(onnx: bytes, options: options)
  return precise
}

func strangersModel(bytes: [UInt8]) throws -> ModelClassifier {
  let classifier = try ModelClassifier(
    onnx: bytes, options: .untrusted, readingLimits: .untrusted)
  return classifier
}

func modelOfTwoFiles(bytes: [UInt8], loader: @escaping ExternalDataLoader) throws -> ModelClassifier
{
  let session = try InferenceSession(onnx: bytes, externalData: loader)
  let classifier = try ModelClassifier(session)
  return classifier
}

/// The digit, or nil if a person should look at it.
func sureDigit(_ bitmap: Bitmap, _ classifier: DigitClassifier) -> Int? {
  var strict = classifier
  strict.threshold = 0.857
  return strict.classify(bitmap).digit
}

func strokes() throws -> Drawing {
  let down = Stroke([.init(x: 30, y: 10), .init(x: 30, y: 90)], width: 8)
  let drawing = try Drawing([down])
  return drawing
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
  var preprocessor = Preprocessor()
  let bitmap = try Bitmap(rgba: pixels, width: 280, height: 280)
  guard let image = preprocessor.digitImage(from: bitmap) else { return }
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

/// *Ship one model*: the file that `mnist compile` writes is in `Weights`.
func compiledModel(picture: [Float]) -> [Float] {
  let network = DigitsNetwork()
  var workspace = network.makeWorkspace()
  var probabilities = [Float](repeating: 0, count: 10)
  var result = probabilities.mutableSpan
  network.run(picture.span, into: &result, in: &workspace)
  return probabilities
}
