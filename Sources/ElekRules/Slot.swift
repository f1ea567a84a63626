package import ElekLexicon
package import ElekMorphology

/// The typed name of something that a rule captures: `Slot<Int64>("day")`.
package struct Slot<Value: SlotValue>: Sendable, Hashable {
  package let name: String
  package init(_ name: String) { self.name = name }
}

/// What a capture can be read as.
package protocol SlotValue: Sendable {
  init?(_ capture: Capture, in text: AnalyzedText)
}

/// What one `capture` of a pattern covered.
package struct Capture: Sendable, Hashable {
  /// Units.
  package var range: Range<Int>
  /// The reading that matched, where the pattern asked for a word.
  package var reading: Reading?
}

/// A whole number in digits.
extension Int64: SlotValue {
  package init?(_ capture: Capture, in text: AnalyzedText) {
    let value = text.units[capture.range.lowerBound].integer
    if value < 0 { return nil }
    self = value
  }
}

/// A row of the lexicon, with the form in which it stood.
package struct LexiconEntry: SlotValue, Hashable {
  package var row: Int
  package var features: Features
  package var range: Range<Int>

  package init?(_ capture: Capture, in text: AnalyzedText) {
    guard let reading = capture.reading, reading.isKnown else { return nil }
    row = Int(reading.row)
    features = reading.features
    range = capture.range
  }
}

/// Just the units.
package struct UnitSpan: SlotValue, Hashable {
  package var range: Range<Int>
  package var reading: Reading?

  package init?(_ capture: Capture, in text: AnalyzedText) {
    range = capture.range
    reading = capture.reading
  }
}

/// What a rule has found, with its captures.
package struct Match: Sendable {
  package let text: AnalyzedText
  /// Units that the pattern covered.
  package let range: Range<Int>
  /// The names of the slots, and what was closed in them, in order.
  let slots: [String]
  let captures: [(slot: Int32, capture: Capture)]

  /// The value in a slot, nil when the optional part that holds it was not there.
  package subscript<Value>(_ slot: Slot<Value>) -> Value? {
    capture(slot.name).flatMap { Value($0, in: text) }
  }

  /// The units in a slot.
  package func range<Value>(of slot: Slot<Value>) -> Range<Int>? { capture(slot.name)?.range }

  private func capture(_ name: String) -> Capture? {
    guard let index = slots.firstIndex(of: name) else { return nil }
    return captures.last { $0.slot == Int32(index) }?.capture
  }
}
