import MNISTKernels
import MNISTONNX

extension NodeIssue.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknown(let name): name.description + " is not known"
    case .definedByModel(let name): name.description + " is a function that the model defines"
    case .unknownAttribute(let opset): "not known in opset " + String(opset)
    case .missing: "missing"
    case .duplicate: "given twice"
    case .tooMany(let limit): "too many: at most " + String(limit) + " are allowed"
    case .notComputed: "can't be computed"
    case .training: "training isn't supported"
    case .noDefault(let function):
      function.description + " needs a value, because ONNX leaves its default open"

    case .notOfType(let type): "not of type " + type.description
    case .notOneOf(let word, let choices):
      "'" + word.description + "' is not one of " + listText(choices) { $0.description }
    case .outOfRange(let value, let range): Self.text(value, outside: range)
    case .notPositive: "not positive"
    case .notWhole: "not a whole number, though the matrices are integers"
    case .count(let count, let expected):
      Self.text(count, "value") + ", not " + String(expected)
    case .axis(let axis, let rank):
      "axis " + String(axis) + " is out of range for rank " + String(rank)
    case .repeatedAxis(let axis): "axis " + String(axis) + " is given twice"
    case .index(let index, let length):
      "index " + String(index) + " is out of range for an axis of length " + String(length)
    case .zeroStep: "the step is 0"
    case .tooManySteps: "too many steps to the limit"
    case .knownOnlyInRun: "its values are known only at run time"

    case .unsupportedType(let type, let supported):
      "type " + type.description + Self.text(supported)
    case .typeMismatch(let type, let expected):
      "type " + type.description + ", not " + expected.description
    case .dataType(let code, let supported):
      if let type = Int32(exactly: code).flatMap({ DataType(rawValue: $0) }) {
        "type " + type.name + Self.text(supported)
      } else {
        "there is no data type " + String(code)
      }
    case .tensor(let error): error.description

    case .rank(let shape, let expected): Self.text(shape, expected)
    case .shape(let shape, let expected):
      "shape " + shapeText(shape) + ", not " + shapeText(expected)
    case .noElements(let shape): "shape " + shapeText(shape) + " has no elements"
    case .notBroadcastable(let first, let second):
      "shapes " + shapeText(first) + " and " + shapeText(second)
        + " can't be broadcast against each other"
    case .notBroadcastableTo(let shape, let target):
      "shape " + shapeText(shape) + " can't be broadcast to " + shapeText(target)
    case .innerLengths(let first, let second):
      "matrices of shapes " + shapeText(first) + " and " + shapeText(second)
        + " can't be multiplied: their inner lengths differ"
    case .shapesDiffer(let first, let second, let axis):
      "shapes " + shapeText(first) + " and " + shapeText(second) + " differ in more than axis "
        + String(axis)
    case .indicesShape(let indices, let input):
      "indices of shape " + shapeText(indices) + " don't fit an input of shape "
        + shapeText(input)
    case .perTensorOrChannel(let shape, let channels):
      "shape " + shapeText(shape) + "; supported: one value"
        + (channels == 1 ? "" : " or " + shapeText([channels]))
    case .weightsShape(let weights, let group, let channels):
      "weights of shape " + shapeText(weights) + " don't fit " + Self.text(channels, "channel")
        + " in " + Self.text(group, "group")
    case .notDivisible(let length, let parts):
      String(length) + " can't be split into " + Self.text(parts, "equal part")
    case .windowTooLong(let window, let axis, let length, let padBegin, let padEnd):
      "a window of " + String(window) + " doesn't fit axis " + String(axis) + " of length "
        + String(length) + " with padding " + String(padBegin) + " and " + String(padEnd)
    case .negativePadding(let padding, let axis, let window, let stride):
      "a window of " + String(window) + " and a stride of " + String(stride)
        + " need negative padding, " + String(padding) + ", on axis " + String(axis)
    case .padsTooNegative(let before, let after, let length):
      "padding of " + String(before) + " and " + String(after)
        + " takes away more than an axis of length " + String(length) + " has"
    case .reshape(let shape, let target):
      "shape " + shapeText(shape) + " can't become [" + listText(target) { String($0) } + "]"
    case .repeatedUnknownLength: "more than one length is -1"
    case .split(let lengths, let length, let outputs):
      "lengths " + shapeText(lengths) + " don't split an axis of length " + String(length)
        + " into " + Self.text(outputs, "output")
    case .notOfLengthOne(let axis, let shape):
      "axis " + String(axis) + " of shape " + shapeText(shape) + " isn't of length 1"
    case .tooLong(let axis): "axis " + String(axis) + " becomes too long"

    case .tensorBytes(let shape, let limit):
      "shape " + shapeText(shape) + " takes more than " + String(limit) + " bytes"
    case .constantBytes(let limit):
      "the constants made while planning take more than " + String(limit) + " bytes"
    case .planningWork(let limit):
      "planning takes more than " + String(limit) + " steps"
    }
  }

  /// `1 value`, `2 values`.
  private static func text(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    String(count) + " " + (count == 1 ? noun : plural ?? noun + "s")
  }

  private static func text(_ supported: [ElementType]) -> String {
    "; supported: " + listText(supported) { $0.description }
  }

  private static func text(_ value: Int64, outside range: ClosedRange<Int64>) -> String {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    if lower == upper { return String(value) + ", not " + String(lower) }
    if upper == .max { return String(value) + " is less than " + String(lower) }
    return String(value) + " is not between " + String(lower) + " and " + String(upper)
  }

  private static func text(_ shape: [Int], _ expected: ClosedRange<Int>) -> String {
    let (least, most) = (expected.lowerBound, expected.upperBound)
    let found = "shape " + shapeText(shape) + " has "
    if least == most {
      return found + text(shape.count, "axis", "axes") + ", not " + String(least)
    }
    return shape.count < least
      ? found + "fewer than " + text(least, "axis", "axes")
      : found + "more than " + text(most, "axis", "axes")
  }
}
