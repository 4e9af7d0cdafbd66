import MNISTInference
import MNISTONNX
import MNISTTerminal

/// A model in a file, and the files beside it.
package struct ModelFile {
  /// How many bytes a file may have: as many as the reader accepts.
  static let sizeLimit = ReadingLimits().fileBytes

  /// The model's bytes.
  package let bytes: [UInt8]
  private let folder: String

  /// Reads a model's bytes.
  package init(_ path: String) throws(FileError) {
    bytes = try readFile(path, limit: Self.sizeLimit)
    let end = path.lastIndex(of: "/")
    folder = end.map { String(path[...$0]) } ?? ""
  }

  /// Reads tensors from the files beside the model.
  ///
  /// The reader passes only bare file names. Links are refused here, so that a model can't name a file
  /// outside its folder.
  package var externalData: ExternalDataLoader {
    let folder = folder
    return { (fileName, offset, length) throws(ExternalDataError) in
      do throws(FileError) {
        let path = folder + String(decoding: fileName.utf8, as: UTF8.self)
        return try readPart(of: path, offset: offset, length: length)
      } catch {
        switch error {
        case .notFound: throw .notFound
        case .severalNames: throw .refused("a file with hard links")
        case .tooShort(let fileLength): throw .tooShort(fileLength: fileLength)
        case .notRegular: throw .refused("not a regular file in the model's folder")
        default: throw .unreadable(Name(error.description))
        }
      }
    }
  }

  /// A session of the model.
  package func session(
    options: PlanningOptions = PlanningOptions()
  ) throws(SessionError) -> InferenceSession {
    try InferenceSession(onnx: bytes, options: options, externalData: externalData)
  }
}

/// A session of the model in a file.
package func loadSession(
  _ path: String,
  options: PlanningOptions = PlanningOptions()
) throws(Failure) -> InferenceSession {
  do {
    return try ModelFile(path).session(options: options)
  } catch {
    throw Failure("\(path): \(error)")
  }
}

extension Tensor {
  /// Reads a file that holds one `TensorProto`, as in ONNX's test cases.
  ///
  /// - Throws: `FileError`, or what is wrong with the tensor.
  package init(file path: String) throws {
    self = try Tensor(try StoredTensor(try readFile(path, limit: ModelFile.sizeLimit)))
  }
}
