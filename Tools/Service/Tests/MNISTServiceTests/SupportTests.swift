import Foundation
import Logging
import Testing

@testable import MNISTService

@Suite("Support")
struct SupportTests {
  @Test("JSON strings are written with their escapes")
  func strings() throws {
    let text = JSONText.string("\u{1}\"\\\n😀")
    #expect(text == "\"\\u0001\\\"\\\\\\n😀\"")
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
