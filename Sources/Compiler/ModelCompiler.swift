import MNISTInference
import MNISTKernels
import MNISTONNX

/// Writes a model as one Swift file that needs nothing else: the plan as straight code with literal
/// sizes, the kernels' text that it calls, and the weights.
public struct ModelCompiler: Sendable {
  /// Who may use the network's type.
  public enum Access: String, Hashable, Sendable {
    case `internal`, package, `public`
  }

  /// What the file says about where it comes from.
  public struct Origin: Sendable {
    /// The name of the model's file.
    public let file: String
    /// The model's bytes, for their hash.
    public let bytes: [UInt8]
    /// The command, as a person would type it.
    public let command: String
    /// The program's name and version.
    public let tool: String

    public init(file: String, bytes: [UInt8], command: String, tool: String) {
      self.file = file
      self.bytes = bytes
      self.command = command
      self.tool = tool
    }
  }

  /// The network's type; nil for one that is named for the file.
  public var name: String?
  public var access = Access.internal
  /// How many inputs a run takes, where the model leaves it open.
  public var batch = 1
  /// How weights are written.
  public var weights = WeightFormat.float32
  /// Whether the file reaches LLVM through `Builtin`, where the compiler has that feature: faster with
  /// vectors of more than 128 bits.
  public var usesBuiltin = false
  /// Whether what convolutions and poolings compute can be read after a run.
  public var keepsLayers = false

  public init() {}

  /// The network's type, for a model's file.
  public func typeName(forFile path: String) -> String {
    name ?? Identifier.typeName(forFile: path)
  }

  /// The model as Swift source, in UTF-8.
  ///
  /// - Parameters:
  ///   - session: the model.
  ///   - shapes: the shapes of its inputs; where the model leaves their first lengths open, they
  ///     become `batch`.
  /// - Throws: `CompilingError`.
  /// - Complexity: that of planning, and linear in the size of the weights. The same arguments give
  ///   the same bytes.
  public func source(
    _ session: InferenceSession, shapes: [[Int]], opset: Int64, origin: Origin
  ) throws(CompilingError) -> [UInt8] {
    let name = typeName(forFile: origin.file)
    let kernels = KernelText.own
    // The file's own type for weights, and the module of the standard library.
    let isTaken = kernels.uses(name) || name == "Weights" || name == "Swift"
    guard Identifier.isTypeName(name), !isTaken else { throw .name(name) }
    let batched = try batched(shapes, session)
    let listing: PlanListing
    do {
      listing = try session.listing(
        for: batched, keepsLayers: keepsLayers, keepsQuantized: weights != .float32)
    } catch {
      throw .planning(error)
    }
    let network = NetworkSource(listing, name: name, options: self)
    var text = FileHeader(name: name, opset: opset, origin: origin).lines
    text += network.lines
    text += kernels.needed(
      by: network.words, inlining: network.inlinedKernels, builtin: usesBuiltin)
    text += network.weightLines
    return [UInt8](text.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")]
  }

  private func batched(
    _ shapes: [[Int]], _ session: InferenceSession
  ) throws(CompilingError) -> [[Int]] {
    guard batch != 1 else { return shapes }
    var batched = shapes
    var isOpen = false
    for (index, input) in session.inputs.enumerated() {
      guard let first = input.shape?.first else { continue }
      switch first {
      case .fixed(let length): isOpen = isOpen || length == batch
      case .symbolic, .unknown:
        isOpen = true
        batched[index][0] = batch
      }
    }
    guard isOpen else {
      let shapes = session.inputs.map { $0.shapeDescription }.joined(separator: ", ")
      throw .fixedBatch(shapes: shapes, batch: batch)
    }
    return batched
  }
}
