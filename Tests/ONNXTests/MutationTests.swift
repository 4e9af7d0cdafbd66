import MNISTONNX
import MNISTTestSupport
import Testing

@Suite struct MutationTests {
  /// Every byte of the sample, with each bit flipped and with the values that matter to lengths and
  /// varints. Reading gives a model or an error within the file, and accepted tensors can be converted.
  @Test func everySingleByteChange() throws {
    let original = SampleModel.bytes
    var accepted = 0
    for index in original.indices {
      let byte = original[index]
      var replacements = Set((0..<8).map { byte ^ UInt8(1 << $0) })
      replacements.formUnion([0x00, 0x01, 0x7F, 0x80, 0xFF])
      replacements.remove(byte)
      for replacement in replacements.sorted() {
        var bytes = original
        bytes[index] = replacement
        if try read(bytes, "byte \(index) = \(replacement)") { accepted += 1 }
      }
    }
    // Letters of names, numbers and weights may change; lengths and most tags may not.
    #expect(accepted > 100)
  }

  @Test func severalRandomChanges() throws {
    var generator = SeededGenerator(seed: TestSeed.current)
    let original = SampleModel.bytes
    for round in 0..<4_000 {
      var bytes = original
      for _ in 0..<Int.random(in: 2...6, using: &generator) {
        let index = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[index] = .random(in: .min ... .max, using: &generator)
        case 1: bytes.remove(at: index)
        default: bytes.insert(.random(in: .min ... .max, using: &generator), at: index)
        }
      }
      _ = try read(bytes, "seed \(TestSeed.current), round \(round)")
    }
  }

  @Test func noise() throws {
    var generator = SeededGenerator(seed: TestSeed.current)
    for round in 0..<4_000 {
      let count = Int.random(in: 0..<64, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      _ = try read(bytes, "seed \(TestSeed.current), round \(round)")
      _ = try? StoredTensor(bytes)
    }
  }

  /// Reads a model and the values of its initializers; false if it is refused.
  private func read(_ bytes: [UInt8], _ comment: Comment) throws -> Bool {
    let model: Model
    do throws(ReadingError) {
      model = try Model(bytes)
    } catch {
      #expect((0...bytes.count).contains(error.offset), comment)
      #expect(!error.description.isEmpty, comment)
      return false
    }
    for tensor in model.graph.initializers {
      let count: Int? =
        switch tensor.dataType {
        case .float: try tensor.values(as: Float.self).count
        case .int64: try tensor.values(as: Int64.self).count
        case .uint8: try tensor.values(as: UInt8.self).count
        default: nil
        }
      if let count { #expect(count == tensor.elementCount, comment) }
    }
    return true
  }
}
