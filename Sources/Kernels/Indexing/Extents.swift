/// The number of axes that a tensor may have.
public let maximumRank = 8

/// Up to eight numbers, one for each axis, without an allocation.
public struct Extents: Equatable, Sendable {
  private var storage: InlineArray<8, Int>
  /// The number of axes.
  public let count: Int

  /// Copies the numbers.
  ///
  /// - Precondition: there are at most `maximumRank` of them.
  public init(_ values: [Int]) {
    precondition(values.count <= maximumRank, "a tensor has at most eight axes")
    storage = InlineArray(repeating: 0)
    for index in values.indices {
      storage[index] = values[index]
    }
    count = values.count
  }

  private init() {
    storage = InlineArray(repeating: 0)
    count = maximumRank
  }

  /// Eight zeros.
  static let zero = Extents()

  /// The number of an axis.
  @inline(__always)
  public subscript(axis: Int) -> Int {
    get { storage[axis] }
    set { storage[axis] = newValue }
  }

  /// The product of all numbers: 1 if there is none.
  public var product: Int {
    var result = 1
    for axis in 0..<count {
      result *= storage[axis]
    }
    return result
  }

  public static func == (first: Extents, second: Extents) -> Bool {
    guard first.count == second.count else { return false }
    for axis in 0..<first.count where first[axis] != second[axis] {
      return false
    }
    return true
  }
}
