#if !hasFeature(Embedded)
  import MNISTPreprocessing

  /// `{"verdict": "digit", "prediction": {…}}`; the verdict is `digit`, `not-a-digit` or `blank`, which
  /// has no prediction.
  extension Classification: Codable {
    private enum CodingKeys: String, CodingKey { case verdict, prediction }

    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      switch try values.decode(Verdict.self, forKey: .verdict) {
      case .digit: self = .digit(try values.decode(Prediction.self, forKey: .prediction))
      case .notADigit: self = .notADigit(try values.decode(Prediction.self, forKey: .prediction))
      case .blank: self = .blank
      }
    }

    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(verdict, forKey: .verdict)
      try values.encodeIfPresent(prediction, forKey: .prediction)
    }
  }

  extension Classification.Verdict: Codable {}

  /// `{"digit": 7, "probabilities": […], "image": […]}`; the digit is for readers, and not read.
  extension Prediction: Codable {
    private enum CodingKeys: String, CodingKey { case digit, probabilities, image }

    /// - Throws: `DecodingError` if the values aren't a prediction.
    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      let image = try values.decode(DigitImage.self, forKey: .image)
      let probabilities = try values.decode([Float].self, forKey: .probabilities)
      do throws(PredictionError) {
        self = try Prediction(probabilities: probabilities, image: image)
      } catch {
        throw DecodingError.dataCorruptedError(
          forKey: .probabilities, in: values, debugDescription: error.description)
      }
    }

    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(digit, forKey: .digit)
      try values.encode(probabilities, forKey: .probabilities)
      try values.encode(image, forKey: .image)
    }
  }
#endif
