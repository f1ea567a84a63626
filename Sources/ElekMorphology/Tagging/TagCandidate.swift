import ElekLexicon

/// One way to tag a token: a reading of the analyser, or what a conversion makes of one.
package struct TagCandidate: Sendable, Hashable {
  package var reading: TokenReading
  /// The rank of the reading, or the row of the conversion past `conversion`: evidence for the
  /// tagger.
  package var origin: UInt16

  /// Origins from here on are conversions.
  static let conversion: UInt16 = 16
  /// A capitalized word as a name.
  static let name: UInt16 = 15

  package init(reading: TokenReading, origin: UInt16) {
    self.reading = reading
    self.origin = origin
  }
}

/// Makes the candidates of a token (`lexicons/tagger/conversions.tsv`).
struct TagCandidates: Sendable {
  private let lexicon: Lexicon
  private let verbs: Range<Int>
  /// Conversions by the part of speech that they start from.
  private let conversions: [[Conversion]]
  private let vnoun = Features("VerbForm=Vnoun") ?? .none

  private enum Condition { case none, vnoun, abbreviation }

  private struct Conversion: Sendable {
    var number: UInt16
    /// UTF-8: comparing characters would take most of the time of tagging.
    var suffix: [UInt8]
    var target: UPOS
    var ending: String
    var condition: Condition
  }

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    verbs = lexicon.table("stems/verbs")?.rows ?? 0..<0
    var conversions = [[Conversion]](repeating: [], count: UPOS.allCases.count)
    if let table = lexicon.table("tagger/conversions") {
      for (number, row) in table.rows.enumerated() {
        let cells = table.columns.indices.map { lexicon.cell(row, $0) }
        guard let source = UPOS(tag: cells[0]), let target = UPOS(tag: cells[2]) else { continue }
        conversions[Int(source.rawValue)].append(
          Conversion(
            number: TagCandidate.conversion + UInt16(number), suffix: Array(cells[1].utf8),
            target: target,
            ending: cells[3],
            condition: cells[4] == "vnoun"
              ? .vnoun : cells[4] == "abbreviation" ? .abbreviation : .none))
      }
    }
    self.conversions = conversions
  }

  /// The candidates of a token, those of the analyser first.
  func candidates(_ readings: [TokenReading], form: String, isCapitalized: Bool) -> [TagCandidate] {
    var found: [TagCandidate] = []
    func add(_ lemma: String, _ upos: UPOS, _ features: Features, _ origin: UInt16) {
      let isNew = !found.contains {
        $0.reading.upos == upos && $0.reading.lemma.utf8.elementsEqual(lemma.utf8)
      }
      guard isNew else { return }
      let reading = TokenReading(lemma: lemma, upos: upos, features: features)
      found.append(TagCandidate(reading: reading, origin: origin))
    }
    for (rank, reading) in readings.enumerated() {
      add(reading.lemma, reading.upos, reading.features, UInt16(min(rank, 4)))
    }
    for reading in readings {
      let lemma = Array(reading.lemma.utf8)
      for conversion in conversions[Int(reading.upos.rawValue)]
      where lemma.count > conversion.suffix.count + 2
        && lemma[(lemma.count - conversion.suffix.count)...] == conversion.suffix[...]
      {
        let base =
          conversion.suffix.isEmpty
          ? reading.lemma
          : String(decoding: lemma.dropLast(conversion.suffix.count), as: UTF8.self)
            + conversion.ending
        switch conversion.condition {
        case .none: add(base, conversion.target, reading.features, conversion.number)
        case .vnoun:
          guard lexicon.row(of: base, in: verbs) != nil else { continue }
          let features = Features(bits: reading.features.bits | vnoun.bits)
          add(base, conversion.target, features, conversion.number)
        case .abbreviation:
          guard Self.isAbbreviation(form) else { continue }
          add(base, conversion.target, reading.features, conversion.number)
        }
      }
      if isCapitalized, reading.upos != .propn, let first = reading.lemma.first {
        let name = first.uppercased() + reading.lemma.dropFirst()
        add(name, .propn, reading.features, TagCandidate.name)
      }
    }
    return found
  }

  private static func isAbbreviation(_ form: String) -> Bool {
    form.hasSuffix(".")
      || !form.unicodeScalars.contains { "аеёиоөуүыэюя".unicodeScalars.contains($0) }
  }
}
