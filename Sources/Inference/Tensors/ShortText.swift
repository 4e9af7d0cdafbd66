// What descriptions show of a model's own lists: never more than a line's worth, so that no message
// grows with the file. Names cut themselves.

/// A shape as text, `[1, 1, 28, 28]`, cut after eight lengths.
package func shapeText(_ shape: [Int]) -> String {
  "[" + listText(shape) { String($0) } + "]"
}

/// The first eight elements, and "…" for the others.
package func listText<Element>(
  _ elements: [Element],
  separator: String = ", ",
  _ text: (Element) -> String
) -> String {
  let shown = 8
  var list = ""
  for (index, element) in elements.prefix(shown).enumerated() {
    if index > 0 { list += separator }
    list += text(element)
  }
  return elements.count > shown ? list + separator + "…" : list
}
