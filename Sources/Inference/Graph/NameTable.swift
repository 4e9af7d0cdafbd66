import MNISTONNX

/// Numbers names in the order in which they are added, and finds the number of a name.
///
/// A name is at the place that its hash says, or at the first free place after it:
///
/// ```
///  names    0 image    1 weight    2 conv1    3 relu1
///  places   ·  2  ·  ·  0  3  ·  1                        · free; at least half of them are
/// ```
///
/// `Dictionary` could do this. But every new process would put its types together anew and look
/// for the conformances of its key, and that takes longer than all the names of a digit classifier.
package struct NameTable {
  private var names: [Name] = []
  /// The numbers of names, or -1 for a free place; the count is a power of two.
  private var places = [Int](repeating: -1, count: 64)

  /// Creates an empty table.
  package init() {}

  /// Whether nothing has been added.
  package var isEmpty: Bool { names.isEmpty }

  /// The number of a name; nil if it hasn't been added.
  package subscript(name: Name) -> Int? {
    let number = places[place(of: name)]
    return number < 0 ? nil : number
  }

  /// Adds a name and returns its number; nil if it is there already.
  package mutating func add(_ name: Name) -> Int? {
    if 2 * (names.count + 1) > places.count { enlarge() }
    let place = place(of: name)
    guard places[place] < 0 else { return nil }
    places[place] = names.count
    names.append(name)
    return names.count - 1
  }

  /// The place of a name, or where it would be.
  private func place(of name: Name) -> Int {
    // Hashes are seeded anew in each process: nobody can make a file in which all names collide.
    var hasher = Hasher()
    name.hash(into: &hasher)
    var place = hasher.finalize() & (places.count - 1)
    while places[place] >= 0, names[places[place]] != name {
      place = (place + 1) & (places.count - 1)
    }
    return place
  }

  private mutating func enlarge() {
    places = [Int](repeating: -1, count: 2 * places.count)
    for (number, name) in names.enumerated() { places[place(of: name)] = number }
  }
}
