import MNISTKernels
import Testing

/// How axes are joined; where a walk leads is seen in `BinaryElementwiseTests` and `StridedCopyTests`.
@Suite struct WalkTests {
  struct Joining: CustomTestStringConvertible {
    let testDescription: String
    var extents: [Int]
    var first: [Int]
    var second: [Int]
    var joined: [Int]
    var joinedFirst: [Int]
    var joinedSecond: [Int]
  }

  /// Where there is nothing, other lengths may be anything: their products aren't formed.
  @Test(arguments: [[3, .max, 0], [0, .max, .max], [.max, 2, 0]])
  func nothingToWalk(extents: [Int]) {
    let walk = Walk(extents: extents, firstStrides: [0, 0, 1], secondStrides: [0, 0, 1])
    #expect(walk.count == 0)
  }

  @Test(arguments: [
    Joining(
      testDescription: "contiguous operands become one run",
      extents: [2, 3, 4],
      first: [12, 4, 1],
      second: [12, 4, 1],
      joined: [24],
      joinedFirst: [1],
      joinedSecond: [1]
    ),
    Joining(
      testDescription: "a repeated scalar doesn't hinder",
      extents: [2, 3, 4],
      first: [12, 4, 1],
      second: [0, 0, 0],
      joined: [24],
      joinedFirst: [1],
      joinedSecond: [0]
    ),
    Joining(
      testDescription: "a bias of channels keeps the channel apart",
      extents: [1, 2, 3, 4],
      first: [24, 12, 4, 1],
      second: [0, 1, 0, 0],
      joined: [2, 12],
      joinedFirst: [12, 1],
      joinedSecond: [1, 0]
    ),
    Joining(
      testDescription: "both operands must move as one",
      extents: [2, 3],
      first: [3, 1],
      second: [1, 2],
      joined: [2, 3],
      joinedFirst: [3, 1],
      joinedSecond: [1, 2]
    ),
    Joining(
      testDescription: "axes of length 1 don't stand between their neighbors",
      extents: [1, 2, 1, 3, 1],
      first: [0, 3, 77, 1, 0],
      second: [0, 3, 55, 1, 0],
      joined: [6],
      joinedFirst: [1],
      joinedSecond: [1]
    ),
    Joining(
      testDescription: "nothing but axes of length 1 is a scalar",
      extents: [1, 1],
      first: [0, 0],
      second: [0, 0],
      joined: [],
      joinedFirst: [],
      joinedSecond: []
    ),
    Joining(
      testDescription: "a transposition joins nothing",
      extents: [4, 3, 2],
      first: [1, 4, 12],
      second: [0, 0, 0],
      joined: [4, 3, 2],
      joinedFirst: [1, 4, 12],
      joinedSecond: [0, 0, 0]
    ),
  ])
  func joins(_ joining: Joining) {
    let walk = Walk(
      extents: joining.extents, firstStrides: joining.first, secondStrides: joining.second)
    #expect(walk.extents == Extents(joining.joined))
    #expect(walk.firstStrides == Extents(joining.joinedFirst))
    #expect(walk.secondStrides == Extents(joining.joinedSecond))
    #expect(walk.count == joining.extents.reduce(1, *))
  }

  @Test(arguments: [[0], [2, 0], [0, 3], [2, 0, 3]])
  func countsNothing(extents: [Int]) {
    let walk = BroadcastPair(extents, extents).walk
    #expect(walk.count == 0)
  }

  @Test func scalarCountsOne() {
    #expect(Walk(extents: [], firstStrides: [], secondStrides: []).count == 1)
  }

  @Test func equalWalksAreEqual() {
    let walk = BroadcastPair([2, 3, 4], [3, 1]).walk
    #expect(walk == BroadcastPair([1, 2, 3, 4], [3, 1]).walk)
    #expect(walk != BroadcastPair([2, 3, 4], [2, 1, 1]).walk)
  }

  @Test func extents() {
    #expect(Extents([]).product == 1)
    #expect(Extents([2, 3, 7]).product == 42)
    #expect(Extents([2, 0, 7]).product == 0)
    #expect(Extents([1, 2]) != Extents([1, 2, 0]))
    #expect(Extents([1, 2])[1] == 2)
    #expect(Extents([1, 2, 3, 4, 5, 6, 7, 8]).count == maximumRank)
  }
}
