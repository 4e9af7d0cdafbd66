import MNISTTerminal

/// Why a command ends early.
enum CommandError: Error {
  /// The arguments make no sense.
  case usage(UsageError)
  /// Something that the command can't do without failed.
  case failure(String)
}
