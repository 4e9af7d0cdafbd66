import MNISTInference
import MNISTPreprocessing

// The types that users of `MNIST` need by name, so that one import is enough.

/// A drawing: pixels with red, green, blue and alpha.
public typealias Canvas = MNISTPreprocessing.Canvas
/// A picture in MNIST's form: 28×28 values from 0 (background) to 1 (foreground).
public typealias DigitImage = MNISTPreprocessing.DigitImage
/// Why some bytes aren't a drawing.
public typealias CanvasError = MNISTPreprocessing.CanvasError
/// Why some values aren't a picture in MNIST's form.
public typealias DigitImageError = MNISTPreprocessing.DigitImageError
/// Turns any drawing into the picture that a classifier expects.
public typealias Preprocessor = MNISTPreprocessing.Preprocessor
/// The memory for classifications that follow each other.
public typealias Workspace = MNISTInference.Workspace
