import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes the connection if a request doesn't arrive in time, even if it trickles in, or if a client
/// doesn't read its answers. Sends `100 Continue` to clients that ask before they send a body.
///
/// A request that arrives in one piece and an answer that fits the connection's buffer need no timer.
final class ConnectionDeadlineHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundOut = HTTPResponsePart

  private let timeout: TimeAmount
  private let byteLimit: Int
  private var isArriving = false
  /// The deadline for the rest of the request.
  private var arrival: Scheduled<Void>?
  /// The deadline for the client to read what waits to be sent.
  private var departure: Scheduled<Void>?

  /// - Parameters:
  ///   - timeout: the time from a request's head to its end, and for a full buffer to drain.
  ///   - byteLimit: the largest body to ask for.
  init(timeout: TimeAmount, byteLimit: Int) {
    self.timeout = timeout
    self.byteLimit = byteLimit
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      isArriving = true
      if head.headerFields[.expect]?.lowercased() == "100-continue", isAcceptable(head) {
        let part = HTTPResponsePart.head(HTTPResponse(status: .continue))
        context.writeAndFlush(wrapOutboundOut(part), promise: nil)
      }
    case .body: break
    case .end:
      isArriving = false
      Self.cancel(&arrival)
    }
    context.fireChannelRead(data)
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    if isArriving, arrival == nil { arrival = schedule(context) }
    context.fireChannelReadComplete()
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable {
      Self.cancel(&departure)
    } else if departure == nil {
      departure = schedule(context)
    }
    context.fireChannelWritabilityChanged()
  }

  func channelInactive(context: ChannelHandlerContext) {
    Self.cancel(&arrival)
    Self.cancel(&departure)
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    Self.cancel(&arrival)
    Self.cancel(&departure)
  }

  private func isAcceptable(_ head: HTTPRequest) -> Bool {
    guard let length = head.headerFields[.contentLength] else { return true }
    return Int(length).map { $0 <= byteLimit } ?? false
  }

  private func schedule(_ context: ChannelHandlerContext) -> Scheduled<Void> {
    context.eventLoop.assumeIsolated().scheduleTask(in: timeout) {
      context.close(promise: nil)
    }
  }

  private static func cancel(_ deadline: inout Scheduled<Void>?) {
    deadline?.cancel()
    deadline = nil
  }
}
