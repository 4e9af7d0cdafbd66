/// The passes that rewrite a program between its emission and its plan, in their order.
///
/// Each takes time linear in the number of steps, and can be switched off by itself.
enum Optimizations {
  static func apply(
    _ options: PlanningOptions,
    to program: inout Program,
    outputs: [ValueID]
  ) {
    // Transpositions become views, and views give way: neighbours then see each other.
    if options.transposeElimination { TransposeElimination.apply(to: &program) }
    if options.viewElimination { ViewElimination.apply(to: &program, outputs: outputs) }
    // Scales and shifts come before the activation, so that they are folded before it is fused.
    if options.affineFolding { AffineFolding.apply(to: &program, outputs: outputs) }
    if options.activationFusion { ActivationFusion.apply(to: &program, outputs: outputs) }
    if options.deadRegionRemoval { DeadRegionRemoval.apply(to: &program, outputs: outputs) }
    if options.deadStepRemoval { DeadStepRemoval.apply(to: &program, outputs: outputs) }
    // What is left is lowered to other kernels, in other layouts: nothing sees through these.
    if options.nhwcKernels {
      NHWCLowering.apply(to: &program, outputs: outputs, options: options)
    }
    if options.gemmPacking { GemmPacking.apply(to: &program) }
  }
}
