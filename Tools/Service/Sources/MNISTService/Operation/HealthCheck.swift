import NIOCore
import NIOPosix

/// Asks a service on this machine whether it is alive, for containers that have no other client.
package struct HealthCheck: Sendable {
  private let host: String
  private let port: Int

  /// - Parameters:
  ///   - host: the address that the service listens on.
  ///   - port: its port.
  package init(host: String, port: Int) {
    // A service that listens on all addresses can be reached on the loopback address.
    switch host {
    case "0.0.0.0": self.host = "127.0.0.1"
    case "::": self.host = "::1"
    default: self.host = host
    }
    self.port = port
  }

  /// Whether `GET /health/live` is answered with 200 within two seconds.
  package func passes() async -> Bool {
    await withTaskGroup(of: Bool.self) { group in
      group.addTask { (try? await ask()) ?? false }
      group.addTask {
        try? await Task.sleep(for: .seconds(2))
        return false
      }
      let first = await group.next() ?? false
      group.cancelAll()
      return first
    }
  }

  private func ask() async throws -> Bool {
    let address = try SocketAddress.makeAddressResolvingHost(host, port: port)
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connectTimeout(.seconds(1))
      .connect(to: address) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    return try await channel.executeThenClose { inbound, outbound in
      let name = host.contains(":") ? "[\(host)]" : host
      let request = "GET /health/live HTTP/1.1\r\nhost: \(name)\r\nconnection: close\r\n\r\n"
      try await outbound.write(ByteBuffer(string: request))
      var received = ""
      for try await chunk in inbound {
        received += String(buffer: chunk)
        if received.contains("\r\n") { break }
      }
      return received.hasPrefix("HTTP/1.1 200 ")
    }
  }
}
