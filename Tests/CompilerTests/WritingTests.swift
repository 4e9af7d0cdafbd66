import Foundation
import MNISTKernels
import MNISTTestSupport
import Testing

@testable import MNISTCompiler

@Suite struct WritingTests {
  /// Source: FIPS 180-4's examples, and one of exactly a block.
  @Test(
    "hashes",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func hash(text: String, expected: String) {
    #expect(SHA256.text([UInt8](text.utf8)) == expected)
  }

  @Test("base64 is Foundation's", arguments: 0..<10)
  func base64(count: Int) {
    let bytes = (0..<count).map { UInt8(($0 * 89 + 200) % 256) }
    let text = String(decoding: Base64Encoder.text(bytes), as: UTF8.self)
    #expect(text == Data(bytes).base64EncodedString())
  }

  #if arch(arm64) || os(Linux)
    @Test("half precision rounds as Float16 does")
    func halves() {
      var numbers: [Float] = [0, -0, 1, -1, 65504, 65519, 65520, 0x1p-14, 0x1p-24, 0x1p-25, 1e-9]
      var generator = SeededGenerator(seed: TestSeed.current)
      for _ in 0..<10_000 {
        numbers.append(Float(bitPattern: UInt32.random(in: 0...UInt32.max, using: &generator)))
      }
      for number in numbers where number.isFinite {
        #expect(WeightFormat.half(number) == Float16(number).bitPattern, "\(number)")
      }
    }
  #endif

  @Test("numbers of 8 bits are at most half a step off, and a step is a 127th of the largest")
  func blocks() {
    var generator = SeededGenerator(seed: TestSeed.current)
    let numbers = (0..<100).map { _ in Float.random(in: -3...3, using: &generator) }
    let bytes = WeightFormat.int8.bytes(numbers)
    for start in stride(from: 0, to: 100, by: 32) {
      let block = start..<min(start + 32, 100)
      let step = numbers[block].map { abs($0) }.max()! / 127
      let place = start / 32 * 36
      let bits = bytes[place..<place + 4].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      #expect(Float(bitPattern: bits) == step)
      for index in block {
        let steps = Int8(bitPattern: bytes[place + 4 + index - start])
        #expect(abs(step * Float(steps) - numbers[index]) <= step * 0.5001)
        #expect(WeightFormat.int8.rounded(numbers)[index] == step * Float(steps))
      }
    }
    #expect(bytes.count == 100 + 4 * 4)
  }
}

@Suite struct WeightRoundingTests {
  private static let few: [Float] = [0.1, 0.2, 0.3]

  @Test("numbers of half precision stay, and others become the nearest")
  func halves() {
    let numbers = (0..<100).map { Float($0) / 7 }
    let rounded = WeightFormat.float16.rounded(numbers)
    #expect(zip(numbers, rounded).allSatisfy { abs($0 - $1) <= $0 * 0x1p-11 })
    #expect(rounded != numbers && WeightFormat.float16.rounded(rounded) == rounded)
    #expect(WeightFormat.float32.rounded(numbers) == numbers)
  }

  @Test(
    "few numbers, large ones and infinities stay",
    arguments: [
      few, [Float](repeating: 70000, count: 64), few + [Float](repeating: .infinity, count: 64),
    ])
  func unrounded(numbers: [Float]) {
    #expect(WeightFormat.float16.rounded(numbers) == numbers)
  }
}

@Suite struct IdentifierTests {
  @Test(
    "a type is named for its file",
    arguments: [
      ("digits.onnx", "DigitsNetwork"), ("models/mnist-8.onnx", "Mnist8Network"),
      ("8.onnx", "Model8Network"), ("my_model.v2.onnx", "MyModelNetwork"), ("", "Network"),
    ])
  func typeNames(file: String, name: String) {
    #expect(Identifier.typeName(forFile: file) == name)
  }

  @Test("names that can't be types", arguments: ["", "8", "a b", "class", "é", "a-b", "_"])
  func noTypeNames(name: String) {
    #expect(!Identifier.isTypeName(name))
  }

  @Test("parameters are distinct, no keywords, and not the workspace")
  func parameters() {
    #expect(
      Identifier.parameters(["Input3", "in", "x.1", "x_1", "", "workspace", "7", "run", "step_0"])
        == [
          "input3", "in2", "x1", "x14", "value", "workspace6", "value7", "run8", "step0Value9",
        ])
  }
}
