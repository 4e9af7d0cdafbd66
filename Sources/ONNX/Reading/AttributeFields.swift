/// The fields of an `AttributeProto` as read, before they are checked against each other.
struct AttributeFields {
  var name: Name = ""
  /// `type`; 0 if missing, as in models before IR version 2.
  var typeCode: Int32 = 0
  /// `ref_attr_name`.
  var reference: Name = ""
  /// The kind of the field that holds the value.
  private(set) var present: AttributeKind?
  /// The kind of another field that holds a value too.
  private(set) var conflicting: AttributeKind?

  var float: Float = 0
  var int: Int64 = 0
  var string: Name = ""
  var tensor: StoredTensor?
  var graph: Graph?
  var floats: [Float] = []
  var ints: [Int64] = []
  var strings: [Name] = []
  var tensors: [StoredTensor] = []
  var graphs: [Graph] = []

  /// Notes that there is a field with this kind of value.
  mutating func note(_ kind: AttributeKind) {
    if present == nil {
      present = kind
    } else if present != kind {
      conflicting = kind
    }
  }

  /// Checks the fields against each other and returns the value.
  ///
  /// - Parameter offset: Where the message begins, for errors.
  func value(offset: Int) throws(ReadingError) -> Attribute.Value {
    if let present, let conflicting {
      throw ReadingError(
        .conflictingAttributeValues(
          attribute: name,
          first: present.fieldName,
          second: conflicting.fieldName
        ),
        offset: offset
      )
    }
    if !reference.isEmpty {
      guard let present else { return .reference(reference) }
      throw ReadingError(
        .conflictingAttributeValues(
          attribute: name,
          first: "ref_attr_name",
          second: present.fieldName
        ),
        offset: offset
      )
    }
    if typeCode == 0 {
      guard let present else {
        throw ReadingError(.missingAttributeValue(attribute: name), offset: offset)
      }
      return try value(of: present, offset: offset)
    }
    guard let declared = AttributeKind(rawValue: typeCode) else {
      return .unsupported(kind: typeCode)
    }
    if let present, present != declared {
      throw ReadingError(
        .attributeTypeMismatch(
          attribute: name,
          declared: declared.name,
          actual: present.fieldName
        ),
        offset: offset
      )
    }
    return try value(of: declared, offset: offset)
  }

  /// The value of a kind. Numbers, strings and lists that are missing have proto3's defaults.
  private func value(
    of kind: AttributeKind,
    offset: Int
  ) throws(ReadingError) -> Attribute.Value {
    switch kind {
    case .float: return .float(float)
    case .int: return .int(int)
    case .string: return .string(string)
    case .tensor:
      if let tensor { return .tensor(tensor) }
    case .graph:
      if let graph { return .graph(graph) }
    case .floats: return .floats(floats)
    case .ints: return .ints(ints)
    case .strings: return .strings(strings)
    case .tensors: return .tensors(tensors)
    case .graphs: return .graphs(graphs)
    case .sparseTensor, .sparseTensors, .type, .types: return .unsupported(kind: kind.rawValue)
    }
    throw ReadingError(.missingAttributeValue(attribute: name), offset: offset)
  }
}
