import Logging

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes each message as one line of JSON to the standard error.
package struct JSONLogHandler: LogHandler {
  package var logLevel: Logger.Level
  package var metadata: Logger.Metadata = [:]
  package var metadataProvider: Logger.MetadataProvider?
  private let label: String

  /// - Parameters:
  ///   - label: names the part of the program.
  ///   - level: the least severe messages to write.
  package init(label: String, level: Logger.Level) {
    self.label = label
    logLevel = level
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    StandardError.write(line(for: event) + "\n")
  }

  /// A message as a JSON object; its own metadata override the logger's.
  func line(for event: LogEvent) -> String {
    var values = metadata
    if let provided = metadataProvider?.get() { values.merge(provided) { $1 } }
    if let given = event.metadata { values.merge(given) { $1 } }
    if let error = event.error { values["error"] = "\(error)" }
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    var members: [(name: String, value: String)] = [
      ("time", JSONText.string(style.format(Date.now))),
      ("level", JSONText.string(event.level.rawValue)),
      ("logger", JSONText.string(label)),
      ("message", JSONText.string(event.message.description)),
    ]
    if !values.isEmpty { members.append(("metadata", Self.json(.dictionary(values)))) }
    return JSONText.object(members)
  }

  private static func json(_ value: Logger.MetadataValue) -> String {
    switch value {
    case .string(let text): JSONText.string(text)
    case .stringConvertible(let convertible): JSONText.string(convertible.description)
    case .array(let values): JSONText.array(values.map { json($0) })
    case .dictionary(let values):
      "{"
        + values.sorted { $0.key < $1.key }
        .map { JSONText.string($0.key) + ":" + json($0.value) }.joined(separator: ",") + "}"
    }
  }
}
