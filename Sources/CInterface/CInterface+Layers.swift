/// Computes the picture's feature maps and returns how many there are; or -1, with a text.
@_cdecl("mnist_run_layers")
public func mnistRunLayers(_ recognizer: UnsafeMutableRawPointer) -> Int32 {
  unsafe at(recognizer).runLayers().map { Int32($0) } ?? -1
}

/// A layer's channels (axis 0), height (1) or width (2); 0 if there is no such layer or axis.
@_cdecl("mnist_layer_length")
public func mnistLayerLength(
  _ recognizer: UnsafeMutableRawPointer,
  _ layer: Int32,
  _ axis: Int32
) -> Int32 {
  guard let map = unsafe at(recognizer).featureMap(layer) else { return 0 }
  return switch axis {
  case 0: Int32(map.channels)
  case 1: Int32(map.height)
  case 2: Int32(map.width)
  default: 0
  }
}

/// A layer's name; null if there is no such layer.
@_cdecl("mnist_layer_name")
public func mnistLayerName(
  _ recognizer: UnsafeMutableRawPointer,
  _ layer: Int32
) -> UnsafeMutablePointer<UInt8>? {
  let recognizer = unsafe at(recognizer)
  guard let map = recognizer.featureMap(layer) else { return nil }
  recognizer.setText(map.name)
  return unsafe recognizer.text.address
}

/// A layer's values; null if there is no such layer.
@_cdecl("mnist_layer_values")
public func mnistLayerValues(
  _ recognizer: UnsafeMutableRawPointer,
  _ layer: Int32
) -> UnsafeMutablePointer<Float>? {
  unsafe at(recognizer).featureMap(layer)?.values.address
}
