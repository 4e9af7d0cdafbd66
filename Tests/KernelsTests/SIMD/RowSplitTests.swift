import MNISTKernels
import Testing

@Suite struct RowSplitTests {
  @Test(arguments: 1...CPU.tallestTile)
  func coversAllRowsEvenly(maximum: Int) {
    for count in 0...60 {
      let split = RowSplit(count, maximum: maximum)
      let context = "\(count) rows, at most \(maximum)"
      #expect(split.tall * split.rows + split.short * (split.rows - 1) == count, "\(context)")
      #expect((1...maximum).contains(split.rows), "\(context)")
      #expect(split.tall >= 0 && split.short >= 0, "\(context)")
      // No split into fewer tiles is possible, and none of the tiles is empty.
      #expect(split.tall + split.short == (count + maximum - 1) / maximum, "\(context)")
      #expect(split.short == 0 || split.rows > 1, "\(context)")
    }
  }

  @Test func sevenAreFourAndThree() {
    let split = RowSplit(7, maximum: 6)
    #expect(split.rows == 4)
    #expect(split.tall == 1)
    #expect(split.short == 1)
  }
}
