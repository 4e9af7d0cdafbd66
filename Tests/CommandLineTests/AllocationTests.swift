import Foundation
import TestSupport
import Testing

/// What a run costs once it is warm, counted by glibc.
@Suite struct AllocationTests {
  private static let library = "libc_malloc_debug.so.0"

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

  @Test(.enabled(if: canCount, "only glibc counts allocations"))
  func steadyStateAllocatesNothing() throws {
    let models = Folders.contents(Folders.fixtures.appending(path: "models"))
      .map { $0.appending(path: "model.onnx").path }
    var counts = try Self.counts(models)
    // The arena's object and its memory: what is known to be allocated is counted.
    #expect(counts.removeValue(forKey: "control") == 200)
    // The prediction's list of probabilities.
    #expect(counts.removeValue(forKey: "classify picture") == 100)
    // Preprocessing a drawing allocates: its maps of ink.
    let drawing = try #require(counts.removeValue(forKey: "classify canvas"))
    #expect(100...10_000 ~= drawing, "\(drawing)")
    #expect(counts.count == 2 + models.count)
    #expect(counts.filter { $0.value != 0 } == [:])
  }
}
