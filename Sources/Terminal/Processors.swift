#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The number of processors that this process may run on, at least 1.
package func processorCount() -> Int {
  let online = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  // The mask may have bits for processors that could be plugged in.
  return ProcessStatus().map { max(1, min(online, $0.processorCount)) } ?? online
}
