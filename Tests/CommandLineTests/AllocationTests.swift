import Foundation
import MNISTTestSupport
import Testing

/// The allocations of a warm run, counted by glibc.
@Suite struct AllocationTests {
  private static let library = "libc_malloc_debug.so.0"

  /// A debug build allocates in the standard library's generic loops: each step of one takes an
  /// iterator from the heap.
  private static var isRelease: Bool {
    #if DEBUG
      false
    #else
      true
    #endif
  }

  /// Whether glibc's tracing library is where the dynamic linker looks.
  private static let canCount = ["/lib64", "/usr/lib64", "/lib", "/usr/lib"].contains { folder in
    let places = [folder] + ["x86_64", "aarch64"].map { "\(folder)/\($0)-linux-gnu" }
    return places.contains { FileManager.default.fileExists(atPath: "\($0)/\(library)") }
  }

  /// The allocations of 100 repetitions, by what was repeated.
  private static func counts(_ models: [String]) throws -> [String: Int] {
    let folder = try TemporaryFolder()
    let trace = try folder.write([], to: "trace")
    let result = try Program.allocationCounter.run(
      [trace] + models,
      environment: ["LD_PRELOAD": library, "MALLOC_TRACE": trace])
    try #require(result.status == 0, "\(result.diagnostics)")
    var counts: [String: Int] = [:]
    for line in result.outputLines {
      let parts = line.split(separator: " ", maxSplits: 1)
      counts[String(parts[1])] = Int(parts[0])
    }
    return counts
  }

  @Test(
    .enabled(if: canCount, "only glibc counts allocations"),
    .enabled(if: isRelease, "debug builds allocate in every loop; .ci/run counts in release")
  )
  func steadyStateAllocatesNothing() throws {
    let models = Folders.contents(Folders.fixtures.appending(path: "models"))
      .map { $0.appending(path: "model.onnx").path }
    let counts = try Self.counts(models)
    // The arena's object and its memory: known allocations are counted.
    #expect(counts["control"] == 200)
    #expect(counts["embedded"] == 0)
    #expect(counts["embedded, batch"] == 0)
    for model in models { #expect(counts[model] == 0, "\(model)") }
    // The prediction's list of probabilities.
    #expect(counts["classify picture"] == 100)
    // That, and the picture that the model saw.
    #expect(counts["classify drawing"] == 200)
  }
}
