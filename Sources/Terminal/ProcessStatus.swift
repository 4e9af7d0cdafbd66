#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What Linux knows about this process.
///
/// Source: `/proc/self/status`, <https://man7.org/linux/man-pages/man5/proc_pid_status.5.html>.
package struct ProcessStatus {
  /// The memory that is resident now, in bytes.
  package let residentByteCount: Int
  /// The most memory that has ever been resident, in bytes.
  package let peakByteCount: Int
  /// The number of processors that the process may run on.
  package let processorCount: Int

  /// The status now; nil on systems without that file.
  package init?() {
    guard let bytes = try? readFile("/proc/self/status", limit: 1 << 16) else { return nil }
    self.init(text: String(decoding: bytes, as: UTF8.self))
  }

  /// Parses the file's text; nil if one of the three numbers is missing.
  package init?(text: String) {
    var values: [Substring: Substring] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { values[parts[0]] = parts[1].drop { $0 == "\t" || $0 == " " } }
    }
    guard let resident = Self.byteCount(values["VmRSS"]),
      let peak = Self.byteCount(values["VmHWM"]),
      let processors = values["Cpus_allowed"]
    else { return nil }
    residentByteCount = resident
    peakByteCount = peak
    // A hexadecimal mask with commas: one bit for each processor.
    processorCount = processors.reduce(0) { $0 + ($1.hexDigitValue?.nonzeroBitCount ?? 0) }
  }

  /// `  1234 kB` as bytes.
  private static func byteCount(_ value: Substring?) -> Int? {
    guard let value, value.hasSuffix(" kB"), let kilobytes = Int(value.dropLast(3)),
      0...1 << 50 ~= kilobytes
    else { return nil }
    return kilobytes << 10
  }
}

/// The number of processors that this process may run on, at least 1.
package func processorCount() -> Int {
  let online = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  // The mask may include processors that aren't plugged in.
  return ProcessStatus().map { max(1, min(online, $0.processorCount)) } ?? online
}
