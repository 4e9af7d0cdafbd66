/// A file format that is sometimes taken for ONNX.
public enum OtherFormat: Hashable, Sendable, CustomStringConvertible {
  /// Text: JSON, source code, an error page, the pointer that Git LFS leaves in place of a file.
  case text
  /// A ZIP archive, as PyTorch's `.pt` and Keras' `.keras` files are.
  case zip
  /// HDF5, as Keras' `.h5` files are.
  case hdf5
  /// Compressed by gzip.
  case gzip
  /// A pickle of Python.
  case pickle

  public var description: String {
    switch self {
    case .text: "text"
    case .zip: "a ZIP archive, as .pt and .keras files are"
    case .hdf5: "HDF5, as .h5 files are"
    case .gzip: "compressed by gzip"
    case .pickle: "a pickle of Python"
    }
  }

  /// What these bytes, which can't be read as a model, seem to be; nil if that isn't clear.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
      self = .zip
    } else if bytes.starts(with: [0x89, 0x48, 0x44, 0x46]) {
      self = .hdf5
    } else if bytes.starts(with: [0x1F, 0x8B, 8]) {
      self = .gzip
    } else if bytes.starts(with: [0x80]), bytes.count > 1, 2...5 ~= bytes[1] {
      self = .pickle
    } else if OtherFormat.isText(bytes.prefix(64)) {
      self = .text
    } else {
      return nil
    }
  }

  /// Whether all are ASCII and none is a control character: models have many of those.
  private static func isText(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count >= 4
      && bytes.allSatisfy { 0x20..<0x7F ~= $0 || $0 == 9 || $0 == 10 || $0 == 13 }
  }
}
