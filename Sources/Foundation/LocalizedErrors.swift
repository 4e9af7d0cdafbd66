import Foundation
import MNIST
import MNISTInference
import MNISTONNX
import MNISTPreprocessing

// Text for people, where errors are shown as `localizedDescription`. It is English in every language.

extension BitmapError: LocalizedError {
  public var errorDescription: String? { description }
}

extension DrawingError: LocalizedError {
  public var errorDescription: String? { description }
}

extension DigitImageError: LocalizedError {
  public var errorDescription: String? { description }
}

extension PredictionError: LocalizedError {
  public var errorDescription: String? { description }
}

extension ClassificationError: LocalizedError {
  public var errorDescription: String? { description }
}

extension ClassifierError: LocalizedError {
  public var errorDescription: String? { description }
}

extension SessionError: LocalizedError {
  public var errorDescription: String? { description }
}

extension RunError: LocalizedError {
  public var errorDescription: String? { description }
}

extension PlanningError: LocalizedError {
  public var errorDescription: String? { description }
}

extension ReadingError: LocalizedError {
  public var errorDescription: String? { description }
}

extension TensorError: LocalizedError {
  public var errorDescription: String? { description }
}
