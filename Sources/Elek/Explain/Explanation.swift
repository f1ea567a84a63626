internal import ElekEvents
internal import ElekExtraction
internal import ElekLexicon
internal import ElekMorphology
internal import ElekRules
internal import ElekText

extension AnalyzerWorker {
  /// How a text became its record: for each sentence the spans that were found, underlined, the
  /// tokens with their readings, the rules that fired and what lost an overlap.
  public func explanation(of document: SourceDocumentText) -> String {
    let trace = Trace()
    let analysis = explain(document, trace: trace)
    return Explanation(analysis: analysis, trace: trace).written()
  }
}

/// Writes the explanation.
struct Explanation {
  let analysis: Pipeline.Analysis
  let trace: Trace
  private var text: AnalyzedText { analysis.text }

  init(analysis: Pipeline.Analysis, trace: Trace) {
    self.analysis = analysis
    self.trace = trace
  }

  /// The whole explanation.
  func written() -> String {
    var lines: [String] = []
    for sentence in text.sentences where !sentence.isEmpty {
      lines += drawing(sentence)
      lines.append("")
      lines += readings(sentence)
      lines.append("")
      lines += rules(sentence)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - Spans

  private func drawing(_ sentence: Range<Int>) -> [String] {
    let line = text.text(sentence).split(separator: "\n").joined(separator: " ")
    let marks = marks().filter { sentence.contains($0.range.lowerBound) }.map { mark in
      let before = text.text(sentence.lowerBound..<mark.range.lowerBound)
      let gap =
        mark.range.lowerBound > sentence.lowerBound
        ? Int(text.units[mark.range.lowerBound].start)
          - Int(text.units[mark.range.lowerBound - 1].end) : 0
      let start = before.count + gap
      return Underliner.Mark(
        span: start..<start + text.text(mark.range).count, label: mark.label)
    }
    return [line] + Underliner.draw(marks)
  }

  private func marks() -> [(range: Range<Int>, label: String)] {
    let mentions = analysis.mentions
    var marks: [(range: Range<Int>, label: String)] = []
    for (index, date) in mentions.dates.enumerated() {
      marks.append((date.range, "d\(index + 1) \(date.value.value)"))
    }
    for (index, quantity) in mentions.quantities.enumerated() {
      let unit = quantity.value.unit.map { " " + $0 } ?? ""
      marks.append((quantity.range, "q\(index + 1) \(quantity.value.value)\(unit)"))
    }
    for (index, person) in mentions.people.enumerated() {
      for mention in person.mentions { marks.append((mention.range, "p\(index + 1)")) }
      for position in person.positions {
        marks.append((position.range, "p\(index + 1): \(position.title)"))
      }
    }
    for (index, organization) in mentions.organizations.enumerated() {
      for mention in organization.mentions {
        marks.append((mention.range, "o\(index + 1) \(organization.name)"))
      }
    }
    for (index, place) in mentions.places.enumerated() {
      let country = place.country.map { " " + $0 } ?? ""
      for mention in place.mentions {
        marks.append(
          (mention.range, "l\(index + 1) \(place.name) \(place.kind.rawValue)\(country)"))
      }
    }
    for (index, event) in analysis.events.enumerated() {
      marks.append((event.trigger.range, "e\(index + 1) \(event.type) \(event.realis.rawValue)"))
    }
    return marks
  }

  // MARK: - Words

  private func readings(_ sentence: Range<Int>) -> [String] {
    var lines: [String] = []
    for unit in sentence {
      let list = text.readings(of: unit)
      var line = "  " + text.text(unit)
      line += String(repeating: " ", count: max(1, 24 - line.count))
      if list.isEmpty {
        lines.append(line + "\(text.units[unit].kind)")
        continue
      }
      for (rank, reading) in list.enumerated() {
        let start = rank == 0 ? line : String(repeating: " ", count: 24)
        lines.append(start + describe(reading, unit))
      }
      for phrase in text.phrases(at: unit) {
        let words = text.text(unit..<unit + Int(phrase.count))
        lines.append(
          String(repeating: " ", count: 24) + "«\(words)» " + describe(phrase.reading, unit))
      }
    }
    return lines
  }

  private func describe(_ reading: Reading, _ unit: Int) -> String {
    let source =
      reading.isKnown
      ? text.lexicon.tables[text.lexicon.tableIndex(ofRow: Int(reading.row))].name : "guess"
    return "\(text.lemma(reading, of: unit)) \(reading.upos.tag) \(reading.features) [\(source)]"
  }

  // MARK: - Rules

  private func rules(_ sentence: Range<Int>) -> [String] {
    var lines: [String] = []
    for event in trace.events where sentence.contains(event.range.lowerBound) {
      var line = "  \(event.rule): «\(text.text(event.range))»"
      if event.isRejection { line += ", rejects" }
      if let rival = event.lostTo { line += ", lost to \(rival)" }
      lines.append(line)
    }
    if !lines.isEmpty { lines.append("") }
    return lines
  }
}
