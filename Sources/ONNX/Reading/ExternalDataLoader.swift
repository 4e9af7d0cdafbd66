/// Delivers a part of a file that lies beside the model.
///
/// The reader touches no file system; the caller decides what may be read. A loader must open
/// `fileName` in the model's own folder only, and should refuse links and everything else that is
/// no regular file. The reader calls it at most once per tensor while it reads the model, and
/// never for a tensor without elements.
///
/// - Parameters:
///   - fileName: A bare file name: not empty, no separators, no drive, not `.` or `..`.
///   - offset: Where to begin in the file, in bytes from 0.
///   - length: How many bytes to deliver. Files may be longer.
/// - Returns: Exactly `length` bytes.
/// - Throws: ``ExternalDataError`` if there are no such bytes.
public typealias ExternalDataLoader = (
  _ fileName: Name, _ offset: Int, _ length: Int
) throws(ExternalDataError) -> [UInt8]
