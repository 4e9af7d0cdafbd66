// swift-tools-version: 6.2
import PackageDescription

// The web service: a package of its own that imports the library by path, as anyone would.
let package = Package(
  name: "mnist-service",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "mnist-service", targets: ["mnist-service"]),
    // For fuzzing: what becomes of bodies, without a server around it.
    .library(name: "DrawingRequests", targets: ["DrawingRequests"]),
  ],
  dependencies: [
    .package(name: "swift-mnist", path: "../.."),
    // Without its traits Hummingbird needs FoundationEssentials alone, which a static executable
    // can have.
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.34.1"),
    .package(
      url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
  ],
  targets: [
    .target(
      name: "DrawingRequests",
      dependencies: [
        .product(name: "MNIST", package: "swift-mnist"),
        .product(name: "MNISTPNG", package: "swift-mnist"),
      ]
    ),
    .target(
      name: "MNISTService",
      dependencies: [
        "DrawingRequests",
        .product(name: "MNIST", package: "swift-mnist"),
        .product(name: "MNISTInference", package: "swift-mnist"),
        .product(name: "MNISTModels", package: "swift-mnist"),
        .product(name: "MNISTONNX", package: "swift-mnist"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ]
    ),
    .executableTarget(
      name: "mnist-service",
      dependencies: [
        "MNISTService",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "MNIST", package: "swift-mnist"),
      ],
      swiftSettings: [.enableExperimentalFeature("Extern")]
    ),
    .testTarget(
      name: "MNISTServiceTests",
      dependencies: [
        "MNISTService",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "MNIST", package: "swift-mnist"),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)
