/// *Relu* by its definition, `max(x, 0)`, where NaN stays NaN.
func naiveRelu(_ value: Float) -> Float {
  if value.isNaN { return .nan }
  return max(value, 0)
}
