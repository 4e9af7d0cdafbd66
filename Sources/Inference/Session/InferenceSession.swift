import MNISTKernels
import MNISTONNX

/// A model, ready to run.
///
/// ```swift
/// let session = try InferenceSession(onnx: bytes)
/// let outputs = try session.run(["Input3": Tensor(shape: [1, 1, 28, 28], values)])
/// ```
///
/// The model is read and planned once, when the session is made. A session never changes: it may
/// be used from many threads at the same time, each run in a workspace of its own.
//
// Embedded Swift compiles a function again in every module that calls it. `@export(interface)` ends
// that here: otherwise planner, operators and kernels would be compiled four times.
public struct InferenceSession: Sendable {
  /// The inputs that a run must be given, in the model's order.
  public let inputs: [ValueSpecification]
  /// The outputs that a run returns, in the model's order.
  public let outputs: [Name]
  /// What the model's author noted beside the graph: ONNX's `metadata_props`.
  public var metadata: [MetadataEntry] { graph.metadata }
  let graph: ResolvedGraph
  let options: PlanningOptions
  /// The plan for the declared shapes, with 1 for lengths that the model leaves open; nil if only
  /// the shapes or values of a run can tell what the model does.
  let plan: Plan?

  /// Reads and plans a model.
  ///
  /// - Parameters:
  ///   - bytes: an ONNX model.
  ///   - options: how to plan it, and what it may ask of the planner.
  ///   - readingLimits: what it may ask of the reader.
  ///   - externalData: loads tensors from files beside the model.
  /// - Throws: `SessionError` if the bytes aren't a model or the model can't be run; it names every
  ///   node that isn't supported.
  /// - Complexity: linear in the model's size, plus what constant folding computes.
  #if hasAttribute(export)
    @export(interface)
  #endif
  public init(
    onnx bytes: [UInt8],
    options: PlanningOptions = PlanningOptions(),
    readingLimits: ReadingLimits = ReadingLimits(),
    externalData: ExternalDataLoader? = nil
  ) throws(SessionError) {
    let model: Model
    do {
      model = try Model(bytes, limits: readingLimits, externalData: externalData)
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
  #if hasAttribute(export)
    @export(interface)
  #endif
  public init(
    _ model: Model,
    options: PlanningOptions = PlanningOptions()
  ) throws(PlanningError) {
    try self.init(GraphResolver.resolve(model, limits: options.limits), options: options)
  }

  #if hasAttribute(export)
    @export(interface)
  #endif
  init(_ graph: ResolvedGraph, options: PlanningOptions) throws(PlanningError) {
    self.graph = graph
    self.options = options
    inputs = graph.inputs.map { $0.specification }
    outputs = graph.outputs.map { $0.name }
    plan = try DefaultPlan(graph, options).make()
  }

  private init(_ session: InferenceSession, plan: Plan) {
    inputs = session.inputs
    outputs = session.outputs
    graph = session.graph
    options = session.options
    self.plan = plan
  }

  /// The same model, planned for other input shapes: a batch, for example.
  ///
  /// ```swift
  /// let batch = try session.planned(for: [[64, 1, 28, 28]])
  /// var workspace = batch.makeWorkspace()
  /// try workspace.run(pictures.span, into: &scores)
  /// ```
  ///
  /// All workspaces of the session that is returned share its plan and its constants.
  ///
  /// - Parameter shapes: a shape for each input, in the model's order.
  /// - Throws: `RunError` if the model doesn't accept such shapes or can't be run with them, or if
  ///   shapes alone don't determine how.
  /// - Complexity: linear in the number of nodes and constants; the model isn't read again.
  #if hasAttribute(export)
    @export(interface)
  #endif
  public func planned(for shapes: [[Int]]) throws(RunError) -> InferenceSession {
    try check(shapes)
    do {
      let plan = try Planner(graph, options: options).plan(shapes.map { .shape($0) })
      return InferenceSession(self, plan: plan)
    } catch {
      throw .planning(error)
    }
  }

  /// What a plan for such shapes is made of.
  ///
  /// - Parameters:
  ///   - shapes: a shape for each input, in the model's order.
  ///   - keepsLayers: whether the images that convolutions and poolings make stay until the end of a run.
  ///   - keepsQuantized: whether what is quantized is computed with bytes: weights that become floats
  ///     can't be told from others, and would be rounded like them.
  /// - Throws: `RunError`, as `planned(for:)` does.
  package func listing(
    for shapes: [[Int]], keepsLayers: Bool = false, keepsQuantized: Bool = false
  ) throws(RunError) -> PlanListing {
    try check(shapes)
    do {
      var options = options
      if keepsQuantized { options.quantizedFloats = false }
      return try PlanListing(graph, shapes: shapes, options: options, keepsLayers: keepsLayers)
    } catch {
      throw .planning(error)
    }
  }

  private func check(_ shapes: [[Int]]) throws(RunError) {
    guard shapes.count == inputs.count else {
      throw .shapeCountMismatch(expected: inputs.count, actual: shapes.count)
    }
    for (input, shape) in zip(inputs, shapes) where !input.accepts(shape) {
      throw .shapeMismatch(input: input.name, expected: input.shapeDescription, actual: shape)
    }
  }

  /// What the model's plan consists of; nil if its shapes are only known at run time.
  public var summary: PlanSummary? { plan?.summary }

  /// Makes memory for one run after another.
  public func makeWorkspace() -> Workspace {
    Workspace(self)
  }

  /// Runs the model once.
  ///
  /// - Parameter tensors: a tensor for each input, by name.
  /// - Returns: the outputs, by name.
  /// - Throws: `RunError` if a tensor is missing or isn't as the model declares it, or if a node
  ///   can't use a value that is computed.
  public func run(_ tensors: [Name: Tensor]) throws(RunError) -> [Name: Tensor] {
    var workspace = makeWorkspace()
    return try workspace.run(tensors)
  }
}
