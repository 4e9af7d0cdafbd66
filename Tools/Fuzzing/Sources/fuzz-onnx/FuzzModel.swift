import FuzzDriver
import MNISTInference
import MNISTONNX

/// The reader: any bytes give a model or an error.
private func fuzzModel(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  do {
    let model = try Model(bytes)
    // Values are converted only on request, so request them all.
    for initializer in model.graph.initializers { _ = try? Tensor(initializer) }
  } catch {
    precondition(!error.description.isEmpty, "an error without a description")
  }
  return 0
}

@_cdecl("fuzz_onnx_main")
public func start(_ count: CInt, _ arguments: Arguments) -> CInt {
  fuzz(count, arguments) { fuzzModel($0, $1) }
}
