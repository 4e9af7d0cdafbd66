import Kernels
import ONNX

/// A model that is ready to run.
///
/// ```swift
/// let session = try InferenceSession(onnx: bytes)
/// let outputs = try session.run(["Input3": Tensor(shape: [1, 1, 28, 28], values)])
/// ```
///
/// The model is read and planned once, when the session is made. A session never changes: it may
/// be used from many threads at the same time, each run in a workspace of its own.
public struct InferenceSession: Sendable {
  /// What a run must be given, in the model's order.
  public let inputs: [ValueSpecification]
  /// What a run gives, in the model's order.
  public let outputs: [Name]
  let graph: ResolvedGraph
  let options: PlanningOptions
  /// The plan for the declared shapes, with lengths of a digit where the model leaves them open;
  /// nil if only a run's shapes or values can tell.
  let plan: Plan?

  /// Reads and plans a model.
  ///
  /// - Parameters:
  ///   - bytes: an ONNX model.
  ///   - options: how to plan it.
  ///   - externalData: fetches tensors that stand in files beside the model.
  /// - Throws: `SessionError` if the bytes are no model or the model can't be run; it names every
  ///   node that isn't supported.
  /// - Complexity: linear in the model's size, plus what constant folding computes.
  public init(
    onnx bytes: [UInt8],
    options: PlanningOptions = PlanningOptions(),
    externalData: ExternalDataLoader? = nil
  ) throws(SessionError) {
    let model: Model
    do {
      model = try Model(bytes, externalData: externalData)
    } catch {
      throw .reading(error)
    }
    do {
      try self.init(model, options: options)
    } catch {
      throw .planning(error)
    }
  }

  /// Plans a model that has been read.
  ///
  /// - Throws: `PlanningError` if the model can't be run.
  public init(
    _ model: Model,
    options: PlanningOptions = PlanningOptions()
  ) throws(PlanningError) {
    self.options = options
    graph = try GraphResolver.resolve(model, limits: options.limits)
    inputs = graph.inputs.map { $0.specification }
    outputs = graph.outputs.map { $0.name }
    plan = try DefaultPlan(graph, options).make()
  }

  /// What the model became; nil if its shapes are only known at run time.
  public var summary: PlanSummary? { plan?.summary }

  /// Makes the memory for runs that follow each other.
  public func makeWorkspace() -> Workspace {
    Workspace(self)
  }

  /// Runs the model once.
  ///
  /// - Parameter tensors: a tensor for each input, by name.
  /// - Returns: the outputs, by name.
  /// - Throws: `RunError` if a tensor is missing or doesn't fit what the model declares.
  public func run(_ tensors: [Name: Tensor]) throws(RunError) -> [Name: Tensor] {
    var workspace = makeWorkspace()
    return try workspace.run(tensors)
  }
}
