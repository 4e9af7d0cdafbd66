import NIOCore

/// The machine's processors, as many as this process may use.
enum Processors {
  /// Their number, at least 1.
  static var count: Int { System.coreCount }
}
