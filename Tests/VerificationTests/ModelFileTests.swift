import Foundation
import MNISTONNX
import MNISTTerminal
import Testing
import MNISTVerification

@Suite final class ModelFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "mnist-\(UUID().uuidString)")
  private let model: ModelFile

  init() throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "sub"),
      withIntermediateDirectories: true
    )
    try Data([1, 2, 3]).write(to: folder.appending(path: "model.onnx"))
    try Data([10, 11, 12, 13]).write(to: folder.appending(path: "weights.bin"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "link.bin").path,
      withDestinationPath: folder.appending(path: "weights.bin").path
    )
    model = try ModelFile(folder.appending(path: "model.onnx").path)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private func load(_ name: Name, offset: Int, length: Int) -> Result<[UInt8], ExternalDataError> {
    do throws(ExternalDataError) {
      return .success(try model.externalData(name, offset, length))
    } catch {
      return .failure(error)
    }
  }

  @Test func bytes() {
    #expect(model.bytes == [1, 2, 3])
    #expect(throws: FileError.notFound) { try ModelFile(folder.path + "/missing.onnx") }
    #expect(throws: FileError.isDirectory) { try ModelFile(folder.path) }
  }

  @Test("Parts of files beside the model are read")
  func externalData() {
    #expect(load("weights.bin", offset: 1, length: 2) == .success([11, 12]))
    #expect(load("weights.bin", offset: 0, length: 4) == .success([10, 11, 12, 13]))
  }

  @Test func refusals() {
    #expect(load("missing.bin", offset: 0, length: 1) == .failure(.notFound))
    #expect(load("weights.bin", offset: 2, length: 3) == .failure(.tooShort(fileLength: 4)))
    let refused = ExternalDataError.refused("not a regular file in the model's folder")
    #expect(load("link.bin", offset: 0, length: 1) == .failure(refused))
    #expect(load("sub", offset: 0, length: 0) == .failure(refused))
  }

  @Test func refusesHardLinks() throws {
    try FileManager.default.linkItem(
      at: folder.appending(path: "weights.bin"), to: folder.appending(path: "second.bin"))
    let refused = ExternalDataError.refused("a file with hard links")
    #expect(load("second.bin", offset: 0, length: 1) == .failure(refused))
    #expect(load("weights.bin", offset: 0, length: 1) == .failure(refused))
  }
}
