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

  init(
    type: ElementType, shape: [Int], constant: Tensor? = nil, layout: NHWCLayout? = nil
  ) {
    self.type = type
    self.shape = shape
    self.constant = constant
    self.layout = layout
  }

  /// The number of elements; the program has checked that it fits.
  var elementCount: Int { Tensor.elementCount(shape) ?? 0 }

  var byteCount: Int { layout?.byteCount ?? elementCount * type.byteWidth }
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
  private let options: PlanningOptions
  /// The node whose operator is adding steps.
  private var node = 0
  /// The multiplications of that node, whether in steps or folded.
  private(set) var multiplyAccumulates: Int64 = 0
  /// The bytes of the constants that planning has made.
  private(set) var constantByteCount = 0
  /// What folding has cost so far, in work and bytes.
  private var foldingWork: Int64 = 0

  init(options: PlanningOptions) {
    self.options = options
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

  /// Adds a value that is known now.
  mutating func addConstant(_ tensor: Tensor) -> ValueID {
    add(Value(type: tensor.elements.type, shape: tensor.shape, constant: tensor))
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
    // There is nothing to compute, and a kernel could still loop over a long axis.
    if outputs.allSatisfy({ $0.elementCount == 0 }) {
      return outputs.map { addEmpty($0.type, $0.shape) }
    }
    multiplyAccumulates += operation.multiplyAccumulates
    if let tensors = try folded(operation, inputs, outputs) {
      return tensors.map { addConstant($0) }
    }
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
    addConstant(Tensor(checked: shape, TensorElements(repeatingZero: type, count: 0)))
  }

  /// Replaces a step.
  ///
  /// - Precondition: what it reads comes from inputs and earlier steps.
  mutating func replaceStep(at index: Int, with step: Step) {
    steps[index] = step
  }

  /// Keeps the steps that are marked, in their order.
  mutating func keepSteps(_ isKept: [Bool]) {
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
    let limit = options.limits.tensorBytes
    guard let product = Tensor.lengthProduct(shape), product <= limit / type.byteWidth else {
      throw .limitExceeded(.tensorBytes(shape, limit: limit))
    }
  }

  /// Refuses a constant that planning would make, before anything is allocated for it: alone, or
  /// together with those that it has made.
  mutating func reserveConstant(_ shape: [Int], _ type: ElementType) throws(NodeIssue) {
    try check(shape, type)
    let byteCount = (Tensor.elementCount(shape) ?? 0) * type.byteWidth
    let limit = options.limits.constantBytes
    guard byteCount <= limit - constantByteCount else {
      throw .limitExceeded(.constantBytes(limit: limit))
    }
    constantByteCount += byteCount
  }

  /// Counts a constant with which a pass would replace another; false if the limit doesn't allow
  /// it, and then the pass leaves it alone.
  mutating func allowsConstant(byteCount: Int) -> Bool {
    guard byteCount <= options.limits.constantBytes - constantByteCount else { return false }
    constantByteCount += byteCount
    return true
  }

  private mutating func add(_ value: Value) -> ValueID {
    values.append(value)
    return ValueID(index: values.count - 1)
  }

  private mutating func folded(
    _ operation: Operation,
    _ inputs: [ValueID],
    _ outputs: [Value]
  ) throws(NodeIssue) -> [Tensor]? {
    var constants: [Tensor] = []
    var work = operation.work
    for input in inputs {
      guard let constant = constant(input) else { return nil }
      constants.append(constant)
      work = work.addingOrMaximum(Int64(self[input].byteCount))
    }
    if case .view = operation {
      return [constants[0].reshaped(to: outputs[0].shape)]
    }
    // Integers are mostly shapes, which later nodes need when they are planned.
    let areIntegers = outputs.allSatisfy { $0.type == .int64 || $0.type == .int32 }
    guard options.constantFolding || areIntegers else { return nil }
    for output in outputs { work = work.addingOrMaximum(Int64(output.byteCount)) }
    work = work.addingOrMaximum(foldingWork)
    guard work <= options.limits.foldingWork else { return nil }
    for output in outputs { try reserveConstant(output.shape, output.type) }
    foldingWork = work
    return operation.evaluated(constants, outputs: outputs)
  }
}

extension Int64 {
  /// The sum of numbers that aren't negative; the largest number if that is too large for one.
  fileprivate func addingOrMaximum(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
