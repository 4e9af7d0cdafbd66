import MNISTInference
import MNISTONNX
import Testing

@Suite struct NameTableTests {
  @Test func numbersNamesInTheirOrder() {
    var table = NameTable()
    let names = (0..<1_000).map { Name("value" + String($0)) }
    for (number, name) in names.enumerated() {
      #expect(table[name] == nil)
      #expect(table.add(name) == number)
    }
    for (number, name) in names.enumerated() { #expect(table[name] == number) }
    #expect(table["value1000"] == nil)
  }

  @Test func refusesANameThatIsThere() {
    var table = NameTable()
    #expect(table.add("a") == 0)
    #expect(table.add("") == 1)
    #expect(table.add("a") == nil)
    #expect(table.add("") == nil)
    #expect(table.add("b") == 2)
    #expect(table["a"] == 0)
  }
}
