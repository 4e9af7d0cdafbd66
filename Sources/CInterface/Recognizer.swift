import MNIST
import MNISTPreprocessing

/// All that one user of the C interface holds: a model, a canvas and the last result.
///
/// Only one thread at a time may use it.
package final class Recognizer {
  /// The model in use.
  package private(set) var model = DigitModel()
  /// The drawing's bytes, which the caller writes.
  let canvas = StableMemory<UInt8>()
  /// What was written with a pen.
  private var strokes: [Stroke] = []
  private var raster = StrokeRaster()
  private var preprocessor = Preprocessor()
  /// Nil before there is one.
  private var canvasLayout: BitmapLayout?
  /// The last picture, 784 values.
  let picture = StableMemory<Float>()
  /// The last probabilities, ten values.
  let probabilities = StableMemory<Float>()
  /// Whether the last classification found a digit; blank before there is one.
  private(set) var verdict = Classification.Verdict.blank
  /// The last message or table, in UTF-8 with a zero at the end.
  package let text = StableMemory<UInt8>()
  /// What was read last.
  private(set) var reading = Reading.blank
  /// The last requested element's x, y, width and height.
  let box = StableMemory<Float>()
  /// The feature maps of the last picture.
  private var featureMaps: [FeatureMap] = []

  /// Starts with the embedded weights.
  init() {
    clearResult()
    setText("")
  }

  /// Makes a transparent canvas.
  ///
  /// - Returns: whether such a canvas is possible; if not, the text says so.
  func resizeCanvas(width: Int, height: Int) -> Bool {
    guard let layout = try? BitmapLayout(width: width, height: height) else {
      setText("a canvas of " + String(width) + " by " + String(height) + " pixels isn't possible")
      return false
    }
    canvas.fill(count: layout.byteCount, with: 0)
    canvasLayout = layout
    return true
  }

  /// Turns the drawing into the picture that the model sees.
  ///
  /// - Returns: whether anything is drawn; if not, the text says so.
  func preprocess() -> Bool {
    keep(
      canvasLayout.flatMap { layout in
        canvas.withSpan { try? preprocessor.digitImage(from: $0, layout: layout) }
      })
  }

  /// Turns the strokes into the picture that the model sees.
  ///
  /// - Returns: whether there are any; nil if they can't be drawn. The text says so.
  func preprocessStrokes() -> Bool? {
    guard let drawing = checkedDrawing() else {
      clearResult()
      return nil
    }
    return keep(preprocessor.digitImage(from: drawing))
  }

  private func keep(_ image: DigitImage?) -> Bool {
    guard let image else {
      clearResult()
      setText("nothing is drawn")
      return false
    }
    picture.store(image.pixels)
    return true
  }

  /// Forgets the strokes.
  func clearStrokes() {
    strokes.removeAll(keepingCapacity: true)
  }

  /// Begins a stroke of this width.
  func beginStroke(width: Float) {
    strokes.append(Stroke([], width: width))
  }

  /// Goes on with the last stroke.
  ///
  /// - Returns: whether there is one; if not, the text says so.
  func addPoint(_ point: Stroke.Point) -> Bool {
    if strokes.isEmpty {
      setText("a stroke must be begun before it has points")
      return false
    }
    strokes[strokes.count - 1].points.append(point)
    return true
  }

  /// Draws the strokes over what is on the canvas, whose pixels are their units.
  ///
  /// - Returns: whether that was possible; if not, the text says so.
  func paintStrokes(_ color: PenColor) -> Bool {
    guard let canvasLayout else {
      setText("there is no canvas to draw on")
      return false
    }
    guard let drawing = checkedDrawing() else { return false }
    raster.draw(drawing, width: canvasLayout.width, height: canvasLayout.height)
    canvas.withMutableSpan { raster.paint(color, over: &$0) }
    return true
  }

  /// The strokes; nil, with a text, if a number is out of its range.
  private func checkedDrawing() -> Drawing? {
    do throws(DrawingError) {
      return try Drawing(strokes)
    } catch {
      setText(error.description)
      return nil
    }
  }

  /// Classifies the picture.
  ///
  /// - Returns: the digit; nil, with a text and probabilities of 0, if the picture has values outside
  ///   0…1 or the model fails.
  func classifyPicture() -> Int? {
    probabilities.fill(count: 10, with: 0)
    verdict = .blank
    guard let image = checkedPicture() else { return nil }
    do throws(DigitModel.Problem) {
      let prediction = try model.predict(image)
      probabilities.store(prediction.probabilities)
      verdict = Classification(prediction, threshold: model.threshold).verdict
      return prediction.digit
    } catch {
      setText(error.text)
      return nil
    }
  }

  /// Reads the number on the canvas, or that of the strokes.
  ///
  /// - Returns: false, with a text, if there is no canvas, if the strokes are refused, or if the model fails.
  func read(strokes: Bool) -> Bool {
    reading = .blank
    do throws(DigitModel.Problem) {
      if strokes {
        guard let drawing = checkedDrawing() else { return false }
        reading = try model.read(drawing)
      } else {
        guard let layout = canvasLayout else {
          setText("there is no canvas to read")
          return false
        }
        reading = try canvas.withSpan { (span) throws(DigitModel.Problem) in
          try model.read(span, layout)
        }
      }
      return true
    } catch {
      setText(error.text)
      return false
    }
  }

  /// A part of what was read; nil if there is no such part.
  func element(_ index: Int32) -> WrittenNumber.Element? {
    guard case .number(let number) = reading, number.elements.indices.contains(Int(index))
    else { return nil }
    return number.elements[Int(index)]
  }

  /// Shows an element as if it had been classified alone.
  ///
  /// - Returns: whether there is such an element.
  func showElement(_ index: Int32) -> Bool {
    guard let element = element(index) else { return false }
    picture.store(element.prediction.image.pixels)
    probabilities.store(element.prediction.probabilities)
    verdict = element.isDigit ? .digit : .notADigit
    return true
  }

  /// Runs the model once more on the picture and keeps its feature maps.
  ///
  /// - Returns: the number of feature maps; nil, with a text, if that fails.
  func runLayers() -> Int? {
    featureMaps = []
    guard let image = checkedPicture() else { return nil }
    do throws(DigitModel.Problem) {
      featureMaps = try model.featureMaps(image)
      return featureMaps.count
    } catch {
      setText(error.text)
      return nil
    }
  }

  /// A layer's feature map of the last picture; nil if there is no such layer.
  func featureMap(_ index: Int32) -> FeatureMap? {
    featureMaps.indices.contains(Int(index)) ? featureMaps[Int(index)] : nil
  }

  /// The picture, which the caller may have changed; nil, with a text, if it isn't valid.
  private func checkedPicture() -> DigitImage? {
    do throws(DigitImageError) {
      return try DigitImage(pixels: picture.array)
    } catch {
      setText(error.description)
      return nil
    }
  }

  /// Goes on with another model.
  package func use(_ model: DigitModel) {
    self.model = model
    featureMaps = []
    clearResult()
  }

  /// Sets the text that the caller reads next.
  package func setText(_ message: String) {
    text.store(Array(message.utf8) + [0])
  }

  private func clearResult() {
    verdict = .blank
    picture.fill(count: DigitImage.side * DigitImage.side, with: 0)
    probabilities.fill(count: 10, with: 0)
  }
}
