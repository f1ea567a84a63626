/// The exit statuses of sysexits that are used; usage errors are the argument parser's.
enum ExitStatus: Int32 {
  /// Some input could not be read.
  case dataError = 65
  /// There was no input.
  case noInput = 66
  /// The output could not be written.
  case inputOutput = 74
}
