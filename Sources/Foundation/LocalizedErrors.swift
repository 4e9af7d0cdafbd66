import Foundation
import MNIST
import MNISTInference
import MNISTModels
import MNISTONNX
import MNISTPreprocessing

/// An error whose description is also its text for people, where errors are shown as
/// `localizedDescription`. It is English in every language.
public protocol DescribedError: LocalizedError, CustomStringConvertible {}

extension DescribedError {
  public var errorDescription: String? { description }
}

extension BitmapError: DescribedError {}
extension DrawingError: DescribedError {}
extension DigitImageError: DescribedError {}
extension PredictionError: DescribedError {}
extension ClassificationError: DescribedError {}
extension ClassifierError: DescribedError {}
extension SessionError: DescribedError {}
extension RunError: DescribedError {}
extension PlanningError: DescribedError {}
extension ReadingError: DescribedError {}
extension TensorError: DescribedError {}
