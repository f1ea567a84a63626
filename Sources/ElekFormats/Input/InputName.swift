/// What an input is called in messages.
enum InputName {
  /// The path, or what stands for none.
  static func of(_ path: String?) -> String {
    path ?? "standard input"
  }
}
