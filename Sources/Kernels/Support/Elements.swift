/// A slot's elements, read as numbers of a type that kernels compute in.
///
/// No index is checked: the kernel that asked the arena for them vouches for the range.
@unsafe struct ElementReader<Number: KernelNumber> {
  fileprivate let base: UnsafeRawPointer
  fileprivate let type: ElementType

  @inline(__always)
  subscript(index: Int) -> Number { unsafe Number.loadElement(type, base, index) }
}

/// A slot's elements, read and written as numbers of a type that kernels compute in.
///
/// No index is checked: the kernel that asked the arena for them vouches for the range.
@unsafe struct ElementWriter<Number: KernelNumber> {
  fileprivate let base: UnsafeMutableRawPointer
  fileprivate let type: ElementType

  @inline(__always)
  subscript(index: Int) -> Number {
    get { unsafe Number.loadElement(type, UnsafeRawPointer(base), index) }
    nonmutating set { unsafe newValue.storeElement(type, base, index) }
  }
}

extension Arena {
  /// The values of an optional slot, for reading: safe up to the slot's end.
  @inline(__always)
  func optionalSource<Element: BitwiseCopyable>(
    _ slot: Slot?, as type: Element.Type
  ) -> UnsafePointer<Element>? {
    guard let slot else { return nil }
    return unsafe source(slot, as: type)
  }

  /// The elements of a slot, for reading: safe up to the slot's end.
  @inline(__always)
  func reader<Number: KernelNumber>(
    _ slot: Slot, _ type: ElementType, as number: Number.Type
  ) -> ElementReader<Number> {
    precondition(slot.byteOffset % type.byteWidth == 0, "a misaligned slot")
    return unsafe ElementReader(
      base: UnsafeRawPointer(source(slot, as: UInt8.self)), type: type)
  }

  /// The elements of a slot, for writing: safe up to the slot's end.
  @inline(__always)
  mutating func writer<Number: KernelNumber>(
    _ slot: Slot, _ type: ElementType, as number: Number.Type
  ) -> ElementWriter<Number> {
    precondition(slot.byteOffset % type.byteWidth == 0, "a misaligned slot")
    return unsafe ElementWriter(
      base: UnsafeMutableRawPointer(target(slot, as: UInt8.self)), type: type)
  }
}

extension Float {
  @inline(__always)
  static func loadElement(
    _ type: ElementType, _ base: UnsafeRawPointer, _ index: Int
  ) -> Float {
    unsafe base.load(fromByteOffset: 4 &* index, as: Float.self)
  }

  @inline(__always)
  func storeElement(
    _ type: ElementType, _ base: UnsafeMutableRawPointer, _ index: Int
  ) {
    unsafe base.storeBytes(of: self, toByteOffset: 4 &* index, as: Float.self)
  }
}

// Never inlined: these would be most of the code of every kernel that isn't for float32 alone.

extension Double {
  @inline(never)
  static func loadElement(
    _ type: ElementType, _ base: UnsafeRawPointer, _ index: Int
  ) -> Double {
    switch type {
    case .float32: Double(unsafe base.load(fromByteOffset: 4 &* index, as: Float.self))
    case .float64: unsafe base.load(fromByteOffset: 8 &* index, as: Double.self)
    default: preconditionFailure("integers are computed in Int64")
    }
  }

  @inline(never)
  func storeElement(
    _ type: ElementType, _ base: UnsafeMutableRawPointer, _ index: Int
  ) {
    switch type {
    case .float32: unsafe base.storeBytes(of: Float(self), toByteOffset: 4 &* index, as: Float.self)
    case .float64: unsafe base.storeBytes(of: self, toByteOffset: 8 &* index, as: Double.self)
    case .bool: unsafe Int64(self == 0 ? 0 : 1).storeElement(type, base, index)
    case .uint8, .int8, .int32, .int64: unsafe nearestInteger(type).storeElement(type, base, index)
    }
  }

  /// The number without its fraction, or the nearest that the type has; 0 for NaN.
  private func nearestInteger(_ type: ElementType) -> Int64 {
    let (lowest, highest) = (Int64.lowest(type), Int64.highest(type))
    // The nearest `Double` to the largest Int64 is one more, which isn't an Int64.
    if self >= Double(highest) { return highest }
    if self <= Double(lowest) { return lowest }
    return self == self ? Int64(self) : 0
  }
}

extension Int64 {
  @inline(never)
  static func loadElement(
    _ type: ElementType, _ base: UnsafeRawPointer, _ index: Int
  ) -> Int64 {
    switch type {
    case .uint8, .bool: Int64(unsafe base.load(fromByteOffset: index, as: UInt8.self))
    case .int8: Int64(unsafe base.load(fromByteOffset: index, as: Int8.self))
    case .int32: Int64(unsafe base.load(fromByteOffset: 4 &* index, as: Int32.self))
    case .int64: unsafe base.load(fromByteOffset: 8 &* index, as: Int64.self)
    case .float32, .float64: preconditionFailure("real numbers are computed in Double")
    }
  }

  @inline(never)
  func storeElement(
    _ type: ElementType, _ base: UnsafeMutableRawPointer, _ index: Int
  ) {
    switch type {
    case .bool: unsafe base.storeBytes(of: self == 0 ? 0 : 1, toByteOffset: index, as: UInt8.self)
    case .uint8, .int8:
      unsafe base.storeBytes(
        of: UInt8(truncatingIfNeeded: self), toByteOffset: index, as: UInt8.self)
    case .int32:
      unsafe base.storeBytes(
        of: Int32(truncatingIfNeeded: self), toByteOffset: 4 &* index, as: Int32.self)
    case .int64: unsafe base.storeBytes(of: self, toByteOffset: 8 &* index, as: Int64.self)
    case .float32: unsafe base.storeBytes(of: Float(self), toByteOffset: 4 &* index, as: Float.self)
    case .float64:
      unsafe base.storeBytes(of: Double(self), toByteOffset: 8 &* index, as: Double.self)
    }
  }
}
