import MNISTInference
import MNISTONNX
import MNISTTerminal

extension Tensor {
  /// Reads a file that holds one `TensorProto`, as in ONNX's test cases.
  ///
  /// - Throws: `FileError`, or what is wrong with the tensor.
  package init(file path: String) throws {
    self = try Tensor(try StoredTensor(try readFile(path, limit: ModelFile.sizeLimit)))
  }
}
