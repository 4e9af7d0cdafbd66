import MNISTKernels

/// Moves 2-D convolutions and poolings, and what is between them, to kernels for NHWC images.
///
/// ```
///  x → conv, relu → max pooling → flatten → × B
///  x → pack to NHWC → Winograd convolution, max pooling, relu → × B with permuted rows
/// ```
///
/// Two walks over the steps: `NHWCDecisions` says which of them are lowered and what border each
/// value needs, which only its readers know; `NHWCRewriting` then makes the new steps. A value that
/// other steps read as well is unpacked.
enum NHWCLowering {
  static func apply(to program: inout Program, outputs: [ValueID], options: PlanningOptions) {
    let decisions = NHWCDecisions(program, outputs: outputs, options: options)
    // What was looked at has been paid for, whatever comes of it.
    program = decisions.program
    guard decisions.hasConvolution else { return }
    var rewriting = NHWCRewriting(decisions)
    rewriting.run(outputs: outputs)
    program = rewriting.program
  }
}
