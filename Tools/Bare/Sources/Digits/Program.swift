import MNIST
import Machine

/// Classifies ten written digits, and prints what that takes.
@_cdecl("program")
public func program() {
  Measurement.paintStack()
  let classifier = DigitClassifier()
  var passed = 0
  for digit in 0...9 {
    guard let drawing = WrittenDigits.drawing(of: digit) else { continue }
    var result = Classification.blank
    let instructions = Measurement.instructions { result = classifier.classify(drawing) }
    guard case .digit(let prediction) = result else {
      print("\(digit): no digit")
      continue
    }
    let tenths = Int(1000 * prediction.confidence + 0.5)
    print(
      "\(digit): a \(prediction.digit), \(tenths / 10).\(tenths % 10) %, \(instructions) instructions"
    )
    passed += prediction.digit == digit ? 1 : 0
  }
  print(
    "RAM: \(Measurement.heapBytes) bytes of heap, \(Measurement.mostHeapBytes) while the weights are decoded,"
      + " \(Measurement.stackBytes) of stack")
  print("\(passed) passed, \(10 - passed) failed")
  Semihosting.exit(passed == 10 ? 0 : 1)
}
