import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@testable import MNISTService

/// A service for tests: without a network, and silent.
struct TestService {
  let service: DigitService

  init(_ change: (inout Settings) -> Void = { _ in }) throws {
    var settings = Settings()
    // Otherwise it would depend on whether the playground is built.
    settings.pagePath = try Fixtures.pagePath()
    change(&settings)
    service = try DigitService(
      settings, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  /// Sends a request.
  func ask(
    _ method: HTTPRequest.Method, _ path: String, type: String? = nil, body: [UInt8]? = nil,
    headers: HTTPFields = [:]
  ) async throws -> TestResponse {
    var headers = headers
    if let type { headers[.contentType] = type }
    let sent = headers
    return try await service.application().test(.router) { client in
      try await client.execute(
        uri: path, method: method, headers: sent, body: body.map { ByteBuffer(bytes: $0) })
    }
  }

  /// Posts a text.
  func post(_ path: String, type: String, _ text: String) async throws -> TestResponse {
    try await ask(.post, path, type: type, body: Array(text.utf8))
  }
}

extension TestResponse {
  /// The body as a JSON object.
  func object() throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(body.readableBytesView))
    return try #require(value as? [String: Any])
  }

  /// The body as text.
  var text: String { String(buffer: body) }
}

/// Checks an error: its status, type and members.
func expectProblem(
  _ response: TestResponse, _ status: HTTPResponse.Status,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  #expect(response.status == status, sourceLocation: sourceLocation)
  #expect(
    response.headers[.contentType] == "application/problem+json", sourceLocation: sourceLocation)
  let object = try response.object()
  try expectMembers(object, of: "Problem", sourceLocation: sourceLocation)
  #expect(object["status"] as? Int == status.code, sourceLocation: sourceLocation)
  #expect(object["title"] as? String == status.reasonPhrase, sourceLocation: sourceLocation)
}

/// Checks that an object has exactly the members that the OpenAPI document requires.
func expectMembers(
  _ object: [String: Any], of schema: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let required = try OpenAPI.requiredMembers(of: schema)
  #expect(Set(object.keys) == required, sourceLocation: sourceLocation)
}
