/// How this program was built, as far as it can tell.
enum Build {
  /// For example `release, x86_64, linux`.
  static var description: String { "\(configuration), \(architecture), \(system)" }

  private static var configuration: String {
    #if DEBUG
      "debug"
    #else
      "release"
    #endif
  }

  private static var architecture: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "arm64"
    #elseif arch(wasm32)
      "wasm32"
    #else
      "other architecture"
    #endif
  }

  private static var system: String {
    #if os(Linux)
      "linux"
    #elseif os(macOS)
      "macos"
    #else
      "other system"
    #endif
  }
}
