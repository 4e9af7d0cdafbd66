/// How the time that `--seconds` grants is spent.
struct Schedule {
  /// The whole time, in seconds.
  let total: Double

  /// Single runs, one after another.
  var latency: Duration { .seconds(total * 0.2) }
  /// Each size of batch; there are five.
  var batch: Duration { .seconds(total * 0.08) }
  /// Each number of threads; there are two.
  var threads: Duration { .seconds(total * 0.08) }
  /// Each width of vector in the search for the machine's peak; there are three.
  var peak: Duration { .seconds(total * 0.01) }
  /// The runs of the profile.
  var profile: Duration { .seconds(total * 0.1) }
  /// Preprocessing, and the way from drawing to digit.
  var drawing: Duration { .seconds(total * 0.05) }
}
