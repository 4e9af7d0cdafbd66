/// Where in a message a value is, from the outermost field inward.
///
/// Prints as `graph.node[3].attribute[1].t.dims`, with the field names of ONNX's `onnx.proto`.
public struct FieldPath: Hashable, Sendable, CustomStringConvertible {
  /// One step from a message to a field of it.
  public struct Component: Hashable, Sendable {
    /// The field's name in `onnx.proto`.
    public let name: Name
    /// Which of a repeated field's messages, from 0; nil if the field isn't repeated.
    public let index: Int?

    /// A step to the field of this name and, if it is repeated, this index.
    public init(_ name: Name, index: Int? = nil) {
      self.name = name
      self.index = index
    }
  }

  /// The steps, outermost first.
  public private(set) var components: [Component]

  /// A path of these steps, outermost first.
  public init(_ components: [Component] = []) {
    self.components = components
  }

  /// The same path, seen from the message that contains it in this field.
  func within(_ component: Component) -> FieldPath {
    FieldPath([component] + components)
  }

  /// The path as text: names separated by dots, indices in brackets.
  public var description: String {
    var text = ""
    for component in components {
      if !text.isEmpty { text += "." }
      text += component.name.description
      if let index = component.index { text += "[" + String(index) + "]" }
    }
    return text
  }
}
