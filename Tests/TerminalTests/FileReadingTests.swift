import Foundation
import MNISTTerminal
import Testing

@Suite final class FileReadingTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "mnist-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private func path(_ name: String) -> String {
    folder.appending(path: name).path
  }

  private func write(_ bytes: [UInt8], to name: String = "file") throws -> String {
    try Data(bytes).write(to: URL(filePath: path(name)))
    return path(name)
  }

  private func link(to target: String) throws -> String {
    try FileManager.default.createSymbolicLink(
      atPath: path("link"),
      withDestinationPath: target
    )
    return path("link")
  }

  private func pipe() throws -> String {
    // The system reads the path up to its terminating zero, which the bridged string has.
    let status = unsafe mkfifo(path("pipe"), 0o600)
    try #require(status == 0)
    return path("pipe")
  }

  // MARK: Whole files

  @Test("Files of any length, even longer than one call reads", arguments: [0, 1, 65_536, 200_001])
  func wholeFile(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try readFile(write(bytes), limit: count) == bytes)
    #expect(try readFile(write(bytes), limit: 1 << 40) == bytes)
  }

  @Test func fileLongerThanTheLimit() throws {
    let file = try write([1, 2, 3])
    #expect(throws: FileError.tooLarge(limit: 2)) { try readFile(file, limit: 2) }
    #expect(throws: FileError.tooLarge(limit: 0)) { try readFile(file, limit: 0) }
  }

  @Test func linksAreFollowed() throws {
    let link = try link(to: write([1, 2, 3]))
    #expect(try readFile(link, limit: 3) == [1, 2, 3])
  }

  @Test func whatIsNoFile() throws {
    #expect(throws: FileError.notFound) { try readFile(path("missing"), limit: 1) }
    #expect(throws: FileError.notFound) { try readFile("", limit: 1) }
    #expect(throws: FileError.isDirectory) { try readFile(folder.path, limit: 1) }
    let file = try write([])
    #expect {
      try readFile(file + "/inside", limit: 1)
    } throws: { error in
      if case FileError.system(let text) = error { !text.isEmpty } else { false }
    }
  }

  @Test("An endless device isn't read beyond the limit")
  func device() {
    #expect(throws: FileError.tooLarge(limit: 100_000)) {
      try readFile("/dev/zero", limit: 100_000)
    }
    #expect(throws: Never.self) { try readFile("/dev/null", limit: 0) }
  }

  // MARK: Pipes

  @Test("A pipe without a writer is empty, and not waited for")
  func abandonedPipe() throws {
    #expect(try readFile(pipe(), limit: 10) == [])
  }

  @Test("A pipe with a slow writer is read to its end", arguments: [0, 3, 70_000])
  func slowPipe(count: Int) throws {
    let path = try pipe()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    // Reading and writing, so that opening doesn't wait.
    let writer = try #require(FileHandle(forUpdatingAtPath: path))
    let thread = Thread {
      for half in [bytes[..<(count / 2)], bytes[(count / 2)...]] {
        Thread.sleep(forTimeInterval: 0.05)
        try? writer.write(contentsOf: half)
      }
      Thread.sleep(forTimeInterval: 0.05)
      try? writer.close()
    }
    thread.start()
    #expect(try readFile(path, limit: 100_000) == bytes)
  }

  @Test func pipeLongerThanTheLimit() throws {
    let path = try pipe()
    let writer = try #require(FileHandle(forUpdatingAtPath: path))
    try writer.write(contentsOf: [1, 2, 3])
    #expect(throws: FileError.tooLarge(limit: 2)) { try readFile(path, limit: 2) }
    try writer.close()
  }

  // MARK: Parts

  @Test func parts() throws {
    let file = try write([10, 11, 12, 13, 14])
    func part(_ offset: Int, _ length: Int) throws -> [UInt8] {
      try readPart(of: file, offset: offset, length: length)
    }
    #expect(try part(0, 5) == [10, 11, 12, 13, 14])
    #expect(try part(1, 3) == [11, 12, 13])
    #expect(try part(4, 1) == [14])
    #expect(try part(5, 0) == [])
    #expect(try part(0, 0) == [])
  }

  @Test(
    "Parts beyond the end",
    arguments: [
      (0, 6), (5, 1), (6, 0), (4, 2), (-1, 1), (0, -1), (.max, 1), (1, .max), (.max, .max),
      (.min, .min), (0, .min),
    ] as [(Int, Int)]
  )
  func partBeyondTheEnd(offset: Int, length: Int) throws {
    let file = try write([10, 11, 12, 13, 14])
    #expect(throws: FileError.tooShort(fileLength: 5)) {
      try readPart(of: file, offset: offset, length: length)
    }
  }

  @Test("Parts are read only from regular files, not through links")
  func partOfNoFile() throws {
    let link = try link(to: write([1, 2, 3]))
    for path in [link, folder.path, try pipe(), "/dev/zero"] {
      #expect(throws: FileError.notRegular, "\(path)") {
        try readPart(of: path, offset: 0, length: 1)
      }
    }
    #expect(throws: FileError.notFound) {
      try readPart(of: path("missing"), offset: 0, length: 1)
    }
  }

  @Test func brokenLink() throws {
    let link = try link(to: path("missing"))
    #expect(throws: FileError.notFound) { try readFile(link, limit: 1) }
    #expect(throws: FileError.notRegular) { try readPart(of: link, offset: 0, length: 0) }
  }

  @Test func errorsSayWhatIsWrong() {
    #expect("\(FileError.tooLarge(limit: 7))" == "is larger than 7 bytes")
    #expect("\(FileError.tooShort(fileLength: 5))" == "has only 5 bytes")
    #expect("\(FileError.system("text"))" == "text")
  }
}
