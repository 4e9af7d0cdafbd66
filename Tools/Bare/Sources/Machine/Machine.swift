import _Volatile

#if arch(arm64)
  // QEMU's machine `virt` with 1 GiB: the program is at 0x4008_0000, its stack below 0x4800_0000.
  let heapStart: UInt = 0x4800_0000
  let heapEnd: UInt = 0x8000_0000

  /// Writes a character to the UART, a PL011 that is always ready.
  @_cdecl("putchar")
  public func putchar(_ character: Int32) -> Int32 {
    VolatileMappedRegister<UInt32>(unsafeBitPattern: 0x0900_0000).store(UInt32(character))
    return character
  }
#elseif arch(arm)
  // Arm's MPS2 boards: variables are in the first 64 KiB of RAM, the stack grows down from the end of 4 MiB.
  let heapStart: UInt = 0x2001_0000
  let heapEnd: UInt = 0x2030_0000
  let stackTop: UInt = 0x2040_0000

  /// Writes a character to the UART, a CMSDK APB UART.
  @_cdecl("putchar")
  public func putchar(_ character: Int32) -> Int32 {
    // The divisor of the clock, and leave to send.
    VolatileMappedRegister<UInt32>(unsafeBitPattern: 0x4000_4010).store(16)
    VolatileMappedRegister<UInt32>(unsafeBitPattern: 0x4000_4008).store(1)
    // Its buffer is one character.
    while VolatileMappedRegister<UInt32>(unsafeBitPattern: 0x4000_4004).load() & 1 != 0 {}
    VolatileMappedRegister<UInt32>(unsafeBitPattern: 0x4000_4000).store(UInt32(character))
    return character
  }
#endif
