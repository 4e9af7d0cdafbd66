/// What libFuzzer calls with each input: the address of its first byte, and the number of bytes.
/// Returns 0.
public typealias FuzzTarget = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

/// Arguments as C's `main` takes them.
public typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

@_extern(c, "LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<Arguments>,
  _ target: FuzzTarget
) -> CInt

/// Fuzzes a target with libFuzzer's command line.
///
/// SwiftPM makes each program start at a function named for its module, not at `main`, so libFuzzer's
/// own `main` is never called. Instead, each target exports that function and calls this one.
public func fuzz(_ count: CInt, _ arguments: Arguments, _ target: FuzzTarget) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, target)
}
