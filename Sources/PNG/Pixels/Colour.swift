/// A colour of eight bits a channel with straight alpha.
struct Colour {
  var red: UInt8
  var green: UInt8
  var blue: UInt8
  var alpha: UInt8
}
