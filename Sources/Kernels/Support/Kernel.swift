/// A kernel that has its memory: all that is left of a step when a plan runs.
///
/// `run` needs no checks: `bind` has compared the slots' sizes with the geometry.
public protocol Kernel: Sendable {
  /// Computes the outputs.
  func run(in arena: inout Arena)
}

/// What a kernel computes, before it has memory: sizes, types and functions.
///
/// It is in its kernel's file and says all that the planner asks, so that a new kernel is one file.
public protocol KernelGeometry: Sendable {
  associatedtype BoundKernel: Kernel

  /// The name that `mnist inspect` shows: the operator, and what is fused into it.
  var name: String { get }

  /// The number of multiplications of a convolution or a matrix product, padding included; 0 for
  /// others.
  var multiplyAccumulates: Int64 { get }

  /// How much work a run is at most, in steps of about a nanosecond: what folding and runs are
  /// limited by.
  ///
  /// - Parameter results: the number of elements of the first output.
  func work(results: Int) -> Int64

  /// An expression of Swift that makes the geometry again: what `mnist compile` writes.
  var expression: String { get }

  /// The kernel with its memory.
  ///
  /// - Parameters:
  ///   - inputs: in the order that the geometry documents; optional ones may be missing at the end.
  ///   - outputs: in that order, working memory last.
  /// - Precondition: the slots have the sizes that the geometry says.
  func bind(_ inputs: [Slot], _ outputs: [Slot]) -> BoundKernel
}

extension KernelGeometry {
  /// The expression, but in Embedded Swift: what is built with it compiles no models, and the texts
  /// would make the page 26 KB larger.
  package var expressionForCompiling: String {
    #if hasFeature(Embedded)
      ""
    #else
      expression
    #endif
  }

  public var multiplyAccumulates: Int64 { 0 }
  /// One step for each multiplication, and a few for each result.
  public func work(results: Int) -> Int64 {
    saturatingSum(multiplyAccumulates, saturatingProduct(4, results))
  }
}

extension [Slot] {
  /// The slot of an optional input.
  func optional(_ index: Int) -> Slot? { index < count ? self[index] : nil }
}

extension Slot {
  /// Whether the slot holds exactly the given number of elements.
  func holds(_ count: Int, _ type: ElementType) -> Bool { byteCount == count * type.byteWidth }
}
