extension Array where Element: BitwiseCopyable {
  /// Makes the array so long, and keeps its memory: the same size again costs nothing. New elements
  /// are `element`.
  mutating func resize(to count: Int, with element: Element) {
    if count < self.count { removeLast(self.count - count) }
    if count > self.count {
      append(contentsOf: repeatElement(element, count: count - self.count))
    }
  }

  /// Makes the array so long, of this element alone, in the memory that it has.
  mutating func fill(_ element: Element, count: Int) {
    resize(to: count, with: element)
    var span = mutableSpan
    for index in 0..<span.count { span[index] = element }
  }
}
