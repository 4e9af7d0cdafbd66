// swift-tools-version: 6.2
import PackageDescription

// Programs without an operating system, as static libraries: `run` links and starts them.
let package = Package(
  name: "bare",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "fixtures", type: .static, targets: ["Fixtures"]),
    .library(name: "digits", type: .static, targets: ["Digits"]),
  ],
  dependencies: [.package(name: "swift-mnist", path: "../..")],
  targets: [
    .target(
      name: "Machine",
      swiftSettings: [
        .strictMemorySafety(), .enableExperimentalFeature("Volatile"),
        .enableExperimentalFeature("Extern"),
      ]),
    .target(
      name: "Fixtures",
      dependencies: [
        "Machine",
        .product(name: "MNIST", package: "swift-mnist"),
        .product(name: "MNISTInference", package: "swift-mnist"),
        .product(name: "MNISTONNX", package: "swift-mnist"),
        .product(name: "MNISTPNG", package: "swift-mnist"),
      ],
      swiftSettings: [.strictMemorySafety()]),
    .target(
      name: "Digits",
      dependencies: ["Machine", .product(name: "MNIST", package: "swift-mnist")],
      swiftSettings: [.strictMemorySafety()]),
  ],
  swiftLanguageModes: [.v6]
)
