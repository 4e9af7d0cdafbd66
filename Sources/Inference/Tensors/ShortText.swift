import MNISTONNX

// What descriptions show of a model's own lists and names: never more than a line's worth, so that no
// message grows with the file.

/// A shape as text, `[1, 1, 28, 28]`, cut after eight lengths.
package func shapeText(_ shape: [Int]) -> String {
  "[" + listText(shape) { String($0) } + "]"
}

/// The first eight elements, separated by commas, and "…" for the others.
func listText<Element>(_ elements: [Element], _ text: (Element) -> String) -> String {
  let shown = 8
  var list = ""
  for (index, element) in elements.prefix(shown).enumerated() {
    if index > 0 { list += ", " }
    list += text(element)
  }
  return elements.count > shown ? list + ", …" : list
}

/// A name as text for people, cut after 64 bytes.
package func nameText(_ name: Name) -> String {
  var end = 64
  guard name.utf8.count > end else { return name.description }
  // Not in the middle of a character, unless these bytes are no text anyway.
  while end > 60, name.utf8[end] & 0xC0 == 0x80 { end -= 1 }
  return Name(utf8: [UInt8](name.utf8[..<end])).description + "…"
}
