import MNISTPreprocessing
import Testing

@Suite struct ForegroundLevelsTests {
  private func foreground(_ counts: [UInt8: Int], noise: Float = 0) -> Foreground {
    let values = counts.sorted { $0.key < $1.key }.flatMap { level, count in
      [UInt8](repeating: level, count: count)
    }
    return Foreground(width: values.count, height: 1, values: values, noise: noise)
  }

  @Test func backgroundAloneIsBlank() {
    #expect(ForegroundLevels(foreground([0: 1000])) == nil)
    #expect(ForegroundLevels(foreground([0: 500, 3: 500])) == nil)
    #expect(ForegroundLevels(foreground([0: 2000, 20: 1920, 25: 80], noise: 4)) == nil)
  }

  @Test(arguments: [20, 60, 255] as [UInt8])
  func thresholdIsBetweenBackgroundAndStrokes(level: UInt8) throws {
    let levels = try #require(ForegroundLevels(foreground([0: 990, level: 10])))
    #expect(levels.full == Float(level))
    #expect(levels.threshold > 0 && levels.threshold < Float(level))
    #expect(levels.floor < levels.threshold)
  }

  @Test func darkSpecksDoNotHideAFaintStroke() throws {
    let levels = try #require(ForegroundLevels(foreground([0: 9000, 31: 900, 255: 12])))
    #expect(levels.threshold < 31)
  }

  @Test func aFaintShadowDoesNotBecomeAStroke() throws {
    let levels = try #require(ForegroundLevels(foreground([0: 6000, 12: 3000, 200: 500])))
    #expect(levels.threshold > 12)
    #expect(levels.full > 150)
  }
}
