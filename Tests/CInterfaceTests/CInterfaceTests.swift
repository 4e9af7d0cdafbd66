import MNISTCInterface
import MNISTCModels
import MNIST
import MNISTPreprocessing
import MNISTTestSupport
import Testing
import MNISTWeights

@Suite struct CInterfaceTests {
  /// A recognizer for one test.
  @safe private final class Handle {
    let address = unsafe mnistCreate()

    deinit { unsafe mnistDestroy(address) }

    var text: String {
      guard let text = unsafe mnistText(address) else { return "" }
      return unsafe String(cString: text)
    }

    /// Draws a thick vertical stroke, black on transparent paper.
    func drawOne(side: Int = 100) throws {
      let canvas = unsafe try #require(mnistCanvas(address, Int32(side), Int32(side)))
      for row in side / 5..<side * 4 / 5 {
        for column in side * 9 / 20..<side * 11 / 20 {
          unsafe canvas[4 * (row * side + column) + 3] = 255
        }
      }
    }

    func load(_ model: [UInt8]) -> Bool {
      unsafe model.withUnsafeBufferPointer {
        unsafe mnistLoad(address, $0.baseAddress, UInt($0.count))
      }
        == 1
    }
  }

  @Test func recognizesAsTheLibraryDoes() throws {
    let handle = Handle()
    try handle.drawOne()
    #expect(unsafe mnistPreprocess(handle.address) == 1)
    #expect(unsafe mnistClassify(handle.address) == 1)
    let canvas = unsafe try #require(mnistCanvas(handle.address, 100, 100))
    // Asking for the canvas clears it, so it must be drawn again.
    try handle.drawOne()
    let bytes = unsafe [UInt8](UnsafeBufferPointer(start: canvas, count: 40_000))
    let bitmap = try Bitmap(rgba: bytes, width: 100, height: 100)
    let expected = try #require(DigitClassifier().classify(bitmap).prediction)
    let probabilities = unsafe try #require(mnistProbabilities(handle.address))
    let actual = unsafe [Float](UnsafeBufferPointer(start: probabilities, count: 10))
    #expect(actual == expected.probabilities)
  }

  @Test func theVersionIsTheLibrarys() {
    #expect(unsafe String(cString: mnistVersion()) == "\(LibraryVersion.current)")
  }

  @Test func aBlankCanvasHasNoResult() throws {
    let handle = Handle()
    try handle.drawOne()
    #expect(unsafe mnistPreprocess(handle.address) == 1)
    #expect(unsafe mnistCanvas(handle.address, 100, 100) != nil)
    #expect(unsafe mnistPreprocess(handle.address) == 0)
    let picture = unsafe try #require(mnistPicture(handle.address))
    #expect(unsafe UnsafeBufferPointer(start: picture, count: 784).allSatisfy { $0 == 0 })
  }

  /// A thick vertical stroke, half of it in a second call.
  private func writeOne(_ handle: Handle) {
    unsafe mnistBeginStroke(handle.address, 20)
    for y in stride(from: Float(30), through: 150, by: 10) {
      #expect(unsafe mnistAddPoint(handle.address, 100, y, 1) == 1)
    }
  }

  @Test func strokesAreRecognizedAsTheLibraryDoes() throws {
    let handle = Handle()
    writeOne(handle)
    #expect(unsafe mnistPreprocessStrokes(handle.address) == 1)
    #expect(unsafe mnistClassify(handle.address) == 1)
    let points = stride(from: Float(30), through: 150, by: 10).map {
      Stroke.Point(x: 100, y: $0)
    }
    let drawing = try Drawing([Stroke(points, width: 20)])
    let expected = try #require(DigitClassifier().classify(drawing).prediction)
    let probabilities = unsafe try #require(mnistProbabilities(handle.address))
    #expect(
      unsafe [Float](UnsafeBufferPointer(start: probabilities, count: 10))
        == expected.probabilities)
    unsafe mnistClearStrokes(handle.address)
    #expect(unsafe mnistPreprocessStrokes(handle.address) == 0)
    #expect(handle.text == "nothing is drawn")
  }

  @Test func theVerdictFollowsTheThreshold() throws {
    let handle = Handle()
    #expect(unsafe mnistVerdict(handle.address) == 0)
    writeOne(handle)
    #expect(unsafe mnistPreprocessStrokes(handle.address) == 1)
    #expect(unsafe mnistClassify(handle.address) == 1)
    #expect(unsafe mnistVerdict(handle.address) == 1)
    #expect(unsafe mnistThreshold(handle.address) == DigitClassifier().threshold)
    unsafe mnistSetThreshold(handle.address, 2)
    #expect(unsafe mnistClassify(handle.address) == 1)
    #expect(unsafe mnistVerdict(handle.address) == 2)
    unsafe mnistLoadEmbedded(handle.address)
    #expect(unsafe mnistVerdict(handle.address) == 0)
    #expect(unsafe mnistThreshold(handle.address) == DigitClassifier().threshold)
  }

  @Test func strokesAreRefusedByName() throws {
    let handle = Handle()
    #expect(unsafe mnistAddPoint(handle.address, 1, 1, 1) == 0)
    #expect(handle.text.contains("begun"))
    #expect(unsafe mnistPaintStrokes(handle.address, 0, 0, 0, 255) == 0)
    #expect(handle.text.contains("canvas"))
    writeOne(handle)
    #expect(unsafe mnistPreprocessStrokes(handle.address) == 1)
    unsafe mnistBeginStroke(handle.address, 3)
    #expect(unsafe mnistAddPoint(handle.address, .nan, 1, 1) == 1)
    #expect(unsafe mnistPreprocessStrokes(handle.address) == -1)
    #expect(handle.text.contains("stroke 1, point 0"))
    let picture = unsafe try #require(mnistPicture(handle.address))
    #expect(unsafe UnsafeBufferPointer(start: picture, count: 784).allSatisfy { $0 == 0 })
    _ = unsafe try #require(mnistCanvas(handle.address, 50, 50))
    #expect(unsafe mnistPaintStrokes(handle.address, 0, 0, 0, 255) == 0)
    #expect(handle.text.contains("stroke 1, point 0"))
  }

  @Test func strokesArePaintedOnTheCanvas() throws {
    let handle = Handle()
    let canvas = unsafe try #require(mnistCanvas(handle.address, 200, 200))
    writeOne(handle)
    #expect(unsafe mnistPaintStrokes(handle.address, 10, 20, 250, 255) == 1)
    let (middle, outside) = (4 * (90 * 200 + 100), 4 * (90 * 200 + 120))
    #expect((0..<4).map { unsafe canvas[middle + $0] } == [10, 20, 250, 255])
    #expect((0..<4).map { unsafe canvas[outside + $0] } == [0, 0, 0, 0])
    #expect(unsafe mnistPreprocess(handle.address) == 1)
    #expect(unsafe mnistClassify(handle.address) == 1)
  }

  @Test(arguments: [(0, 5), (-1, 5), (Int32.max, Int32.max), (8193, 8192)] as [(Int32, Int32)])
  func impossibleCanvas(width: Int32, height: Int32) {
    let handle = Handle()
    #expect(unsafe mnistCanvas(handle.address, width, height) == nil)
    #expect(handle.text.contains("\(width) by \(height)"))
  }

  @Test func aPictureOutOfRangeIsRefused() throws {
    let handle = Handle()
    unsafe try #require(mnistPicture(handle.address))[17] = .nan
    #expect(unsafe mnistClassify(handle.address) == -1)
    #expect(!handle.text.isEmpty)
  }

  @Test func aBrokenModelLeavesTheFormer() throws {
    let handle = Handle()
    #expect(!handle.load([1, 2, 3]))
    #expect(!handle.text.isEmpty)
    #expect(!handle.load([]))
    try handle.drawOne()
    #expect(unsafe mnistPreprocess(handle.address) == 1)
    #expect(unsafe mnistClassify(handle.address) == 1)
  }

  @Test func anUnknownOperatorIsNamed() {
    var model = ModelBuilder()
    model.input("image", [.fixed(1), .fixed(1), .fixed(28), .fixed(28)])
    model.node("Frobnicate", ["image"], ["scores"])
    model.output("scores")
    let handle = Handle()
    #expect(!handle.load(model.bytes))
    #expect(handle.text.contains("Frobnicate"))
  }

  @Test func layersHaveShapesAndValues() throws {
    let handle = Handle()
    try handle.drawOne()
    #expect(unsafe mnistPreprocess(handle.address) == 1)
    let count = unsafe mnistRunLayers(handle.address)
    #expect(count > 0)
    for layer in 0..<count {
      let lengths = (0..<3).map { unsafe mnistLayerLength(handle.address, layer, $0) }
      #expect(lengths.allSatisfy { $0 > 0 })
      let name = unsafe try #require(mnistLayerName(handle.address, layer))
      #expect(unsafe ["Conv", "MaxP"].contains(String(cString: name).prefix(4)))
      let values = unsafe try #require(mnistLayerValues(handle.address, layer))
      let all = unsafe UnsafeBufferPointer(start: values, count: Int(lengths.reduce(1, *)))
      #expect(unsafe all.allSatisfy { $0.isFinite } && all.contains { $0 > 0 })
    }
    for stranger in [-1, count] {
      #expect(unsafe mnistLayerLength(handle.address, stranger, 0) == 0)
      #expect(unsafe mnistLayerName(handle.address, stranger) == nil)
      #expect(unsafe mnistLayerValues(handle.address, stranger) == nil)
    }
  }

  /// In the network a convolution and the pooling behind it may be one, which has the pooling's images; and rows
  /// and columns that no pooling reads are left out.
  @Test func theNetworksLayersAreThoseOfItsModel() throws {
    func layers(_ handle: Handle) throws -> [(shape: [Int32], values: [Float])] {
      try handle.drawOne()
      #expect(unsafe mnistPreprocess(handle.address) == 1)
      return try (0..<(unsafe mnistRunLayers(handle.address))).map { layer in
        let shape = (0..<3).map { unsafe mnistLayerLength(handle.address, layer, $0) }
        let values = unsafe try #require(mnistLayerValues(handle.address, layer))
        let count = Int(shape.reduce(1, *))
        return (shape, unsafe [Float](UnsafeBufferPointer(start: values, count: count)))
      }
    }
    let (network, model) = (Handle(), Handle())
    #expect(model.load(DigitsModel.bytes()))
    let ofModel = try layers(model)
    let ofNetwork = try layers(network)
    #expect(ofNetwork.count > 2)
    for layer in ofNetwork {
      let (channels, height, width) = (layer.shape[0], layer.shape[1], layer.shape[2])
      let expected = try #require(
        ofModel.last { $0.shape[0] == channels && $0.shape[1] >= height && $0.shape[2] >= width })
      for channel in 0..<channels {
        for y in 0..<height {
          for x in 0..<width {
            let row = channel * expected.shape[1] + y
            let difference =
              layer.values[Int((channel * height + y) * width + x)]
              - expected.values[Int(row * expected.shape[2] + x)]
            // Other kernels sum in another order; the values are at most some 10.
            #expect(abs(difference) < 1e-4)
          }
        }
      }
    }
  }

  @Test func aPictureOutOfRangeSaysSo() throws {
    let handle = Handle()
    #expect(handle.text == "")
    try handle.drawOne()
    #expect(unsafe mnistPreprocess(handle.address) == 1)
    #expect(unsafe mnistClassify(handle.address) == 1)
    let picture = unsafe try #require(mnistPicture(handle.address))
    unsafe picture[17] = 255
    #expect(unsafe mnistClassify(handle.address) == -1)
    #expect(handle.text.contains("17"))
    let probabilities = unsafe try #require(mnistProbabilities(handle.address))
    let all = unsafe [Float](UnsafeBufferPointer(start: probabilities, count: 10))
    #expect(all == [Float](repeating: 0, count: 10))
    #expect(unsafe mnistRunLayers(handle.address) == -1)
  }

  @Test func anImpossibleLengthIsNoModel() throws {
    let handle = Handle()
    var byte: UInt8 = 0
    #expect(unsafe mnistLoad(handle.address, &byte, .max) == 0)
    #expect(handle.text.contains("bytes"))
    #expect(unsafe mnistLoad(handle.address, nil, 10) == 0)
  }

  /// The table of the network in the library was written when its weights were.
  @Test func theNetworksTableIsThatOfItsModel() throws {
    let (network, model) = (Handle(), Handle())
    #expect(model.load(DigitsModel.bytes()))
    let tables = try [network, model].map { handle in
      unsafe String(cString: try #require(mnistModelTable(handle.address)))
    }
    #expect(tables[0] == tables[1])
  }

  @Test func theTableListsTheNodes() throws {
    let handle = Handle()
    let text = unsafe try #require(mnistModelTable(handle.address))
    let rows = unsafe String(cString: text).split(separator: "\n")
    let columns = rows.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(columns.allSatisfy { $0.count == 4 })
    #expect(columns.contains { $0[0] == "Conv" })
    #expect(columns.compactMap { Int($0[2]) }.reduce(0, +) > 1000)
  }

  @Test func theEmbeddedModelComesBack() throws {
    let handle = Handle()
    #expect(handle.load(DigitsModel.bytes()))
    unsafe mnistLoadEmbedded(handle.address)
    try handle.drawOne()
    #expect(unsafe mnistPreprocess(handle.address) == 1)
    #expect(unsafe mnistClassify(handle.address) == 1)
  }
}
