import MNISTInference
import MNISTPreprocessing

// What a user of `MNIST` needs by name, so that one import is enough.

/// A drawing: pixels with red, green, blue and alpha.
public typealias Canvas = MNISTPreprocessing.Canvas
/// A picture of MNIST's kind: 28×28 values from 0 (paper) to 1 (ink).
public typealias DigitImage = MNISTPreprocessing.DigitImage
/// Why some bytes aren't a drawing.
public typealias CanvasError = MNISTPreprocessing.CanvasError
/// Why some values aren't a picture of MNIST's kind.
public typealias DigitImageError = MNISTPreprocessing.DigitImageError
/// From any drawing to the picture that MNIST expects.
public typealias Preprocessor = MNISTPreprocessing.Preprocessor
/// The memory of classifications that follow each other.
public typealias Workspace = MNISTInference.Workspace
