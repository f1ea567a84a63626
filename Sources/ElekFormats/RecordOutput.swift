public import Elek

/// A form that records are written in, one after another, into a buffer of bytes.
public protocol RecordOutput: Sendable {
  /// What has been written so far.
  var bytes: [UInt8] { get }

  /// Appends one record.
  mutating func write(_ record: NewsRecord)

  /// Appends what stands in place of a record that could not be made.
  mutating func write(_ error: RecordError)
}

extension RecordWriter: RecordOutput {}
extension PrettyWriter: RecordOutput {}
