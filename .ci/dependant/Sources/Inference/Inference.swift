/// A module named like one of the library's folders.
public struct InferenceSession {
  public init() {}

  public func run() -> Int { 1 }
}
