import Foundation
import HTTPTypes
import Logging
import Testing

@testable import MNISTService

@Suite("Operation")
struct OperationTests {
  private static let octets = "application/octet-stream"

  @Test("A body beyond the limit is 413, announced or not")
  func tooLarge() async throws {
    let service = try TestService { $0.bodyByteLimit = 784 }
    let large = try await service.ask(
      .post, "/v1/classify", type: Self.octets, body: [UInt8](repeating: 0, count: 785))
    try expectProblem(large, .contentTooLarge)
    let exact = try await service.ask(
      .post, "/v1/classify", type: Self.octets, body: Fixtures.one)
    #expect(exact.status == .ok)
  }

  @Test("Too many requests are 503, and later ones are answered")
  func overload() async throws {
    let service = try TestService {
      $0.concurrencyLimit = 1
      $0.waitingLimit = 0
    }
    try service.service.gate.admit()
    let refused = try await service.ask(
      .post, "/v1/classify", type: Self.octets, body: Fixtures.one)
    try expectProblem(refused, .serviceUnavailable)
    #expect(refused.headers[.retryAfter] == "1")
    #expect(try await service.ask(.get, "/health/live").status == .ok)
    service.service.gate.dismiss()
    let answered = try await service.ask(
      .post, "/v1/classify", type: Self.octets, body: Fixtures.one)
    #expect(answered.status == .ok)
    #expect(service.service.gate.admittedCount == 0)
  }

  @Test("All tasks waiting at the gate get through")
  func gate() async throws {
    let gate = RequestGate(runningLimit: 2, waitingLimit: 1_000)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<500 {
        group.addTask {
          await gate.enter()
          await Task.yield()
          gate.leave()
        }
      }
    }
    await gate.enter()
    gate.leave()
  }

  @Test("A well-formed request id comes back, any other is replaced")
  func requestIdentifier() async throws {
    let service = try TestService()
    let field = HTTPField.Name.requestIdentifier
    let given = try await service.ask(.get, "/health/live", headers: [field: "a-1.B_2"])
    #expect(given.headers[field] == "a-1.B_2")
    for malformed in ["", "a b", "<x>", String(repeating: "x", count: 65)] {
      let response = try await service.ask(.get, "/health/live", headers: [field: malformed])
      #expect(response.headers[field]?.count == 16)
    }
    let problem = try await service.ask(.get, "/no", headers: [field: "me"])
    #expect(try problem.object()["instance"] as? String == "urn:mnist-service:request:me")
  }

  @Test("Every answer has the security headers", arguments: ["/", "/no", "/v1/model"])
  func securityHeaders(path: String) async throws {
    let response = try await TestService().ask(.get, path)
    #expect(response.headers[.xContentTypeOptions] == "nosniff")
    #expect(response.headers[.referrerPolicy] == "no-referrer")
    #expect(response.headers[.frameOptions] == "DENY")
    #expect(response.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
    #expect(response.headers[.accessControlAllowOrigin] == nil)
  }

  @Test("Other origins are allowed if asked for")
  func crossOrigin() async throws {
    let service = try TestService { $0.corsOrigin = "https://example.org" }
    let options = try await service.ask(.options, "/v1/classify")
    #expect(options.status == .noContent)
    #expect(options.headers[.accessControlAllowOrigin] == "https://example.org")
    #expect(options.headers[.accessControlAllowMethods]?.contains("POST") == true)
    let model = try await service.ask(.get, "/v1/model")
    #expect(model.headers[.accessControlAllowOrigin] == "https://example.org")
    #expect(model.headers[.vary] == "Origin")
    #expect(throws: StartError.self) { try TestService { $0.corsOrigin = "a b" } }
  }

  @Test("Metrics count requests, errors, durations and predictions")
  func metrics() async throws {
    let service = try TestService()
    for _ in 0..<3 {
      _ = try await service.ask(.post, "/v1/classify", type: Self.octets, body: Fixtures.one)
    }
    _ = try await service.ask(.post, "/v1/classify", type: Self.octets, body: [0])
    let response = try await service.ask(.get, "/metrics")
    #expect(response.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
    let lines = Set(response.text.split(separator: "\n").map { String($0) })
    #expect(lines.contains("mnist_requests_total{route=\"/v1/classify\",status=\"200\"} 3"))
    #expect(lines.contains("mnist_requests_total{route=\"/v1/classify\",status=\"422\"} 1"))
    #expect(lines.contains("mnist_errors_total{kind=\"client\"} 1"))
    #expect(lines.contains("mnist_predictions_total{digit=\"1\"} 3"))
    #expect(lines.contains("mnist_request_duration_seconds_count{route=\"/v1/classify\"} 4"))
    #expect(lines.contains("# TYPE mnist_request_duration_seconds histogram"))
  }
}
