import Testing

@testable import MNISTCompiler

@Suite struct WrappingTests {
  @Test("what fits stays on its line")
  func short() {
    #expect(Wrapping.wrapped("f(a: 1, b: [2, 3])", indentation: 2) == "f(a: 1, b: [2, 3])")
  }

  @Test("arguments fill lines; a call in a call is wrapped in turn")
  func long() {
    let inner = "Inner(" + (0..<12).map { "argument\($0): 0" }.joined(separator: ", ") + ")"
    let text = Wrapping.wrapped("Outer(first: \(inner), second: 1)", indentation: 2)
    let lines = text.split(separator: "\n").map { String($0) }
    #expect(lines[0] == "Outer(")
    #expect(lines[1] == "    first: Inner(")
    #expect(lines[2].hasPrefix("      argument0: 0, argument1: 0, "))
    #expect(lines.last == "    second: 1)")
    #expect(lines.allSatisfy { $0.count <= Wrapping.width })
    let joined = text.filter { $0 != "\n" && $0 != " " }
    #expect(joined == "Outer(first: \(inner), second: 1)".filter { $0 != " " })
  }
}
