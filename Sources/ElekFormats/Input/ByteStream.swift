#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a file or of standard input, read with the system's own calls.
final class ByteStream {
  private let descriptor: Int32
  private let isOwned: Bool
  /// Left as the system gives it: memory is touched only where there is input.
  private let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)

  /// Standard input.
  init() {
    descriptor = STDIN_FILENO
    isOwned = false
  }

  /// A file.
  init(path: String) throws(InputError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    isOwned = true
    guard descriptor >= 0 else { throw InputError.lastSystemError }
  }

  deinit {
    chunk.deallocate()
    if isOwned, descriptor >= 0 { close(descriptor) }
  }

  /// Appends what can be read at once; `false` at the end of the input.
  func read(into bytes: inout [UInt8]) throws(InputError) -> Bool {
    while true {
      let count = systemRead(descriptor, chunk)
      if count > 0 {
        bytes.append(contentsOf: chunk[..<count])
        return true
      }
      if count == 0 { return false }
      if errno != EINTR { throw InputError.lastSystemError }
    }
  }

  /// How many bytes a plain file holds; zero for a pipe.
  var expectedSize: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? max(Int(status.st_size), 0) : 0
  }

  /// Whether the next read would have to wait for another program.
  var wouldBlock: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) == 0
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

extension InputError {
  /// What the system says went wrong just now.
  static var lastSystemError: InputError {
    InputError(message: String(cString: strerror(errno)))
  }
}
