import MNISTKernels
import Testing

@Suite struct ChannelPanelTests {
  /// As many panels of 16 as there are, then one of 8 and one of 4: the order in which the kernels
  /// take them.
  @Test func panelsCoverAllChannels() {
    for count in stride(from: 4, through: 100, by: 4) {
      var first = 0
      while first < count {
        let left = count - first
        let lanes = left >= 16 ? 16 : left >= 8 ? 8 : 4
        for channel in first..<first + lanes {
          let panel = ChannelPanel(containing: channel, of: count)
          #expect(
            panel.first == first && panel.lanes == lanes, "channel \(channel) of \(count)")
        }
        first += lanes
      }
    }
  }

  /// Every weight has a place of its own, and rows of a panel follow each other.
  @Test(arguments: [1, 2, 7])
  func placesAreDifferent(rows: Int) {
    for count in stride(from: 4, through: 60, by: 4) {
      var places: [Int] = []
      for channel in 0..<count {
        let panel = ChannelPanel(containing: channel, of: count)
        for row in 0..<rows {
          let place = panel.offset(channel, row: row, rows: rows)
          #expect(place == panel.offset(channel, row: 0, rows: rows) + row * panel.lanes)
          places.append(place)
        }
      }
      #expect(places.sorted() == Array(0..<count * rows), "\(count) channels, \(rows) rows")
    }
  }
}
