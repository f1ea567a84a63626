/// What a command makes of documents; one value serves all threads.
protocol DocumentRenderer: Sendable {
  /// The output for some documents, in their order, and for those that could not be read.
  func bytes(of documents: [ReadDocument]) throws -> [UInt8]
}
