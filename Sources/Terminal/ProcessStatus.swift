/// What Linux knows of this process.
///
/// Source: `/proc/self/status`, <https://man7.org/linux/man-pages/man5/proc_pid_status.5.html>.
package struct ProcessStatus {
  /// The memory that is resident at the moment, in bytes.
  package let residentByteCount: Int
  /// The most memory that ever was resident, in bytes.
  package let peakByteCount: Int
  /// The number of processors that the process may run on.
  package let processorCount: Int

  /// The status now; nil where there is no such file.
  package init?() {
    guard let bytes = try? readFile("/proc/self/status", limit: 1 << 16) else { return nil }
    self.init(text: String(decoding: bytes, as: UTF8.self))
  }

  /// Reads the file's text; nil if one of the three is missing.
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
    // A mask in hexadecimal, with commas: a bit for each processor.
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
