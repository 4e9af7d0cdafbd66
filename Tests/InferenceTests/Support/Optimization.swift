import MNISTInference

/// What can be switched off when a model is planned.
enum Optimization: CaseIterable, Sendable {
  case constantFolding
  case quantizedFloats
  case arenaReuse
  case transposeElimination
  case viewElimination
  case affineFolding
  case activationFusion
  case deadRegionRemoval
  case deadStepRemoval
  case nhwcKernels
  case winograd
  case gemmPacking
  case batchBlocks

  func switchOff(in options: inout PlanningOptions) {
    switch self {
    case .constantFolding: options.constantFolding = false
    case .quantizedFloats: options.quantizedFloats = false
    case .arenaReuse: options.arenaReuse = false
    case .transposeElimination: options.transposeElimination = false
    case .viewElimination: options.viewElimination = false
    case .affineFolding: options.affineFolding = false
    case .activationFusion: options.activationFusion = false
    case .deadRegionRemoval: options.deadRegionRemoval = false
    case .deadStepRemoval: options.deadStepRemoval = false
    case .nhwcKernels: options.nhwcKernels = false
    case .winograd: options.winograd = false
    case .gemmPacking: options.gemmPacking = false
    case .batchBlocks: options.batchBlocks = false
    }
  }

  /// The default options without this one.
  var without: PlanningOptions {
    var options = PlanningOptions()
    switchOff(in: &options)
    return options
  }

  /// What chooses other kernels, whose sums have another order.
  static let lowerings: [Optimization] = [
    .nhwcKernels, .winograd, .gemmPacking, .batchBlocks,
  ]

  /// The default options without the lowerings: what all other passes make of a program.
  static var planar: PlanningOptions {
    var options = PlanningOptions()
    for lowering in lowerings { lowering.switchOff(in: &options) }
    return options
  }
}
