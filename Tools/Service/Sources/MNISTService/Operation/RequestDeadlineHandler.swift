import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes the connection of a request that doesn't arrive in time, however busily it trickles, and
/// encourages clients that ask before they send a body.
///
/// A request that arrives in one piece costs no timer.
final class RequestDeadlineHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundOut = HTTPResponsePart

  private let timeout: TimeAmount
  private let maximumByteCount: Int
  private var isArriving = false
  private var deadline: Scheduled<Void>?

  /// - Parameters:
  ///   - timeout: the time from a request's head to its end.
  ///   - maximumByteCount: the largest body to encourage.
  init(timeout: TimeAmount, maximumByteCount: Int) {
    self.timeout = timeout
    self.maximumByteCount = maximumByteCount
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
      cancel()
    }
    context.fireChannelRead(data)
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    if isArriving, deadline == nil {
      deadline = context.eventLoop.assumeIsolated().scheduleTask(in: timeout) {
        context.close(promise: nil)
      }
    }
    context.fireChannelReadComplete()
  }

  func channelInactive(context: ChannelHandlerContext) {
    cancel()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    cancel()
  }

  private func isAcceptable(_ head: HTTPRequest) -> Bool {
    guard let length = head.headerFields[.contentLength] else { return true }
    return Int(length).map { $0 <= maximumByteCount } ?? false
  }

  private func cancel() {
    deadline?.cancel()
    deadline = nil
  }
}
