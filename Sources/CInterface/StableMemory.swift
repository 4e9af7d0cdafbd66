/// Memory whose address callers in C may keep until it is resized or freed.
///
/// Swift's arrays move when they like; what a C function hands out has to stay where it is.
@safe final class StableMemory<Element: BitwiseCopyable> {
  private var elements: UnsafeMutableBufferPointer<Element>

  /// Holds nothing.
  init() {
    unsafe elements = UnsafeMutableBufferPointer(start: nil, count: 0)
  }

  deinit {
    unsafe elements.deallocate()
  }

  /// The first element's address; nil if there are none.
  var address: UnsafeMutablePointer<Element>? {
    unsafe elements.baseAddress
  }

  /// A copy of the elements, made in one go: element by element it would take longer than all of
  /// preprocessing.
  var array: [Element] {
    unsafe [Element](unsafeUninitializedCapacity: elements.count) { copy, count in
      // The capacity is at least what was asked for.
      unsafe UnsafeMutableRawBufferPointer(copy).copyMemory(from: UnsafeRawBufferPointer(elements))
      count = unsafe elements.count
    }
  }

  /// Takes room for so many elements, all `value`; keeps the memory if it already has that size.
  func fill(count: Int, with value: Element) {
    if unsafe elements.count != count {
      unsafe elements.deallocate()
      unsafe elements = .allocate(capacity: count)
    }
    unsafe elements.initialize(repeating: value)
  }

  /// Takes a copy of these elements; of none, keeps what it holds.
  func store(_ values: [Element]) {
    guard let first = values.first else { return }
    fill(count: values.count, with: first)
    for index in values.indices {
      unsafe elements[index] = values[index]
    }
  }
}
