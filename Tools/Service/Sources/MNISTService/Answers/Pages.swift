/// The page to draw on, and the studio, which is beside it; each nil if there is none.
struct Pages: Sendable {
  let drawing: Page?
  let studio: Page?

  /// Where to look for the page if no option names one: beside the program, and where the playground
  /// is built in a clone of the repository.
  static var defaultPaths: [String] {
    let folder = FileReading.programFolder
    return [
      folder + "/index.html",
      "../../.build/playground/index.html",
      ".build/playground/index.html",
      // Up from Tools/Service/.build/<triple>/<configuration>.
      folder + "/../../../../../.build/playground/index.html",
    ]
  }

  /// Reads the page that the settings name, or the first of the default paths that exists, and the studio
  /// in the same folder.
  ///
  /// - Throws: `StartError` if the page that the settings name can't be read.
  init(_ settings: Settings) throws(StartError) {
    for path in settings.pagePath.map({ [$0] }) ?? Self.defaultPaths {
      guard let bytes = FileReading.bytes(at: path) else { continue }
      drawing = Page(bytes)
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      studio = FileReading.bytes(at: (folder + ["studio.html"]).joined(separator: "/"))
        .map { Page($0) }
      return
    }
    if let path = settings.pagePath { throw .unreadableFile(path: path) }
    (drawing, studio) = (nil, nil)
  }
}
