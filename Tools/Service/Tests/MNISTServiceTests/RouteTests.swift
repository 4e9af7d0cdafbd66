import Foundation
import HTTPTypes
import MNIST
import Testing

@testable import MNISTService

@Suite("Routes")
struct RouteTests {
  @Test("The page comes with its policy, and only once")
  func page() async throws {
    let service = try TestService()
    let response = try await service.ask(.get, "/")
    #expect(response.status == .ok)
    #expect(response.headers[.contentType] == "text/html; charset=utf-8")
    #expect(response.text.contains("<title>digits</title>"))
    let policy = try #require(response.headers[.contentSecurityPolicy])
    #expect(policy.contains("default-src 'none'"))
    #expect(policy.contains("'wasm-unsafe-eval'"))
    let tag = try #require(response.headers[.eTag])
    let again = try await service.ask(.get, "/", headers: [.ifNoneMatch: tag])
    #expect(again.status == .notModified)
    #expect(again.text.isEmpty)
  }

  @Test("The studio is beside the page, and each finds the other")
  func studio() async throws {
    let service = try TestService()
    let response = try await service.ask(.get, "/studio.html")
    #expect(response.status == .ok)
    #expect(response.text.contains("<title>studio</title>"))
    #expect(response.headers[.contentSecurityPolicy] != nil)
    let page = try await service.ask(.get, "/index.html")
    #expect(page.text.contains("<title>digits</title>"))
  }

  @Test("A page that isn't there keeps the service from starting")
  func noPage() throws {
    #expect(throws: StartError.self) { try TestService { $0.pagePath = "/nowhere.html" } }
  }

  @Test("The model describes itself")
  func model() async throws {
    let object = try await TestService().ask(.get, "/v1/model").object()
    try expectMembers(object, of: "Model")
    #expect(object["parameters"] as? Int == 19_434)
    #expect(object["accuracy"] as? Double == DigitClassifier.embeddedAccuracy)
  }

  @Test("A model from a file describes itself, and classifies")
  func modelFile() async throws {
    let service = try TestService { $0.modelPath = Fixtures.path("Weights/digits.onnx") }
    let object = try await service.ask(.get, "/v1/model").object()
    try expectMembers(object, of: "Model")
    #expect(object["parameters"] as? Int == 19_434)
    let response = try await service.ask(
      .post, "/v1/classify", type: "application/octet-stream", body: Fixtures.one)
    #expect(try response.object()["digit"] as? Int == 1)
  }

  @Test(
    "A file that isn't a model keeps the service from starting",
    arguments: ["README.md", "nothing"])
  func noModel(path: String) throws {
    #expect(throws: StartError.self) {
      try TestService { $0.modelPath = Fixtures.path(path) }
    }
  }

  @Test("Health is live and ready, and not ready while shutting down")
  func health() async throws {
    let service = try TestService()
    for path in ["/health/live", "/health/ready"] {
      let response = try await service.ask(.get, path)
      #expect(response.status == .ok)
      try expectMembers(try response.object(), of: "Health")
      #expect(response.headers[.connection] == nil)
    }
    service.service.lifecycle.beginDraining()
    #expect(try await service.ask(.get, "/health/live").status == .ok)
    let response = try await service.ask(.get, "/health/ready")
    try expectProblem(response, .serviceUnavailable)
    #expect(response.headers[.connection] == "close")
  }

  @Test("The document names all routes and is served unchanged")
  func openAPI() async throws {
    let response = try await TestService().ask(.get, "/openapi.json")
    #expect(response.text == OpenAPIDocument.json)
    let paths = try #require(try OpenAPI.document()["paths"] as? [String: Any])
    #expect(Set(paths.keys) == Set(Route.allCases.filter { $0 != .other }.map { $0.path }))
    #expect(
      try OpenAPI.statuses("/v1/classify", "post") == [200, 400, 405, 413, 415, 422, 500, 503])
  }

  @Test(
    "Paths that aren't there are 404", arguments: ["/no", "/v1/classify/", "/v1", "//", "/%00"])
  func notFound(path: String) async throws {
    try expectProblem(try await TestService().ask(.get, path), .notFound)
  }

  @Test("Other methods are 405 and say which", arguments: Route.allCases.filter { $0 != .other })
  func wrongMethod(route: Route) async throws {
    let response = try await TestService().ask(route.isPosted ? .get : .post, route.path)
    try expectProblem(response, .methodNotAllowed)
    #expect(response.headers[.allow] == route.allow)
    let deletion = try await TestService().ask(.delete, route.path)
    try expectProblem(deletion, .methodNotAllowed)
  }

  @Test("HEAD is GET without a body", arguments: ["/v1/model", "/health/live", "/"])
  func head(path: String) async throws {
    let service = try TestService()
    let length = try await service.ask(.get, path).body.readableBytes
    let response = try await service.ask(.head, path)
    #expect(response.status == .ok)
    #expect(response.headers[.contentLength] == String(length))
    #expect(response.text.isEmpty)
  }
}
