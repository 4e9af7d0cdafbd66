extension ReadingError.Kind: CustomStringConvertible {
  /// What is wrong, as a clause for people, without the path and the offset.
  public var description: String {
    switch self {
    case .truncated(let needed, let available):
      return "a value of " + String(needed) + " bytes with " + String(available) + " bytes left"
    case .truncatedVarint:
      return "the message ends within a varint"
    case .oversizedVarint:
      return "a varint of more than 64 bits"
    case .lengthBeyondEnd(let length, let available):
      return "a length of " + String(length) + " bytes with " + String(available) + " bytes left"
    case .invalidFieldNumber(let number):
      return "field number " + String(number) + " is not between 1 and 536870911"
    case .invalidWireType(let code):
      return "wire type " + String(code) + " does not exist"
    case .unexpectedWireType(let expected, let actual):
      return "expected " + expected.name + ", found " + actual.name
    case .unmatchedGroupEnd(let number):
      return "group " + String(number) + " ends without having started"
    case .unterminatedGroup(let number):
      return "the message ends within group " + String(number)
    case .unevenPackedLength(let length, let elementSize):
      return String(length) + " bytes don't divide into values of " + String(elementSize)
        + " bytes"

    case .fileTooLarge(let byteCount, let limit):
      return "a file of " + String(byteCount) + " bytes; the limit is " + String(limit)
    case .nestingTooDeep(let limit):
      return "messages nested more than " + String(limit) + " deep"
    case .tooManyNodes(let limit):
      return "more than " + String(limit) + " nodes"
    case .tooManyEntries(let limit):
      return "more than " + String(limit) + " messages and names"
    case .tooManyDimensions(let limit):
      return "more than " + String(limit) + " dimensions"
    case .tooManyElements(let limit):
      return "more than " + String(limit) + " elements"
    case .tooMuchExternalData(let limit):
      return "more than " + String(limit) + " bytes of external data"

    case .notAModel(let format):
      return "this is not an ONNX model, but " + format.description
    case .missingGraph:
      return "no graph: this is not an ONNX model"
    case .repeatedMessage:
      return "a second value in a field that holds one"
    case .conflictingOperatorSets(let domain, let versions):
      return "versions " + versions.map { String($0) }.joined(separator: " and ")
        + " of the operator set \"" + domain.description + "\""
    case .sparseInitializer(let tensor):
      return "sparse initializer" + quoted(tensor) + " is not supported"

    case .attributeTypeMismatch(let attribute, let declared, let actual):
      return "attribute" + quoted(attribute) + " declares " + declared.description
        + " but has its value in " + actual.description
    case .conflictingAttributeValues(let attribute, let first, let second):
      return "attribute" + quoted(attribute) + " has values in both " + first.description
        + " and " + second.description
    case .missingAttributeValue(let attribute):
      return "attribute" + quoted(attribute) + " has no value"

    case .unknownDataType(let code, let tensor):
      return "tensor" + quoted(tensor) + " has data type " + String(code)
        + ", which does not exist"
    case .negativeDimension(let dimension):
      return "dimension " + String(dimension) + " is negative"
    case .dimensionTooLarge(let dimension):
      return "dimension " + String(dimension) + " is too large"
    case .dataLengthMismatch(let tensor, let field, let expected, let actual):
      return "tensor" + quoted(tensor) + " has " + String(actual) + field.unit + " in "
        + field.description + ", its dimensions need " + String(expected)
    case .conflictingData(let tensor, let first, let second):
      return "tensor" + quoted(tensor) + " has data in both " + first.description + " and "
        + second.description
    case .unexpectedDataField(let tensor, let field, let dataType):
      return "tensor" + quoted(tensor) + " of type " + dataType.name + " has its data in "
        + field.description
    case .valueOutOfRange(let tensor, let value, let dataType):
      return "tensor" + quoted(tensor) + " of type " + dataType.name + " has the value "
        + String(value)
    case .segmentedTensor:
      return "tensors in segments are not supported"
    case .elementTypeMismatch(let tensor, let dataType, let requested):
      return "tensor" + quoted(tensor) + " of type " + dataType.name + " can't be read as "
        + requested.description

    case .unknownDataLocation(let code, let tensor):
      return "tensor" + quoted(tensor) + " has data location " + String(code)
        + ", which does not exist"
    case .externalDataUnavailable(let tensor, let file):
      return "tensor" + quoted(tensor) + " has its data in the file" + quoted(file)
        + ", and files beside the model are not read here"
    case .missingExternalLocation(let tensor):
      return "tensor" + quoted(tensor) + " has its data in a file that it doesn't name"
    case .unsafeExternalLocation(let tensor, let location):
      return "tensor" + quoted(tensor) + " has its data in \"" + location.description
        + "\", which is not a bare file name"
    case .repeatedExternalKey(let tensor, let key):
      return "tensor" + quoted(tensor) + " gives" + quoted(key) + " of its external data twice"
    case .invalidExternalNumber(let tensor, let key, let value):
      return "tensor" + quoted(tensor) + " gives \"" + value.description + "\" as the "
        + key.description + " of its external data, which is not a usable number"
    case .externalLengthMismatch(let tensor, let file, let expected, let actual):
      return "tensor" + quoted(tensor) + " has " + String(actual) + " bytes in the file"
        + quoted(file) + ", its dimensions need " + String(expected)
    case .externalDataFailed(let tensor, let file, let error):
      return "the file" + quoted(file) + " with the data of tensor" + quoted(tensor) + " "
        + error.description
    }
  }
}

/// A name in quotes after a space, or nothing if it is empty.
private func quoted(_ name: Name) -> String {
  name.isEmpty ? "" : " \"" + name.description + "\""
}
