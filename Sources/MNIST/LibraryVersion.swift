/// The version of the library, by [Semantic Versioning](https://semver.org): the command line, the service, the
/// C interface and the header of a compiled model show the same one.
public enum LibraryVersion {
  /// Such as 1.2.3.
  public static let current: StaticString = "0.9.0"
}
