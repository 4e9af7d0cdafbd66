import MNISTTestSupport
import Testing

@testable import MNISTPreprocessing

/// The paper's level under strokes, in pictures too small for tiles.
@Suite struct LightSurfaceTests {
  /// A slope that bends, with noise of up to `grain` to each side, and a stroke over a third of it.
  private static func paper(
    side: Int, grain: Double, stroke: Double, _ generator: inout SeededGenerator
  ) -> (foreground: Foreground, level: (Int, Int) -> Float) {
    let (across, down) = (
      Double.random(in: -50...50, using: &generator), Double.random(in: -50...50, using: &generator)
    )
    let bend = Double.random(in: -20...20, using: &generator)
    func level(_ x: Int, _ y: Int) -> Double {
      let (u, v) = (Double(x) / Double(side), Double(y) / Double(side))
      return 100 + across * (u - 0.5) + down * (v - 0.5) + bend * (u - 0.5) * (v + u - 1)
    }
    var values: [UInt8] = []
    for y in 0..<side {
      for x in 0..<side {
        let isStroke = (side / 3..<side / 3 * 2).contains(x) && y > side / 8
        let noise = Double.random(in: -grain...grain, using: &generator)
        values.append(UInt8(level(x, y) + noise + (isStroke ? stroke : 0)))
      }
    }
    return (Foreground(width: side, height: side, values: values), { Float(level($0, $1)) })
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func findsThePaperUnderAStroke(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let side = Int.random(in: 16...60, using: &generator)
    let grain = Double.random(in: 0.5...4, using: &generator)
    let (foreground, level) = Self.paper(side: side, grain: grain, stroke: 70, &generator)
    let surface = LightSurface(foreground)
    for y in 0..<side {
      for x in 0..<side {
        // Under the stroke it is a guess from both sides; values are whole numbers.
        let tolerance = Float(1.5 * grain + 2)
        #expect(abs(surface.level(x: x, y: y) - level(x, y)) < tolerance, "seed \(seed)")
      }
    }
    // Even noise of ±g has a deviation of 0.58 g.
    #expect(surface.noise < Float(0.7 * grain + 1), "seed \(seed)")
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func paperWithoutStrokesIsBlank(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let side = Int.random(in: 12...40, using: &generator)
    var (foreground, _) = Self.paper(side: side, grain: 3, stroke: 0, &generator)
    foreground.subtractBackground()
    #expect(ForegroundLevels(foreground) == nil, "seed \(seed)")
  }

  @Test(arguments: [(1, 1), (1, 60), (60, 1), (2, 2), (3, 5)] as [(Int, Int)])
  func fewPixelsAreASurfaceToo(width: Int, height: Int) {
    let values = (0..<width * height).map { UInt8($0 * 37 % 256) }
    let surface = LightSurface(Foreground(width: width, height: height, values: values))
    for y in 0..<height {
      for x in 0..<width { #expect(surface.level(x: x, y: y).isFinite) }
    }
    #expect(surface.noise.isFinite)
  }
}
