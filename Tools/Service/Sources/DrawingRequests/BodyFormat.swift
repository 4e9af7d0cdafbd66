/// How a body says what is drawn; the raw values are the types of its content.
public enum BodyFormat: String, CaseIterable, Sendable {
  case png = "image/png"
  case json = "application/json"
  case octets = "application/octet-stream"
}
