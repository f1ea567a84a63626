import Glibc

/// What is connected to a terminal.
enum Terminal {
  static var isInput: Bool { isatty(STDIN_FILENO) == 1 }
}
