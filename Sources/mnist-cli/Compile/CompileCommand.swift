import MNISTCompiler
import MNISTInference
import MNISTModels
import MNISTONNX
import MNISTTerminal
import MNISTVerification

/// `mnist compile`: a model as Swift source.
struct CompileCommand: Command {
  static let help = """
    usage: mnist compile MODEL [--name NAME] [--access internal|package|public] [--batch N]
                         [--weights float32|float16|int8] [--compare INPUTS]… [--builtin]
                         [--layers] [-o FILE]

    Writes a model as one Swift file that needs nothing else: no package, no import. It has a type with
    `init()` and `run(_:into:)`, the kernels that the model needs with sizes as literals, and its weights.

      --name NAME      the type's name; of digits.onnx it is DigitsNetwork
      --access ACCESS  who may use it: internal (the default), package or public
      --batch N        how many inputs a run takes, where the model leaves it open (1)
      --weights FORM   float16 halves the weights, int8 makes them a quarter; both round them
      --compare INPUTS also runs the model with rounded and with exact weights, and says how the
                       outputs differ: a picture (PNG, PBM, PGM, PPM), pictures in MNIST's format
                       (…idx3…, also gzipped), or a folder of inputs as `mnist verify` takes it
      --builtin        for builds with -march=x86-64-v3 and the like: faster with their wide vectors,
                       where the target enables the feature BuiltinModule
      --layers         what convolutions and poolings compute can be read after a run, which takes a
                       little more memory
      -o FILE          where to write; a path that ends with '/' is a folder, and the file is then
                       named for the type; without it, to the standard output

    The exit status is 1 if the model can't be compiled; every reason is shown with its node.
    """

  private var models: [String] = []
  private var output: String?
  private var compiler = ModelCompiler()
  private var options: [String] = []
  private var compared: [String] = []

  mutating func take(
    option: String, from arguments: inout Arguments
  ) throws(UsageError) -> Bool {
    switch option {
    case "--name":
      let name = try arguments.value()
      compiler.name = name
      options.append("--name \(name)")
    case "--access":
      let value = try arguments.value()
      guard let access = ModelCompiler.Access(rawValue: value) else {
        throw UsageError("--access needs internal, package or public, not '\(value)'")
      }
      compiler.access = access
      options.append("--access \(value)")
    case "--batch":
      let value = try arguments.value()
      guard let batch = Int(value), batch > 0 else {
        throw UsageError("--batch needs a whole number above 0, not '\(value)'")
      }
      compiler.batch = batch
      options.append("--batch \(batch)")
    case "--weights":
      let value = try arguments.value()
      guard let format = WeightFormat(rawValue: value) else {
        throw UsageError("--weights needs float32, float16 or int8, not '\(value)'")
      }
      compiler.weights = format
      options.append("--weights \(value)")
    case "--compare": compared.append(try arguments.value())
    case "--builtin":
      compiler.usesBuiltin = true
      options.append("--builtin")
    case "--layers":
      compiler.keepsLayers = true
      options.append("--layers")
    case "-o", "--output": output = try arguments.value()
    default: return false
    }
    return true
  }

  mutating func take(positional: String) throws(UsageError) {
    guard models.isEmpty else { throw UsageError("compile takes one model") }
    models.append(positional)
  }

  func check() throws(UsageError) {
    guard !models.isEmpty else { throw UsageError("compile needs a model") }
  }

  func run() throws(Failure) -> ExitCode {
    let path = models[0]
    let text: [UInt8]
    let session: InferenceSession
    let model: Model
    do {
      let file = try ModelFile(path)
      model = try Model(file.bytes, externalData: file.externalData)
      session = try InferenceSession(model)
      guard let shapes = session.shapesForDigit else {
        throw Failure("the model doesn't say how many axes its inputs have")
      }
      text = try compiler.source(
        session, shapes: shapes, opset: model.opsetVersion(domain: "") ?? 0,
        origin: origin(path, file.bytes))
    } catch {
      throw Failure("\(path): \(error)")
    }
    if !compared.isEmpty { try compare(model, session, path) }
    guard var output else {
      guard writeOutput(text) else { throw Failure("the results can't be written") }
      return .success
    }
    if output.hasSuffix("/") { output += compiler.typeName(forFile: path) + ".swift" }
    do {
      try writeFile(output, text)
    } catch {
      throw Failure("\(output): \(error)")
    }
    return .success
  }

  /// Says what rounding costs, on the standard error: the standard output may be the file.
  private func compare(
    _ model: Model, _ session: InferenceSession, _ path: String
  ) throws(Failure) {
    let format = compiler.weights
    var options = PlanningOptions()
    options.weightRounding = { format.rounded($0) }
    let rounded: InferenceSession
    do {
      rounded = try InferenceSession(model, options: options)
    } catch {
      throw Failure("\(path): \(error)")
    }
    let comparison = try WeightComparison(session, rounded, on: compared)
    StandardError().write(comparison.text(format.rawValue) + "\n")
  }

  private func origin(_ path: String, _ bytes: [UInt8]) -> ModelCompiler.Origin {
    // The file's name alone: the text shouldn't depend on where the model is.
    let file = path.split(separator: "/").last.map { String($0) } ?? path
    let quoted = file.contains(" ") ? "'\(file)'" : file
    let command = (["mnist compile", quoted] + options).joined(separator: " ")
    return ModelCompiler.Origin(file: file, bytes: bytes, command: command, tool: Main.version)
  }
}
