#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// The system's calls instead of Foundation: they are a few lines, they limit what is read from pipes
// and devices, and without Foundation a process starts in a few milliseconds.

/// Reads a whole file, or the standard input if the path is `-`.
///
/// - Parameter limit: how many bytes to accept.
/// - Throws: `FileError`.
package func readFile(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
  guard path != "-" else { return try readBytes(STDIN_FILENO, limit: limit) }
  let (descriptor, status) = try openFile(path, flags: 0)
  defer { _ = close(descriptor) }
  if status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory }
  guard status.st_mode & S_IFMT == S_IFREG else { return try readBytes(descriptor, limit: limit) }
  guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
  return try readBytes(descriptor, limit: limit, expected: Int(status.st_size))
}

/// Reads the next `count` bytes of the standard input, or fewer if it ends.
///
/// - Throws: `FileError`.
package func readInput(count: Int) throws(FileError) -> [UInt8] {
  try readBytes(STDIN_FILENO, count: count, expected: count)
}

/// Reads a part of a regular file. Symbolic links are refused, and so are files with several hard
/// links: those are links too, only invisible ones.
///
/// - Throws: `FileError`, for example if the file ends before the part does.
package func readPart(
  of path: String,
  offset: Int,
  length: Int
) throws(FileError) -> [UInt8] {
  let (descriptor, status) = try openFile(path, flags: O_NOFOLLOW)
  defer { _ = close(descriptor) }
  guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
  guard status.st_nlink == 1 else { throw .severalNames }
  let fileLength = Int(status.st_size)
  guard offset >= 0, length >= 0, length <= fileLength, offset <= fileLength - length else {
    throw .tooShort(fileLength: fileLength)
  }
  guard lseek(descriptor, off_t(offset), SEEK_SET) == off_t(offset) else { throw systemError() }
  let bytes = try readBytes(descriptor, count: length, expected: length)
  guard bytes.count == length else { throw .tooShort(fileLength: offset + bytes.count) }
  return bytes
}

private func openFile(
  _ path: String,
  flags: Int32
) throws(FileError) -> (descriptor: Int32, status: stat) {
  // O_NONBLOCK: opening a pipe without a writer must not wait forever.
  // The system reads the path up to its terminating zero, which the bridged string has.
  let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | flags)
  guard descriptor >= 0 else {
    switch errno {
    case ENOENT: throw .notFound
    case ELOOP where flags & O_NOFOLLOW != 0: throw .notRegular
    default: throw systemError()
    }
  }
  // Reading then waits for the pipe's writer as usual.
  _ = fcntl(descriptor, F_SETFL, 0)
  var status = stat()
  // The system writes to the structure that is passed, and nothing else.
  guard unsafe fstat(descriptor, &status) == 0 else {
    _ = close(descriptor)
    throw systemError()
  }
  return (descriptor, status)
}

/// Reads to the end; refuses more than `limit` bytes.
private func readBytes(
  _ descriptor: Int32,
  limit: Int,
  expected: Int = 0
) throws(FileError) -> [UInt8] {
  let bytes = try readBytes(descriptor, count: limit + 1, expected: expected)
  guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
  return bytes
}

/// Reads to the end or until there are `count` bytes; takes memory for the expected number at once.
private func readBytes(
  _ descriptor: Int32,
  count: Int,
  expected: Int
) throws(FileError) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(expected)
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while bytes.count < count {
    // The system writes at most that many bytes, which fit in the array.
    let received = unsafe read(descriptor, &chunk, min(chunk.count, count - bytes.count))
    if received == 0 { break }
    guard received > 0 else {
      if errno == EINTR { continue }
      throw systemError()
    }
    bytes += chunk[..<received]
  }
  return bytes
}

func systemError() -> FileError {
  // The system's text ends with a zero and is copied at once.
  .system(unsafe String(cString: strerror(errno)))
}
