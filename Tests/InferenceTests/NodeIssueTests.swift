import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

/// What an issue says of a node.
@Suite struct NodeIssueTests {
  private typealias Reason = NodeIssue.Reason

  /// A sentence for each way of putting one together: numbers, lists, singular and plural.
  private static let sentences: [(Reason, String)] = [
    (.outOfRange(0, 1...Int64.max), "0 is less than 1"),
    (.outOfRange(29, 1...28), "29 is not between 1 and 28"),
    (.outOfRange(64, 32...32), "64, not 32"),
    (.count(1, expected: 2), "1 value, not 2"),
    (.count(3, expected: 2), "3 values, not 2"),
    (.rank([2, 3], expected: 4...4), "shape [2, 3] has 2 axes, not 4"),
    (.rank([2], expected: 3...3), "shape [2] has 1 axis, not 3"),
    (.rank([], expected: 1...8), "shape [] has fewer than 1 axis"),
    (.rank([1, 2, 3], expected: 0...1), "shape [1, 2, 3] has more than 1 axis"),
    (.notOneOf("SAME", choices: ["A", "B"]), "'SAME' is not one of A, B"),
    (
      .unsupportedType(.bool, supported: [.float32, .float64]),
      "type bool; supported: float32, float64"
    ),
    (.dataType(8, supported: [.float32]), "type STRING; supported: float32"),
    (.dataType(99, supported: [.float32]), "there is no data type 99"),
    (.perTensorOrChannel([3], channels: 1), "shape [3]; supported: one value"),
    (.perTensorOrChannel([3], channels: 4), "shape [3]; supported: one value or [4]"),
    (.reshape([6], to: [4, -1]), "shape [6] can't become [4, -1]"),
  ]

  @Test(arguments: sentences.indices) func sentence(index: Int) {
    let (reason, text) = Self.sentences[index]
    #expect(reason.description == text)
  }

  /// However long the lists of a model are, what is said of them is short.
  @Test func sentencesAreShort() {
    let shape = [Int](repeating: .max, count: 1_000)
    let name = Name(utf8: [UInt8](repeating: 0xC3, count: 100_000))
    let names = [Name](repeating: name, count: 1_000)
    let long: [Reason] = [
      .unknown(name), .definedByModel(name), .noDefault(function: name), .notOfType(name),
      .notOneOf(name, choices: names), .rank(shape, expected: 0...8),
      .shape(shape, expected: shape), .noElements(shape), .notBroadcastable(shape, shape),
      .reshape(shape, to: [Int64](repeating: .min, count: 1_000)),
      .split(lengths: shape, length: 1, outputs: 1), .tensorBytes(shape, limit: 1),
    ]
    for reason in long {
      let issue = NodeIssue.invalid(.attribute(name), reason)
      #expect(issue.description.utf8.count < 2_500)
    }
  }
}

/// What descriptions show of lists.
@Suite struct ShortTextTests {
  @Test func shapesAreCutAfterEightLengths() {
    #expect(shapeText([]) == "[]")
    #expect(shapeText([1, 2, 3, 4, 5, 6, 7, 8]) == "[1, 2, 3, 4, 5, 6, 7, 8]")
    #expect(shapeText([1, 2, 3, 4, 5, 6, 7, 8, 9]) == "[1, 2, 3, 4, 5, 6, 7, 8, …]")
  }
}
