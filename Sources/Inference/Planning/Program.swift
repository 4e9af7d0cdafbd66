import MNISTKernels

/// Names a value of a program.
struct ValueID: Hashable, Sendable {
  let index: Int
}

/// A tensor of a program: known now if it is constant, computed at run time if not.
struct Value: Sendable {
  let type: ElementType
  let shape: [Int]
  let constant: Tensor?
  /// The layout in memory, if these are NHWC images; the shape is `[batch, channels, …]` all the
  /// same.
  let layout: NHWCLayout?
  /// The constant of which this one is a view, and whose memory it shares.
  let original: ValueID?
  /// The weights that this constant was packed from, if the options ask for them.
  let packed: PackedWeights?

  init(
    type: ElementType, shape: [Int], constant: Tensor? = nil, layout: NHWCLayout? = nil,
    original: ValueID? = nil, packed: PackedWeights? = nil
  ) {
    self.type = type
    self.shape = shape
    self.constant = constant
    self.layout = layout
    self.original = original
    self.packed = packed
  }

  /// The number of elements; the program has checked that it fits.
  var elementCount: Int { Tensor.elementCount(shape) ?? 0 }

  var byteCount: Int { layout?.byteCount ?? elementCount * type.byteWidth }

  /// The number of elements in memory: of images in NHWC, with their borders.
  var storedCount: Int { byteCount / type.byteWidth }
}

/// Weights as they were before a kernel's geometry transformed or reordered them.
struct PackedWeights: Sendable {
  /// The geometry, as an expression of Swift.
  let geometry: String
  let weights: [Float]
}

/// One operation on values.
struct Step: Sendable {
  var operation: Operation
  var inputs: [ValueID]
  /// What it computes: at least one value.
  var outputs: [ValueID]
  /// The node's position among the resolved graph's nodes, for tables.
  let node: Int
}

/// A model for given input shapes: values and the steps that compute them, in order.
///
/// Operators add to it, passes rewrite it, and the plan is made from it.
struct Program: Sendable {
  private(set) var values: [Value] = []
  private(set) var steps: [Step] = []
  /// What planning may still do.
  private(set) var budget: PlanningBudget
  private let foldsConstants: Bool
  private let keepsPackedWeights: Bool
  private let weightRounding: (@Sendable ([Float]) -> [Float])?
  /// The node whose operator is adding steps.
  private var node = 0
  /// The multiplications of that node, whether in steps or folded.
  private(set) var multiplyAccumulates: Int64 = 0

  /// What making a step, or folding it, costs with all passes: so many bytes could be copied
  /// meanwhile.
  private static let workOfStep: Int64 = 1 << 14

  init(options: PlanningOptions) {
    budget = PlanningBudget(options.limits)
    foldsConstants = options.constantFolding
    keepsPackedWeights = options.keepsPackedWeights
    weightRounding = options.weightRounding
  }

  func type(_ value: ValueID) -> ElementType { values[value.index].type }
  func shape(_ value: ValueID) -> [Int] { values[value.index].shape }
  func constant(_ value: ValueID) -> Tensor? { values[value.index].constant }

  subscript(value: ValueID) -> Value { values[value.index] }

  /// Which values, by number, are the result of a softmax over their last axis, or a view of one.
  /// If that axis has length 1, or another one was used, the values along the last don't sum to 1.
  func softmaxResults() -> [Bool] {
    var isSoftmax = [Bool](repeating: false, count: values.count)
    for step in steps {
      switch step.operation {
      case .softmax(let geometry):
        isSoftmax[step.outputs[0].index] =
          geometry.kind == .softmax && geometry.inner == 1 && geometry.extent > 1
      case .view: isSoftmax[step.outputs[0].index] = isSoftmax[step.inputs[0].index]
      default: break
      }
    }
    return isSoftmax
  }

  /// Adds a value that the model holds or a run is given: it has its memory already.
  mutating func addModelConstant(_ tensor: Tensor) -> ValueID {
    budget.add(modelBytes: tensor.byteCount)
    return add(tensor)
  }

  /// Adds a value that planning has made.
  mutating func addConstant(_ tensor: Tensor, from allowance: inout ConstantAllowance) -> ValueID {
    allowance.use(tensor.byteCount)
    return add(tensor)
  }

  /// Adds weights as a kernel's geometry has packed them.
  mutating func addConstant(
    packed: [Float], from weights: [Float], by geometry: some KernelGeometry,
    from allowance: inout ConstantAllowance
  ) -> ValueID {
    allowance.use(packed.count * MemoryLayout<Float>.stride)
    let origin =
      keepsPackedWeights
      ? PackedWeights(geometry: geometry.expressionForCompiling, weights: weights) : nil
    return add(
      Value(
        type: .float32, shape: [packed.count],
        constant: Tensor(checked: [packed.count], .float32(packed)), packed: origin))
  }

  /// Weights as the options want them rounded.
  func rounded(_ weights: [Float]) -> [Float] { weightRounding?(weights) ?? weights }

  /// Rounds the weights that no kernel has packed.
  mutating func roundUnpackedWeights() {
    for (index, value) in values.enumerated()
    where value.shape.count > 1 && value.packed == nil && value.original == nil {
      guard case .float32(let weights) = value.constant?.elements else { continue }
      values[index] = Value(
        type: value.type, shape: value.shape,
        constant: Tensor(checked: value.shape, .float32(rounded(weights))), layout: value.layout)
    }
  }

  /// Adds a value that a run is given.
  mutating func addInput(_ type: ElementType, _ shape: [Int]) -> ValueID {
    add(Value(type: type, shape: shape))
  }

  /// From now on, steps are added for this node.
  mutating func begin(node: Int) {
    self.node = node
    multiplyAccumulates = 0
  }

  /// Adds an operation and returns its result.
  ///
  /// An operation on constants alone is computed here and leaves no step.
  /// - Throws: `NodeIssue` if the result has too many axes or too many bytes.
  mutating func emit(
    _ operation: Operation,
    _ inputs: [ValueID],
    type: ElementType = .float32,
    shape: [Int]
  ) throws(NodeIssue) -> ValueID {
    try emit(operation, inputs, outputs: [Value(type: type, shape: shape)])[0]
  }

  /// Adds an operation of several results, or of one and working memory, and returns them in order.
  ///
  /// An operation on constants alone is computed here and leaves no step. A result that nothing
  /// reads keeps its memory for this one step: that is how an operation gets working memory.
  /// - Precondition: there is at least one result, and none says that it is constant.
  /// - Throws: `NodeIssue` if a result has too many axes or too many bytes.
  mutating func emit(
    _ operation: Operation,
    _ inputs: [ValueID],
    outputs: [Value]
  ) throws(NodeIssue) -> [ValueID] {
    for output in outputs { try check(output.shape, output.type) }
    try spend(work: Self.workOfStep)
    // There is nothing to compute, and a kernel could still loop over a long axis.
    if outputs.allSatisfy({ $0.elementCount == 0 }) {
      return outputs.map { addEmpty($0.type, $0.shape) }
    }
    multiplyAccumulates = saturatingSum(multiplyAccumulates, operation.multiplyAccumulates)
    if let results = try folded(operation, inputs, outputs) { return results }
    let identifiers = outputs.map { add($0) }
    steps.append(Step(operation: operation, inputs: inputs, outputs: identifiers, node: node))
    return identifiers
  }

  /// A result without elements.
  mutating func emptyResult(
    _ type: ElementType,
    _ shape: [Int]
  ) throws(NodeIssue) -> ValueID {
    try check(shape, type)
    return addEmpty(type, shape)
  }

  private mutating func addEmpty(_ type: ElementType, _ shape: [Int]) -> ValueID {
    add(Tensor(checked: shape, TensorElements(repeatingZero: type, count: 0)))
  }

  /// Replaces a step.
  ///
  /// - Precondition: what it reads comes from inputs and earlier steps.
  mutating func replaceStep(at index: Int, with step: Step) {
    steps[index] = step
  }

  /// Keeps the steps that are marked, in their order.
  mutating func keepSteps(_ isKept: [Bool]) {
    guard isKept.contains(false) else { return }
    var kept: [Step] = []
    for (step, keeps) in zip(steps, isKept) where keeps { kept.append(step) }
    steps = kept
  }

  /// Adds a value that a pass's new steps compute.
  mutating func addValue(_ value: Value) -> ValueID { add(value) }

  /// Replaces all steps.
  ///
  /// - Precondition: what each reads comes from inputs and earlier steps.
  mutating func setSteps(_ steps: [Step]) {
    self.steps = steps
  }

  /// Gives a value that is computed at run time another shape.
  ///
  /// - Precondition: the steps that make and read it are changed to match.
  mutating func setShape(of value: ValueID, to shape: [Int]) {
    values[value.index] = Value(type: values[value.index].type, shape: shape)
  }

  /// Refuses a result that is too large, before anything is allocated for it.
  func check(_ shape: [Int], _ type: ElementType) throws(NodeIssue) {
    guard shape.count <= maximumRank else {
      throw .unsupported(.output(0), .rank(shape, expected: 0...maximumRank))
    }
    let limit = budget.limits.tensorBytes
    guard let product = Tensor.lengthProduct(shape), product <= limit / type.byteWidth else {
      throw .limitExceeded(.tensorBytes(shape, limit: limit))
    }
  }

  // MARK: Budget

  /// Leave to make a constant for an operator, before anything is allocated for it.
  ///
  /// - Throws: `NodeIssue` if the constant is too large, alone or together with all others.
  mutating func allowance(
    _ shape: [Int],
    _ type: ElementType
  ) throws(NodeIssue) -> ConstantAllowance {
    try check(shape, type)
    let byteCount = Int64((Tensor.elementCount(shape) ?? 0) * type.byteWidth)
    guard let allowance = budget.takeConstants(byteCount: byteCount) else {
      throw .limitExceeded(.constantBytes(limit: budget.limits.constantBytes))
    }
    return allowance
  }

  /// Leave to make constants in a pass; nil if the limit doesn't allow it, and then the pass leaves
  /// things as they are.
  mutating func allowance(byteCount: Int64) -> ConstantAllowance? {
    budget.takeConstants(byteCount: byteCount)
  }

  /// Takes work that a pass is about to do; false if the limit doesn't allow it, and then the pass
  /// leaves things as they are.
  mutating func take(work: Int64) -> Bool {
    budget.takePlanning(work)
  }

  /// Takes work that an operator is about to do.
  ///
  /// - Throws: `NodeIssue` if that is too much.
  mutating func spend(work: Int64) throws(NodeIssue) {
    guard budget.takePlanning(work) else {
      throw .limitExceeded(.planningWork(limit: budget.limits.planningWork))
    }
  }

  // MARK: Adding

  private mutating func add(_ tensor: Tensor) -> ValueID {
    add(Value(type: tensor.elements.type, shape: tensor.shape, constant: tensor))
  }

  private mutating func add(_ value: Value) -> ValueID {
    values.append(value)
    return ValueID(index: values.count - 1)
  }

  /// The results of an operation on constants; nil if it has others, or if that is too much work.
  private mutating func folded(
    _ operation: Operation,
    _ inputs: [ValueID],
    _ outputs: [Value]
  ) throws(NodeIssue) -> [ValueID]? {
    var constants: [Tensor] = []
    var bytes: Int64 = 0
    for input in inputs {
      guard let constant = constant(input) else { return nil }
      constants.append(constant)
      bytes = saturatingSum(bytes, Int64(constant.byteCount))
    }
    if case .view = operation {
      let original = self[inputs[0]].original ?? inputs[0]
      let view = constants[0].reshaped(to: outputs[0].shape)
      return [
        add(Value(type: view.elements.type, shape: view.shape, constant: view, original: original))
      ]
    }
    // Integers are mostly shapes, which later nodes need when they are planned.
    let areIntegers = outputs.allSatisfy { $0.type == .int64 || $0.type == .int32 }
    guard foldsConstants || areIntegers else { return nil }
    for output in outputs { bytes = saturatingSum(bytes, Int64(output.byteCount)) }
    let work = saturatingSum(workOfFolding(operation, inputs, outputs[0]), bytes)
    guard work <= budget.foldingWork else { return nil }
    // Giving a kernel memory and making a tensor of its result takes as long again as a step.
    try spend(work: Self.workOfStep)
    var allowances: [ConstantAllowance] = []
    for output in outputs {
      if areIntegers {
        allowances.append(try allowance(output.shape, output.type))
      } else if let allowance = allowance(byteCount: Int64(output.byteCount)) {
        allowances.append(allowance)
      } else {
        return nil
      }
    }
    budget.takeFolding(work)
    var results: [ValueID] = []
    for (index, tensor) in operation.evaluated(constants, inputs, outputs: outputs).enumerated() {
      results.append(addConstant(tensor, from: &allowances[index]))
    }
    return results
  }

  /// The work of folding an operation, without the bytes. Subnormal numbers, which constants may be
  /// made of, take a processor up to a hundred times as long as others.
  private func workOfFolding(
    _ operation: Operation, _ inputs: [ValueID], _ output: Value
  ) -> Int64 {
    let work = operation.work(results: output.elementCount)
    guard inputs.contains(where: { type($0).isReal }) else { return work }
    return saturatingSum(
      saturatingProduct(8, work), saturatingProduct(64, operation.multiplyAccumulates))
  }
}
