import Foundation

/// The built `elek`, run as a user runs it.
enum ElekBinary {
  /// What a run left behind.
  struct Outcome {
    var status: Int32
    var output: Data
    var messages: String

    /// The lines of the output.
    var lines: [String] {
      String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }

  /// The folder that the test bundle and the binary are built into.
  private static var folder: URL {
    let bundle = Bundle.main.bundleURL
    return bundle.pathExtension == "xctest" ? bundle.deletingLastPathComponent() : bundle
  }

  /// Runs `elek` with some arguments and bytes on standard input, and waits for its end.
  static func run(_ arguments: [String], input: some Sequence<UInt8> = []) throws -> Outcome {
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("elek-run-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    // Files instead of pipes: nothing can block, however much is written.
    func file(_ name: String, _ content: Data) throws -> FileHandle {
      let url = scratch.appendingPathComponent(name)
      try content.write(to: url)
      return try FileHandle(forUpdating: url)
    }
    let process = Process()
    process.executableURL = folder.appendingPathComponent("elek")
    process.arguments = arguments
    process.standardInput = try file("input", Data(Array(input)))
    process.standardOutput = try file("output", Data())
    process.standardError = try file("messages", Data())
    try process.run()
    process.waitUntilExit()
    let messages = try Data(contentsOf: scratch.appendingPathComponent("messages"))
    return Outcome(
      status: process.terminationStatus,
      output: try Data(contentsOf: scratch.appendingPathComponent("output")),
      messages: String(decoding: messages, as: UTF8.self))
  }

  /// Runs a line of the shell in which `$ELEK` is the binary.
  static func shell(_ line: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    var environment = ProcessInfo.processInfo.environment
    environment["ELEK"] = folder.appendingPathComponent("elek").path
    process.environment = environment
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
