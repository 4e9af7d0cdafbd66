extension ConnectedComponents {
  /// How high the digits among the marked components are: the median height of those that aren't much lower
  /// than the highest; 1 if none is marked.
  var digitHeight: Int {
    let heights = components.filter { $0.isDigit }.map { Float($0.boundingBox.height) }
    return max(1, Int(InkLine.digitHeight(heights)))
  }

  /// The smallest rectangle around the marked components; nil if there are none.
  var markedBox: PixelRegion? {
    var box: PixelRegion?
    for component in components where component.isDigit {
      box = box?.union(component.boundingBox) ?? component.boundingBox
    }
    return box
  }

  /// Marks what may be a line of writing: everything but margins, printed lines, boxes around digits, and
  /// specks.
  ///
  /// - Precondition: there is a component.
  mutating func markLine() {
    for index in components.indices {
      components[index].isMargin = isMargin(components[index])
      components[index].isDigit =
        !components[index].isMargin && !isPrintedLine(components[index].boundingBox)
        && !isBox(index)
    }
    if !components.contains(where: { $0.isDigit }) { mark(.all) }
    let height = digitHeight
    for index in components.indices where components[index].isDigit {
      let box = components[index].boundingBox
      components[index].isDigit = 10 * box.longerSide >= height
    }
  }

  /// Whether it goes on and on at one height, or all the way down.
  private func isPrintedLine(_ box: PixelRegion) -> Bool {
    let isLevel = 12 * box.height <= box.width && 2 * box.width >= width
    let isUpright = 12 * box.width <= box.height && 10 * box.height >= 9 * height
    return isLevel || isUpright
  }

  /// Whether it is drawn around others: another component of some size is inside, and it has ink along all
  /// four edges.
  private mutating func isBox(_ index: Int) -> Bool {
    let box = components[index].boundingBox
    let holdsSomething = components.contains { other in
      let inner = other.boundingBox
      return inner != box && inner.x > box.x && inner.y > box.y
        && inner.x + inner.width < box.x + box.width
        && inner.y + inner.height < box.y + box.height && 3 * inner.height >= box.height
    }
    return holdsSomething && interior(of: index) != nil
  }
}
