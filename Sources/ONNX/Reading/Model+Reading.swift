extension Model {
  /// Reads a model from the bytes of an `.onnx` file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file. The model's tensors keep them.
  ///   - limits: How large the model may be.
  ///   - externalData: Returns the data of tensors that are stored in files beside the model. Without
  ///     it, such a tensor is an error.
  /// - Throws: ``ReadingError`` if the bytes aren't an ONNX model, or exceed the limits.
  /// - Complexity: O(number of bytes).
  public init(
    _ bytes: [UInt8],
    limits: ReadingLimits = ReadingLimits(),
    externalData: ExternalDataLoader? = nil
  ) throws(ReadingError) {
    var reader = try MessageReader(bytes, limits: limits, externalData: externalData)
    do {
      try self.init(from: &reader)
    } catch {
      guard let format = OtherFormat(bytes) else { throw error }
      throw ReadingError(.notAModel(format), offset: 0)
    }
  }

  private init(from reader: inout MessageReader) throws(ReadingError) {
    var irVersion: Int64 = 0
    var producerName: Name = ""
    var producerVersion: Name = ""
    var domain: Name = ""
    var modelVersion: Int64 = 0
    var graph: Graph?
    var opsetImports: [OperatorSet] = []
    var importOffsets: [Int] = []
    var metadata: [MetadataEntry] = []
    var functions: [FunctionIdentifier] = []
    while let field = try reader.nextField() {
      switch field {
      case 1: irVersion = try reader.int64("ir_version")
      case 2: producerName = try reader.name("producer_name")
      case 3: producerVersion = try reader.name("producer_version")
      case 4: domain = try reader.name("domain")
      case 5: modelVersion = try reader.int64("model_version")
      case 7:
        try reader.refuseSecond(graph, "graph")
        graph = try reader.message("graph", Graph.init(from:))
      case 8:
        importOffsets.append(reader.fieldOffset)
        let imported = try reader.message(
          "opset_import",
          index: opsetImports.count,
          OperatorSet.init(from:)
        )
        opsetImports.append(imported)
      case 14:
        let entry = try reader.message(
          "metadata_props",
          index: metadata.count,
          MetadataEntry.init(from:)
        )
        metadata.append(entry)
      case 25:
        let function = try reader.message(
          "functions",
          index: functions.count,
          FunctionIdentifier.init(from:)
        )
        functions.append(function)
      default: try reader.skip()
      }
    }
    guard let graph else { throw ReadingError(.missingGraph, offset: 0) }
    try Self.refuseConflicts(among: opsetImports, at: importOffsets)
    self.init(
      irVersion: irVersion,
      producerName: producerName,
      producerVersion: producerVersion,
      domain: domain,
      modelVersion: modelVersion,
      opsetImports: opsetImports,
      metadata: metadata,
      functions: functions,
      graph: graph
    )
  }

  /// Refuses two versions of one domain's operators. Sorting keeps this fast for files with very many
  /// imports.
  private static func refuseConflicts(
    among imports: [OperatorSet],
    at offsets: [Int]
  ) throws(ReadingError) {
    let order = imports.indices.sorted {
      (imports[$0].domain, $0) < (imports[$1].domain, $1)
    }
    for (first, second) in zip(order, order.dropFirst())
    where imports[first].domain == imports[second].domain
      && imports[first].version != imports[second].version
    {
      throw ReadingError(
        .conflictingOperatorSets(
          domain: imports[first].domain,
          versions: [imports[first].version, imports[second].version]
        ),
        offset: offsets[second]
      ).within("opset_import", index: second)
    }
  }
}

extension MessageReader {
  /// Refuses a field that holds one message if it has been read before.
  func refuseSecond<Message>(_ first: Message?, _ name: String) throws(ReadingError) {
    guard first == nil else { throw error(.repeatedMessage).within(name) }
  }
}
