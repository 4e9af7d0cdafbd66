import MNISTONNX

/// How a sliding window is padded, as a model's `auto_pad` and `pads` say it.
///
/// Resolved to two numbers for each axis as soon as the input's shape is known.
enum AutoPad: Hashable, Sendable {
  /// The numbers of `pads`: all beginnings, then all ends. Empty means none.
  case explicit([Int])
  /// No padding.
  case valid
  /// As many outputs as strides fit the input; an odd padding is longer at the end.
  case sameUpper
  /// As many outputs as strides fit the input; an odd padding is longer at the beginning.
  case sameLower

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    // Some exporters write `pads` beside another `auto_pad`; it then has no meaning.
    let pads = try attributes.sizes("pads", atLeast: 0) ?? []
    let mode = try attributes.string("auto_pad") ?? "NOTSET"
    if mode == "NOTSET" || mode.isEmpty {
      self = .explicit(pads)
    } else if mode == "VALID" {
      self = .valid
    } else if mode == "SAME_UPPER" {
      self = .sameUpper
    } else if mode == "SAME_LOWER" {
      self = .sameLower
    } else {
      throw .invalid(.attribute("auto_pad"), "'" + mode.description + "' is no padding mode")
    }
  }
}
