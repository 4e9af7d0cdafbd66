extension Array {
  /// The first index whose element isn't before what is looked for; the count if all are.
  ///
  /// - Parameter isBefore: true for elements up to some place, and false for all behind it.
  /// - Complexity: O(log count).
  func partitionIndex(where isBefore: (Element) -> Bool) -> Int {
    var candidates = indices
    while !candidates.isEmpty {
      let middle = candidates.lowerBound + candidates.count / 2
      candidates =
        isBefore(self[middle])
        ? middle + 1..<candidates.upperBound : candidates.lowerBound..<middle
    }
    return candidates.lowerBound
  }
}
