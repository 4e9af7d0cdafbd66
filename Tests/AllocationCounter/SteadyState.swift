#if canImport(Glibc)
  import MNISTInference
  import MNIST
  import MNISTVerification
  import MNISTWeights

  /// Counts the allocations of repeated work: everything runs once before anything is counted.
  struct SteadyState {
    private static let repetitions = 100

    private let trace: AllocationTrace

    init(_ trace: AllocationTrace) {
      self.trace = trace
    }

    /// The allocations of all repetitions together, by the name of the work.
    func counts(models: [String]) throws -> [(name: String, count: Int)] {
      let embedded = try InferenceSession(onnx: DigitsModel.bytes())
      var counts = [
        // Zeros prove nothing unless work that is known to allocate gives another number.
        ("control", try count { _ = embedded.makeWorkspace() }),
        ("embedded", try runs(of: embedded)),
        ("embedded, batch", try runs(of: embedded.planned(for: [[3, 1, 28, 28]]))),
      ]
      counts += try classifications()
      for path in models {
        counts.append((path, try runs(of: loadSession(path))))
      }
      return counts
    }

    /// The allocations of repeated work.
    private func count(_ work: () throws -> Void) throws -> Int {
      try work()
      return try trace.count {
        for _ in 0..<Self.repetitions { try work() }
      }
    }

    /// The allocations of runs on the caller's memory.
    private func runs(of session: InferenceSession) throws -> Int {
      guard let summary = session.summary else { throw UndeterminedShapes() }
      let input = [Float](repeating: 0.5, count: summary.inputShapes[0].reduce(1, *))
      var output = [Float](repeating: 0, count: summary.outputs[0].shape.reduce(1, *))
      var workspace = session.makeWorkspace()
      var span = output.mutableSpan
      try workspace.run(input.span, into: &span)
      return try trace.count {
        for _ in 0..<Self.repetitions { try workspace.run(input.span, into: &span) }
      }
    }

    /// The allocations of classifying an upright stroke, as a picture in MNIST's form and as a drawing.
    private func classifications() throws -> [(String, Int)] {
      let classifier = DigitClassifier()
      let image = try DigitImage(
        pixels: (0..<784).map { 13..<16 ~= $0 % 28 && 5..<23 ~= $0 / 28 ? 1 : 0 })
      let bitmap = try Bitmap(
        rgba: (0..<(280 * 280)).flatMap { pixel -> [UInt8] in
          let isStroke = 130..<150 ~= pixel % 280 && 50..<230 ~= pixel / 280
          return [UInt8](repeating: isStroke ? 0 : 255, count: 3) + [255]
        },
        width: 280, height: 280)
      return [
        ("classify picture", try count { _ = classifier.classify(image) }),
        ("classify drawing", try count { _ = classifier.classify(bitmap) }),
      ]
    }
  }

  /// A model whose shapes are known only when it runs has no steady state.
  struct UndeterminedShapes: Error {}
#endif
