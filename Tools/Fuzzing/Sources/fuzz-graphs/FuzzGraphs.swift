import FuzzDriver
import MNISTInference
import MNISTONNX

/// Any few nodes on hostile constants are planned or refused in bounded time and memory, with a short
/// message; what is cheap enough runs.
///
/// The limits are an eighth of the defaults, because instrumented code is that much slower.
private func fuzzGraphs(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = HostileGraph.model([UInt8](UnsafeBufferPointer(start: start, count: count)))
  var options = PlanningOptions()
  options.limits.tensorBytes /= 8
  options.limits.arenaBytes /= 8
  options.limits.constantBytes /= 8
  options.limits.foldingWork /= 8
  options.limits.planningWork /= 8
  do {
    let session = try InferenceSession(onnx: bytes, options: options)
    guard let summary = session.summary, summary.work < 1 << 22,
      summary.arenaByteCount < 8 << 20
    else { return 0 }
    var inputs: [Name: Tensor] = [:]
    for (input, shape) in zip(session.inputs, summary.inputShapes) {
      inputs[input.name] = ones(shape, input.elementType)
    }
    do {
      _ = try session.run(inputs)
    } catch {
      checkText(error.description)
    }
  } catch {
    checkText(error.description)
  }
  return 0
}

private func checkText(_ text: String) {
  precondition(!text.isEmpty, "an error without a description")
  // At most a hundred nodes are named, each in a line that is cut.
  precondition(text.utf8.count < 50_000, "a description that grows")
}

private func ones(_ shape: [Int], _ type: ElementType) -> Tensor? {
  let count = shape.reduce(1, *)
  let elements: TensorElements =
    switch type {
    case .float32: .float32([Float](repeating: 1, count: count))
    case .float64: .float64([Double](repeating: 1, count: count))
    case .uint8: .uint8([UInt8](repeating: 1, count: count))
    default: .int64([Int64](repeating: 1, count: count))
    }
  return try? Tensor(shape: shape, elements: elements)
}

@_cdecl("fuzz_graphs_main")
public func start(_ count: CInt, _ arguments: Arguments) -> CInt {
  fuzz(count, arguments) { fuzzGraphs($0, $1) }
}
