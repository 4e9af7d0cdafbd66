#if arch(arm)
  import _Volatile

  /// What a program on a Cortex-M takes.
  public enum Measurement {
    /// The system timer, which counts down from 2²⁴ − 1.
    private static let (control, reload, current) = (
      VolatileMappedRegister<UInt32>(unsafeBitPattern: 0xE000_E010),
      VolatileMappedRegister<UInt32>(unsafeBitPattern: 0xE000_E014),
      VolatileMappedRegister<UInt32>(unsafeBitPattern: 0xE000_E018)
    )
    /// QEMU takes an instruction for a nanosecond (`-icount shift=0`), and the timer's clock has 25 MHz.
    private static let instructionsOfTick: UInt32 = 40
    /// What the stack is filled with, to see how far it was used.
    private static let paint: UInt32 = 0x5AA5_5AA5
    private static let deepest: UInt = 0x4_0000

    /// The instructions that some work takes, to 40; at most 670 million.
    public static func instructions(of work: () -> Void) -> Int {
      reload.store(0xFF_FFFF)
      current.store(0)
      control.store(5)
      let start = current.load()
      work()
      let end = current.load()
      return Int(((start &- end) & 0xFF_FFFF) * instructionsOfTick)
    }

    /// The bytes that are allocated now.
    public static var heapBytes: Int { Int(allocated) }
    /// The most that were at a time.
    public static var mostHeapBytes: Int { Int(largestAllocated) }

    /// Fills the stack below what is used now.
    public static func paintStack() {
      var marker: UInt32 = 0
      // The rest of this function's frame may lie below.
      let end = withUnsafeMutablePointer(to: &marker) { unsafe UInt(bitPattern: $0) & ~3 } - 256
      var address = stackTop - deepest
      while address < end {
        VolatileMappedRegister<UInt32>(unsafeBitPattern: address).store(paint)
        address += 4
      }
    }

    /// How deep the stack was since it was painted.
    public static var stackBytes: Int {
      var address = stackTop - deepest
      while address < stackTop,
        VolatileMappedRegister<UInt32>(unsafeBitPattern: address).load() == paint
      {
        address += 4
      }
      return Int(stackTop - address)
    }
  }
#endif
