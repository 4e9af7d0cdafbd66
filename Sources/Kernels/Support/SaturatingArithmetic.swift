// Counts of work: numbers that aren't negative, and the largest number where a count is too large.

/// The sum of counts.
package func saturatingSum(_ terms: Int64...) -> Int64 {
  var sum: Int64 = 0
  for term in terms {
    let (next, overflow) = sum.addingReportingOverflow(term)
    if overflow { return .max }
    sum = next
  }
  return sum
}

/// The product of counts.
package func saturatingProduct<Count: FixedWidthInteger>(_ factors: Count...) -> Int64 {
  if factors.contains(0) { return 0 }
  var product: Int64 = 1
  for factor in factors {
    let (next, overflow) = product.multipliedReportingOverflow(by: Int64(factor))
    if overflow { return .max }
    product = next
  }
  return product
}
