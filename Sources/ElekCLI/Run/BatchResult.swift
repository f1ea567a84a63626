import Elek

/// What a batch became.
struct BatchResult: Sendable {
  var number: Int
  var bytes: [UInt8] = []
  var count = 0
  var errors: [RecordError] = []
}
