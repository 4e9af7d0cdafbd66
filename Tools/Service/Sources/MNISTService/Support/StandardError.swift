#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process's standard error.
package enum StandardError {
  /// Writes a text in one call, so that the lines of several threads don't mix. A failure is ignored:
  /// there is nobody to report it to.
  package static func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      #if canImport(Glibc)
        _ = Glibc.write(2, bytes.baseAddress, bytes.count)
      #elseif canImport(Musl)
        _ = Musl.write(2, bytes.baseAddress, bytes.count)
      #elseif canImport(Darwin)
        _ = Darwin.write(2, bytes.baseAddress, bytes.count)
      #endif
    }
  }
}
