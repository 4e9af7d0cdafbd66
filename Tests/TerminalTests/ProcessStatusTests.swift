import MNISTTerminal
import Testing

@Suite struct ProcessStatusTests {
  private static let text = """
    Name:\tmnist
    VmHWM:\t    3048 kB
    VmRSS:\t    2048 kB
    Cpus_allowed:\tff,0000000f
    Cpus_allowed_list:\t0-3,32-39
    """

  @Test func reads() throws {
    let status = try #require(ProcessStatus(text: Self.text))
    #expect(status.peakByteCount == 3048 << 10)
    #expect(status.residentByteCount == 2048 << 10)
    #expect(status.processorCount == 12)
  }

  @Test(
    arguments: [
      ("VmRSS", "VmXXX"), ("VmHWM", "VmXXX"), ("Cpus_allowed:", "Cpus:"), ("2048 kB", "2048 MB"),
      ("2048", "many"), ("2048", "-1"), ("2048", "9223372036854775807"),
    ]
  )
  func refuses(part: String, replacement: String) {
    #expect(
      ProcessStatus(text: Self.text.replacing(part, with: replacement)) == nil)
  }

  @Test func thereAreProcessors() {
    #expect(processorCount() >= 1)
  }

  #if os(Linux)
    @Test func thisProcess() throws {
      let status = try #require(ProcessStatus())
      #expect(status.residentByteCount > 1 << 20)
      #expect(status.peakByteCount >= status.residentByteCount / 2)
    }
  #endif
}
