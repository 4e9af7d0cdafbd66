import MNISTKernels

/// A kernel alone, with operands of its own.
struct KernelRunner<Geometry: KernelGeometry>: ~Copyable {
  private let kernel: Geometry.BoundKernel
  private var arena: Arena

  /// - Parameters:
  ///   - constants: weights and biases.
  ///   - input: how many floats the input has.
  ///   - counts: how many the output has, and the working memory if there is some.
  init(_ geometry: Geometry, constants: [[Float]], input: Int, outputs counts: [Int]) {
    var end = 0
    func reserve(_ count: Int) -> Slot {
      let slot = Slot(segment: .arena, byteOffset: end, byteCount: count * 4)
      end = Arena.roundedUp(slot.byteOffset + slot.byteCount)
      return slot
    }
    let (source, outputs) = (reserve(input), counts.map { reserve($0) })
    var pool = ConstantPoolBuilder()
    var slots = [source]
    for values in constants { slots.append(pool.append(values.span)) }
    arena = Arena(byteCount: end, constants: pool.finish())
    arena.store([Float](repeating: 0.5, count: input).span, in: source)
    kernel = geometry.bind(slots, outputs)
  }

  mutating func run() { kernel.run(in: &arena) }
}
