import Foundation

/// The object of `mnist evaluate --json`.
struct EvaluationReport: Decodable {
  struct Mistake: Decodable {
    let index: Int
    let label: Int
    let digit: Int
    let confidence: Double
  }

  let images: Int
  let correct: Int
  let accuracy: Double
  let confusion: [[Int]]
  let mistakes: [Mistake]
  let digits: [Int]

  init(_ output: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(output.utf8))
  }
}
