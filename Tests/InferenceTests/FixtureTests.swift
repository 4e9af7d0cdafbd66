import Foundation
import MNISTInference
import MNISTTestSupport
import Testing
import MNISTVerification

/// Every committed model against ONNX Runtime's outputs, optimized and not.
@Suite struct FixtureTests {
  static let cases: [URL] =
    Folders.contents(Folders.fixtures.appendingPathComponent("operators"))
    .flatMap { Folders.contents($0) }
    + Folders.contents(models)
  static let models = Folders.fixtures.appendingPathComponent("models")

  /// Everything that can be switched off, off.
  static var unoptimized: PlanningOptions {
    var options = PlanningOptions()
    for optimization in Optimization.allCases { optimization.switchOff(in: &options) }
    return options
  }

  @Test func thereAreFixtures() {
    #expect(Self.cases.count > 400)
  }

  @Test(arguments: cases) func agreesWithReference(folder: URL) throws {
    try expectPass(folder, PlanningOptions())
  }

  @Test(arguments: cases) func agreesWithReferenceUnoptimized(folder: URL) throws {
    try expectPass(folder, Self.unoptimized)
  }

  @Test(arguments: Optimization.allCases, Folders.contents(models))
  func agreesWithReferenceWithout(_ optimization: Optimization, folder: URL) throws {
    try expectPass(folder, optimization.without)
  }

  private func expectPass(_ folder: URL, _ options: PlanningOptions) throws {
    var tolerance = Tolerance()
    // Rounding alone: the longest sum of the fixtures has 256 terms of similar size, and each of
    // them adds at most half a unit in the last place, 6e-8, of the largest partial sum.
    tolerance.relative = 0
    tolerance.absolute = 5e-6
    let outcome = try TestCase(folder: folder.path).run(tolerance, options: options)
    guard case .passed = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }
}
