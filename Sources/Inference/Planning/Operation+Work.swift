import MNISTKernels

extension Operation {
  /// About what running the operation costs, in multiplications or the like: what folding is limited
  /// by. Bytes that are read and written come on top of it.
  var work: Int64 {
    switch self {
    case .maximumPooling(let geometry), .maximumPositions(let geometry, _),
      .averagePooling(let geometry, _), .normPooling(let geometry, _):
      Self.product(
        geometry.planes, geometry.depth.outputExtent, geometry.vertical.outputExtent,
        geometry.horizontal.outputExtent, geometry.depth.kernelExtent,
        geometry.vertical.kernelExtent, geometry.horizontal.kernelExtent)
    case .ranking(let geometry):
      Self.product(geometry.outer, geometry.inner, geometry.extent, geometry.count)
    case .localResponseNormalization(let geometry):
      Self.product(geometry.batch, geometry.channels, geometry.plane, geometry.size)
    default: multiplyAccumulates
    }
  }

  /// The product of numbers that aren't negative; the largest number if that is too large for one.
  private static func product(_ factors: Int...) -> Int64 {
    var product: Int64 = 1
    for factor in factors {
      let (next, overflow) = product.multipliedReportingOverflow(by: Int64(factor))
      if factor == 0 { return 0 }
      product = overflow ? .max : next
    }
    return product
  }
}
