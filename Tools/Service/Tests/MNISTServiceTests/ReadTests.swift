import Foundation
import HTTPTypes
import Testing

@testable import MNISTService

@Suite("POST /v1/read")
struct ReadTests {
  private static let path = "/v1/read"

  @Test("One digit is a number", arguments: 0..<10)
  func png(digit: Int) async throws {
    let body = try Fixtures.bytes("drawings/dark-on-white/\(digit).png")
    let response = try await TestService().ask(.post, Self.path, type: "image/png", body: body)
    #expect(response.status == .ok)
    let object = try response.object()
    try expectMembers(object, of: "Reading")
    #expect(object["text"] as? String == "\(digit)")
    let digits = try #require(object["digits"] as? [[String: Any]])
    #expect(digits.map { $0["digit"] as? Int } == [digit])
    #expect(digits.allSatisfy { ($0["width"] as? Double ?? 0) > 0 })
  }

  @Test("Two pictures side by side are two digits")
  func twoDigits() async throws {
    var rgba: [UInt8] = []
    for row in 0..<28 {
      for _ in 0..<2 {
        for column in 0..<28 {
          let level = Fixtures.one[row * 28 + column]
          rgba += [level, level, level, 255]
        }
      }
    }
    let text = Data(rgba).base64EncodedString()
    let response = try await TestService().post(
      Self.path, type: "application/json", "{\"width\":56,\"height\":28,\"rgba\":\"\(text)\"}")
    #expect(try response.object()["text"] as? String == "11")
  }

  @Test("Strokes are read, and the boxes are in their unit")
  func strokes() async throws {
    let response = try await TestService().post(
      Self.path, type: "application/json",
      "{\"width\":6,\"strokes\":[[[20,10],[20,80]],[[70,10],[70,80]]]}")
    let object = try response.object()
    try expectMembers(object, of: "Reading")
    #expect(object["text"] as? String == "11")
    let digits = try #require(object["digits"] as? [[String: Any]])
    let left = digits.compactMap { $0["x"] as? Double }
    #expect(left.count == 2 && abs(left[0] - 17) < 4 && abs(left[1] - 67) < 4)
  }

  @Test("A blank drawing has an empty text")
  func blank() async throws {
    let service = try TestService()
    let white = try Fixtures.bytes("drawings/blank/white.png")
    let response = try await service.ask(.post, Self.path, type: "image/png", body: white)
    let object = try response.object()
    #expect(object["text"] as? String == "")
    #expect((object["digits"] as? [Any])?.isEmpty == true)
    #expect(object["confidence"] as? Double == 0)
  }

  @Test("Digits are counted")
  func metrics() async throws {
    let service = try TestService()
    let body = try Fixtures.bytes("drawings/dark-on-white/4.png")
    _ = try await service.ask(.post, Self.path, type: "image/png", body: body)
    let text = try await service.ask(.get, "/metrics").text
    #expect(text.contains("mnist_predictions_total{digit=\"4\"} 1"))
    #expect(text.contains("mnist_requests_total{route=\"/v1/read\",status=\"200\"} 1"))
  }
}
