import MNIST
import MNISTInference
import MNISTONNX
import MNISTPNG
import Machine

/// Runs what `cases.txt` and `drawings.txt` in the host's folder list, and says how many passed.
@_cdecl("program")
public func program() {
  var tally = Tally()
  for folder in lines(of: ".build/bare/cases.txt") {
    tally.add(folder, FixtureCase(folder: folder).problem)
  }
  print("cases: ", terminator: "")
  tally.say()
  let cases = tally
  for line in lines(of: ".build/bare/drawings.txt") {
    let expectation = DrawingExpectation(line)
    tally.add(expectation.path, expectation.problem)
  }
  print("drawings: ", terminator: "")
  Tally(passed: tally.passed - cases.passed, failed: tally.failed - cases.failed).say()
  tally.say()
  Semihosting.exit(tally.failed == 0 && tally.passed > 0 ? 0 : 1)
}

private func lines(of path: String) -> [String] {
  guard let bytes = Semihosting.file(path) else {
    return fail("no " + path)
  }
  let lines = bytes.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
  return lines.isEmpty ? fail("nothing in " + path) : lines
}

private func fail(_ reason: String) -> [String] {
  print(reason)
  Semihosting.exit(1)
}

struct Tally {
  private(set) var passed = 0
  private(set) var failed = 0

  init(passed: Int = 0, failed: Int = 0) { (self.passed, self.failed) = (passed, failed) }

  /// - Parameter problem: nil if it passed.
  mutating func add(_ name: String, _ problem: String?) {
    if let problem {
      failed += 1
      print("FAIL " + name + ": " + problem)
    } else {
      passed += 1
    }
  }

  func say() { print(String(passed) + " passed, " + String(failed) + " failed") }
}
