import MNISTDeflate
import MNISTTerminal

/// A file of MNIST's own format, compressed by gzip or not.
///
/// ```
///  0  0  type  rank   extent 0 (big-endian, 4 bytes) … extent rank−1   values, row-major
/// ```
///
/// Source: "THE IDX FILE FORMAT" on the page of the MNIST database. Only unsigned bytes (type 8)
/// are read, which is what MNIST has.
struct IDXFile {
  /// The length of each axis.
  let shape: [Int]
  /// The values, in row-major order.
  let values: ArraySlice<UInt8>

  /// Longer files are refused; MNIST's longest is 47 MB.
  private static let sizeLimit = 1 << 30

  /// Reads a file of a given rank.
  ///
  /// - Throws: `IDXError` with a text that a person can act on.
  init(_ path: String, rank: Int) throws(IDXError) {
    do {
      var bytes = try readFile(path, limit: Self.sizeLimit)
      if bytes.starts(with: [0x1F, 0x8B]) {
        bytes = try GzipDecoder.decode(bytes, limit: Self.sizeLimit)
      }
      try self.init(bytes, rank: rank)
    } catch {
      throw IDXError("\(path): \(error)")
    }
  }

  private init(_ bytes: [UInt8], rank: Int) throws(IDXError) {
    guard bytes.count >= 4, bytes[0] == 0, bytes[1] == 0 else {
      throw IDXError("is no IDX file: it doesn't begin with two zeros")
    }
    guard bytes[2] == 8 else {
      throw IDXError("holds values of type \(bytes[2]); only unsigned bytes (8) are read")
    }
    guard bytes[3] == rank else {
      throw IDXError("has \(bytes[3]) axes; \(rank) are expected")
    }
    let start = 4 + 4 * rank
    guard bytes.count >= start else { throw IDXError("ends within its header") }
    var shape: [Int] = []
    var count = 1
    for axis in 0..<rank {
      let extent = bytes[(4 + 4 * axis)..<(8 + 4 * axis)].reduce(0) { $0 << 8 | Int($1) }
      let (product, overflow) = count.multipliedReportingOverflow(by: extent)
      guard !overflow else { throw IDXError("declares more values than a file can hold") }
      shape.append(extent)
      count = product
    }
    guard bytes.count - start == count else {
      throw IDXError("declares \(count) values and has \(bytes.count - start)")
    }
    self.shape = shape
    values = bytes[start...]
  }
}

/// Why a file of labels or images couldn't be read.
struct IDXError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
