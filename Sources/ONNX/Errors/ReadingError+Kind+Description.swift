extension ReadingError.Kind: CustomStringConvertible {
  /// What is wrong, as a clause for people: no path, no offset.
  public var description: String {
    switch self {
    case .truncated(let needed, let available):
      "a value of " + String(needed) + " bytes with " + String(available) + " bytes left"
    case .truncatedVarint:
      "the message ends within a varint"
    case .oversizedVarint:
      "a varint of more than 64 bits"
    case .lengthBeyondEnd(let length, let available):
      "a length of " + String(length) + " bytes with " + String(available) + " bytes left"
    case .invalidFieldNumber(let number):
      "field number " + String(number) + " is not between 1 and 536870911"
    case .invalidWireType(let code):
      "wire type " + String(code) + " does not exist"
    case .unexpectedWireType(let expected, let actual):
      "expected " + expected.name + ", found " + actual.name
    case .unmatchedGroupEnd(let number):
      "the end of group " + String(number) + " without its start"
    case .unterminatedGroup(let number):
      "the message ends within group " + String(number)
    case .unevenPackedLength(let length, let elementSize):
      String(length) + " bytes are no whole number of values of " + String(elementSize) + " bytes"
    case .fileTooLarge(let byteCount, let limit):
      "a file of " + String(byteCount) + " bytes; at most " + String(limit) + " are read"
    case .nestingTooDeep(let limit):
      "messages nested more than " + String(limit) + " deep"
    case .tooManyNodes(let limit):
      "more than " + String(limit) + " nodes"
    case .tooManyEntries(let limit):
      "more than " + String(limit) + " messages and names"
    case .tooManyDimensions(let limit):
      "more than " + String(limit) + " dimensions"
    case .tooManyElements(let limit):
      "more than " + String(limit) + " elements"
    case .tooMuchExternalData(let limit):
      "more than " + String(limit) + " bytes of external data"
    case .missingGraph:
      "no graph: this is not an ONNX model"
    case .repeatedMessage:
      "a second value in a field that holds one"
    case .conflictingOperatorSets(let domain, let versions):
      "versions " + versions.map { String($0) }.joined(separator: " and ")
        + " of the operator set \"" + domain.description + "\""
    case .sparseInitializer(let tensor):
      "sparse initializer" + quoted(tensor) + " is not supported"
    case .attributeTypeMismatch, .conflictingAttributeValues, .missingAttributeValue:
      attributeDescription
    case .unknownDataType, .negativeDimension, .dimensionTooLarge, .dataLengthMismatch,
      .conflictingData, .unexpectedDataField, .valueOutOfRange, .segmentedTensor,
      .elementTypeMismatch:
      tensorDescription
    case .unknownDataLocation, .externalDataUnavailable, .missingExternalLocation,
      .unsafeExternalLocation, .repeatedExternalKey, .invalidExternalNumber,
      .externalLengthMismatch, .externalDataFailed:
      externalDataDescription
    }
  }

  private var attributeDescription: String {
    switch self {
    case .attributeTypeMismatch(let attribute, let declared, let actual):
      "attribute" + quoted(attribute) + " declares " + declared.description
        + " and has a value in " + actual.description
    case .conflictingAttributeValues(let attribute, let first, let second):
      "attribute" + quoted(attribute) + " has values in " + first.description
        + " and " + second.description
    case .missingAttributeValue(let attribute):
      "attribute" + quoted(attribute) + " has no value"
    default:
      ""
    }
  }

  private var tensorDescription: String {
    switch self {
    case .unknownDataType(let code, let tensor):
      "tensor" + quoted(tensor) + " has data type " + String(code) + ", which does not exist"
    case .negativeDimension(let dimension):
      "dimension " + String(dimension) + " is negative"
    case .dimensionTooLarge(let dimension):
      "dimension " + String(dimension) + " is too large"
    case .dataLengthMismatch(let tensor, let field, let expected, let actual):
      "tensor" + quoted(tensor) + " has " + String(actual) + field.unit + " in "
        + field.description + ", its dimensions need " + String(expected)
    case .conflictingData(let tensor, let first, let second):
      "tensor" + quoted(tensor) + " has data in " + first.description
        + " and " + second.description
    case .unexpectedDataField(let tensor, let field, let dataType):
      "tensor" + quoted(tensor) + " of type " + dataType.name + " has data in " + field.description
    case .valueOutOfRange(let tensor, let value, let dataType):
      "tensor" + quoted(tensor) + " of type " + dataType.name + " has the value " + String(value)
    case .segmentedTensor:
      "tensors in segments are not supported"
    case .elementTypeMismatch(let tensor, let dataType, let requested):
      "tensor" + quoted(tensor) + " of type " + dataType.name + " can't be read as "
        + requested.description
    default:
      ""
    }
  }

  private var externalDataDescription: String {
    switch self {
    case .unknownDataLocation(let code, let tensor):
      "tensor" + quoted(tensor) + " has data location " + String(code) + ", which does not exist"
    case .externalDataUnavailable(let tensor, let file):
      "the data of tensor" + quoted(tensor) + " are in the file" + quoted(file)
        + ", and files beside the model are not read here"
    case .missingExternalLocation(let tensor):
      "the data of tensor" + quoted(tensor) + " are in a file without a name"
    case .unsafeExternalLocation(let tensor, let location):
      "the data of tensor" + quoted(tensor) + " are in" + quoted(location)
        + ", which is no bare file name"
    case .repeatedExternalKey(let tensor, let key):
      "the external data of tensor" + quoted(tensor) + " have two values of" + quoted(key)
    case .invalidExternalNumber(let tensor, let key, let value):
      "the external data of tensor" + quoted(tensor) + " have the " + key.description
        + quoted(value) + ", which is no usable number"
    case .externalLengthMismatch(let tensor, let file, let expected, let actual):
      "the file" + quoted(file) + " gives tensor" + quoted(tensor) + " " + String(actual)
        + " bytes, its dimensions need " + String(expected)
    case .externalDataFailed(let tensor, let file, let error):
      "the file" + quoted(file) + " with the data of tensor" + quoted(tensor) + " "
        + error.description
    default:
      ""
    }
  }
}

/// A name in quotes after a space, or nothing for things without a name.
private func quoted(_ name: Name) -> String {
  name.isEmpty ? "" : " \"" + name.description + "\""
}
