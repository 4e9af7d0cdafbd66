/// *MaxPool* by its definition; a window without any input has the maximum of nothing, −∞.
func naiveMaxPooling(_ input: Planes, vertical: Window, horizontal: Window) -> [Float] {
  naiveWindows(input, vertical: vertical, horizontal: horizontal).map { window in
    var values: [Double] = []
    for case .input(let value) in window {
      values.append(value)
    }
    return Float(values.max() ?? -Double.infinity)
  }
}
