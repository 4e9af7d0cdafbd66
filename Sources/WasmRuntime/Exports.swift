// The functions of the C library that compiled Embedded Swift calls, for modules without one. On
// systems that have a C library, none of this is compiled.
#if arch(wasm32) && hasFeature(Embedded)
  /// Grows memory 0 by pages of 64 KiB; the former number of pages, or -1.
  @_extern(c, "llvm.wasm.memory.grow.i32")
  private func memoryGrow(_ memory: Int32, _ pages: Int) -> Int

  /// The number of pages of memory 0.
  @_extern(c, "llvm.wasm.memory.size.i32")
  private func memorySize(_ memory: Int32) -> Int

  /// The module's memory after what the linker has placed there.
  private struct ModuleMemory: GrowableMemory {
    static let pageByteCount: UInt32 = 65_536

    /// Where the linker's data ends.
    let start = UInt32(memorySize(0)) * ModuleMemory.pageByteCount
    /// The bytes of the last page that aren't used yet.
    private var spare: UInt32 = 0

    @unsafe var base: UnsafeMutableRawPointer {
      guard let base = unsafe UnsafeMutableRawPointer(bitPattern: UInt(start)) else {
        fatalError("a module without memory")
      }
      return unsafe base
    }

    mutating func grow(by byteCount: UInt32) -> Bool {
      if byteCount > spare {
        let pages =
          (byteCount - spare + ModuleMemory.pageByteCount - 1) / ModuleMemory.pageByteCount
        guard memoryGrow(0, Int(pages)) >= 0 else { return false }
        spare += pages * ModuleMemory.pageByteCount
      }
      spare -= byteCount
      return true
    }
  }

  // A module has one thread.
  nonisolated(unsafe) private var heap = Heap(ModuleMemory())

  private func allocate(
    _ byteCount: UInt32, alignment: UInt32 = 16
  ) -> UnsafeMutableRawPointer? {
    guard let offset = unsafe heap.allocate(byteCount, alignment: alignment) else { return nil }
    return unsafe heap.memory.base + Int(offset)
  }

  @_cdecl("malloc")
  public func malloc(_ byteCount: UInt32) -> UnsafeMutableRawPointer? {
    unsafe allocate(byteCount)
  }

  @_cdecl("posix_memalign")
  public func posixMemalign(
    _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>, _ alignment: UInt32,
    _ byteCount: UInt32
  ) -> Int32 {
    guard let address = unsafe allocate(byteCount, alignment: alignment) else {
      return 12  // ENOMEM
    }
    unsafe result.pointee = address
    return 0
  }

  @_cdecl("free")
  public func free(_ address: UnsafeMutableRawPointer?) {
    guard let address = unsafe address else { return }
    unsafe heap.free(UInt32(UInt(bitPattern: address)) - heap.memory.start)
  }

  nonisolated(unsafe) private var randomState: UInt64 = 0

  /// Seeds the hashes of dictionaries. A module has no source of randomness, and doesn't need one: a user
  /// who loads a model with colliding names slows down only their own page.
  @_cdecl("arc4random_buf")
  public func arc4randomBuffer(_ bytes: UnsafeMutableRawPointer, _ count: Int) {
    for index in 0..<count {
      unsafe randomState = randomState &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      unsafe bytes.storeBytes(
        of: UInt8(truncatingIfNeeded: randomState >> 56), toByteOffset: index, as: UInt8.self)
    }
  }

  @_cdecl("__multi3")
  public func multi3(
    _ result: UnsafeMutablePointer<UInt64>,
    _ low: UInt64, _ high: UInt64, _ otherLow: UInt64, _ otherHigh: UInt64
  ) {
    let product = product(low: low, high: high, by: otherLow, otherHigh)
    unsafe result[0] = product.low
    unsafe result[1] = product.high
  }

  /// The compiler's guard against stack overruns, which the toolchain's compiled code calls.
  @_cdecl("__stack_chk_fail")
  public func stackCheckFailed() {
    fatalError("the stack was overrun")
  }
#endif
