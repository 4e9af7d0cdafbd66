#if !hasFeature(Embedded)
  /// An array of 784 numbers.
  extension DigitImage: Codable {
    /// - Throws: `DecodingError` if there aren't 784 values from 0 to 1.
    public init(from decoder: any Decoder) throws {
      let values = try decoder.singleValueContainer()
      let pixels = try values.decode([Float].self)
      do throws(DigitImageError) {
        self = try DigitImage(pixels: pixels)
      } catch {
        throw DecodingError.dataCorruptedError(in: values, debugDescription: error.description)
      }
    }

    public func encode(to encoder: any Encoder) throws {
      var values = encoder.singleValueContainer()
      try values.encode(pixels)
    }
  }
#endif
