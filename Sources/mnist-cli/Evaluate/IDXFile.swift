import MNISTDeflate
import MNISTTerminal

/// A file of MNIST's own format, compressed by gzip or not.
///
/// ```
///  0  0  type  rank   extent 0 (big-endian, 4 bytes) … extent rank−1   values, row-major
/// ```
///
/// Only unsigned bytes (type 8) are read, which is all that MNIST needs.
///
/// Source: "THE IDX FILE FORMAT" on the page of the MNIST database.
struct IDXFile {
  /// The length of each axis.
  let shape: [Int]
  /// The values, in row-major order.
  let values: ArraySlice<UInt8>

  /// How many bytes a file may have, compressed or not; MNIST's longest has 47 MB.
  private static let sizeLimit = 1 << 30

  /// Reads a file of a given rank.
  ///
  /// - Throws: `Failure` with the path and what is wrong.
  init(_ path: String, rank: Int) throws(Failure) {
    do {
      var bytes = try readFile(path, limit: Self.sizeLimit)
      if bytes.starts(with: [0x1F, 0x8B]) {
        bytes = try GzipDecoder.decode(bytes, limit: Self.sizeLimit)
      }
      try self.init(bytes, rank: rank)
    } catch {
      throw Failure("\(path): \(error)")
    }
  }

  private init(_ bytes: [UInt8], rank: Int) throws(Failure) {
    guard !bytes.isEmpty, bytes.prefix(2).allSatisfy({ $0 == 0 }) else {
      throw Failure("is not an IDX file: it doesn't begin with two zeros")
    }
    guard bytes.count >= 4 else { throw Failure("ends within its header") }
    guard bytes[2] == 8 else {
      throw Failure("has values of type \(bytes[2]); only unsigned bytes (8) can be read")
    }
    guard bytes[3] == rank else {
      throw Failure("has \(bytes[3]) axes instead of \(rank)")
    }
    let start = 4 + 4 * rank
    guard bytes.count >= start else { throw Failure("ends within its header") }
    var shape: [Int] = []
    var count = 1
    for axis in 0..<rank {
      let extent = bytes[(4 + 4 * axis)..<(8 + 4 * axis)].reduce(0) { $0 << 8 | Int($1) }
      let (product, overflow) = count.multipliedReportingOverflow(by: extent)
      guard !overflow else { throw Failure("declares more values than a file can hold") }
      shape.append(extent)
      count = product
    }
    // No pictures at all are fine.
    guard !shape.dropFirst().contains(0) else {
      throw Failure("holds nothing: its shape is \(shape)")
    }
    guard bytes.count - start == count else {
      throw Failure("declares \(count) values but has \(bytes.count - start)")
    }
    self.shape = shape
    values = bytes[start...]
  }
}
