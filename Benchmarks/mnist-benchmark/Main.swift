import MNISTTerminal

/// `mnist-benchmark`: how fast a model loads and runs on this machine.
@main
enum Main {
  static let help = """
    usage: mnist-benchmark [--model MODEL] [--seconds S] [--json]
                           [--profile | --passes | --drawings | --sweep]
           mnist-benchmark [--model MODEL] --bursts INPUT
           mnist-benchmark --canvas SIDE > PIXELS

    Measures loading (reading and planning), the first run and the runs after it on one thread;
    resident memory; batches of 1 to 1024 pictures; one thread and all processors; each
    instruction; and the way from a drawing to a digit: canvases of 140×140 to 1120×1120 pixels, a
    photograph of twelve megapixels, and strokes.

      --model MODEL   an ONNX model with one float32 input instead of the library's own
      --seconds S     about how long to measure (8); batches are left out if a single run would
                      take longer
      --profile       only the instructions: operator, node, output, kernel, time, and the share
                      of the most that a core can compute
      --passes        only what the planner's passes are worth: latency with none of them, then
                      with one more switched on at a time, all in turns
      --drawings      only the way from a drawing to a digit
      --sweep         only convolutions of many sizes, each with every kernel that computes it, and
                      which costs of a transform let the planner choose best; of less than 4
                      seconds, small ones alone
      --json          one JSON object, times in microseconds:
                      "model", "build", "load_us", "first_us",
                      "latency_us": {"min", "median", "p99"}, "images_per_second",
                      "memory_bytes": {"resident", "peak"}  (on Linux),
                      "batches": [{"batch", "image_us", "images_per_second"}],
                      "threads": [{"threads", "images_per_second"}], "peak_gflops",
                      "profile": [{"operator", "node", "shape", "kernel", "us", "gflops",
                                   "peak_share"}],
                      "drawings": [{"drawing", "preprocessing_us": {"min", "median"},
                                    "drawing_to_digit_us": {"min", "median"},  (null if the
                                    model isn't a classifier)
                                    "stages_us": {"thumbnail", "foreground", "levels",
                                    "components", "glyph", "picture"}}],
                      of less than 4 seconds, only the canvas of 280×280;
                      "number_us": {"min", "median"}, four digits on 600×280 pixels, read;
                      with --sweep "sweep": [{"taps", "side", "inputs", "outputs", "chosen",
                                    "us": {KERNEL: number}}];
                      with --passes "passes": [{"pass", "latency_us": {"min", "median"}}]
      --bursts INPUT  time runs on request, for Tools/Peers: reads the input from a file with an
                      ONNX tensor and prints the first output; then, for each line with a number
                      of milliseconds, prints "RUNS MINIMUM MEDIAN" in nanoseconds
      --canvas SIDE   writes the canvas of this many pixels, for Tools/Peers: four bytes each,
                      red, green, blue, alpha

    Build with -c release: a debug build is hundreds of times slower.
    """

  static func main() async {
    do {
      let options = try Options(CommandLine.arguments.dropFirst())
      if let input = options.bursts {
        try TimedRuns.serve(model: options.model, input: input)
        endProcess(.success)
      }
      if let side = options.canvas {
        guard writeOutput(try SampleDrawing.canvas(side: side).bytes) else {
          throw Failure("the canvas can't be written")
        }
        endProcess(.success)
      }
      let report = try await Report(options)
      print(options.json ? report.json.text : report.text)
      endProcess(.success)
    } catch {
      endProcess("mnist-benchmark", after: error)
    }
  }
}
