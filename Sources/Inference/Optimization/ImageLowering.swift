import MNISTKernels

/// Moves convolutions and poolings of pictures, and what stands between them, to kernels for
/// channels-last images.
///
/// ```
///  x → conv, relu → max pooling → flatten → × B
///  x → packing → Winograd convolution, pooling, relu → × B with permuted rows
/// ```
///
/// Two walks over the steps: `ImageDecisions` says which of them are lowered and what border each
/// value needs, which only its readers know; `ImageRewriting` then makes the new steps. Values
/// that other steps read are unpacked.
enum ImageLowering {
  static func apply(to program: inout Program, outputs: [ValueID], options: PlanningOptions) {
    let decisions = ImageDecisions(program, outputs: outputs, options: options)
    guard decisions.areAny else { return }
    var rewriting = ImageRewriting(program, decisions)
    rewriting.run(outputs: outputs)
    program = rewriting.program
  }
}
