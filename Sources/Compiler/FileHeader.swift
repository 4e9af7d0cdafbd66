import MNISTONNX

/// What stands at the top of a file: which model this is, and how it was made.
struct FileHeader {
  private let text: String

  init(name: String, opset: Int64, origin: ModelCompiler.Origin) {
    let file = Name(origin.file).description
    text = """
      // \(name): \(file) as Swift. Written by \(origin.tool): don't edit, compile again.
      //
      //   \(Name(origin.command).text(limit: 400))
      //
      // model    \(file), \(origin.bytes.count) bytes, opset \(opset)
      // SHA-256  \(SHA256.text(origin.bytes))
      //
      // The network comes first, then the kernels that it calls, then its weights.

      """
  }

  var lines: [[UInt8]] { SourceText(text).lines + [[]] }
}
