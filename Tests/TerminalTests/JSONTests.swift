import Foundation
import MNISTTerminal
import Testing

@Suite struct JSONTests {
  @Test func values() {
    #expect(JSON.null.text == "null")
    #expect(JSON.bool(true).text == "true")
    #expect(JSON.bool(false).text == "false")
    #expect(JSON.integer(-12).text == "-12")
    #expect(JSON.array([]).text == "[]")
    #expect(JSON.object([]).text == "{}")
    #expect(JSON.array([.integer(1), .null, .string("a")]).text == #"[1,null,"a"]"#)
  }

  @Test("Members keep their order")
  func members() {
    let object = JSON.object([
      ("z", .integer(1)), ("a", .array([.object([("b", .bool(true))])])), ("\"", .null),
    ])
    #expect(object.text == #"{"z":1,"a":[{"b":true}],"\"":null}"#)
  }

  @Test(
    arguments: [
      (0, "0.0"), (-1.5, "-1.5"), (1e300, "1e+300"), (.leastNonzeroMagnitude, "5e-324"),
      (.infinity, "null"),
      (-.infinity, "null"), (.nan, "null"),
    ] as [(Double, String)]
  )
  func numbers(value: Double, text: String) {
    #expect(JSON.number(value).text == text)
  }

  @Test("A Float has its own digits, not those of its value as a Double")
  func singlePrecision() {
    #expect(JSON.number(Float(0.1)).text == "0.1")
    #expect(JSON.number(Float(0.333_333_34)).text == "0.33333334")
    #expect(JSON.number(Float.leastNonzeroMagnitude).text == "1e-45")
    #expect(JSON.number(Float.infinity).text == "null")
    #expect(JSON.number(Float.nan).text == "null")
  }

  @Test(
    arguments: [
      ("", #""""#), ("a\"b", #""a\"b""#), ("a\\b", #""a\\b""#), ("a\nb\rc\td", #""a\nb\rc\td""#),
      ("\r\n", #""\r\n""#), ("\u{0}\u{1}\u{8}\u{1F}\u{7F}", #""\u0000\u0001\u0008\u001f\u007f""#),
      ("/é😀", #""/é😀""#),
    ]
  )
  func strings(value: String, text: String) {
    #expect(JSON.string(value).text == text)
  }

  @Test("Another reader reads every character back, alone and in a text")
  func roundTrip() throws {
    let scalars = (UInt32(0)..<0x3000).compactMap { Unicode.Scalar($0) }
    let strings = scalars.map { String(Character($0)) } + ["e\u{301}", "👩‍🔬", "\u{10FFFF}"]
    let all = strings.joined()
    let text = JSON.array((strings + [all]).map { .string($0) }).text
    #expect(!text.contains("\n"))
    let read = try JSONDecoder().decode([String].self, from: Data(text.utf8))
    #expect(read.map { Array($0.utf8) } == (strings + [all]).map { Array($0.utf8) })
  }
}
