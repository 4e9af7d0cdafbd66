import Foundation

/// The object of `mnist-benchmark --json`.
struct BenchmarkReport: Decodable {
  struct Times: Decodable {
    let min: Double
    let median: Double
    let p99: Double?
  }

  struct Memory: Decodable {
    let resident: Int
    let peak: Int
  }

  struct Batch: Decodable {
    let batch: Int
    let imageTime: Double
    let imagesPerSecond: Double

    private enum CodingKeys: String, CodingKey {
      case batch
      case imageTime = "image_us"
      case imagesPerSecond = "images_per_second"
    }
  }

  struct Threads: Decodable {
    let threads: Int
    let imagesPerSecond: Double

    private enum CodingKeys: String, CodingKey {
      case threads
      case imagesPerSecond = "images_per_second"
    }
  }

  struct Row: Decodable {
    let operatorType: String
    let node: String
    let shape: [Int]
    let kernel: String
    let time: Double
    let gigaflops: Double?
    let peakShare: Double?

    private enum CodingKeys: String, CodingKey {
      case operatorType = "operator"
      case node, shape, kernel
      case time = "us"
      case gigaflops = "gflops"
      case peakShare = "peak_share"
    }
  }

  let model: String
  let build: String
  let load: Double
  let first: Double
  struct Drawing: Decodable {
    let drawing: String
    let preprocessing: Times
    /// Nil if the model isn't a digit classifier.
    let drawingToDigit: Times?

    private enum CodingKeys: String, CodingKey {
      case drawing
      case preprocessing = "preprocessing_us"
      case drawingToDigit = "drawing_to_digit_us"
    }
  }

  let latency: Times
  let imagesPerSecond: Double
  /// Nil if the system doesn't tell.
  let memory: Memory?
  let batches: [Batch]
  let threads: [Threads]
  let peak: Double
  let profile: [Row]
  let drawings: [Drawing]

  init(_ output: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(output.utf8))
  }

  private enum CodingKeys: String, CodingKey {
    case model, build, batches, threads, profile, drawings
    case load = "load_us"
    case first = "first_us"
    case latency = "latency_us"
    case imagesPerSecond = "images_per_second"
    case memory = "memory_bytes"
    case peak = "peak_gflops"
  }
}
