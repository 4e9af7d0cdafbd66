import Testing

@testable import MNISTCompiler

@Suite struct KernelTextTests {
  private func text(_ lines: [[UInt8]]) -> String {
    lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  private func needed(_ files: [String], by words: [String], builtin: Bool = false) -> String {
    let words = Set(words.map { Word([UInt8]($0.utf8)) })
    return text(KernelText(files: files).needed(by: words, inlining: [], builtin: builtin))
  }

  @Test("what is named is taken, with what that names, and nothing else")
  func selection() {
    let file = """
      /// Used.
      public struct Used {
        let part: Part
      }

      struct Part {}

      struct Unused {}
      """
    let result = needed([file], by: ["Used"])
    #expect(result.contains("/// Used.\nprivate struct Used {"))
    #expect(result.contains("private struct Part {}"))
    #expect(!result.contains("Unused"))
  }

  @Test("an extension of a type is taken if one of its members is named")
  func extensions() {
    let file = """
      struct Kernel {}

      extension Kernel {
        func wanted() {}
      }

      extension Kernel {
        func other() {}
      }

      extension Float {
        package var half: Float { self / 2 }
      }
      """
    let result = needed([file], by: ["Kernel", "wanted", "half"])
    #expect(result.contains("func wanted"))
    #expect(!result.contains("func other"))
    // Another network in the same module may have the same member.
    #expect(result.contains("  fileprivate var half: Float"))
  }

  @Test("of a geometry that planning knows, only `bind` is left")
  func geometries() {
    let file = """
      public protocol KernelGeometry {
        func bind(_ inputs: [Slot]) -> Kernel
      }

      struct Kernel {
        struct Geometry {}
      }

      extension Kernel.Geometry: KernelGeometry {
        public var name: String { "kernel" }

        /// Binds.
        public func bind(_ inputs: [Slot]) -> Kernel {
          Kernel()
        }
      }
      """
    let result = needed([file], by: ["Kernel", "bind"])
    #expect(
      result.contains(
        """
        extension Kernel.Geometry {
          /// Binds.
          fileprivate func bind(_ inputs: [Slot]) -> Kernel {
            Kernel()
          }
        }
        """))
    #expect(!result.contains("KernelGeometry"))
  }

  @Test("braces and words in comments and literals are no code")
  func commentsAndLiterals() {
    let file = """
      struct First {
        let text = "{ Second \\" {"  // { Second
      }

      struct Second {}
      """
    let result = needed([file], by: ["First"])
    #expect(result.contains("struct First"))
    #expect(!result.contains("struct Second"))
  }

  private let conditional = """
    protocol FloatVector {}

    #if hasFeature(BuiltinModule)
      import Builtin

      extension SIMD4 {
        package func multiplyAdd() {}
      }
    #else
      extension FloatVector {
        package func multiplyAdd() {}
      }
    #endif
    """

  @Test("without `Builtin` only the other branch is left, and no import")
  func plain() {
    let result = needed([conditional], by: ["FloatVector", "multiplyAdd"])
    #expect(!result.contains("import"))
    #expect(!result.contains("#if"))
    #expect(result.contains("extension FloatVector {\n  func multiplyAdd"))
  }

  @Test("with `Builtin` both branches are left")
  func builtin() {
    let result = needed([conditional], by: ["FloatVector", "multiplyAdd"], builtin: true)
    #expect(result.contains("  import Builtin"))
    #expect(result.contains("    fileprivate func multiplyAdd"))
    #expect(result.hasSuffix("#endif"))
  }

  @Test("the kernels' own text can be taken apart: nothing of it stays visible")
  func ownText() {
    let kernels = KernelText.own
    #expect(kernels.uses("WinogradConvolution"))
    #expect(!kernels.uses("DigitsNetwork"))
    let all: Set<Word> = ["NHWCConvolution", "Softmax", "RecurrentLayer", "Gather", "bind"]
    let lines = kernels.needed(by: all, inlining: ["NHWCConvolution"], builtin: false)
    #expect(lines.count > 1000)
    for line in lines {
      let words = SourceText.words(SourceText.code(line))
      #expect(!words.contains("public") && !words.contains("package"))
      #expect(words.first != "import")
    }
  }
}
