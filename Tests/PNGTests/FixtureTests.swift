import MNISTPNG
import Testing

@Suite struct FixtureTests {
  @Test func everyFixtureIsThere() {
    #expect(Fixture.all.count == 54)
  }

  @Test(arguments: Fixture.all)
  func decodesToItsPixels(_ fixture: Fixture) throws {
    let image = try PNGImage(decoding: fixture.png)
    #expect(image.width == fixture.width)
    #expect(image.height == fixture.height)
    #expect(image.rgba == fixture.rgba)
  }

  @Test func fixturesHaveEveryFormat() {
    let formats = Set(Fixture.all.map { Array($0.png[24...25]) + [$0.png[28]] })
    // 15 pairs of color type and bit depth, each with and without interlacing.
    #expect(formats.count == 30)
  }
}
