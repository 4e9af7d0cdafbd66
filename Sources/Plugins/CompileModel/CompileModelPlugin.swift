import Foundation
import PackagePlugin

/// `swift package compile-model [--target TARGET] MODEL [options of mnist compile]`: writes a model
/// into a target, once, as a file of Swift that is committed like any other.
@main
struct CompileModelPlugin: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    var extractor = ArgumentExtractor(arguments)
    let named = extractor.extractOption(named: "target")
    let rest = extractor.remainingArguments
    let targets = context.package.targets.compactMap { $0 as? any SourceModuleTarget }
      .filter { $0.kind != .test }
    let chosen = named.isEmpty ? targets : targets.filter { named.contains($0.name) }
    guard chosen.count == 1, let target = chosen.first else {
      let names = targets.map(\.name).joined(separator: ", ")
      Diagnostics.error("compile-model needs one --target of these: \(names)")
      return
    }
    let process = Process()
    process.executableURL = try context.tool(named: "mnist-cli").url
    process.arguments = ["compile"] + rest + ["-o", target.directoryURL.path + "/"]
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 {
      Diagnostics.error("the model wasn't compiled")
    }
  }
}
