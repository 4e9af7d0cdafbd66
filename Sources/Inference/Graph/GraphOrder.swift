/// Sorts nodes so that each comes after those it reads from.
enum GraphOrder {
  /// The nodes that the outputs depend on, in an order that can be run: the file's, if it can be.
  ///
  /// - Parameters:
  ///   - nodes: the numbers of the values that each node reads.
  ///   - producers: the node that makes each value; nil for inputs and initializers.
  ///   - outputs: the values that are wanted.
  ///   - identity: describes a node for an error.
  /// - Throws: `PlanningError` if there is a cycle.
  /// - Complexity: linear in the number of nodes and inputs; no recursion.
  static func order(
    nodes: [[Int?]],
    producers: [Int?],
    outputs: [Int],
    identity: (Int) -> NodeIdentity
  ) throws(PlanningError) -> [Int] {
    let needed = neededNodes(nodes, producers, outputs)
    var order: [Int] = []
    var state = [State](repeating: .untouched, count: nodes.count)
    // An explicit stack, because a chain of nodes may be longer than the machine's stack is deep.
    var stack: [(node: Int, nextInput: Int)] = []

    for root in nodes.indices where needed[root] && state[root] == .untouched {
      state[root] = .waiting
      stack.append((root, 0))
      while let (node, nextInput) = stack.last {
        guard nextInput < nodes[node].count else {
          state[node] = .placed
          order.append(node)
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].nextInput += 1
        guard let value = nodes[node][nextInput], let producer = producers[value] else { continue }
        switch state[producer] {
        case .placed:
          break
        case .waiting:
          throw .graph(.cycle(through: identity(producer)))
        case .untouched:
          state[producer] = .waiting
          stack.append((producer, 0))
        }
      }
    }
    return order
  }

  private enum State {
    case untouched, waiting, placed
  }

  private static func neededNodes(
    _ nodes: [[Int?]],
    _ producers: [Int?],
    _ outputs: [Int]
  ) -> [Bool] {
    var needed = [Bool](repeating: false, count: nodes.count)
    var open = outputs
    while let value = open.popLast() {
      guard let producer = producers[value], !needed[producer] else { continue }
      needed[producer] = true
      for case let input? in nodes[producer] { open.append(input) }
    }
    return needed
  }
}
