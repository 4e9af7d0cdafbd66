import ArgumentParser
import Dispatch
import Logging
import MNIST
import MNISTService
import Synchronization

/// The command line of the service.
@main
struct Main: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mnist-service",
    abstract: "Recognizes handwritten digits over HTTP.",
    discussion: """
      Each option can also be an environment variable: MNIST_PORT for --port, MNIST_MAX_BODY for \
      --max-body. The argument wins. SIGTERM and SIGINT end the service after it finishes the \
      requests in flight.
      """,
    version: "mnist-service \(LibraryVersion.current)")

  @Option(help: "The address to listen on (default: 127.0.0.1).")
  var host: String?

  @Option(help: "The port to listen on (default: 8080).")
  var port: String?

  @Option(help: "An ONNX digit classifier instead of the built-in one.")
  var model: String?

  @Option(help: "The largest body in bytes (default: 8388608).")
  var maxBody: String?

  @Option(help: "trace, debug, info, notice, warning, error or critical (default: info).")
  var logLevel: String?

  @Option(help: "Classifications at the same time (default: twice the number of processors).")
  var maxConcurrent: String?

  @Option(help: "Requests that may wait for their turn; others get 503 (default: 1024).")
  var maxWaiting: String?

  @Option(help: "The page at /; studio.html beside it is served as well.")
  var page: String?

  @Option(help: "The origin whose pages may call the service, or * (default: none).")
  var corsOrigin: String?

  @Option(help: "Seconds a request may take to arrive (default: 30).")
  var timeout: String?

  @Option(help: "Seconds to go on answering after a signal to end (default: 1).")
  var drain: String?

  @Flag(help: "Ask the service on this machine whether it is alive, and exit with 0 or 1.")
  var check = false

  func run() throws {
    let settings: Settings
    do {
      settings = try readSettings()
    } catch {
      throw ValidationError(error.description)
    }
    if check {
      return try Self.wait {
        guard await HealthCheck(host: settings.host, port: settings.port).passes() else {
          throw ExitCode(1)
        }
      }
    }
    Self.keepMemory()
    LoggingSystem.bootstrap { JSONLogHandler(label: $0, level: settings.logLevel) }
    let service: DigitService
    do {
      service = try DigitService(settings, logger: Logger(label: "mnist-service"))
    } catch {
      StandardError.write("mnist-service: \(error.description)\n")
      throw ExitCode(1)
    }
    try Self.wait { try await service.run() }
  }

  /// Keeps up to four megabytes that are freed for the next request. By default the pixels of each picture
  /// would go back to the system and come from it again, page by page, which takes longer than decoding them.
  private static func keepMemory() {
    #if os(Linux)
      _ = mallopt(mmapThreshold, 4 << 20)
      _ = mallopt(trimThreshold, 4 << 20)
    #endif
  }

  /// Waits on the main thread for work on other threads.
  ///
  /// An asynchronous `main` would end the main thread (`dispatch_main`). To unwind it, a static
  /// executable first sorts the descriptions of all its frames, which takes 15 ms of every start.
  private static func wait(for work: @escaping @Sendable () async throws -> Void) throws {
    let done = DispatchSemaphore(value: 0)
    let failure = Mutex<(any Error)?>(nil)
    Task {
      do {
        try await work()
      } catch {
        failure.withLock { $0 = error }
      }
      done.signal()
    }
    done.wait()
    if let error = failure.withLock({ $0 }) { throw error }
  }

  private func readSettings() throws(SettingsError) -> Settings {
    let reader = SettingsReader()
    var settings = Settings()
    settings.host = reader.text("host", argument: host) ?? settings.host
    settings.port = try reader.number(
      "port", argument: port, in: 0...65_535, otherwise: settings.port)
    settings.modelPath = reader.text("model", argument: model)
    settings.pagePath = reader.text("page", argument: page)
    settings.corsOrigin = reader.text("cors-origin", argument: corsOrigin)
    settings.bodyByteLimit = try reader.number(
      "max-body", argument: maxBody, in: 1...1 << 30, otherwise: settings.bodyByteLimit)
    settings.logLevel = try reader.level(
      "log-level", argument: logLevel, otherwise: settings.logLevel)
    settings.concurrencyLimit = try reader.number(
      "max-concurrent", argument: maxConcurrent, in: 1...4_096,
      otherwise: settings.concurrencyLimit)
    settings.waitingLimit = try reader.number(
      "max-waiting", argument: maxWaiting, in: 0...1 << 20,
      otherwise: settings.waitingLimit)
    settings.timeout = try reader.number(
      "timeout", argument: timeout, in: 1...3_600, otherwise: settings.timeout)
    settings.drainTime = try reader.number(
      "drain", argument: drain, in: 0...600, otherwise: settings.drainTime)
    return settings
  }
}

#if os(Linux)
  // What glibc's <malloc.h> declares; the Glibc module leaves that header out.
  @_extern(c)
  private func mallopt(_ parameter: CInt, _ value: CInt) -> CInt
  private let trimThreshold: CInt = -1
  private let mmapThreshold: CInt = -3
#endif
