import FuzzDriver
import MNISTInference
import MNISTONNX

/// Any bytes give a model's outputs or an error, within small limits.
private func fuzzSession(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  var options = PlanningOptions()
  options.limits.tensorBytes = 1 << 18
  options.limits.arenaBytes = 1 << 20
  do {
    let session = try InferenceSession(onnx: bytes, options: options)
    guard let inputs = zeros(for: session) else { return 0 }
    do {
      _ = try session.run(inputs)
    } catch {
      precondition(!error.description.isEmpty, "an error without a description")
    }
  } catch {
    precondition(!error.description.isEmpty, "an error without a description")
  }
  return 0
}

/// Zeros in the shapes that a model declares for its inputs; nil if they are larger than pictures.
private func zeros(for session: InferenceSession) -> [Name: Tensor]? {
  var inputs: [Name: Tensor] = [:]
  for input in session.inputs {
    var count = 1
    var shape: [Int] = []
    for dimension in input.shape ?? [] {
      let length = if case .fixed(let length) = dimension { length } else { 1 }
      guard length <= 4096, count * length <= 4096 else { return nil }
      count *= length
      shape.append(length)
    }
    guard let tensor = try? Tensor(shape: shape, [Float](repeating: 0, count: count)) else {
      return nil
    }
    inputs[input.name] = tensor
  }
  return inputs
}

@_cdecl("fuzz_session_main")
public func start(_ count: CInt, _ arguments: Arguments) -> CInt {
  fuzz(count, arguments) { fuzzSession($0, $1) }
}
