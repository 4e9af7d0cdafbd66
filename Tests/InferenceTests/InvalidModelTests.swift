import Foundation
import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

/// Models that must be refused, each with the error that says what is wrong with it.
@Suite struct InvalidModelTests {
  static let expected: [(file: String, text: String)] = [
    ("add-mixed-types", "input 1: type int64, but input 0 is float32"),
    ("add-not-broadcastable", "input 1: shapes [2, 3] and [1, 5] differ in axis 1"),
    ("batchnormalization-length", "input 1: shape [3] for 2 channels"),
    ("conv-auto-pad-unknown", "attribute auto_pad: 'SAME' is no padding mode"),
    ("conv-bias-length", "input 2: bias [3] for 2 channels"),
    ("conv-channel-mismatch", "input 1: weights [2, 2, 3, 3] with group 1 for 3 channels"),
    ("conv-dilated-kernel-beyond-picture", "is shorter than the window of 7"),
    ("conv-dilation-zero", "attribute dilations: 0 is not between 1 and"),
    ("conv-group-does-not-divide", "input 1: weights [2, 2, 3, 3] with group 3 for 2 channels"),
    ("conv-group-negative", "attribute group: -1 is less than 1"),
    ("conv-group-zero", "attribute group: 0 is less than 1"),
    ("conv-kernel-beyond-picture", "is shorter than the window of 3"),
    (
      "conv-kernel-shape-contradicts-weights",
      "attribute kernel_shape: [2, 2], but the weights' is [3, 3]"
    ),
    ("conv-pads-enormous", "attribute pads: 9223372036854775807 is not between 0 and"),
    ("conv-pads-negative", "attribute pads: -1 is not between 0 and"),
    ("conv-pads-too-few", "attribute pads: 2 numbers for 2 spatial axes"),
    ("conv-rank-mismatch", "input 1: weights [2, 2, 3, 3] for an input of shape [1, 2, 5]"),
    ("conv-stride-zero", "attribute strides: 0 is not between 1 and"),
    ("cycle", "'first' (Add, opset 13) needs its own output"),
    ("cycle-of-one-node", "'itself' (Add, opset 13) needs its own output"),
    ("duplicate-output-name", "two values have the name 'y'"),
    ("flatten-axis-beyond-rank", "attribute axis: 5 is no axis of a tensor of rank 4"),
    ("gemm-addend-mismatch", "input 2: C of shape [5] can't be broadcast to [2, 4]"),
    ("gemm-inner-mismatch", "A' is [2, 5] and B' is [3, 4]"),
    ("gemm-rank", "input 0: shape [1, 2, 3] is no matrix"),
    ("graph-missing", "no graph"),
    ("initializer-shorter-than-dims", "has 16 bytes in raw_data, its dimensions need 20"),
    ("matmul-inner-mismatch", "shapes [2, 5] and [3, 4]: the inner lengths differ"),
    ("maxpool-kernel-rank", "attribute kernel_shape: [2] for 2 spatial axes"),
    ("maxpool-kernel-shape-is-a-float", "attribute kernel_shape: not INTS"),
    ("maxpool-kernel-shape-missing", "attribute kernel_shape: missing"),
    ("maxpool-kernel-zero", "attribute kernel_shape: 0 is not between 1 and"),
    ("maxpool-pads-beyond-kernel", "attribute pads: a padding of 2 is not less than the window"),
    ("maxpool-pads-negative", "attribute pads: -1 is not between 0 and"),
    ("maxpool-stride-zero", "attribute strides: 0 is not between 1 and"),
    ("misspelt-operator", "unsupported operator: relu is not known"),
    ("missing-required-input", "input 1: missing"),
    ("opset-import-missing", "opset_import"),
    ("output-named-like-initializer", "two values have the name 'w'"),
    ("output-named-like-input", "two values have the name 'x'"),
    ("relu-of-strings", "'x' has the unsupported type STRING"),
    ("reshape-impossible-size", "shape [1, 2, 5, 5] can't become [7, 7]"),
    ("reshape-negative", "shape [1, 2, 5, 5] can't become [-2, 25]"),
    ("reshape-product-overflows", "can't become [4294967296, 4294967296]"),
    ("reshape-remainder", "shape [1, 2, 5, 5] can't become [-1, 7]"),
    ("reshape-two-unknowns", "more than one length is −1"),
    ("reshape-zero-beyond-rank", "can't become [1, 2, 5, 5, 0]"),
    ("softmax-axis-beyond-rank", "attribute axis: 4 is no axis of a tensor of rank 4"),
    ("transpose-perm-beyond-rank", "attribute perm: 4"),
    ("transpose-perm-repeats", "attribute perm: 1"),
    ("transpose-perm-too-short", "attribute perm: 2 axes for rank 4"),
    ("two-unsupported-operators", "Det is not known"),
    ("undefined-input", "nothing computes 'nowhere', which node 0 'addition'"),
    ("undefined-output", "nothing computes 'y', which is an output of the graph"),
    ("unknown-domain", "operators of domain com.example are not known"),
    ("unknown-domain-not-imported", "operators of domain com.example are not known"),
    ("unsupported-operator", "node 0 'determinant' (Det, opset 13): unsupported operator"),
  ]

  static let folder = Folders.fixtures.appendingPathComponent("invalid")

  @Test func everyFixtureHasAnExpectation() {
    let files = Folders.contents(Self.folder).map {
      $0.deletingPathExtension().lastPathComponent
    }
    #expect(files.sorted() == Self.expected.map(\.file).sorted())
  }

  @Test(arguments: expected) func isRefused(file: String, text: String) throws {
    let error = try #require(refusal(of: file))
    #expect(error.description.contains(text))
  }

  @Test func allUnsupportedNodesAreNamedAtOnce() throws {
    guard case .planning(.nodes(let problems)) = refusal(of: "two-unsupported-operators") else {
      Issue.record("another error")
      return
    }
    #expect(problems.map(\.node.operatorType) == ["Det", "Bernoulli"])
    #expect(problems.allSatisfy { $0.issue.kind == .unsupported })
  }

  private func refusal(of file: String) -> SessionError? {
    do throws(SessionError) {
      let url = Self.folder.appendingPathComponent(file + ".onnx")
      guard let bytes = try? Folders.bytes(url) else { return nil }
      _ = try InferenceSession(onnx: bytes)
      return nil
    } catch {
      return error
    }
  }
}
