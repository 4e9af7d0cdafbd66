/// A piece of ink whose pixels touch, also diagonally.
package struct InkComponent: Sendable, Equatable {
  /// The smallest rectangle around it.
  package var bounds: PixelRegion
  /// Its pixels.
  package var area: Int
  /// Whether it has a corner pixel of the map.
  package var hasMapCorner: Bool
}
