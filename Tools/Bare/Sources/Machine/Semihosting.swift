/// Asks the debugger, or QEMU, to do something: a breakpoint that `aarch64.s` has.
///
/// Source: Semihosting for AArch32 and AArch64, Arm, version 3.0.
@_extern(c, "semihosting_call")
private func semihostingCall(_ operation: UInt, _ parameter: UInt) -> Int

/// What a debugger does for a program.
public enum Semihosting {
  private enum Operation {
    static let open: UInt = 0x01
    static let close: UInt = 0x02
    static let read: UInt = 0x06
    static let length: UInt = 0x0C
    /// SYS_EXIT_EXTENDED, which has a status on every processor.
    static let exit: UInt = 0x20
  }

  /// The bytes of a file of the host; nil if there is none.
  public static func file(_ path: String) -> [UInt8]? {
    var name = Array(path.utf8) + [0]
    // Mode 1: for reading, as bytes.
    let handle = name.withUnsafeMutableBufferPointer { name in
      call(Operation.open, unsafe UInt(bitPattern: name.baseAddress), 1, UInt(name.count - 1))
    }
    guard handle >= 0 else { return nil }
    defer { _ = call(Operation.close, UInt(handle)) }
    let length = call(Operation.length, UInt(handle))
    guard length >= 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: length)
    // The result is the number of bytes that weren't read.
    let rest = bytes.withUnsafeMutableBufferPointer { bytes in
      length == 0
        ? 0
        : call(
          Operation.read, UInt(handle), unsafe UInt(bitPattern: bytes.baseAddress), UInt(length))
    }
    return rest == 0 ? bytes : nil
  }

  /// Ends the program.
  public static func exit(_ status: UInt) -> Never {
    // ADP_Stopped_ApplicationExit
    _ = call(Operation.exit, 0x20026, status)
    while true {}
  }

  private static func call(_ operation: UInt, _ first: UInt, _ second: UInt = 0, _ third: UInt = 0)
    -> Int
  {
    let block: InlineArray<3, UInt> = [first, second, third]
    return unsafe withUnsafePointer(to: block) { block in
      semihostingCall(operation, unsafe UInt(bitPattern: block))
    }
  }
}
