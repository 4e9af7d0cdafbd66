/// A module named like one of the library's folders.
public struct PNGImage {
  public let name = "somebody else's"

  public init() {}
}
