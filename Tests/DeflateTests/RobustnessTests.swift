import MNISTDeflate
import MNISTTestSupport
import Testing

/// Damaged data gives an error or bytes, never a trap.
@Suite struct RobustnessTests {
  @Test func randomCompressedData() {
    var generator = SeededGenerator(seed: TestSeed.current)
    var errors = Set<String>()
    for _ in 0..<3_000 {
      let count = Int.random(in: 0...60, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      var decoder = ZlibDecoder([0x78, 0x01] + bytes, count: 300)
      do throws(ZlibError) {
        _ = try decoder.decoded()
      } catch {
        errors.insert(Mirror(reflecting: error).children.first?.label ?? "\(error)")
      }
    }
    #expect(errors.count >= 8, "seed \(TestSeed.current): \(errors)")
  }

  /// A gzip file with everything that a header may have, and fixed codes.
  @Test func damagedGzipFiles() {
    var generator = SeededGenerator(seed: TestSeed.current)
    let text = Array("Hello, hello, hello!".utf8)
    var file = GzipFile(text, compressed: true)
    file.flags = 30
    file.headerRest = [2, 0, 1, 1, 65, 0, 66, 0, 0, 0]
    for round in 0..<2_000 {
      var bytes = file.bytes
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        bytes[Int.random(in: 2..<bytes.count, using: &generator)] =
          .random(in: .min ... .max, using: &generator)
      }
      if let data = try? GzipDecoder.decode(bytes, limit: 1_000) {
        #expect(data == text, "seed \(TestSeed.current), round \(round)")
      }
    }
  }
}
