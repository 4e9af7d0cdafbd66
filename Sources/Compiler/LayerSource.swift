import MNISTInference
import MNISTKernels

/// What lets a program read the images that convolutions and poolings made.
struct LayerSource {
  private let layers: [PlanListing.Layer]
  private let access: String

  init(_ layers: [PlanListing.Layer], access: String) {
    self.layers = layers
    self.access = access
  }

  var text: String {
    """

      /// The images that a convolution or a pooling makes, with what was fused into it.
      \(access)struct Layer: Sendable {
        /// The operator, and the node's position in the model.
        \(access)let name: String
        \(access)let channels: Int
        \(access)let height: Int
        \(access)let width: Int
        fileprivate let layout: NHWCLayout
        fileprivate let slot: Slot

        fileprivate init(_ name: String, _ layout: NHWCLayout, _ slot: Slot) {
          self.name = name
          channels = layout.channels
          height = layout.height
          width = layout.width
          self.layout = layout
          self.slot = slot
        }
      }

      /// In the order in which they run.
      \(access)static var layers: [Layer] {
        [
    \(layers.map { literal($0) }.joined(separator: "\n"))
        ]
      }

      /// What a layer made of the last run's input, of a batch the first: channel after channel, row by row.
      \(access)func values(of layer: Layer, in workspace: borrowing Workspace) -> [Float] {
        var stored = [Float](repeating: 0, count: layer.slot.byteCount / 4)
        var span = stored.mutableSpan
        workspace.arena.load(layer.slot, into: &span)
        var values: [Float] = []
        values.reserveCapacity(layer.channels * layer.height * layer.width)
        for channel in 0..<layer.channels {
          for y in 0..<layer.height {
            for x in 0..<layer.width {
              let pixel = y * layer.layout.rowStride + x * layer.layout.pixelStride
              values.append(stored[layer.layout.origin + pixel + channel])
            }
          }
        }
        return values
      }

    """
  }

  private func literal(_ layer: PlanListing.Layer) -> String {
    let name = "\(layer.node.operatorType.text(limit: 24)) \(layer.node.index)"
    let call = "Layer(\"\(name)\", \(layer.layout.expression), \(layer.slot.expression)),"
    return "      " + Wrapping.wrapped(call, indentation: 6)
  }
}
