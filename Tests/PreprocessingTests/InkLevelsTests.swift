import MNISTPreprocessing
import Testing

@Suite struct InkLevelsTests {
  private func map(_ counts: [UInt8: Int], grain: Float = 0) -> InkMap {
    let values = counts.sorted { $0.key < $1.key }.flatMap { level, count in
      [UInt8](repeating: level, count: count)
    }
    return InkMap(width: values.count, height: 1, values: values, grain: grain)
  }

  @Test func paperAloneIsBlank() {
    #expect(InkLevels(map([0: 1000])) == nil)
    #expect(InkLevels(map([0: 500, 3: 500])) == nil)
    #expect(InkLevels(map([0: 500, 20: 480, 25: 20], grain: 4)) == nil)
  }

  @Test(arguments: [20, 60, 255] as [UInt8])
  func thresholdIsBetweenPaperAndInk(ink: UInt8) throws {
    let levels = try #require(InkLevels(map([0: 990, ink: 10])))
    #expect(levels.full == Float(ink))
    #expect(levels.threshold > 0 && levels.threshold < Float(ink))
    #expect(levels.floor < levels.threshold)
  }

  @Test func darkSpecksDoNotHideAFaintStroke() throws {
    let levels = try #require(InkLevels(map([0: 9000, 31: 900, 255: 12])))
    #expect(levels.threshold < 31)
  }

  @Test func aFaintShadowDoesNotBecomeInk() throws {
    let levels = try #require(InkLevels(map([0: 6000, 12: 3000, 200: 500])))
    #expect(levels.threshold > 12)
    #expect(levels.full > 150)
  }
}
