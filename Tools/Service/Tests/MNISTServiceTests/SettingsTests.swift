import Logging
import Testing

@testable import MNISTService

@Suite("Settings")
struct SettingsTests {
  @Test("Arguments override the environment, which overrides defaults")
  func order() throws {
    let reader = SettingsReader(values: ["MNIST_MAX_BODY": "12"])
    #expect(try reader.number("max-body", argument: "7", in: 1...99, otherwise: 5) == 7)
    #expect(try reader.number("max-body", argument: nil, in: 1...99, otherwise: 5) == 12)
    #expect(try reader.number("other-test", argument: nil, in: 1...99, otherwise: 5) == 5)
    #expect(reader.text("max-body", argument: nil) == "12")
  }

  @Test("Nonsense is refused by name", arguments: ["x", "0", "100", "1.5"])
  func refusals(value: String) {
    let reader = SettingsReader(values: ["MNIST_MAX_BODY": value])
    let error = #expect(throws: SettingsError.self) {
      try reader.number("max-body", argument: nil, in: 1...99, otherwise: 5)
    }
    #expect(error?.description.contains("MNIST_MAX_BODY") == true)
  }

  @Test("Levels are read by name")
  func levels() throws {
    let reader = SettingsReader()
    #expect(try reader.level("log-level", argument: "WARNING", otherwise: .info) == .warning)
    #expect(throws: SettingsError.self) {
      try reader.level("log-level", argument: "loud", otherwise: .info)
    }
  }
}
