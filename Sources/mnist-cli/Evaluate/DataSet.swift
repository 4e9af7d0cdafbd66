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
    let images = try Self.pictures(imagePath)
    let labels = try IDXFile(labelPath, rank: 1)
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

  /// The pictures of a file, without labels.
  static func images(_ path: String) throws(Failure) -> [DigitImage] {
    let pictures = try Self.pictures(path)
    let size = DigitImage.side * DigitImage.side
    var images: [DigitImage] = []
    for index in 0..<pictures.shape[0] {
      let start = pictures.values.startIndex + index * size
      do {
        images.append(
          try DigitImage(pixels: pictures.values[start..<start + size].map { Float($0) / 255 }))
      } catch {
        throw Failure("\(path): picture \(index): \(error)")
      }
    }
    return images
  }

  private static func pictures(_ path: String) throws(Failure) -> IDXFile {
    let images = try IDXFile(path, rank: 3)
    let side = DigitImage.side
    guard images.shape[1] == side, images.shape[2] == side else {
      throw Failure(
        "\(path): pictures of \(images.shape[2])×\(images.shape[1]) pixels, not 28×28")
    }
    return images
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
