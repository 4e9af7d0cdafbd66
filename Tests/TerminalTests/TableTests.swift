import MNISTTerminal
import Testing

@Suite struct TableTests {
  @Test func columnsAreAsWideAsTheirWidestCell() {
    var table = Table([("name", .left), ("count", .right), ("note", .left)])
    table.add(["a", "1", "short"])
    table.add(["longer name", "123456", ""])
    table.add(["", "", "alone"])
    #expect(
      table.lines == [
        "name          count  note",
        "a                 1  short",
        "longer name  123456",
        "                     alone",
      ]
    )
  }

  @Test func onlyHeadings() {
    #expect(Table([("a", .right), ("b", .left)]).lines == ["a  b"])
  }

  @Test func emptyHeadings() {
    var table = Table([("", .right), ("", .left)])
    #expect(table.lines == [""])
    table.add(["12", "µs"])
    #expect(table.lines == ["", "12  µs"])
  }

  @Test("Characters count, not bytes")
  func characters() {
    var table = Table([("é", .left), ("x", .right)])
    table.add(["·····", "1"])
    #expect(table.lines == ["é      x", "·····  1"])
  }
}
