import _Volatile

// QEMU's machine `virt` with 1 GiB: the program is at 0x4008_0000, its stack below 0x4800_0000.
let heapStart: UInt = 0x4800_0000
let heapEnd: UInt = 0x8000_0000

/// Writes a character to the UART, a PL011 that is always ready.
@_cdecl("putchar")
public func putchar(_ character: Int32) -> Int32 {
  VolatileMappedRegister<UInt32>(unsafeBitPattern: 0x0900_0000).store(UInt32(character))
  return character
}
