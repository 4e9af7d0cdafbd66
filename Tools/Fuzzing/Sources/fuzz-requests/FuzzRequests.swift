import DrawingRequests
import FuzzDriver

/// A request's body, in a format that the first byte chooses: any bytes give drawings or an error.
private func fuzzRequests(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  guard let choice = bytes.first else { return 0 }
  let body = [UInt8](bytes.dropFirst())
  let format = BodyFormat.allCases[Int(choice) / 2 % BodyFormat.allCases.count]
  do {
    if choice.isMultiple(of: 2) {
      _ = try DrawingReader.drawing(body, format: format)
    } else {
      let drawings = try DrawingReader.drawings(body, format: format)
      precondition((1...1_000).contains(drawings.count), "a batch of the wrong size")
    }
  } catch {
    precondition(!error.detail.isEmpty, "an error without a detail")
  }
  return 0
}

@_cdecl("fuzz_requests_main")
public func start(_ count: CInt, _ arguments: Arguments) -> CInt {
  fuzz(count, arguments) { fuzzRequests($0, $1) }
}
