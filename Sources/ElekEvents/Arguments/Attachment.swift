import ElekExtraction
import ElekLexicon
import ElekMorphology

/// Which predicate a phrase that is no subject belongs to.
extension Clauses {
  /// The predicate of something at `range`: the nearest after it that may take it.
  func governor(of range: Range<Int>, level: Int32, marker: Markers, isAttributive: Bool) -> Int? {
    for index in predicates.indices {
      let predicate = predicates[index]
      guard predicate.level == level, predicate.head >= range.upperBound else { continue }
      if isAttributive {
        if takesAttribute(index, range) { return index }
        continue
      }
      switch predicate.form {
      case .finite: return index
      case .converb:
        if predicate.range.lowerBound >= range.lowerBound || predicate.isEvent { return index }
      case .noun:
        if nounTakes(index, range, marker) { return index }
      case .participle, .nominal:
        if marker == .genitive && predicate.form == .participle { continue }
        if !hasBarrier(range.upperBound, index) { return index }
      }
    }
    return rightward(range, level)
  }

  /// «…» — деп билдиришти Улуттук банктан: after the last verb.
  private func rightward(_ range: Range<Int>, _ level: Int32) -> Int? {
    guard let last = predicates.lastIndex(where: { $0.level == level && $0.form != .noun }),
      predicates[last].isFinite, predicates[last].range.upperBound <= range.lowerBound
    else { return nil }
    return last
  }

  /// «15-январдагы жыйында», «Бишкектеги митинг»: of the event noun that it stands before, or of the
  /// verb whose object it describes.
  private func takesAttribute(_ index: Int, _ range: Range<Int>) -> Bool {
    let predicate = predicates[index]
    if let unit = predicate.nounUnit, predicate.noun != nil {
      return unit >= range.upperBound && unit - range.upperBound <= 3
        && !hasComma(range.upperBound..<unit)
    }
    if predicate.form == .noun { return false }
    return isObjectNear(range.upperBound, predicate)
  }

  /// «Токмоктогу кампаны тинтти»: what the place describes is the object, near the verb.
  private func isObjectNear(_ start: Int, _ predicate: Predicate) -> Bool {
    guard predicate.isEvent, predicate.range.lowerBound - start <= 3 else { return false }
    for unit in start..<max(start, predicate.range.lowerBound) {
      let wordCase = read.nominal(unit).grammaticalCase
      if wordCase == .acc || wordCase == .loc { return true }
    }
    return false
  }

  private func nounTakes(_ index: Int, _ range: Range<Int>, _ marker: Markers) -> Bool {
    let gap = range.upperBound..<max(range.upperBound, predicates[index].range.lowerBound)
    switch marker {
    case .genitive: return gap.count <= 4 && !hasComma(gap)
    case .with: return gap.count <= 4 && !hasComma(gap)
    default: return false
    }
  }

  /// Whether a comma or the subject of a larger clause stands between.
  private func hasBarrier(_ start: Int, _ index: Int) -> Bool {
    let end = predicates[index].range.lowerBound
    guard start < end else { return false }
    if hasComma(start..<end) { return true }
    let own = subjects[index]
    return participants.indices.contains {
      participants[$0].marker == .nominative && participants[$0].isParty
        && participants[$0].level == predicates[index].level
        && participants[$0].range.lowerBound >= start && participants[$0].range.upperBound <= end
        && !own.contains($0)
    }
  }
}
