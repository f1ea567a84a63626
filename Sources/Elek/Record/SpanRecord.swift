public import ElekText

/// A half-open range of offsets in the raw text, in the unit that the record names.
public typealias SpanRecord = Span
