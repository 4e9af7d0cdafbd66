import Foundation

/// A line of `mnist classify --json`.
struct Classification: Decodable {
  let file: String
  let digit: Int?
  let confidence: Double?
  let probabilities: [Double]?
  let verdict: String?
  let error: String?

  /// Reads lines of one object each.
  static func lines(_ output: String) throws -> [Classification] {
    try output.split(separator: "\n").map {
      try JSONDecoder().decode(Classification.self, from: Data($0.utf8))
    }
  }
}

/// The names of a JSON object's members.
func memberNames(_ text: String) throws -> Set<String> {
  let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
  return Set((object ?? [:]).keys)
}

/// The names of the members of an object within a JSON object, or of an array's first object.
func memberNames(_ text: String, of member: String) throws -> Set<String> {
  let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
  let value = object?[member]
  let inner = value as? [String: Any] ?? (value as? [[String: Any]])?.first
  return Set((inner ?? [:]).keys)
}
