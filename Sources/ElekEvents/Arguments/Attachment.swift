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
      case .finite:
        // «18-мартта Ошто … көбөйсүн деп митинг өттү»: the date of what was held for it.
        if isFree(marker), isPurpose(index), isFirst(range, index) { continue }
        return index
      case .converb:
        let stays =
          predicate.isEvent
          ? isWanted(marker, index)
          : isFree(marker) ? hasLaterDate(range, index) : !isHelper(index)
        if stays { return index }
      case .noun:
        if nounTakes(index, range, marker) { return index }
      case .participle, .nominal:
        if marker == .genitive && (predicate.form == .participle || !predicate.isEvent) {
          continue
        }
        if !predicate.isEvent && isFree(marker)
          && (isHelper(index) || isDate(range) && !isRightBefore(range, index)
            || isFirst(range, index)),
          isFollowedByEvent(index)
        {
          continue
        }
        if !isWanted(marker, index) { continue }
        if !hasBarrier(range.upperBound, index) { return index }
      }
    }
    return rightward(range, level)
  }

  /// Whether a phrase may go with any predicate: a place, a date.
  private func isFree(_ marker: Markers) -> Bool { marker == .locative }

  /// Whether the frame of a predicate has a place for a party so marked: «сотунан … талап кылды»
  /// passes over «өткөрүүгө» between.
  private func isWanted(_ marker: Markers, _ index: Int) -> Bool {
    if isFree(marker) || marker == .genitive { return true }
    let predicate = predicates[index]
    guard predicate.isEvent else { return true }
    if marker == .by { return predicateIsPassive(predicate) }
    guard let frame = predicate.frame.map({ read.lexicon.frames[$0] }) else {
      return marker == .with || marker == .dative
    }
    return frame.whom.contains(marker) || frame.who.contains(marker)
      || marker == .dative && frame.flags.contains(.goal)
  }

  /// «1993-жылы наам алып, 2001-жылы сыйланган»: each verb has its own date.
  private func hasLaterDate(_ range: Range<Int>, _ index: Int) -> Bool {
    guard isDate(range) else { return false }
    let end = chainEnd(index).map { predicates[$0].range.lowerBound } ?? sentence.upperBound
    let start = predicates[index].range.upperBound
    return dates.contains {
      // «сүйлөп жатып, 16-мартта өткөн митингди сындаган»: a date inside is not the other verb's.
      $0.range.lowerBound >= start && $0.range.upperBound <= end
        && governor(
          of: $0.range, level: $0.level, marker: .locative, isAttributive: $0.isAttributive)
          == chainEnd(index)
    }
  }

  /// «29-февралда тараткан маалымат»: the date of the participle.
  private func isRightBefore(_ range: Range<Int>, _ index: Int) -> Bool {
    predicates[index].form == .participle && predicates[index].range.lowerBound == range.upperBound
  }

  private func isDate(_ range: Range<Int>) -> Bool { dates.contains { $0.range == range } }

  /// «Нурлан Жапаровду министр кылып дайындады»: the object is that of the next verb.
  private func isHelper(_ index: Int) -> Bool {
    read.isWord(predicates[index].head, read.lexicon.words.helpers)
  }

  /// Whether an event follows in the same clause.
  private func isFollowedByEvent(_ index: Int) -> Bool {
    for next in predicates.indices
    where next > index && predicates[next].level == predicates[index].level {
      if predicates[next].form != .noun, predicates[next].isEvent { return true }
      if predicates[next].isFinite { return false }
    }
    return false
  }

  /// «Бишкекте 18-мартта …»: what opens a clause belongs to its end, not to a form inside.
  private func isFirst(_ range: Range<Int>, _ index: Int) -> Bool {
    guard isFollowedByEvent(index) else { return false }
    var start = clauseStart(index)
    while start < range.lowerBound {
      let isCircumstance =
        dates.contains { $0.range.contains(start) }
        || participants.contains { $0.isPlace && $0.range.contains(start) }
      if !isCircumstance && !read.forms[start].isMark && read.forms[start].upos.isContent {
        return false
      }
      start += 1
    }
    return true
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
      return unit >= range.upperBound && distance(range.upperBound, unit) <= 3
        && !hasComma(range.upperBound..<unit)
    }
    if predicate.form == .noun { return false }
    return isObjectNear(range.upperBound, predicate)
  }

  /// «Кеминдеги 1911-жылдагы жер титирөө»: a date between counts as one word.
  private func distance(_ start: Int, _ end: Int) -> Int {
    var count = end - start
    for date in dates where date.range.lowerBound >= start && date.range.upperBound <= end {
      count -= date.range.count - 1
    }
    return count
  }

  /// What is wanted, before an event that is no saying: «… көбөйсүн деп митинг өттү».
  private func isPurpose(_ index: Int) -> Bool {
    guard predicates[index].isQuotedContent, let main = governor(index) else { return false }
    return predicates[main].isEvent && !isSpeech(main)
      && (predicates[main].noun != nil || predicates[index].features.mood == .imp)
  }

  /// «Токмоктогу кампаны тинтти»: what the place describes is the object, near the verb.
  private func isObjectNear(_ start: Int, _ predicate: Predicate) -> Bool {
    guard predicate.isEvent, predicate.range.lowerBound - start <= 3 else { return false }
    for unit in start..<max(start, predicate.range.lowerBound) {
      let wordCase = read.nominal(unit).grammaticalCase
      if wordCase == .acc || wordCase == .loc || wordCase == .dat { return true }
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
