/// `ln (1 + eˣ)`; the exponential is taken of −|x|, which never overflows.
@inline(__always)
func softplus<Number: RealNumber>(_ x: Number) -> Number {
  let tail = Number.logarithmOfOnePlus(Number.exponential(x < 0 ? x : -x))
  return x < 0 ? tail : x + tail
}
