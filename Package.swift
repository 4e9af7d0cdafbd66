// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.strictMemorySafety()]

// Roundings and roots are functions of the C library where the processor has no instruction for
// them. On these systems a program has to ask for that library; one that imports Foundation does.
let mathLibrary: [LinkerSetting] = [.linkedLibrary("m", .when(platforms: [.linux, .android]))]

// For one instruction, the fused multiply–add, the kernels need a feature that a compiler may lack.
// They also build without it: slower where vectors are wider than 128 bits.
let simdFeatures: [SwiftSetting] =
  Context.environment["MNIST_PLAIN_SIMD"] == nil
  ? [.enableExperimentalFeature("BuiltinModule")] : []

// SwiftPM refuses two targets of one name in a graph of packages, and ONNX, PNG or Kernels are names
// that others may have too. All of ours begin with MNIST; the folders keep the short names.

/// A module in `Sources`, named for its folder.
func module(
  _ folder: String,
  _ dependencies: [Target.Dependency] = [],
  exclude: [String] = [],
  features: [SwiftSetting] = [],
  linkerSettings: [LinkerSetting] = []
) -> Target {
  .target(
    name: "MNIST" + folder, dependencies: dependencies, path: "Sources/" + folder,
    exclude: exclude, swiftSettings: settings + features, linkerSettings: linkerSettings)
}

/// The tests of a module, in `Tests`.
func tests(
  _ folder: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "MNIST" + folder, dependencies: dependencies + ["MNISTTestSupport"],
    path: "Tests/" + folder, exclude: exclude, swiftSettings: settings)
}

/// A program.
func program(_ name: String, _ path: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

let package = Package(
  name: "swift-mnist",
  // The first releases whose standard library has Span, MutableSpan and InlineArray.
  platforms: [.macOS(.v26), .iOS(.v26), .tvOS(.v26), .watchOS(.v26), .visionOS(.v26)],
  products: [
    .library(name: "MNIST", targets: ["MNIST"]),
    .library(name: "MNISTModels", targets: ["MNISTModels"]),
    .library(name: "MNISTCompiler", targets: ["MNISTCompiler"]),
    .library(name: "MNISTInference", targets: ["MNISTInference"]),
    .library(name: "MNISTONNX", targets: ["MNISTONNX"]),
    .library(name: "MNISTPreprocessing", targets: ["MNISTPreprocessing"]),
    .library(name: "MNISTPNG", targets: ["MNISTPNG"]),
    .library(name: "MNISTFoundation", targets: ["MNISTFoundation"]),
    .library(name: "mnist-c", type: .static, targets: ["MNISTCInterface", "MNISTCModels"]),
    // Without functions for models of others: a tenth of the size.
    .library(name: "mnist-digits-c", type: .static, targets: ["MNISTCInterface"]),
    // For languages that load libraries when they run.
    .library(
      name: "mnist-shared", type: .dynamic, targets: ["MNISTCInterface", "MNISTCModels"]),
    .executable(name: "mnist", targets: ["mnist-cli"]),
    .plugin(name: "compile-model", targets: ["CompileModelPlugin"]),
    .executable(name: "mnist-benchmark", targets: ["mnist-benchmark"]),
  ],
  targets: [
    module("ONNX"),
    module("Kernels", features: simdFeatures, linkerSettings: mathLibrary),
    module("Inference", ["MNISTONNX", "MNISTKernels"]),
    module("Preprocessing", ["MNISTKernels"], linkerSettings: mathLibrary),
    .target(
      name: "MNISTWeights", dependencies: ["MNISTKernels"], path: "Weights",
      exclude: ["README.md", "digits.onnx", "mistakes.png", "risk-coverage.png"],
      // The compiled network has kernels of its own, whose members would be there twice otherwise.
      swiftSettings: settings + simdFeatures + [.enableUpcomingFeature("MemberImportVisibility")],
      linkerSettings: mathLibrary),
    .target(
      name: "MNIST", dependencies: ["MNISTKernels", "MNISTPreprocessing", "MNISTWeights"],
      swiftSettings: settings),
    module(
      "Models",
      [
        "MNIST", "MNISTInference", "MNISTKernels", "MNISTONNX", "MNISTPreprocessing",
        "MNISTWeights",
      ]),
    // Apart, because nothing else needs Foundation.
    module(
      "Foundation",
      ["MNIST", "MNISTInference", "MNISTModels", "MNISTONNX", "MNISTPreprocessing"]),
    module("WasmRuntime", features: [.enableExperimentalFeature("Extern")]),
    module(
      "CInterface", ["MNIST", "MNISTPreprocessing", "MNISTWasmRuntime"], exclude: ["include"]),
    module(
      "CModels",
      [
        "MNIST", "MNISTCInterface", "MNISTInference", "MNISTModels", "MNISTONNX",
        "MNISTPreprocessing", "MNISTWeights",
      ]),
    // The text of the kernels is put into the compiler when it is built.
    program("mnist-kernel-sources", "Sources/mnist-kernel-sources", ["MNISTTerminal"]),
    .plugin(
      name: "KernelSourcesPlugin", capability: .buildTool(),
      dependencies: ["mnist-kernel-sources"], path: "Sources/Plugins/KernelSources"),
    .plugin(
      name: "CompileModelPlugin",
      capability: .command(
        intent: .custom(
          verb: "compile-model", description: "Write an ONNX model into a target as Swift."),
        permissions: [.writeToPackageDirectory(reason: "It writes the model as a Swift file.")]),
      dependencies: ["mnist-cli"], path: "Sources/Plugins/CompileModel"),
    .target(
      name: "MNISTCompiler", dependencies: ["MNISTInference", "MNISTKernels", "MNISTONNX"],
      path: "Sources/Compiler", swiftSettings: settings, plugins: ["KernelSourcesPlugin"]),
    module("Deflate"),
    module("PNG", ["MNISTDeflate", "MNISTKernels"]),
    module("Terminal"),
    module("Verification", ["MNISTONNX", "MNISTInference", "MNISTTerminal"]),
    program(
      "mnist-cli", "Sources/mnist-cli",
      [
        "MNIST", "MNISTCompiler", "MNISTDeflate", "MNISTInference", "MNISTModels", "MNISTONNX",
        "MNISTPNG", "MNISTPreprocessing", "MNISTTerminal", "MNISTVerification",
      ]),
    program(
      "mnist-benchmark", "Benchmarks/mnist-benchmark",
      [
        "MNIST", "MNISTInference", "MNISTKernels", "MNISTModels", "MNISTPreprocessing",
        "MNISTTerminal", "MNISTVerification", "MNISTWeights",
      ]),
    // A program of its own, because it puts its own `malloc` in the C library's place.
    program(
      "mnist-allocation-counter", "Tests/AllocationCounter",
      ["MNISTInference", "MNIST", "MNISTTerminal", "MNISTVerification", "MNISTWeights"]),
    .target(name: "MNISTTestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests("ONNXTests", ["MNISTONNX"]),
    tests("KernelsTests", ["MNISTKernels"]),
    tests("InferenceTests", ["MNISTInference", "MNISTONNX", "MNISTVerification"]),
    tests("PreprocessingTests", ["MNISTPreprocessing"]),
    tests("WeightsTests", ["MNISTWeights"]),
    tests(
      "DocumentationTests",
      [
        "MNIST", "MNISTInference", "MNISTKernels", "MNISTModels", "MNISTONNX", "MNISTPNG",
        "MNISTWeights",
      ]),
    tests("TerminalTests", ["MNISTTerminal"]),
    tests(
      "VerificationTests",
      ["MNISTInference", "MNISTONNX", "MNISTTerminal", "MNISTVerification"]),
    tests("WasmRuntimeTests", ["MNISTWasmRuntime"]),
    tests(
      "CInterfaceTests",
      [
        "MNIST", "MNISTCInterface", "MNISTCModels", "MNISTInference", "MNISTModels", "MNISTWeights",
      ]),
    tests(
      "CompilerTests",
      ["MNIST", "MNISTCompiler", "MNISTInference", "MNISTKernels", "MNISTONNX"]),
    tests("DeflateTests", ["MNISTDeflate"]),
    tests("PNGTests", ["MNISTPNG"], exclude: ["Fixtures"]),
    .testTarget(
      name: "MNISTTests",
      dependencies: [
        "MNIST", "MNISTFoundation", "MNISTInference", "MNISTModels", "MNISTPNG", "MNISTTestSupport",
        "MNISTWeights",
      ],
      swiftSettings: settings),
    tests(
      "CommandLineTests", ["MNISTPreprocessing", "mnist-cli", "mnist-benchmark"]),
  ],
  swiftLanguageModes: [.v6]
)
