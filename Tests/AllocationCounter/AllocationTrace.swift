#if canImport(Glibc)
  import MNISTTerminal

  // glibc's own record of allocations: if its `libc_malloc_debug.so.0` is loaded before the C
  // library, these two begin and end a file that has a line for each call.
  // Source: https://man7.org/linux/man-pages/man3/mtrace.3.html
  @_silgen_name("mtrace") private func beginTrace()
  @_silgen_name("muntrace") private func endTrace()

  /// Counts allocations by glibc's trace.
  struct AllocationTrace {
    /// The file that `MALLOC_TRACE` in the environment names.
    private let file: String

    init(file: String) {
      self.file = file
    }

    /// How often `work` asks for memory: `malloc`, `calloc`, `realloc` and the aligned ones.
    func count(_ work: () throws -> Void) throws -> Int {
      beginTrace()
      do {
        defer { endTrace() }
        try work()
      }
      //  @ program:(function+0x10)[0x…] + 0x55d0 0x20      an allocation; `-` frees
      //  @ program:(function+0x10)[0x…] > 0x55d0 0x40      a new length; `<` is the old place
      return String(decoding: try readFile(file, limit: 1 << 28), as: UTF8.self)
        .split(separator: "\n")
        .count { $0.contains("] + 0x") || $0.contains("] > 0x") }
    }
  }
#endif
