import MNISTCInterface
import MNISTModels
import MNISTONNX
import MNISTWeights

/// Loads an ONNX model: 1; or 0, with a text.
@_cdecl("mnist_load")
public func mnistLoad(
  _ recognizer: UnsafeMutableRawPointer,
  _ bytes: UnsafePointer<UInt8>?,
  _ count: UInt
) -> Int32 {
  let recognizer = unsafe at(recognizer)
  let limit = ReadingLimits().fileBytes
  guard let count = Int(exactly: count), count <= limit else {
    recognizer.setText("a model may have at most " + String(limit) + " bytes")
    return 0
  }
  let model = unsafe [UInt8](UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : count))
  do {
    recognizer.use(try LoadedModel(onnx: model))
    return 1
  } catch {
    recognizer.setText(error.description)
    return 0
  }
}

/// Goes back to the library's own network.
@_cdecl("mnist_load_embedded")
public func mnistLoadEmbedded(_ recognizer: UnsafeMutableRawPointer) {
  unsafe at(recognizer).use(DigitModel())
}

/// The model's nodes as a table, one line each.
@_cdecl("mnist_model_table")
public func mnistModelTable(
  _ recognizer: UnsafeMutableRawPointer
) -> UnsafeMutablePointer<UInt8>? {
  let recognizer = unsafe at(recognizer)
  recognizer.setText((recognizer.model as? LoadedModel)?.table ?? DigitsModel.table)
  return unsafe recognizer.text.address
}
