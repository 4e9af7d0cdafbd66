import Testing

/// Records an issue that names the first result outside its bound.
func expect(
  _ actual: [Float],
  within expected: [BoundedValue],
  _ context: @autoclosure () -> String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard actual.count == expected.count else {
    Issue.record(
      "\(actual.count) results instead of \(expected.count); \(context())",
      sourceLocation: sourceLocation
    )
    return
  }
  let wrong = actual.indices.filter { !expected[$0].admits(actual[$0]) }
  guard let first = wrong.first else { return }
  Issue.record(
    """
    \(wrong.count) of \(actual.count) results are wrong, first element \(first): \(actual[first]) \
    instead of \(expected[first].value) ± \(expected[first].bound); \(context())
    """,
    sourceLocation: sourceLocation
  )
}
