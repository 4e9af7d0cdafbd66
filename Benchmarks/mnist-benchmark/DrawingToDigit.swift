import MNIST
import MNISTModels
import MNISTTerminal

/// How long drawings of several sizes take to become the picture that a model sees, and to become a
/// digit.
struct DrawingToDigit {
  /// The times of one drawing.
  struct Times {
    let name: String
    let stages: [(name: String, latencies: Latencies)]
    let preprocessing: Latencies
    /// Nil if the model isn't a digit classifier.
    let classification: Latencies?
  }

  private var times: [Times] = []
  /// Of four digits on 600×280 pixels; nil if it isn't measured.
  private var reading: Latencies?

  /// - Parameter limit: for all of it. If it is short, only the canvas of 280×280 is measured.
  init(_ model: BenchmarkModel, _ limit: Duration) throws {
    let classifier = model.classifier
    let isShort = limit < .milliseconds(200)
    let share = isShort ? limit / 8 : limit / 64
    for side in SampleDrawing.sides where !isShort || side == 280 {
      let bitmap = try SampleDrawing.canvas(side: side)
      times.append(
        try Self.times(
          "\(side)×\(side)", bitmap, try DrawingStages(bitmap, share).latencies, classifier, share))
    }
    if isShort { return }
    let photograph = try SampleDrawing.photographed()
    times.append(try Self.times("photograph, 4000×3000", photograph, [], classifier, share))
    let strokes = try SampleDrawing.strokes()
    times.append(try Self.times("6 strokes of 40 points", strokes, [], classifier, share))
    let number = try SampleDrawing.number()
    reading = try classifier.map { classifier in
      try Latencies(images: 1, share) { _ = try classifier.read(number) }
    }
  }

  private static func times(
    _ name: String, _ source: some DigitSource, _ stages: [(String, Latencies)],
    _ classifier: ChosenClassifier?, _ limit: Duration
  ) throws -> Times {
    var preprocessor = Preprocessor()
    let preprocessing = try Latencies(images: 1, limit) {
      guard source.digitImage(by: &preprocessor) != nil else {
        throw Failure("\(name): the drawing counts as blank")
      }
    }
    let classification = try classifier.map { classifier in
      try Latencies(images: 1, limit) { _ = try classifier.classify(source) }
    }
    return Times(
      name: name, stages: stages, preprocessing: preprocessing, classification: classification)
  }

  /// Members of the JSON object.
  var members: [(String, JSON)] {
    let drawings = times.map { times -> JSON in
      var members: [(String, JSON)] = [
        ("drawing", .string(times.name)),
        ("preprocessing_us", times.preprocessing.json(percentile: false)),
        ("drawing_to_digit_us", times.classification?.json(percentile: false) ?? .null),
      ]
      if !times.stages.isEmpty {
        let stages = times.stages.map { ($0.name, JSON.rounded($0.latencies.minimum)) }
        members.append(("stages_us", .object(stages)))
      }
      return .object(members)
    }
    return [("drawings", .array(drawings))]
      + (reading.map { [("number_us", $0.json(percentile: false))] } ?? [])
  }

  /// A table for people.
  var lines: [String] {
    let stageNames = times.first { !$0.stages.isEmpty }?.stages.map { $0.name } ?? []
    var table = Table(
      [("µs", .left), ("drawing to digit", .right), ("preprocessing", .right)]
        + stageNames.map { ($0, .right) })
    for times in times {
      let stages = times.stages.map { decimal($0.latencies.minimum, places: 1) }
      table.add(
        [
          times.name, times.classification.map { decimal($0.minimum, places: 1) } ?? "",
          decimal(times.preprocessing.minimum, places: 1),
        ] + stages + stageNames.dropFirst(stages.count).map { _ in "" })
    }
    let number = reading.map {
      "A number of four digits on 600×280, read: \(decimal($0.minimum, places: 1)) µs."
    }
    return ["From a drawing to a digit: the shortest of many runs."] + table.lines
      + (number.map { ["", $0] } ?? [])
  }
}
