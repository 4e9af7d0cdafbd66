#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process's standard error.
package enum StandardError {
  /// Writes a text in one piece, so that lines of several threads don't mix. There is nobody to
  /// tell if that fails.
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
