#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a path leads to.
enum FileKind {
  case file
  case folder
  /// A folder reached through a link: not entered on the way, since links can make a circle.
  case linkedFolder
  /// A pipe, socket or device.
  case special
  case missing

  init(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = .missing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = FileKind.isLink(path) ? .linkedFolder : .folder
    default: self = .special
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
