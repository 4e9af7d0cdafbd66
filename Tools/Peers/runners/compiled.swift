// A network that `mnist compile` wrote, with the protocol of `mnist-benchmark --bursts`.
import Foundation

let network = Network()
var workspace = network.makeWorkspace()
let bytes = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
let input = bytes.withUnsafeBytes { [Float]($0.bindMemory(to: Float.self)) }
var output = [Float](repeating: 0, count: Network.outputShapes[0].reduce(1, *))

func run() {
  var result = output.mutableSpan
  network.run(input.span, into: &result, in: &workspace)
}

func nanoseconds() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

func answer(_ line: String) {
  print(line)
  fflush(nil)
}

run()
answer(output.map { "\($0)" }.joined(separator: " "))
while let line = readLine(), let milliseconds = UInt64(line) {
  var times: [UInt64] = []
  times.reserveCapacity(1 << 20)
  let end = nanoseconds() + milliseconds * 1_000_000
  var now: UInt64 = 0
  while now < end {
    let start = nanoseconds()
    run()
    now = nanoseconds()
    times.append(now - start)
  }
  times.sort()
  answer("\(times.count) \(times[0]) \(times[times.count / 2])")
}
