extension InkMap {
  /// Erases the components that aren't wanted, with the antialiased pixels around them.
  package mutating func erase(_ components: InkComponents, except isKept: [Bool]) {
    if !isKept.contains(false) { return }
    for run in components.runs where !isKept[Int(run.component)] {
      let left = max(0, Int(run.start) - 1)
      let right = min(width, Int(run.end) + 1)
      for y in max(0, Int(run.row) - 1)...min(height - 1, Int(run.row) + 1) {
        for x in left..<right { values[y * width + x] = 0 }
      }
    }
  }
}
