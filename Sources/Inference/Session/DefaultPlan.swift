import MNISTONNX

/// Plans a model when it is loaded, for the shapes that it declares.
///
/// Lengths that the model leaves open count as 1, which is what an open batch is. If the model
/// can't be run with that, because it leaves height and width open too, a digit's shapes are tried.
struct DefaultPlan {
  private let graph: ResolvedGraph
  private let options: PlanningOptions

  init(_ graph: ResolvedGraph, _ options: PlanningOptions) {
    self.graph = graph
    self.options = options
  }

  /// - Returns: nil if only a run's shapes or values can tell what the model does.
  /// - Throws: `PlanningError` if no run could succeed.
  func make() throws(PlanningError) -> Plan? {
    guard let ones = shapes({ $0.defaultShape }) else { return nil }
    do throws(PlanningError) {
      return try plan(ones)
    } catch {
      if !hasOpenLengths {
        guard error.isUndetermined else { throw error }
        return nil
      }
      if let digits = shapes(digitShape), let plan = try? plan(digits) { return plan }
      guard error.isUndetermined || error.isInvalid else { throw error }
      return nil
    }
  }

  private func plan(_ shapes: [[Int]]) throws(PlanningError) -> Plan {
    try Planner(graph, options: options).plan(shapes.map { .shape($0) })
  }

  private func shapes(_ choose: (ValueSpecification) -> [Int]?) -> [[Int]]? {
    var shapes: [[Int]] = []
    for input in graph.inputs {
      guard let shape = choose(input.specification) else { return nil }
      shapes.append(shape)
    }
    return shapes
  }

  /// A shape that a picture of a digit comes in; the default for inputs that take none.
  private func digitShape(_ input: ValueSpecification) -> [Int]? {
    let shapes = [[1, 1, 28, 28], [1, 28, 28, 1], [1, 28, 28], [1, 784], [28, 28], [784]]
    return shapes.first { input.accepts($0) } ?? input.defaultShape
  }

  private var hasOpenLengths: Bool {
    graph.inputs.contains { input in
      input.specification.shape?.contains { dimension in
        if case .fixed = dimension { false } else { true }
      } ?? true
    }
  }
}

extension PlanningError {
  /// Whether nothing is wrong but that values are missing which a run brings.
  var isUndetermined: Bool { consists(of: .undetermined) }

  /// Whether nothing is wrong but shapes, and values that a run brings.
  var isInvalid: Bool { consists(of: .undetermined, .invalid) }

  private func consists(of kinds: NodeIssue.Kind...) -> Bool {
    guard case .nodes(let problems) = self else { return false }
    return problems.allSatisfy { kinds.contains($0.issue.kind) }
  }
}
