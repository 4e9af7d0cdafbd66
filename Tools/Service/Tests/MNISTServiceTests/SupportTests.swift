import Foundation
import Logging
import Testing

@testable import MNISTService

@Suite("Support")
struct SupportTests {
  @Test("Base64 of every length is decoded", arguments: 0..<70)
  func base64(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 3) }
    #expect(Base64.decode(Data(bytes).base64EncodedString()) == bytes)
  }

  @Test("What isn't base64 is refused", arguments: ["A", "AA", "AAA", "=", "====", "A===", "AB=="])
  func notBase64(text: String) {
    #expect(Base64.decode(text) == nil)
  }

  @Test("JSON strings are read with their escapes and written with theirs")
  func strings() throws {
    var reader = JSONReader(Array(#"["a\"\\\/\b\f\n\r\t\u0041\ud83d\ude00é", "😀"]"#.utf8))
    var strings: [String] = []
    try reader.array { (reader) throws(Problem) in strings.append(try reader.string()) }
    try reader.finish()
    #expect(strings == ["a\"\\/\u{8}\u{c}\n\r\tA😀é", "😀"])
    let text = JSONText.string("\u{1}\"\\\n😀")
    #expect(text == "\"\\u0001\\\"\\\\\\n😀\"")
  }

  @Test(
    "Texts that break a rule are malformed",
    arguments: ["01", "-", "1.", "1e", "\"\\x\"", "\"\\ud800\"", "\"\u{1}\"", "\"a", "tru", ""])
  func malformed(text: String) {
    var reader = JSONReader(Array(text.utf8))
    let problem = #expect(throws: Problem.self) {
      try reader.skipValue()
      try reader.finish()
    }
    #expect(problem?.status == .badRequest)
  }

  @Test("A message is one line of JSON")
  func logging() throws {
    var handler = JSONLogHandler(label: "test", level: .info)
    handler[metadataKey: "a"] = "1"
    let event = LogEvent(
      level: .warning, message: "two\nlines", metadata: ["b": ["x", "y"]], source: nil,
      file: #fileID, function: #function, line: #line)
    let line = handler.line(for: event)
    #expect(!line.contains("\n"))
    let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
    let object = try #require(value as? [String: Any])
    #expect(object["message"] as? String == "two\nlines")
    #expect(object["level"] as? String == "warning")
    let metadata = try #require(object["metadata"] as? [String: Any])
    #expect(metadata["a"] as? String == "1")
    #expect(metadata["b"] as? [String] == ["x", "y"])
  }
}
