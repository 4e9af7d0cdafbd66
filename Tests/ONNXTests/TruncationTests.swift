import MNISTONNX
import Testing

@Suite struct TruncationTests {
  /// A prefix of a model is a model only if it has the graph and ends where a top-level field ends:
  /// protobuf messages have no end mark, so a reader can't know that more should follow. Every other
  /// prefix is an error within the prefix.
  @Test func everyPrefixOfTheSample() {
    let bytes = SampleModel.bytes
    var valid: Set<Int> = []
    var end = 0
    for (index, field) in SampleModel.fields.enumerated() {
      end += field.count
      if index >= SampleModel.graphIndex { valid.insert(end) }
    }
    #expect(valid.count == 3)
    for count in 0...bytes.count {
      let error = readingError { () throws(ReadingError) in try Model(Array(bytes[..<count])) }
      if valid.contains(count) {
        #expect(error == nil, "prefix of \(count) bytes")
      } else if let error {
        #expect(error.offset <= count, "prefix of \(count) bytes: \(error)")
      } else {
        Issue.record("a prefix of \(count) bytes was read")
      }
    }
  }

  /// If a payload is cut short and the lengths around it are right, the error names the tensor, not
  /// the end of the file.
  @Test func everyPrefixOfATensor() {
    let bytes = tensorBytes([2, 2], .int64) { $0.packed(7, ints: [1, 300, -1, 70_000]) }
    for count in 0..<bytes.count {
      let error = readingError { () throws(ReadingError) in
        try StoredTensor(Array(bytes[..<count]))
      }
      if error == nil { Issue.record("a prefix of \(count) bytes was read") }
    }
  }
}
