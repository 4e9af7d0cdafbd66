/// A group of output channels that are the lanes of one vector: as many groups of 16 as there are,
/// then one of 8 and one of 4, as far as they are needed.
package struct ChannelPanel {
  /// The panel's first channel.
  package let first: Int
  /// 16, 8 or 4.
  package let lanes: Int

  /// The panel that a channel belongs to, of `count` channels: a multiple of 4.
  package init(containing channel: Int, of count: Int) {
    var first = channel / 16 * 16
    var lanes = 16
    while first + lanes > count {
      lanes /= 2
      if channel >= first + lanes { first += lanes }
    }
    self.first = first
    self.lanes = lanes
  }

  /// Where a channel's weight of a row stands among all panels of `rows` rows.
  package func offset(_ channel: Int, row: Int, rows: Int) -> Int {
    first * rows + row * lanes + channel - first
  }
}
