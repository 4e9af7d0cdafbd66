import MNISTInference
import MNISTONNX
import Machine

/// A model with inputs and reference outputs, in ONNX's test-case layout, on the host.
struct FixtureCase {
  private let folder: String

  init(folder: String) { self.folder = folder }

  /// Why it fails; nil if all outputs agree.
  var problem: String? {
    guard let bytes = Semihosting.file(folder + "/model.onnx") else { return "no model" }
    let session: InferenceSession
    do throws(SessionError) {
      let folder = folder
      session = try InferenceSession(onnx: bytes) {
        (name, offset, length) throws(ExternalDataError) in
        guard let all = Semihosting.file(folder + "/" + name.text), offset + length <= all.count
        else { throw .notFound }
        return Array(all[offset..<offset + length])
      }
    } catch {
      return error.description
    }
    var number = 0
    while true {
      let dataSet = folder + "/test_data_set_" + String(number)
      guard let expected = tensors(dataSet + "/output_") else { return "an output can't be read" }
      if expected.isEmpty { return number == 0 ? "no outputs" : nil }
      guard let inputs = tensors(dataSet + "/input_") else { return "an input can't be read" }
      if let problem = problem(session, inputs, expected) { return problem }
      number += 1
    }
  }

  /// The tensors `…0.pb`, `…1.pb` and so on; nil if one can't be read.
  private func tensors(_ prefix: String) -> [Tensor]? {
    var tensors: [Tensor] = []
    while let bytes = Semihosting.file(prefix + String(tensors.count) + ".pb") {
      guard let stored = try? StoredTensor(bytes), let tensor = try? Tensor(stored) else {
        return nil
      }
      tensors.append(tensor)
    }
    return tensors
  }

  private func problem(
    _ session: InferenceSession, _ inputs: [Tensor], _ expected: [Tensor]
  ) -> String? {
    guard inputs.count == session.inputs.count else { return "another number of inputs" }
    var given: [Name: Tensor] = [:]
    for (specification, tensor) in zip(session.inputs, inputs) {
      given[specification.name] = tensor
    }
    let results: [Name: Tensor]
    do throws(RunError) {
      results = try session.run(given)
    } catch {
      return error.description
    }
    for (name, reference) in zip(session.outputs, expected) {
      guard let result = results[name] else { return "no output" }
      guard result.shape == reference.shape else { return "another shape" }
      guard agree(result.elements, reference.elements) else { return "other values" }
    }
    return nil
  }

  /// As `mnist verify` compares: a thousandth of each value, and 1e-5 of the largest.
  private func agree(_ result: TensorElements, _ reference: TensorElements) -> Bool {
    switch (result, reference) {
    case (.float32(let values), .float32(let others)):
      return agree(values.map { Double($0) }, others.map { Double($0) })
    case (.float64(let values), .float64(let others)): return agree(values, others)
    default: return result == reference
    }
  }

  private func agree(_ values: [Double], _ others: [Double]) -> Bool {
    var scale = 0.0
    for other in others where other.isFinite { scale = max(scale, other.magnitude) }
    if scale == 0 { scale = 1 }
    return zip(values, others).allSatisfy { value, other in
      if !other.isFinite { return value == other || (value.isNaN && other.isNaN) }
      return (value - other).magnitude <= 1e-5 * scale + 1e-3 * other.magnitude
    }
  }
}
