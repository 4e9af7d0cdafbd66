// swift-tools-version: 6.2
import PackageDescription

// One program for each thing that strangers send; `run` builds them with libFuzzer's instrumentation.
let fuzzed = [
  "onnx", "session", "graphs", "compile", "png", "preprocessing", "strokes", "read", "requests",
]

let package = Package(
  name: "fuzzing",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "swift-mnist", path: "../.."),
    .package(name: "mnist-service", path: "../Service"),
  ],
  targets: [
    .target(
      name: "FuzzDriver", swiftSettings: [.enableExperimentalFeature("Extern")]),
    .target(
      name: "FuzzDrawings",
      dependencies: [
        "FuzzDriver", .product(name: "MNISTPreprocessing", package: "swift-mnist"),
      ]),
  ]
    + fuzzed.map { name in
      .executableTarget(
        name: "fuzz-\(name)",
        dependencies: [
          "FuzzDriver", "FuzzDrawings",
          .product(name: "MNISTCompiler", package: "swift-mnist"),
          .product(name: "MNISTInference", package: "swift-mnist"),
          .product(name: "MNIST", package: "swift-mnist"),
          .product(name: "MNISTONNX", package: "swift-mnist"),
          .product(name: "MNISTPNG", package: "swift-mnist"),
          .product(name: "MNISTPreprocessing", package: "swift-mnist"),
          .product(name: "DrawingRequests", package: "mnist-service"),
        ]
      )
    },
  swiftLanguageModes: [.v6]
)
