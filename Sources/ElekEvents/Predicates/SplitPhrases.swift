import ElekLexicon
import ElekMorphology

/// Entries of a noun and a verb where the two stand apart or in another form than in the lexicon.
extension PredicateFinder {
  private var lexicon: EventLexicon { read.lexicon }

  /// «жарандарга жардамды кечээ көрсөттү»: the noun of «жардам көрсөт» away from its verb.
  func joinSplit(_ index: Int, _ verb: UInt32, _ found: inout [Predicate]) -> Bool {
    guard let candidates = lexicon.splitFrames[verb] else { return false }
    let end = found[index].range.lowerBound
    let before = found[..<index].last { $0.form != .noun }
    let start = max(before?.range.upperBound ?? 0, end - 5)
    guard start < end else { return false }
    for unit in (start..<end).reversed() {
      if read.forms[unit].isClauseMark { return false }
      let lemma = read.forms[unit].lemma
      guard let match = candidates.first(where: { $0.noun == lemma }) else { continue }
      let wordCase = read.nominal(unit).grammaticalCase
      guard wordCase == .acc || wordCase == .nom && isObject(unit, end) else { continue }
      found[index].frame = match.frame
      found[index].isSplit = true
      if unit == end - 1 { found[index].range = unit..<found[index].range.upperBound }
      if let noun = found.indices.first(where: { found[$0].nounUnit == unit && $0 < index }) {
        found[noun].noun = nil
      }
      return true
    }
    return false
  }

  /// Whether a nominative before a verb may be its object: not «үшүк түшүмдү алды», «темир жол
  /// ооруканасы».
  private func isObject(_ unit: Int, _ verb: Int) -> Bool {
    unit == verb - 1
      || read.nominal(unit).possessor == 3
      || !describes(unit)
        && !(unit + 1..<verb).contains { read.nominal($0).grammaticalCase == .acc }
  }

  /// «темир жол ооруканасы»: the noun only describes the next.
  private func describes(_ unit: Int) -> Bool {
    let features = read.nominal(unit)
    return features.grammaticalCase == .nom && features.possessor == 0
      && read.forms[unit + 1].upos == .noun
  }

  /// «берген отчёт», «чыгарган буйругу»: the noun after its participle.
  func joinSplitAfter(_ index: Int, _ verb: UInt32, _ found: inout [Predicate]) {
    let unit = found[index].range.upperBound
    guard unit < read.forms.count, let candidates = lexicon.splitFrames[verb] else { return }
    let lemma = read.forms[unit].lemma
    guard let match = candidates.first(where: { $0.noun == lemma }) else { return }
    found[index].frame = match.frame
    found[index].isSplit = true
    found[index].namesObject = true
  }
}
