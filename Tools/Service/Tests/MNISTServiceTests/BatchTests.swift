import Foundation
import HTTPTypes
import Testing

@testable import MNISTService

@Suite("POST /v1/classify/batch")
struct BatchTests {
  private static let path = "/v1/classify/batch"
  private static let octets = "application/octet-stream"

  @Test("The bytes of N pictures give N predictions", arguments: [1, 2, 17, 1_000])
  func bytes(count: Int) async throws {
    let body = [[UInt8]](repeating: Fixtures.one, count: count).flatMap { $0 }
    let response = try await TestService().ask(.post, Self.path, type: Self.octets, body: body)
    #expect(response.status == .ok)
    let object = try response.object()
    try expectMembers(object, of: "Predictions")
    let predictions = try #require(object["predictions"] as? [[String: Any]])
    #expect(predictions.count == count)
    for prediction in predictions {
      try expectMembers(prediction, of: "Prediction")
      #expect(prediction["digit"] as? Int == 1)
    }
  }

  @Test("JSON may mix kinds of drawings")
  func json() async throws {
    let blank = "{\"width\":1,\"height\":1,\"rgba\":\"\\/\\/\\/\\/\\/w==\"}"
    let text = "{\"images\":[\(Fixtures.drawing),\(Fixtures.pixels),\(blank)]}"
    let response = try await TestService().post(Self.path, type: "application/json", text)
    #expect(response.status == .ok)
    let predictions = try #require(try response.object()["predictions"] as? [[String: Any]])
    #expect(predictions.map { $0["digit"] as? Int } == [1, 1, nil])
  }

  @Test("Other counts of bytes are 422", arguments: [0, 783, 785, 784 * 1_001])
  func wrongCount(count: Int) async throws {
    let response = try await TestService()
      .ask(.post, Self.path, type: Self.octets, body: [UInt8](repeating: 0, count: count))
    try expectProblem(response, .unprocessableContent)
  }

  @Test("No drawing and more than 100 drawings in JSON are 422", arguments: [0, 101])
  func wrongJSONCount(count: Int) async throws {
    let image = "{\"width\":1,\"height\":1,\"rgba\":\"AAAAAA==\"}"
    let images = [String](repeating: image, count: count)
    let text = "{\"images\":[" + images.joined(separator: ",") + "]}"
    let response = try await TestService().post(Self.path, type: "application/json", text)
    try expectProblem(response, .unprocessableContent)
  }

  @Test("PNG is 415, broken JSON 400")
  func others() async throws {
    let service = try TestService()
    try expectProblem(
      try await service.ask(.post, Self.path, type: "image/png", body: [1]),
      .unsupportedMediaType)
    try expectProblem(
      try await service.post(Self.path, type: "application/json", "{\"images\":[{}]}"),
      .unprocessableContent)
    try expectProblem(
      try await service.post(Self.path, type: "application/json", "{\"images\""), .badRequest)
  }
}
