import ElekLexicon
import ElekMorphology
import ElekText

/// Finds the titles beside a name.
struct OfficeFinder {
  let titles: TitleScanner
  private var text: AnalyzedText { titles.text }

  /// The titles before a name, nearest first; several stand in a row with commas or `жана`.
  func before(_ name: Range<Int>, in sentence: Range<Int>) -> [TitlePhrase] {
    var found: [TitlePhrase] = []
    var end = name.lowerBound
    while found.count < 4, let phrase = titles.phrase(endingAt: end, in: sentence) {
      if let nearer = found.last {
        // «дарыгерлер экс-министр Асановдун …»: the plural is others'.
        if phrase.isPlural { break }
        if end == nearer.start, !isGrade(nearer) { break }
        if !nearer.hasOwner, nearer.isPossessed, phrase.of != nil {
          // «компаниянын негиздөөчүсү жана жетекчиси»
          found[found.count - 1].of = phrase.of
        }
      }
      found.append(phrase)
      end = phrase.start
      guard end > sentence.lowerBound + 1 else { break }
      let joint = text.units[end - 1]
      if joint.kind == .comma || joint.kind == .dash || text.best(end - 1)?.upos == .cconj {
        end -= 1
      }
    }
    return found
  }

  /// «министр генерал-майор Асанов»: a grade stands beside another title without a comma.
  private func isGrade(_ phrase: TitlePhrase) -> Bool {
    phrase.rank == "general" || phrase.rank == "officer" || phrase.rank == "scientist"
  }

  /// The title that somebody comes to hold: «шаардык прокурор болуп Асан Үсөнов дайындалды».
  func becoming(_ name: Range<Int>, in sentence: Range<Int>) -> TitlePhrase? {
    let copula = name.lowerBound - 1
    guard copula > sentence.lowerBound, isCopula(copula),
      text.best(copula)?.features.verbForm == .conv,
      var phrase = titles.phrase(endingAt: copula, in: sentence), !phrase.isPlural
    else { return nil }
    if !phrase.hasOwner { phrase.of = titles.owners.goal(endingAt: phrase.start) }
    return phrase
  }

  /// The office that somebody is put into: «Ош шаарынын мэрлигине Асан Үсөнов дайындалды».
  func appointed(_ name: Range<Int>, in sentence: Range<Int>) -> TitlePhrase? {
    let after = name.upperBound..<min(name.upperBound + 6, sentence.upperBound)
    guard after.contains(where: { titles.words.has($0, titles.words.appointing, text) }) else {
      return nil
    }
    return titles.office(endingAt: name.lowerBound, in: sentence)
  }

  /// Whether the words after a name say that somebody is called so: «Азиз аттуу таксист».
  func isCalled(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard isCalling(name.upperBound, in: sentence) else { return false }
    if called(name, in: sentence) != nil { return true }
    let next = name.upperBound + 1
    return (next..<min(next + 3, sentence.upperBound)).contains {
      titles.words.isPerson($0, text, anyCase: true)
    }
  }

  /// The occupation of who is called so.
  func called(_ name: Range<Int>, in sentence: Range<Int>) -> TitlePhrase? {
    let next = name.upperBound
    guard isCalling(next, in: sentence) else { return nil }
    for end in (next + 2..<max(next + 2, min(next + 6, sentence.upperBound + 1))).reversed() {
      let phrase = titles.phrase(endingAt: end, in: sentence) { _ in true }
      if let phrase, phrase.range.lowerBound > next, !phrase.isPlural, !phrase.isPossessed {
        return phrase
      }
    }
    return nil
  }

  private func isCalling(_ unit: Int, in sentence: Range<Int>) -> Bool {
    guard unit < sentence.upperBound, text.units[unit].kind == .word else { return false }
    return titles.words.has(unit, titles.words.called, text)
      || titles.words.has(unit, titles.words.soCalled, text)
        && text.best(unit)?.features.verbForm == .part
  }

  /// The titles before a name in brackets of its own: «кызматкери (А.Б.)».
  func beforeBracket(_ name: Range<Int>, in sentence: Range<Int>) -> [TitlePhrase] {
    let open = name.lowerBound - 1
    guard open > sentence.lowerBound, name.upperBound < sentence.upperBound,
      text.units[open].kind == .bracketOpen,
      text.units[name.upperBound].kind == .bracketClose
    else { return [] }
    return before(open..<name.upperBound, in: sentence)
  }

  private func isCopula(_ unit: Int) -> Bool {
    text.best(unit)?.upos == .verb && titles.words.has(unit, titles.words.copulas, text)
  }

  /// The titles after a name: «Алмаз Имангазиев, ТИМ башчысынын орун басары, …».
  func after(_ name: Range<Int>, in sentence: Range<Int>) -> [TitlePhrase] {
    var found: [TitlePhrase] = []
    var start = name.upperBound
    while found.count < 3, start + 1 < sentence.upperBound {
      let joint = text.units[start].kind
      guard joint == .comma || joint == .dash || joint == .bracketOpen else { break }
      guard let phrase = apposition(from: start + 1, in: sentence, isDash: joint == .dash) else {
        break
      }
      found.append(phrase)
      start = phrase.range.upperBound
    }
    return found
  }

  /// A title phrase that fills the space up to the next mark.
  private func apposition(
    from start: Int, in sentence: Range<Int>, isDash: Bool
  ) -> TitlePhrase? {
    var end = start + 1
    while end <= sentence.upperBound, end - start <= 16 {
      if end == sentence.upperBound || closes(end) {
        if let phrase = titles.phrase(endingAt: end, in: sentence),
          phrase.start == start || fills(start..<phrase.start, phrase, isDash: isDash)
        {
          return phrase.isPlural ? nil : phrase
        }
      }
      if end < sentence.upperBound, stops(end) { return nil }
      end += 1
    }
    return nil
  }

  /// Whether what stands between the mark and a title is the name of a body that nobody knows.
  private func fills(_ gap: Range<Int>, _ phrase: TitlePhrase, isDash: Bool) -> Bool {
    guard !gap.isEmpty, gap.count <= 10, phrase.isPossessed else { return false }
    return !gap.contains { unit in
      guard
        text.units[unit].kind == .word || text.units[unit].kind == .numeric
          || text.units[unit].kind == .quoteOpen || text.units[unit].kind == .quoteClose
      else { return true }
      guard let best = text.best(unit) else { return false }
      return best.upos == .verb && best.features.verbForm != .part
        && best.features.verbForm != .vnoun
    }
  }

  private func closes(_ unit: Int) -> Bool {
    switch text.units[unit].kind {
    case .comma, .period, .dash, .bracketClose, .colon, .semicolon, .question, .exclamation,
      .ellipsis:
      true
    default: false
    }
  }

  private func stops(_ unit: Int) -> Bool {
    switch text.units[unit].kind {
    case .period, .dash, .bracketClose, .colon, .semicolon, .question, .exclamation, .ellipsis: true
    default: text.best(unit)?.features.verbForm == .fin
    }
  }

  /// What is said of the person: «Асанов … партиянын лидери болгон».
  ///
  /// - Parameter crossesCommas: whether clauses may stand between, for a sentence without names.
  func predicate(
    after name: Range<Int>, in sentence: Range<Int>, crossesCommas: Bool = false
  ) -> TitlePhrase? {
    var unit = name.upperBound
    while unit + 1 < sentence.upperBound, unit - name.upperBound < 24 {
      switch text.units[unit].kind {
      case .comma, .semicolon, .colon:
        if !crossesCommas { return nil }
        unit += 1
      default: unit += 1
      }
      if isEnd(unit, in: sentence) { return nominal(endingAt: unit, after: name, in: sentence) }
      guard isCopula(unit), text.best(unit)?.features.isNegative == false else { continue }
      guard var phrase = titles.phrase(endingAt: unit, in: sentence), !phrase.isPlural,
        phrase.start >= name.upperBound, phrase.rank != "owner"
      else { continue }
      guard let best = text.best(unit) else { return nil }
      switch (best.features.verbForm, best.features.tense) {
      case (.fin, .past), (.part, .past): phrase.status = .former
      case (.conv, _):
        if isWorkInThePast(unit + 1, sentence) { phrase.status = .former }
      default: break
      }
      return phrase
    }
    return nil
  }

  /// Whether a sentence has left its subject to the one before: it starts with `ал` or a date.
  func isElided(_ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    let kind = text.units[first].kind
    return kind == .number || kind == .numeric || titles.words.has(first, titles.words.he, text)
  }

  private func isEnd(_ unit: Int, in sentence: Range<Int>) -> Bool {
    text.units[unit].kind == .period || unit + 1 == sentence.upperBound
  }

  /// A title at the end of a sentence: «Асан Үсөнов кыргыздын алгачкы режиссёру».
  private func nominal(
    endingAt end: Int, after name: Range<Int>, in sentence: Range<Int>
  ) -> TitlePhrase? {
    guard let phrase = titles.phrase(endingAt: end, in: sentence), !phrase.isPlural,
      phrase.start >= name.upperBound,
      !(name.upperBound..<phrase.start).contains(where: {
        text.best($0)?.features.verbForm == .fin && text.best($0)?.upos == .verb
      })
    else { return nil }
    return phrase
  }

  /// «актер болуп иштеген»: over; «премьер болуп дайындалды»: begun.
  private func isWorkInThePast(_ unit: Int, _ sentence: Range<Int>) -> Bool {
    guard unit < sentence.upperBound, let best = text.best(unit) else { return false }
    return titles.words.has(unit, titles.words.working, text)
      && (best.features.tense == .past || best.features.verbForm == .vnoun)
  }
}
