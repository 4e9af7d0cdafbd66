import Foundation
import HTTPTypes
import Testing

@testable import MNISTService

@Suite("POST /v1/classify")
struct ClassifyTests {
  private static let path = "/v1/classify"
  private static let octets = "application/octet-stream"

  @Test("A PNG drawing of each digit is recognized", arguments: 0..<10)
  func png(digit: Int) async throws {
    let body = try Fixtures.bytes("drawings/dark-on-white/\(digit).png")
    let response = try await TestService().ask(.post, Self.path, type: "image/png", body: body)
    #expect(response.status == .ok)
    let object = try response.object()
    try expectMembers(object, of: "Prediction")
    #expect(object["digit"] as? Int == digit)
    #expect(object["blank"] as? Bool == false)
    let probabilities = try #require(object["probabilities"] as? [Double])
    #expect(probabilities.count == 10)
    #expect(abs(probabilities.reduce(0, +) - 1) < 1e-4)
    #expect(object["confidence"] as? Double == probabilities.max())
  }

  @Test("Bytes, floats and JSON of one picture give the same answer")
  func sameAnswer() async throws {
    let service = try TestService()
    let floats = Fixtures.floats(Fixtures.one.map { Float($0) / 255 })
    let responses = [
      try await service.ask(.post, Self.path, type: Self.octets, body: Fixtures.one),
      try await service.ask(.post, Self.path, type: Self.octets, body: floats),
      try await service.post(Self.path, type: "application/json", Fixtures.pixels),
      try await service.post(
        Self.path, type: "Application/JSON; charset=utf-8", Fixtures.pixels),
    ]
    let lists = try responses.map { response in
      try #require(try response.object()["probabilities"] as? [Double])
    }
    #expect(lists.allSatisfy { $0 == lists[0] })
    #expect(try responses[0].object()["digit"] as? Int == 1)
  }

  @Test("RGBA in JSON is a drawing")
  func rgba() async throws {
    let response = try await TestService()
      .post(Self.path, type: "application/json", Fixtures.drawing)
    #expect(response.status == .ok)
    #expect(try response.object()["digit"] as? Int == 1)
  }

  @Test("Strokes are a drawing, with and without a pressure")
  func strokes() async throws {
    let service = try TestService()
    for text in [
      "{\"width\":8,\"strokes\":[[[30,10],[30,50],[30,90]]]}",
      "{\"width\":8,\"strokes\":[[[30,10,1],[30,90,1.5]]]}",
      "{\"width\":8,\"strokes\":[[[-2e-311,10],[1e-132,90]]]}",
    ] {
      let response = try await service.post(Self.path, type: "application/json", text)
      #expect(response.status == .ok)
      let object = try response.object()
      try expectMembers(object, of: "Prediction")
      #expect(object["digit"] as? Int == 1)
    }
    let none = try await service.post(
      Self.path, type: "application/json", "{\"width\":8,\"strokes\":[]}")
    #expect(try none.object()["blank"] as? Bool == true)
  }

  @Test(
    "Strokes that can't be drawn are 422, and the problem says where",
    arguments: [
      ("{\"strokes\":[[[1,2]]]}", "'width'"),
      ("{\"width\":1,\"strokes\":[[[1,2]]],\"pixels\":[]}", "either"),
      ("{\"width\":0,\"strokes\":[[[1,2]]]}", "its width"),
      ("{\"width\":1000000.0000000001,\"strokes\":[]}", "its width"),
      ("{\"width\":1,\"strokes\":[[[1,2,0.00099999999999]]]}", "its pressure"),
      ("{\"width\":1,\"strokes\":[[[1,2]],[[1,2],[3]]]}", "'strokes[1][1]' has 1 numbers"),
      ("{\"width\":1,\"strokes\":[[[1,2,3,4]]]}", "'strokes[0][0]' has 4 numbers"),
      ("{\"width\":1,\"strokes\":[[[1,2e7]]]}", "stroke 0, point 0: its coordinates"),
      ("{\"width\":1,\"strokes\":[[[1,2,0]]]}", "stroke 0, point 0: its pressure"),
      ("{\"width\":1,\"strokes\":[1]}", "'strokes[0]' isn't an array"),
      (
        "{\"width\":1,\"strokes\":[[\(String(repeating: "[1,2],", count: 8_192))[1,2]]]}",
        "8193 points"
      ),
    ])
  func impossibleStrokes(text: String, part: String) async throws {
    let response = try await TestService().post(Self.path, type: "application/json", text)
    try expectProblem(response, .unprocessableContent)
    let detail = try #require(try response.object()["detail"] as? String)
    #expect(detail.contains(part), "\(detail)")
  }

  @Test("A blank drawing has no digit")
  func blank() async throws {
    let service = try TestService()
    let white = try Fixtures.bytes("drawings/blank/white.png")
    let responses = [
      try await service.ask(.post, Self.path, type: "image/png", body: white),
      try await service.ask(
        .post, Self.path, type: Self.octets, body: [UInt8](repeating: 0, count: 784)),
    ]
    for response in responses {
      let object = try response.object()
      try expectMembers(object, of: "Prediction")
      #expect(object["digit"] is NSNull)
      #expect(object["blank"] as? Bool == true)
      #expect(object["confidence"] as? Double == 0)
      #expect(object["probabilities"] as? [Double] == [Double](repeating: 0, count: 10))
    }
  }

  @Test(
    "What isn't JSON is 400",
    arguments: [
      "", "{", "{\"pixels\":[0,}", "{} {}", "{\"a\":nul}", "{\"a\":[1}", "}",
      "{\"a\":\(String(repeating: "[", count: 100_000))",
      // A number too large to read.
      "{\"pixels\":[\(String(repeating: "0,", count: 783))1e999]}",
    ])
  func malformedJSON(text: String) async throws {
    let response = try await TestService().post(Self.path, type: "application/json", text)
    try expectProblem(response, .badRequest)
  }

  @Test(
    "JSON that isn't a drawing is 422",
    arguments: [
      "{}", "[]", "null", "{\"pixels\":null}", "{\"pixels\":[0,1]}", "{\"pixels\":\"x\"}",
      "{\"width\":2,\"height\":2,\"rgba\":\"AAAA\"}", "{\"width\":1,\"rgba\":\"AAAAAA==\"}",
      "{\"width\":1.5,\"height\":1,\"rgba\":\"AAAAAA==\"}",
      "{\"width\":1,\"height\":1,\"rgba\":\"?\"}",
      "{\"width\":9e18,\"height\":9e18,\"rgba\":\"\"}",
      "{\"width\":-1,\"height\":-1,\"rgba\":\"AAAAAA==\"}",
      "{\"pixels\":[\(String(repeating: "0,", count: 784))0]}",
      "{\"pixels\":[\(String(repeating: "0,", count: 783))1.01]}",
      "[\(String(repeating: "0,", count: 200_000))0]",
    ])
  func impossibleJSON(text: String) async throws {
    let response = try await TestService().post(Self.path, type: "application/json", text)
    try expectProblem(response, .unprocessableContent)
  }

  @Test("Other lengths are 422", arguments: [0, 1, 783, 785, 3_135, 3_137])
  func wrongLength(count: Int) async throws {
    let response = try await TestService()
      .ask(.post, Self.path, type: Self.octets, body: [UInt8](repeating: 9, count: count))
    try expectProblem(response, .unprocessableContent)
  }

  @Test("Floats out of range are 422", arguments: [-0.01, 1.01, Float.nan, .infinity])
  func wrongFloats(value: Float) async throws {
    let body = Fixtures.floats([Float](repeating: 0, count: 783) + [value])
    let response = try await TestService().ask(.post, Self.path, type: Self.octets, body: body)
    try expectProblem(response, .unprocessableContent)
  }

  @Test("A broken PNG is 400", arguments: ["not-an-image.png", "truncated.png"])
  func brokenPNG(name: String) async throws {
    let body = try Fixtures.bytes("drawings/broken/" + name)
    let response = try await TestService().ask(.post, Self.path, type: "image/png", body: body)
    try expectProblem(response, .badRequest)
  }

  @Test("Other types are 415", arguments: [nil, "text/plain", "image/jpeg", "", "\u{e9}"])
  func otherType(type: String?) async throws {
    let response = try await TestService().ask(.post, Self.path, type: type, body: Fixtures.one)
    try expectProblem(response, .unsupportedMediaType)
    #expect(response.headers[.accept]?.contains("image/png") == true)
  }
}
