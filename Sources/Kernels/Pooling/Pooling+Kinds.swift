extension Pooling {
  @inline(__always)
  func findMax<Element: KernelNumber>(_ type: Element.Type, in arena: inout Arena) {
    unsafe forEachWindow(type, type, in: &arena) { _, source, window in
      var largest = Element.lowest
      window.forEachPosition { position in
        let value = unsafe source[position]
        largest = value > largest ? value : largest
      }
      return largest
    }
  }

  @inline(__always)
  func findMaxIndices<Element: KernelNumber>(
    _ type: Element.Type,
    _ isColumnMajor: Bool,
    in arena: inout Arena
  ) {
    let windows = geometry.windows
    unsafe forEachWindow(type, Int64.self, in: &arena) { plane, source, window in
      var largest = Element.lowest
      var found = -1
      window.forEachPosition { position in
        let value = unsafe source[position]
        if found < 0 || value > largest {
          largest = value
          found = position
        }
      }
      if isColumnMajor {
        let (row, column) = found.quotientAndRemainder(dividingBy: windows.horizontal.inputExtent)
        found = column * windows.vertical.inputExtent + row
      }
      return Int64(plane * windows.inputPlane + found)
    }
  }

  @inline(__always)
  func poolAverage<Element: KernelNumber>(
    _ type: Element.Type,
    _ countIncludePad: Bool,
    in arena: inout Arena
  ) {
    unsafe forEachWindow(type, type, in: &arena) { _, source, window in
      var sum: Element = 0
      window.forEachPosition { sum += unsafe source[$0] }
      let count = countIncludePad ? window.countWithPadding : window.count
      return count == 0 ? 0 : sum.divided(by: count)
    }
  }

  @inline(__always)
  func poolLp(_ p: Int, in arena: inout Arena) {
    unsafe forEachWindow(Float.self, Float.self, in: &arena) { _, source, window in
      var sum = 0.0
      window.forEachPosition { sum += raised(unsafe Double(source[$0]), to: p) }
      return Float(root(of: sum, p))
    }
  }

  @inline(__always)
  private func raised(_ value: Double, to p: Int) -> Double {
    switch p {
    case 1: value.magnitude
    case 2: value * value
    default: Double.pow(value.magnitude, Double(p))
    }
  }

  @inline(__always)
  private func root(of sum: Double, _ p: Int) -> Double {
    switch p {
    case 1: sum
    case 2: sum.squareRoot()
    default: Double.pow(sum, 1 / Double(p))
    }
  }

  /// Stores what `body` makes of each window of each plane, which it is given with the plane's number
  /// and values. Outputs stay inside the slot: `init` compared its size with the windows.
  @inline(__always)
  private func forEachWindow<Element: BitwiseCopyable, Result: BitwiseCopyable>(
    _ type: Element.Type,
    _ resultType: Result.Type,
    in arena: inout Arena,
    _ body: (_ plane: Int, _ source: UnsafePointer<Element>, PoolingWindows.Window) -> Result
  ) {
    let windows = geometry.windows
    var source = unsafe arena.source(input, as: type)
    var target = unsafe arena.target(output, as: resultType)
    for plane in 0..<windows.planes {
      windows.forEachWindow { output, window in
        unsafe target[output] = body(plane, source, window)
      }
      unsafe source += windows.inputPlane
      unsafe target += windows.outputPlane
    }
  }
}
