// swift-tools-version: 6.2
import PackageDescription

// What a user's package looks like: it depends on the library and sets nothing.
let package = Package(
  name: "dependant",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "swift-mnist", path: "../..")],
  targets: [
    .executableTarget(
      name: "dependant", dependencies: [.product(name: "MNIST", package: "swift-mnist")])
  ]
)
