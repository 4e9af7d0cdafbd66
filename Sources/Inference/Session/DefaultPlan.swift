import MNISTONNX

/// Plans a model when it is loaded, for the shapes that it declares.
///
/// Lengths that the model leaves open count as 1, which is what an open batch is.
struct DefaultPlan {
  private let graph: ResolvedGraph
  private let options: PlanningOptions

  init(_ graph: ResolvedGraph, _ options: PlanningOptions) {
    self.graph = graph
    self.options = options
  }

  /// - Returns: nil if only the shapes or values of a run can tell what the model does.
  /// - Throws: `PlanningError` if no run could succeed.
  func make() throws(PlanningError) -> Plan? {
    var shapes: [[Int]] = []
    for input in graph.inputs {
      guard let shape = input.specification.defaultShape else { return nil }
      shapes.append(shape)
    }
    do throws(PlanningError) {
      return try Planner(graph, options: options).plan(shapes.map { .shape($0) })
    } catch {
      // With other lengths in the place of the ones, shapes may fit.
      guard error.isUndetermined || hasOpenLengths && error.isInvalid else { throw error }
      return nil
    }
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
  /// Whether all that is missing are values that a run brings.
  var isUndetermined: Bool { consists(of: .undetermined) }

  /// Whether nothing is wrong but shapes, and values that a run brings.
  var isInvalid: Bool { consists(of: .undetermined, .invalid) }

  private func consists(of kinds: NodeIssue.Kind...) -> Bool {
    guard case .nodes(let problems) = self else { return false }
    return problems.allSatisfy { kinds.contains($0.issue.kind) }
  }
}
