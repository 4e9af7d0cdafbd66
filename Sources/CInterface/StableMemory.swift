/// Memory whose address callers in C may keep until it is resized or freed.
///
/// A Swift array may move its elements at any time; an address that a C function returns must stay
/// valid.
@safe package final class StableMemory<Element: BitwiseCopyable> {
  private var elements: UnsafeMutableBufferPointer<Element>

  /// Holds nothing.
  init() {
    unsafe elements = UnsafeMutableBufferPointer(start: nil, count: 0)
  }

  deinit {
    unsafe elements.deallocate()
  }

  /// The first element's address; nil if there are none.
  package var address: UnsafeMutablePointer<Element>? {
    unsafe elements.baseAddress
  }

  /// A copy of the elements, made at once: copying one by one would take longer than all of
  /// preprocessing.
  var array: [Element] {
    unsafe [Element](unsafeUninitializedCapacity: elements.count) { copy, count in
      // The capacity is at least what was requested.
      unsafe UnsafeMutableRawBufferPointer(copy).copyMemory(from: UnsafeRawBufferPointer(elements))
      count = unsafe elements.count
    }
  }

  /// Lends the elements.
  func withSpan<Result, Failure: Error>(
    _ body: (Span<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // They stay until they are stored anew, which takes another call.
    try body(unsafe elements.span)
  }

  /// Lends the elements to be changed.
  func withMutableSpan(_ body: (inout MutableSpan<Element>) -> Void) {
    var span = unsafe elements.mutableSpan
    body(&span)
  }

  /// Holds `count` elements, all `value`; keeps the memory if it already has that size.
  func fill(count: Int, with value: Element) {
    if unsafe elements.count != count {
      unsafe elements.deallocate()
      unsafe elements = .allocate(capacity: count)
    }
    unsafe elements.initialize(repeating: value)
  }

  /// Holds a copy of these elements; if there are none, keeps what it holds.
  func store(_ values: [Element]) {
    guard let first = values.first else { return }
    fill(count: values.count, with: first)
    for index in values.indices {
      unsafe elements[index] = values[index]
    }
  }
}
