import MNISTTerminal
import MNISTVerification

/// `mnist verify`: models against reference outputs.
struct VerifyCommand: Command {
  static let help = """
    usage: mnist verify [--rtol R] [--atol A] [--steps N] [--digits] CASE…

    Runs models on recorded inputs and compares the results with recorded outputs. A CASE is a folder in
    ONNX's test-case layout: model.onnx, test_data_set_N/input_K.pb, test_data_set_N/output_K.pb.

      --rtol R   allowed error relative to each value (1e-3)
      --atol A   allowed error relative to the output's largest value (1e-5)
      --steps N  how far integers may be from the reference (0)
      --digits   compare only the position of each row's largest value

    Each case gets a line with pass, FAIL or unsupported. A pass shows the largest error, relative to
    the largest value of its row (last axis) and absolute. The exit status is 1 if a case fails or isn't
    supported.
    """

  private var tolerance = Tolerance()
  private var cases: [String] = []

  mutating func take(
    option: String,
    from arguments: inout Arguments
  ) throws(UsageError) -> Bool {
    switch option {
    case "--rtol": tolerance.relative = try arguments.number()
    case "--atol": tolerance.absolute = try arguments.number()
    case "--steps":
      guard let steps = UInt64(exactly: min(try arguments.number(), 1e18)) else {
        throw UsageError("--steps needs a whole number")
      }
      tolerance.integerSteps = steps
    case "--digits": tolerance.comparesDigits = true
    default: return false
    }
    return true
  }

  mutating func take(positional: String) {
    cases.append(positional)
  }

  func check() throws(UsageError) {
    guard !cases.isEmpty else { throw UsageError("verify needs a test case") }
  }

  func run() -> ExitCode {
    var counts = (passed: 0, failed: 0, unsupported: 0)
    for folder in cases {
      switch outcome(folder) {
      case .passed(let scaled, let absolute):
        counts.passed += 1
        print(
          "pass \(folder): largest error \(scientific(scaled)) of the row's largest value, "
            + "\(scientific(absolute)) absolute")
      case .failed(let reason):
        counts.failed += 1
        print("FAIL \(folder): \(reason)")
      case .unsupported(let reason):
        counts.unsupported += 1
        print("unsupported \(folder): \(reason)")
      }
    }
    print("\(counts.passed) passed, \(counts.failed) failed, \(counts.unsupported) unsupported")
    return counts.failed + counts.unsupported == 0 ? .success : .failure
  }

  private func outcome(_ folder: String) -> TestCase.Outcome {
    do {
      return try TestCase(folder: folder).run(tolerance)
    } catch {
      return .failed("\(error)")
    }
  }
}
