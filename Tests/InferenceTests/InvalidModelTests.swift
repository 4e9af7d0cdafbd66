import Foundation
import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

/// Models that must be refused, each with what is wrong with it.
@Suite struct InvalidModelTests {
  /// Why a model is refused.
  enum Refusal: Equatable {
    case node(NodeIssue)
    case graph(GraphIssue)
    /// The node of this name needs its own output.
    case cycle(through: Name)
    /// The node of this name, or the graph, reads what nothing computes.
    case undefined(Name, readBy: Name?)
    case reading(ReadingError.Kind)

    /// Nil for anything else, such as several nodes at once.
    init?(_ error: SessionError) {
      switch error {
      case .reading(let error): self = .reading(error.kind)
      case .planning(.graph(.cycle(let node))): self = .cycle(through: node.name)
      case .planning(.graph(.undefinedName(let name, let node))):
        self = .undefined(name, readBy: node?.name)
      case .planning(.graph(let issue)): self = .graph(issue)
      case .planning(.nodes(let problems)):
        guard problems.count == 1 else { return nil }
        self = .node(problems[0].issue)
      }
    }

    static func invalid(
      _ subject: NodeIssue.Subject, _ reason: NodeIssue.Reason
    ) -> Refusal {
      .node(.invalid(subject, reason))
    }

    static func unsupported(
      _ subject: NodeIssue.Subject, _ reason: NodeIssue.Reason
    ) -> Refusal {
      .node(.unsupported(subject, reason))
    }

    static func reshape(to target: [Int64]) -> Refusal {
      .invalid(.input(1), .reshape([1, 2, 5, 5], to: target))
    }
  }

  /// What sizes, strides and the like may be.
  static let sizes: ClosedRange<Int64> = 1...32768
  static let pads: ClosedRange<Int64> = 0...32768

  static let expected: [(file: String, refusal: Refusal)] = [
    ("add-mixed-types", .invalid(.input(1), .typeMismatch(.int64, expected: .float32))),
    ("add-not-broadcastable", .invalid(.input(1), .notBroadcastable([2, 3], [5]))),
    ("batchnormalization-length", .invalid(.input(1), .shape([3], expected: [2]))),
    (
      "conv-auto-pad-unknown",
      .invalid(
        .attribute("auto_pad"),
        .notOneOf("SAME", choices: ["NOTSET", "VALID", "SAME_UPPER", "SAME_LOWER"]))
    ),
    ("conv-bias-length", .invalid(.input(2), .shape([3], expected: [2]))),
    (
      "conv-channel-mismatch",
      .invalid(.input(1), .weightsShape([2, 2, 3, 3], group: 1, channels: 3))
    ),
    (
      "conv-dilated-kernel-beyond-picture",
      .invalid(.input(0), .windowTooLong(7, axis: 2, length: 5, padBegin: 0, padEnd: 0))
    ),
    ("conv-dilation-zero", .invalid(.attribute("dilations"), .outOfRange(0, sizes))),
    (
      "conv-group-does-not-divide",
      .invalid(.input(1), .weightsShape([2, 2, 3, 3], group: 3, channels: 2))
    ),
    ("conv-group-negative", .invalid(.attribute("group"), .outOfRange(-1, 1...Int64.max))),
    ("conv-group-zero", .invalid(.attribute("group"), .outOfRange(0, 1...Int64.max))),
    (
      "conv-kernel-beyond-picture",
      .invalid(.input(0), .windowTooLong(3, axis: 2, length: 2, padBegin: 0, padEnd: 0))
    ),
    (
      "conv-kernel-shape-contradicts-weights",
      .invalid(.attribute("kernel_shape"), .shape([2, 2], expected: [3, 3]))
    ),
    ("conv-pads-enormous", .invalid(.attribute("pads"), .outOfRange(.max, pads))),
    ("conv-pads-negative", .invalid(.attribute("pads"), .outOfRange(-1, pads))),
    ("conv-pads-too-few", .invalid(.attribute("pads"), .count(2, expected: 4))),
    ("conv-rank-mismatch", .invalid(.input(1), .rank([2, 2, 3, 3], expected: 3...3))),
    ("conv-stride-zero", .invalid(.attribute("strides"), .outOfRange(0, sizes))),
    ("cycle", .cycle(through: "first")),
    ("cycle-of-one-node", .cycle(through: "itself")),
    ("duplicate-output-name", .graph(.duplicateName("y"))),
    ("flatten-axis-beyond-rank", .invalid(.attribute("axis"), .axis(5, rank: 4))),
    ("gemm-addend-mismatch", .invalid(.input(2), .notBroadcastableTo([5], target: [2, 4]))),
    ("gemm-inner-mismatch", .invalid(.input(1), .innerLengths([2, 5], [3, 4]))),
    ("gemm-rank", .invalid(.input(0), .rank([1, 2, 3], expected: 2...2))),
    ("graph-missing", .reading(.missingGraph)),
    (
      "initializer-shorter-than-dims",
      .reading(.dataLengthMismatch(tensor: "w", field: .rawData, expected: 20, actual: 16))
    ),
    ("matmul-inner-mismatch", .invalid(.input(1), .innerLengths([2, 5], [3, 4]))),
    ("maxpool-kernel-rank", .invalid(.attribute("kernel_shape"), .count(1, expected: 2))),
    (
      "maxpool-kernel-shape-is-a-float",
      .invalid(.attribute("kernel_shape"), .notOfType("INTS"))
    ),
    ("maxpool-kernel-shape-missing", .invalid(.attribute("kernel_shape"), .missing)),
    ("maxpool-kernel-zero", .invalid(.attribute("kernel_shape"), .outOfRange(0, sizes))),
    ("maxpool-pads-beyond-kernel", .invalid(.attribute("pads"), .outOfRange(2, 0...1))),
    ("maxpool-pads-negative", .invalid(.attribute("pads"), .outOfRange(-1, pads))),
    ("maxpool-stride-zero", .invalid(.attribute("strides"), .outOfRange(0, sizes))),
    ("missing-required-input", .invalid(.input(1), .missing)),
    ("misspelt-operator", .unsupported(.operatorType, .unknown("relu"))),
    ("opset-import-missing", .graph(.noOpset)),
    ("output-named-like-initializer", .graph(.duplicateName("w"))),
    ("output-named-like-input", .graph(.duplicateName("x"))),
    ("relu-of-strings", .graph(.unsupportedType(of: "x", type: "STRING"))),
    ("reshape-impossible-size", .reshape(to: [7, 7])),
    ("reshape-negative", .reshape(to: [-2, 25])),
    ("reshape-product-overflows", .reshape(to: [1 << 32, 1 << 32])),
    ("reshape-remainder", .reshape(to: [-1, 7])),
    ("reshape-two-unknowns", .invalid(.input(1), .repeatedUnknownLength)),
    ("reshape-zero-beyond-rank", .reshape(to: [1, 2, 5, 5, 0])),
    ("softmax-axis-beyond-rank", .invalid(.attribute("axis"), .axis(4, rank: 4))),
    ("transpose-perm-beyond-rank", .invalid(.attribute("perm"), .axis(4, rank: 4))),
    ("transpose-perm-repeats", .invalid(.attribute("perm"), .repeatedAxis(1))),
    ("transpose-perm-too-short", .invalid(.attribute("perm"), .count(2, expected: 4))),
    ("undefined-input", .undefined("nowhere", readBy: "addition")),
    ("undefined-output", .undefined("y", readBy: nil)),
    ("unknown-domain", .unsupported(.domain, .unknown("com.example"))),
    ("unknown-domain-not-imported", .unsupported(.domain, .unknown("com.example"))),
    ("unsupported-operator", .unsupported(.operatorType, .unknown("Det"))),
  ]

  static let folder = Folders.fixtures.appendingPathComponent("invalid")

  @Test func everyFixtureHasAnExpectation() {
    let files = Folders.contents(Self.folder).map {
      $0.deletingPathExtension().lastPathComponent
    }
    #expect(files.sorted() == (Self.expected.map(\.file) + ["two-unsupported-operators"]).sorted())
  }

  @Test(arguments: expected) func isRefused(file: String, refusal: Refusal) throws {
    let error = try #require(Self.error(of: file))
    #expect(Refusal(error) == refusal)
  }

  @Test func allUnsupportedNodesAreNamedAtOnce() throws {
    guard case .planning(.nodes(let problems)) = Self.error(of: "two-unsupported-operators") else {
      Issue.record("another error")
      return
    }
    #expect(problems.map(\.node.operatorType) == ["Det", "Bernoulli"])
    #expect(
      problems.map(\.issue) == [
        .unsupported(.operatorType, .unknown("Det")),
        .unsupported(.operatorType, .unknown("Bernoulli")),
      ])
  }

  /// One of each kind, as people read it.
  @Test(arguments: [
    ("add-mixed-types", "node 0 'sum' (Add, opset 13): invalid input 1: type int64, not float32"),
    (
      "unsupported-operator",
      "node 0 'determinant' (Det, opset 13): unsupported operator: Det is not known"
    ),
    ("cycle", "node 0 'first' (Add, opset 13) needs its own output: the graph has a cycle"),
    ("graph-missing", "no graph: this is not an ONNX model (at byte 0)"),
  ]) func sentences(file: String, text: String) {
    #expect(Self.error(of: file)?.description == text)
  }

  private static func error(of file: String) -> SessionError? {
    do throws(SessionError) {
      let url = folder.appendingPathComponent(file + ".onnx")
      guard let bytes = try? Folders.bytes(url) else { return nil }
      _ = try InferenceSession(onnx: bytes)
      return nil
    } catch {
      return error
    }
  }
}
