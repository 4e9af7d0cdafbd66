import FuzzDriver
import MNISTCompiler
import MNISTInference
import MNISTONNX

/// A damaged model is refused, or becomes a file whose brackets are balanced, in bounded time.
///
/// Whether such files compile is for `Tools/Reference/compiled.py`.
private func fuzzCompile(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  do {
    let session = try InferenceSession(
      onnx: bytes, options: .untrusted, readingLimits: .untrusted)
    guard let shapes = session.summary?.inputShapes else { return 0 }
    let text = try ModelCompiler().source(
      session, shapes: shapes, opset: 1,
      origin: .init(file: "a.onnx", bytes: bytes, command: "mnist", tool: "mnist"))
    var depth = 0
    for byte in text {
      // Comments have pairs of them, and weights have none.
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
    }
    precondition(depth == 0, "brackets that aren't balanced")
  } catch let error as CompilingError {
    precondition(error.description.utf8.count < 4096, "a long message")
  } catch {
    return 0
  }
  return 0
}

@_cdecl("fuzz_compile_main")
public func start(_ count: CInt, _ arguments: Arguments) -> CInt {
  fuzz(count, arguments) { fuzzCompile($0, $1) }
}
