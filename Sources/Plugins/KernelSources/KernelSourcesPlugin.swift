import Foundation
import PackagePlugin

/// Puts the text of the kernels into the compiler of models, which writes what a model needs of it.
///
/// At build time, so that there is no second copy to keep in step.
@main
struct KernelSourcesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let kernels = context.package.targets.compactMap { $0 as? any SourceModuleTarget }
      .first { $0.name == "MNISTKernels" }
    guard let kernels else { return [] }
    let pixels = kernels.directoryURL.path + "/Pixels/"
    let files = kernels.sourceFiles(withSuffix: "swift").map(\.url)
      .filter { !$0.path.hasPrefix(pixels) }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "KernelSources.swift")
    return [
      .buildCommand(
        displayName: "Embedding the kernels' text",
        executable: try context.tool(named: "mnist-kernel-sources").url,
        arguments: [output.path] + files.map(\.path),
        inputFiles: files, outputFiles: [output])
    ]
  }
}
