#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a whole file, which is replaced if it is there.
///
/// - Throws: `FileError`; the file may then be there in part.
package func writeFile(_ path: String, _ bytes: [UInt8]) throws(FileError) {
  // The system reads the path up to its terminating zero, which the bridged string has.
  let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else {
    switch errno {
    case ENOENT: throw .notFound
    case EISDIR: throw .isDirectory
    default: throw systemError()
    }
  }
  guard writeBytes(bytes, to: descriptor) else {
    let error = systemError()
    _ = close(descriptor)
    throw error
  }
  guard close(descriptor) == 0 else { throw systemError() }
}
