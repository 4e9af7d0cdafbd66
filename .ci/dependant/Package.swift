// swift-tools-version: 6.2
import PackageDescription

// What a user's package looks like: it depends on the library, sets nothing, and has modules of its
// own whose names anybody would choose.
let package = Package(
  name: "dependant",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "swift-mnist", path: "../..")],
  targets: [
    .target(name: "PNG"),
    .target(name: "Inference"),
    .executableTarget(
      name: "dependant",
      dependencies: [
        "PNG", "Inference",
        .product(name: "MNIST", package: "swift-mnist"),
        .product(name: "MNISTPNG", package: "swift-mnist"),
      ],
      // New projects in Xcode set it: what MNIST's interface needs comes with `import MNIST`.
      swiftSettings: [.enableUpcomingFeature("MemberImportVisibility")]),
  ]
)
