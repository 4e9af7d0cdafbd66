import Terminal

/// `mnist-benchmark`: how fast a model loads and runs on this machine.
@main
enum Main {
  static let help = """
    usage: mnist-benchmark [--model MODEL] [--seconds S] [--json]
           mnist-benchmark [--model MODEL] --bursts INPUT

    Measures one thread: loading (read and plan), the first run, and then runs one after another
    in the same workspace.

      --model MODEL   an ONNX model with one float32 input instead of the library's own
      --seconds S     how long to measure runs (2)
      --json          {"model","build","load_us","first_us","latency_us":{"min","median","p99"},
                      "images_per_second"}
      --bursts INPUT  run on request, for Tools/Peers: reads the input from a file with an ONNX
                      tensor and prints the first output; then for each line with a number of
                      milliseconds prints "RUNS MINIMUM MEDIAN" in nanoseconds

    Build with -c release; a debug build is hundreds of times slower.
    """

  static func main() {
    do {
      let options = try Options(CommandLine.arguments.dropFirst())
      if let input = options.bursts {
        try Bursts.serve(model: options.model, input: input)
        endProcess(.success)
      }
      let measurement = try Measurement(options)
      print(options.json ? measurement.json.text : measurement.text)
      endProcess(.success)
    } catch let error as UsageError {
      printError("mnist-benchmark: \(error)\nTry 'mnist-benchmark --help'.")
      endProcess(.usage)
    } catch {
      printError("mnist-benchmark: \(error)")
      endProcess(.failure)
    }
  }
}
