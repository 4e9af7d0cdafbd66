import MNISTInference
import MNISTKernels

/// A constant: its text among the weights, and the line that adds it to the pool.
struct ConstantSource {
  private let number: Int
  private let source: PlanListing.Source
  private let format: WeightFormat

  init(_ source: PlanListing.Source, number: Int, format: WeightFormat) {
    self.number = number
    self.source = source
    self.format = Self.fits(source, format) ? format : .float32
  }

  /// Whether these are weights, and few enough bits have them: biases, scales and variances, of one
  /// axis, stay as they are.
  private static func fits(_ source: PlanListing.Source, _ format: WeightFormat) -> Bool {
    switch source {
    case .values(.float32(let numbers), let rank): rank > 1 && format.fits(numbers)
    case .packed(let numbers, _): format.fits(numbers)
    case .values: false
    }
  }

  private var bytes: [UInt8] {
    switch source {
    case .packed(let weights, _), .values(.float32(let weights), _): format.bytes(weights)
    case .values(let values, _): values.littleEndian
    }
  }

  /// `pool.append(…)`; a geometry that a step has is that step's.
  func append(_ steps: [StepSource]) -> String {
    let numbers =
      switch source {
      case .packed, .values(.float32, _): decoded
      case .values(let values, _):
        "WeightText.values(Weights.constant\(number), as: \(values.type.swiftType).self)"
      }
    let expression =
      if case .packed(_, let geometry) = source {
        "\(steps.lazy.compactMap { $0.geometry(geometry) }.first ?? geometry).packed(\(numbers))"
      } else {
        numbers
      }
    return "    _ = pool.append(\n      \(Wrapping.wrapped(expression, indentation: 6)).span)\n"
  }

  private var decoded: String {
    switch format {
    case .float32: "WeightText.values(Weights.constant\(number), as: Float.self)"
    case .float16: "WeightText.halves(Weights.constant\(number))"
    case .int8: "WeightText.blocks(Weights.constant\(number))"
    }
  }

  /// The text among the weights: a literal of many lines.
  var lines: [[UInt8]] {
    let text = Base64Encoder.text(bytes)
    var lines = [[UInt8]("  static let constant\(number): StaticString = \"\"\"".utf8)]
    let width = 92
    var start = 0
    repeat {
      let end = min(start + width, text.count)
      let isLast = end == text.count
      lines.append(
        [UInt8]("    ".utf8) + text[start..<end] + [UInt8]((isLast ? "" : "\\").utf8))
      start = end
    } while start < text.count
    return lines + [[UInt8]("    \"\"\"".utf8)]
  }
}

extension ElementType {
  /// The type of the elements in Swift.
  var swiftType: String {
    switch self {
    case .float32: "Float"
    case .float64: "Double"
    case .uint8: "UInt8"
    case .int8: "Int8"
    case .int32: "Int32"
    case .int64: "Int64"
    case .bool: "Bool"
    }
  }
}
