import MNIST
import MNISTTerminal

/// Pictures and the digits that they show.
struct DataSet {
  private let images: ArraySlice<UInt8>
  private let labels: ArraySlice<UInt8>

  /// The number of pictures.
  var count: Int { labels.count }

  /// Reads a data set from two files.
  ///
  /// - Throws: `Failure` if a file can't be read or the two don't belong together.
  init(images imagePath: String, labels labelPath: String) throws(Failure) {
    let images = try IDXFile(imagePath, rank: 3)
    let labels = try IDXFile(labelPath, rank: 1)
    let side = DigitImage.side
    guard images.shape[1] == side, images.shape[2] == side else {
      throw Failure(
        "\(imagePath): pictures of \(images.shape[2])×\(images.shape[1]) pixels, not 28×28")
    }
    guard images.shape[0] == labels.shape[0] else {
      throw Failure(
        "\(images.shape[0]) pictures in \(imagePath), but \(labels.shape[0]) labels in \(labelPath)"
      )
    }
    if let label = labels.values.first(where: { $0 > 9 }) {
      throw Failure("\(labelPath): \(label) is not a digit")
    }
    self.images = images.values
    self.labels = labels.values
  }

  /// The digit that a picture shows.
  func label(_ index: Int) -> Int {
    Int(labels[labels.startIndex + index])
  }

  /// The values of a picture, from 0 (paper) to 1 (ink).
  func pixels(_ index: Int) -> [Float] {
    let size = DigitImage.side * DigitImage.side
    let start = images.startIndex + index * size
    return images[start..<(start + size)].map { Float($0) / 255 }
  }
}
