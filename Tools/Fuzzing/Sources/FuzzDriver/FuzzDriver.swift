/// What libFuzzer calls with each input: its first byte and their number. It returns 0.
public typealias FuzzTarget = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

/// Arguments as C's `main` gets them.
public typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

@_extern(c, "LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<Arguments>,
  _ target: FuzzTarget
) -> CInt

/// Fuzzes a target as the command line asks for.
///
/// SwiftPM has each program start at a function named for its module instead of at `main`, so
/// libFuzzer's own `main` is never reached; each target exports that function and calls this one.
public func fuzz(_ count: CInt, _ arguments: Arguments, _ target: FuzzTarget) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, target)
}
