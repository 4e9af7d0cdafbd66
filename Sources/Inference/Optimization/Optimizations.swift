/// The passes that rewrite a program before it becomes a plan, in their order.
///
/// Each takes time linear in the number of steps, and can be switched off alone.
enum Optimizations {
  static func apply(
    _ options: PlanningOptions,
    to program: inout Program,
    outputs: [ValueID]
  ) {
    // What is quantized becomes floats, which all other passes know.
    if options.quantizedFloats {
      WholeNumberSums.apply(to: &program)
      QuantizationFusion.apply(to: &program, outputs: outputs)
    }
    // Transposes become views, and views go away, so that later passes see what follows what.
    if options.transposeElimination { TransposeElimination.apply(to: &program) }
    if options.viewElimination { ViewElimination.apply(to: &program, outputs: outputs) }
    // A scale or shift comes before the activation, so it is folded before that is fused.
    if options.affineFolding { AffineFolding.apply(to: &program, outputs: outputs) }
    if options.activationFusion { ActivationFusion.apply(to: &program, outputs: outputs) }
    if options.deadRegionRemoval { DeadRegionRemoval.apply(to: &program, outputs: outputs) }
    if options.deadStepRemoval { DeadStepRemoval.apply(to: &program, outputs: outputs) }
    // Last come other kernels and layouts, which no other pass looks into.
    if options.nhwcKernels {
      NHWCLowering.apply(to: &program, outputs: outputs, options: options)
    }
    if options.gemmPacking { GemmPacking.apply(to: &program) }
    if options.weightRounding != nil { program.roundUnpackedWeights() }
  }
}
