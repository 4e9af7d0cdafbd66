import MNISTTerminal

/// The memory that the process holds once the model is loaded and has run for the first time; only
/// where the system tells.
struct MemoryUse {
  private let status: ProcessStatus?

  init() {
    status = ProcessStatus()
  }

  /// Members of the JSON object.
  var members: [(String, JSON)] {
    guard let status else { return [] }
    return [
      (
        "memory_bytes",
        .object([
          ("resident", .integer(status.residentByteCount)),
          ("peak", .integer(status.peakByteCount)),
        ])
      )
    ]
  }

  /// A table for people.
  var lines: [String] {
    guard let status else { return [] }
    var table = Table([("resident memory", .left), ("", .right)])
    func add(_ name: String, _ byteCount: Int) {
      table.add([name, decimal(Double(byteCount) / 1_048_576, places: 1) + " MiB"])
    }
    add("now", status.residentByteCount)
    add("peak", status.peakByteCount)
    return table.lines
  }
}
