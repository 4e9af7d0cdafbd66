/// The fuzzer's bytes as choices; when they are used up, each choice is the first.
struct Choices {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isEmpty: Bool { rest.isEmpty }

  mutating func byte() -> Int { rest.popFirst().map { Int($0) } ?? 0 }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[byte() % elements.count]
  }

  mutating func list<Element>(upTo count: Int, _ element: (inout Choices) -> Element) -> [Element] {
    (0..<byte() % (count + 1)).map { _ in element(&self) }
  }

  /// A length of an axis: mostly small, sometimes as large as a few bytes of a model can ask for.
  mutating func length() -> Int64 {
    pick([
      1, 2, 3, 4, 1, 8, 16, 5, 7, 28, 32, 64, 0, 100, 256, 1000, 1024, 4096, 1 << 14, 1 << 16,
      1 << 18, 1 << 20, 1 << 22, 1 << 25, 1 << 31, 1 << 62, -1,
    ])
  }

  /// A number in a list or an attribute: an axis, a length, or what no list should hold.
  mutating func int() -> Int64 {
    pick([
      0, 1, 2, -1, 3, 4, 1, 2, 5, 8, -2, 16, 64, 65, 100, 1000, 4096, 1 << 15, 1 << 16, 1 << 20,
      1 << 31, .max, .min, -1 << 31,
    ])
  }

  /// A number that is easy to compute with, or as hard as they come.
  mutating func float() -> Float {
    pick([
      1, 0, 0.5, -1, 2, 3e38, -3e38, 1e-38, .leastNonzeroMagnitude, .infinity, -.infinity, .nan, 65,
      1e-5, 10,
    ])
  }
}
