/// A model of a few nodes on a few constants, which may be as large as a few bytes can make them, and
/// with attributes and lists that nobody would write.
struct HostileGraph {
  private var choices: Choices
  private var graph = ProtobufWriter()
  private var tensors: [String] = []
  private var lists: [String] = []
  private var indices: [String] = []
  private var masks: [String] = []
  private var nodeCount = 0
  private let opset: Int64

  /// The model's bytes.
  static func model(_ bytes: [UInt8]) -> [UInt8] {
    var hostile = HostileGraph(bytes)
    hostile.addValues()
    while !hostile.choices.isEmpty, hostile.nodeCount < 400 { hostile.addNodes() }
    hostile.addOutputs()
    let graph = hostile.graph.bytes
    return ProtobufWriter.message { model in
      model.int(1, 8)
      model.bytes(7, graph)
      model.message(8) { $0.int(2, hostile.opset) }
    }
  }

  private init(_ bytes: [UInt8]) {
    choices = Choices(bytes)
    opset = choices.pick([17, 13, 20, 11, 18, 9, 7, 22])
  }

  // MARK: Values

  private mutating func addValues() {
    for index in 0..<(1 + choices.byte() % 2) {
      let shape = choices.list(upTo: 4) { $0.length() }
      let type = choices.pick([1, 1, 1, 11, 2, 7] as [Int64])
      graph.message(11) { input in
        input.string(1, "input\(index)")
        input.message(2) { declared in
          declared.message(1) { tensor in
            tensor.int(1, type)
            tensor.message(2) { dimensions in
              for length in shape { dimensions.message(1) { $0.int(1, length) } }
            }
          }
        }
      }
      tensors.append("input\(index)")
    }
    for _ in 0..<(1 + choices.byte() % 4) { addConstant() }
    for index in 0..<(1 + choices.byte() % 3) {
      let values = choices.list(upTo: 4) { $0.int() }
      addInitializer("list\(index)", [Int64(values.count)], type: 7, ints: values)
      lists.append("list\(index)")
      indices.append("list\(index)")
    }
  }

  /// One value, repeated: a shape and a node of a few bytes.
  private mutating func addConstant() {
    let name = "constant\(nodeCount)"
    let shape = choices.list(upTo: 4) { $0.length() }
    addConstant(name, shape, choices.pick([1, 1, 1, 7, 11, 6, 2, 3, 9]))
  }

  private mutating func addConstant(_ name: String, _ shape: [Int64], _ kind: Int64) {
    let (number, int) = (choices.float(), choices.int())
    addInitializer(name + "/shape", [Int64(shape.count)], type: 7, ints: shape)
    graph.message(1) { node in
      node.string(1, name + "/shape")
      node.string(2, name)
      node.string(4, "ConstantOfShape")
      node.message(5) { attribute in
        attribute.string(1, "value")
        attribute.int(20, 4)
        attribute.message(5) { tensor in
          tensor.packed(1, ints: [1])
          tensor.int(2, kind)
          switch kind {
          case 1: tensor.message(4) { $0.little(number.bitPattern) }
          case 11: tensor.message(10) { $0.little((Double(number) * Double(number)).bitPattern) }
          case 7: tensor.packed(7, ints: [int])
          default: tensor.packed(5, ints: [int & 0x7F])
          }
        }
      }
    }
    nodeCount += 1
    switch kind {
    case 7, 6:
      lists.append(name)
      indices.append(name)
      tensors.append(name)
    case 9: masks.append(name)
    default: tensors.append(name)
    }
  }

  private mutating func addInitializer(
    _ name: String, _ shape: [Int64], type: Int64, ints: [Int64]
  ) {
    graph.message(5) { tensor in
      tensor.packed(1, ints: shape)
      tensor.int(2, type)
      tensor.packed(7, ints: ints)
      tensor.string(8, name)
    }
  }

  // MARK: Nodes

  /// One node, or as many of its kind, each reading the one before or all reading the same.
  private mutating func addNodes() {
    switch choices.byte() % 16 {
    case 15: return addConstant()
    case 14: return addProduct()
    default: break
    }
    let signature = choices.pick(Signature.all)
    let optional = signature.inputs.count - signature.required
    let count = signature.required + (optional == 0 ? 0 : choices.byte() % (optional + 1))
    var inputs = signature.inputs.prefix(count).map { value($0) }
    let attributes = choices.list(upTo: 4) { Attribute(&$0) }
    let repeats = choices.pick([1, 1, 1, 1, 2, 5, 20, 100])
    let isChain = choices.byte() % 2 == 0
    for _ in 0..<repeats {
      let outputs = (0..<signature.outputs).map { "value\(nodeCount)/\($0)" }
      graph.message(1) { node in
        for input in inputs { node.string(1, input) }
        for output in outputs { node.string(2, output) }
        node.string(4, signature.name)
        for attribute in attributes { node.message(5) { attribute.write(to: &$0) } }
      }
      nodeCount += 1
      if isChain { inputs[0] = outputs[0] }
      switch signature.name {
      case "Equal", "Greater", "Less": masks.append(outputs[0])
      case "Shape", "Size", "ArgMax", "ArgMin":
        indices.append(outputs[0])
        lists.append(outputs[0])
      default: tensors += outputs
      }
    }
  }

  /// A convolution or a product of two constants whose shapes match, as chance hardly makes them.
  private mutating func addProduct() {
    let (rows, depth, columns) = (choices.length(), choices.length(), choices.length())
    let window = choices.pick([1, 1, 2, 3, 5] as [Int64])
    let extent = choices.pick([1, 3, 5, 8, 64] as [Int64])
    let kind = choices.pick([1, 1, 11, 2] as [Int64])
    let isConvolution = choices.byte() % 2 == 0
    let first = isConvolution ? [rows, depth, extent, extent] : [rows, depth]
    let second = isConvolution ? [columns, depth, window, window] : [depth, columns]
    let name = "product\(nodeCount)"
    addConstant(name + "/first", first, kind)
    addConstant(name + "/second", second, kind)
    graph.message(1) { node in
      node.string(1, name + "/first")
      node.string(1, name + "/second")
      node.string(2, name)
      node.string(4, (isConvolution ? "Conv" : "MatMul") + (kind == 2 ? "Integer" : ""))
    }
    nodeCount += 1
    tensors.append(name)
  }

  private mutating func value(_ kind: Character) -> String {
    switch kind {
    case "l": choices.pick(lists)
    case "i": choices.pick(indices)
    case "b": choices.pick(masks.isEmpty ? tensors : masks)
    // The newest ones half of the time: so graphs become deep.
    default: choices.byte() % 2 == 0 ? tensors[tensors.count - 1] : choices.pick(tensors)
    }
  }

  private mutating func addOutputs() {
    for name in Set(tensors.suffix(3) + [choices.pick(tensors)]).sorted() {
      graph.message(12) { $0.string(1, name) }
    }
  }
}

/// An attribute that some operator has.
private struct Attribute {
  private static let ints = [
    "axis", "keepdims", "group", "p", "ceil_mode", "count_include_pad", "transA", "transB",
    "num_outputs", "blocksize", "size", "hidden_size", "to", "fmod", "allowzero", "num_groups",
    "storage_order", "largest", "layout", "select_last_index",
  ]
  private static let lists = [
    "kernel_shape", "strides", "pads", "dilations", "axes", "perm", "split", "shape",
  ]
  private static let floats = ["alpha", "beta", "epsilon", "gamma", "bias", "clip", "min", "max"]

  private enum Value {
    case int(Int64)
    case ints([Int64])
    case float(Float)
    case string(String)
  }

  private let name: String
  private let value: Value

  init(_ choices: inout Choices) {
    switch choices.byte() % 4 {
    case 0:
      name = choices.pick(Self.ints)
      value = .int(choices.int())
    case 1:
      name = choices.pick(Self.lists)
      value = .ints(choices.list(upTo: 6) { $0.int() })
    case 2:
      name = choices.pick(Self.floats)
      value = .float(choices.float())
    default:
      name = choices.pick(["auto_pad", "mode", "direction"])
      value = .string(
        choices.pick([
          "SAME_UPPER", "SAME_LOWER", "VALID", "reflect", "edge", "wrap", "bidirectional", "CRD",
        ]))
    }
  }

  func write(to attribute: inout ProtobufWriter) {
    attribute.string(1, name)
    switch value {
    case .int(let value):
      attribute.int(3, value)
      attribute.int(20, 2)
    case .ints(let values):
      attribute.packed(8, ints: values)
      attribute.int(20, 7)
    case .float(let value):
      attribute.float(2, value)
      attribute.int(20, 1)
    case .string(let value):
      attribute.string(4, value)
      attribute.int(20, 3)
    }
  }
}
