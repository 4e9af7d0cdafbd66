#if arch(arm)
  import _Volatile

  // The names by which compiled code calls them on Arm's 32-bit processors, for any alignment, 4 and 8. Each
  // load and store is volatile, because a compiler that sees a loop that copies makes a call of it: of this.
  //
  // Source: Run-time ABI for the Arm Architecture, "Memory copying, clearing, and setting".

  private func copy(to target: UInt, from source: UInt, _ count: UInt) {
    let words = (target | source) & 3 == 0 ? count & ~3 : 0
    var offset: UInt = 0
    while offset < words {
      VolatileMappedRegister<UInt32>(unsafeBitPattern: target + offset)
        .store(VolatileMappedRegister<UInt32>(unsafeBitPattern: source + offset).load())
      offset += 4
    }
    while offset < count {
      VolatileMappedRegister<UInt8>(unsafeBitPattern: target + offset)
        .store(VolatileMappedRegister<UInt8>(unsafeBitPattern: source + offset).load())
      offset += 1
    }
  }

  private func move(to target: UInt, from source: UInt, _ count: UInt) {
    if target <= source { return copy(to: target, from: source, count) }
    var offset = count
    while offset > 0 {
      offset -= 1
      VolatileMappedRegister<UInt8>(unsafeBitPattern: target + offset)
        .store(VolatileMappedRegister<UInt8>(unsafeBitPattern: source + offset).load())
    }
  }

  private func fill(_ target: UInt, _ value: UInt8, _ count: UInt) {
    let words = target & 3 == 0 ? count & ~3 : 0
    var offset: UInt = 0
    while offset < words {
      VolatileMappedRegister<UInt32>(unsafeBitPattern: target + offset)
        .store(0x0101_0101 * UInt32(value))
      offset += 4
    }
    while offset < count {
      VolatileMappedRegister<UInt8>(unsafeBitPattern: target + offset).store(value)
      offset += 1
    }
  }

  @_cdecl("__aeabi_memcpy")
  public func alignedcpy(_ target: UInt, _ source: UInt, _ count: UInt) {
    copy(to: target, from: source, count)
  }

  @_cdecl("__aeabi_memmove")
  public func alignedmove(_ target: UInt, _ source: UInt, _ count: UInt) {
    move(to: target, from: source, count)
  }

  @_cdecl("__aeabi_memset")
  public func alignedset(_ target: UInt, _ count: UInt, _ value: Int32) {
    fill(target, UInt8(truncatingIfNeeded: value), count)
  }

  @_cdecl("__aeabi_memclr")
  public func alignedclr(_ target: UInt, _ count: UInt) { fill(target, 0, count) }

  @_cdecl("__aeabi_memcpy4")
  public func alignedcpy4(_ target: UInt, _ source: UInt, _ count: UInt) {
    copy(to: target, from: source, count)
  }

  @_cdecl("__aeabi_memmove4")
  public func alignedmove4(_ target: UInt, _ source: UInt, _ count: UInt) {
    move(to: target, from: source, count)
  }

  @_cdecl("__aeabi_memset4")
  public func alignedset4(_ target: UInt, _ count: UInt, _ value: Int32) {
    fill(target, UInt8(truncatingIfNeeded: value), count)
  }

  @_cdecl("__aeabi_memclr4")
  public func alignedclr4(_ target: UInt, _ count: UInt) { fill(target, 0, count) }

  @_cdecl("__aeabi_memcpy8")
  public func alignedcpy8(_ target: UInt, _ source: UInt, _ count: UInt) {
    copy(to: target, from: source, count)
  }

  @_cdecl("__aeabi_memmove8")
  public func alignedmove8(_ target: UInt, _ source: UInt, _ count: UInt) {
    move(to: target, from: source, count)
  }

  @_cdecl("__aeabi_memset8")
  public func alignedset8(_ target: UInt, _ count: UInt, _ value: Int32) {
    fill(target, UInt8(truncatingIfNeeded: value), count)
  }

  @_cdecl("__aeabi_memclr8")
  public func alignedclr8(_ target: UInt, _ count: UInt) { fill(target, 0, count) }
#endif
