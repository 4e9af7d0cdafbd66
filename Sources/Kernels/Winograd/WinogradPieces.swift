/// Where the pieces of a transform stand: all distances in floats.
@unsafe
struct WinogradPieces<Pointer> {
  /// The first float of the first piece.
  let base: Pointer
  /// From one input, or value, of a transform to its next.
  let stride: Int
  /// From one piece to the next.
  let lineStep: Int
  /// From one group of pieces to the next.
  let groupStep: Int
}
