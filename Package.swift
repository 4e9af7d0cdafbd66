// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.strictMemorySafety()]

// Roundings and roots are functions of the C library's where the processor has no instruction for
// them. On these systems a program has to ask for that library; one that imports Foundation does.
let mathLibrary: [LinkerSetting] = [.linkedLibrary("m", .when(platforms: [.linux, .android]))]

let package = Package(
  name: "swift-mnist",
  // The first releases whose standard library has Span, MutableSpan and InlineArray.
  platforms: [.macOS(.v26), .iOS(.v26), .tvOS(.v26), .watchOS(.v26), .visionOS(.v26)],
  products: [
    .library(name: "MNIST", targets: ["MNIST"]),
    .library(name: "Inference", targets: ["Inference"]),
    .library(name: "ONNX", targets: ["ONNX"]),
    .library(name: "Preprocessing", targets: ["Preprocessing"]),
    .library(name: "PNG", targets: ["PNG"]),
    .library(name: "mnist-c", type: .static, targets: ["CInterface"]),
    .executable(name: "mnist", targets: ["mnist-cli"]),
    .executable(name: "mnist-benchmark", targets: ["mnist-benchmark"]),
  ],
  targets: [
    .target(name: "ONNX", swiftSettings: settings),
    .target(
      name: "Kernels",
      swiftSettings: settings + [.enableExperimentalFeature("BuiltinModule")],
      linkerSettings: mathLibrary
    ),
    .target(name: "Inference", dependencies: ["ONNX", "Kernels"], swiftSettings: settings),
    .target(name: "Preprocessing", swiftSettings: settings, linkerSettings: mathLibrary),
    .target(
      name: "Weights",
      path: "Weights",
      exclude: ["README.md", "digits.onnx"],
      swiftSettings: settings
    ),
    .target(
      name: "MNIST",
      dependencies: ["ONNX", "Kernels", "Inference", "Preprocessing", "Weights"],
      swiftSettings: settings
    ),
    .target(
      name: "WasmRuntime", swiftSettings: settings + [.enableExperimentalFeature("Extern")]),
    .target(
      name: "CInterface",
      dependencies: ["Inference", "MNIST", "ONNX", "Preprocessing", "WasmRuntime"],
      swiftSettings: settings
    ),
    .target(name: "PNG", swiftSettings: settings),
    .target(name: "Terminal", swiftSettings: settings),
    .target(
      name: "Verification", dependencies: ["ONNX", "Inference", "Terminal"], swiftSettings: settings
    ),
    .executableTarget(
      name: "mnist-cli",
      dependencies: [
        "Inference", "MNIST", "ONNX", "PNG", "Preprocessing", "Terminal", "Verification",
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "mnist-benchmark",
      dependencies: ["Inference", "MNIST", "Preprocessing", "Terminal", "Verification", "Weights"],
      path: "Benchmarks/mnist-benchmark",
      swiftSettings: settings
    ),
    // A program of its own, because it puts its own `malloc` in the C library's place.
    .executableTarget(
      name: "allocation-counter",
      dependencies: ["Inference", "MNIST", "Terminal", "Verification", "Weights"],
      path: "Tests/AllocationCounter",
      swiftSettings: settings
    ),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(name: "ONNXTests", dependencies: ["ONNX", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "KernelsTests", dependencies: ["Kernels", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "InferenceTests",
      dependencies: ["Inference", "ONNX", "TestSupport", "Verification"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PreprocessingTests",
      dependencies: ["Preprocessing", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "WeightsTests", dependencies: ["TestSupport", "Weights"], swiftSettings: settings),
    .testTarget(
      name: "DocumentationTests",
      dependencies: ["Inference", "Kernels", "MNIST", "ONNX", "PNG", "TestSupport", "Weights"],
      swiftSettings: settings
    ),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: settings),
    .testTarget(
      name: "VerificationTests",
      dependencies: ["Inference", "ONNX", "Terminal", "TestSupport", "Verification"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "WasmRuntimeTests", dependencies: ["TestSupport", "WasmRuntime"],
      swiftSettings: settings),
    .testTarget(
      name: "CInterfaceTests", dependencies: ["CInterface", "MNIST", "TestSupport", "Weights"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PNGTests", dependencies: ["PNG", "TestSupport"], exclude: ["Fixtures"],
      swiftSettings: settings),
    .testTarget(
      name: "MNISTTests",
      dependencies: ["Inference", "MNIST", "PNG", "TestSupport", "Weights"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["Preprocessing", "mnist-cli", "mnist-benchmark", "TestSupport"],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)
