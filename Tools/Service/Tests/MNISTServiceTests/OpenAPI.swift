import Foundation
import Testing

@testable import MNISTService

/// The document that the service promises to follow.
enum OpenAPI {
  /// The whole document.
  static func document() throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(OpenAPIDocument.json.utf8))
    return try #require(value as? [String: Any])
  }

  /// What an object of a schema must have.
  static func requiredMembers(of schema: String) throws -> Set<String> {
    let components = try #require(document()["components"] as? [String: Any])
    let schemas = try #require(components["schemas"] as? [String: Any])
    let object = try #require(schemas[schema] as? [String: Any])
    return Set(try #require(object["required"] as? [String]))
  }

  /// The statuses that a route's method promises.
  static func statuses(_ path: String, _ method: String) throws -> Set<Int> {
    let paths = try #require(document()["paths"] as? [String: Any])
    let methods = try #require(paths[path] as? [String: Any])
    let operation = try #require(methods[method] as? [String: Any])
    let responses = try #require(operation["responses"] as? [String: Any])
    return Set(responses.keys.compactMap { Int($0) })
  }
}
