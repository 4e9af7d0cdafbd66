import Inference
import Preprocessing

// What a user of `MNIST` needs by name, so that one import is enough.

/// A drawing: pixels with red, green, blue and alpha.
public typealias Canvas = Preprocessing.Canvas
/// A picture of MNIST's kind: 28×28 values from 0 (paper) to 1 (ink).
public typealias DigitImage = Preprocessing.DigitImage
/// Why some bytes aren't a drawing.
public typealias CanvasError = Preprocessing.CanvasError
/// Why some values aren't a picture of MNIST's kind.
public typealias DigitImageError = Preprocessing.DigitImageError
/// From any drawing to the picture that MNIST expects.
public typealias Preprocessor = Preprocessing.Preprocessor
/// The memory of classifications that follow each other.
public typealias Workspace = Inference.Workspace
