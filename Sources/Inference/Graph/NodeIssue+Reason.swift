import MNISTKernels
import MNISTONNX

extension NodeIssue {
  /// What is wrong with a part of a node, with the values that were found.
  ///
  /// Shapes and numbers come first, what was expected second. New versions may have more cases.
  public enum Reason: Hashable, Sendable {
    // MARK: What a node has

    /// No domain, operator or function of this name is known.
    case unknown(Name)
    /// The model defines a function of this name, which takes the operator's place.
    case definedByModel(Name)
    /// The operator has no such attribute in this opset, or none that is supported.
    case unknownAttribute(opset: Int64)
    /// Something that the operator needs isn't there.
    case missing
    /// An attribute is there twice.
    case duplicate
    /// There are more inputs than the operator has.
    case tooMany(limit: Int)
    /// An output that can't be computed is asked for.
    case notComputed
    /// The node is in training mode.
    case training
    /// A parameter of this recurrent activation is left out, and ONNX doesn't say what it is then.
    case noDefault(function: Name)

    // MARK: Values

    /// An attribute has a value of another type than ONNX's type of this name, such as `INTS`.
    case notOfType(Name)
    /// A word that isn't one of those that the attribute knows.
    case notOneOf(Name, choices: [Name])
    /// A number outside its range.
    case outOfRange(Int64, ClosedRange<Int64>)
    /// A number that must be positive.
    case notPositive
    /// A factor of integers that must be a whole number.
    case notWhole
    /// A list of another length.
    case count(Int, expected: Int)
    /// A tensor of this rank has no such axis.
    case axis(Int64, rank: Int)
    /// A list of axes has one twice.
    case repeatedAxis(Int64)
    /// An axis of this length has no such index.
    case index(Int64, length: Int)
    /// A step of 0.
    case zeroStep
    /// The limit of a range isn't reached, or not within the steps that are allowed.
    case tooManySteps
    /// Values that must be known when the model is planned are known only in a run.
    case knownOnlyInRun

    // MARK: Types

    /// A type that can't be computed with.
    case unsupportedType(ElementType, supported: [ElementType])
    /// Another type than that of an earlier input.
    case typeMismatch(ElementType, expected: ElementType)
    /// ONNX's number of a data type that doesn't exist or can't be computed with.
    case dataType(Int64, supported: [ElementType])
    /// The tensor in an attribute can't be read.
    case tensor(TensorError)

    // MARK: Shapes

    /// A shape with another number of axes.
    case rank([Int], expected: ClosedRange<Int>)
    /// Another shape than the only one that fits.
    case shape([Int], expected: [Int])
    /// A tensor that must have elements has none.
    case noElements([Int])
    /// Two shapes can't be broadcast against each other.
    case notBroadcastable([Int], [Int])
    /// A shape can't be broadcast to another, which would have to grow.
    case notBroadcastableTo([Int], target: [Int])
    /// The columns of the first matrix aren't as many as the rows of the second.
    case innerLengths([Int], [Int])
    /// Two shapes that are joined along an axis differ in another one.
    case shapesDiffer([Int], [Int], exceptAxis: Int)
    /// Indices are longer than the input along an axis that they don't pick from.
    case indicesShape([Int], input: [Int])
    /// There is neither one number for the whole tensor nor one for each channel.
    case perTensorOrChannel([Int], channels: Int)
    /// Weights for another number of channels in each group.
    case weightsShape([Int], group: Int, channels: Int)
    /// A length can't be split into so many equal parts.
    case notDivisible(Int, by: Int)
    /// A window is longer than the padded input.
    case windowTooLong(Int, axis: Int, length: Int, padBegin: Int, padEnd: Int)
    /// The padding that `auto_pad` asks for would take away the beginning of an axis.
    case negativePadding(Int, axis: Int, window: Int, stride: Int)
    /// Negative padding takes away more than there is.
    case padsTooNegative(before: Int, after: Int, length: Int)
    /// A shape has another number of elements than the one that it is to become.
    case reshape([Int], to: [Int64])
    /// More than one length is −1.
    case repeatedUnknownLength
    /// Lengths don't add up to the axis's length, or are fewer than the outputs.
    case split(lengths: [Int], length: Int, outputs: Int)
    /// An axis that is to be left out isn't of length 1.
    case notOfLengthOne(axis: Int, [Int])
    /// An axis becomes longer than can be counted.
    case tooLong(axis: Int)

    // MARK: Limits

    /// A tensor has more bytes than are allowed.
    case tensorBytes([Int], limit: Int)
    /// The constants that planning makes have more bytes than are allowed.
    case constantBytes(limit: Int)
    /// Planning takes more work than is allowed.
    case planningWork(limit: Int64)
  }
}
