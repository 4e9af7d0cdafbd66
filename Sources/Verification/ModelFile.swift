import MNISTONNX
import MNISTTerminal

/// A model on a disk, and the files that stand beside it.
package struct ModelFile {
  /// The longest file that is read: what the reader takes at most.
  package static let sizeLimit = ReadingLimits().fileBytes

  /// The model's bytes.
  package let bytes: [UInt8]
  private let folder: String

  /// Reads a model.
  package init(_ path: String) throws(FileError) {
    bytes = try readFile(path, limit: Self.sizeLimit)
    let end = path.lastIndex(of: "/")
    folder = end.map { String(path[...$0]) } ?? ""
  }

  /// Fetches tensors from the files beside the model.
  ///
  /// The reader lets only bare file names through; links are refused here, so that a model can't
  /// name a file that isn't its own.
  package var externalData: ExternalDataLoader {
    let folder = folder
    return { (fileName, offset, length) throws(ExternalDataError) in
      do throws(FileError) {
        return try readPart(of: folder + fileName.description, offset: offset, length: length)
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
}
