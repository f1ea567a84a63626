import ElekLexicon
import ElekMorphology
import ElekText

/// Reads title phrases from their right end to the left.
struct TitleScanner {
  let names: NameLexicon
  let words: TitleWords
  let text: AnalyzedText
  let owners: TitleOwner
  let inflector: Inflector

  init(
    names: NameLexicon, words: TitleWords, text: AnalyzedText, places: [Place],
    organizations: [Organization]
  ) {
    self.names = names
    self.words = words
    self.text = text
    owners = TitleOwner(
      text: text, words: words, places: places, organizations: organizations)
    inflector = Inflector(lexicon: text.lexicon)
  }

  static func isNominative(_ features: Features) -> Bool {
    features.grammaticalCase == .nom || features.grammaticalCase == .none
  }

  static func isGenitive(_ features: Features) -> Bool { features.grammaticalCase == .gen }

  /// The title in the nominative that ends at `end`.
  func phrase(endingAt end: Int, in sentence: Range<Int>) -> TitlePhrase? {
    acting(endingAt: end, in: sentence)
      ?? phrase(endingAt: end, in: sentence, where: Self.isNominative)
  }

  /// «Ош шаарынын мэринин милдетин аткаруучу», «министрдин м.а.».
  private func acting(endingAt end: Int, in sentence: Range<Int>) -> TitlePhrase? {
    guard end > sentence.lowerBound + 1 else { return nil }
    var before = end - 1
    if words.has(before, words.actingAbbreviations, text) {
      // Nothing else to take away.
    } else if words.has(before, words.performing, text) {
      before -= 1
      if before > sentence.lowerBound, !words.has(before, words.duty, text) { before -= 1 }
      guard before > sentence.lowerBound, words.has(before, words.duty, text) else { return nil }
    } else {
      return nil
    }
    guard
      var phrase = phrase(endingAt: before, in: sentence, where: Self.isGenitive)
        ?? phrase(endingAt: before, in: sentence, where: Self.isNominative)
    else { return nil }
    let start = phrase.range.lowerBound
    if phrase.status == .former {
      phrase.title = lower(start..<end)
    } else {
      phrase.status = .acting
    }
    phrase.range = start..<end
    phrase.isPlural = false
    return phrase
  }

  /// A title whose head fulfils a condition.
  func phrase(
    endingAt end: Int, in sentence: Range<Int>, where fits: (Features) -> Bool
  ) -> TitlePhrase? {
    guard
      let core = TitleCore.ending(
        at: end, from: sentence.lowerBound, text, names, where: fits)
    else { return nil }
    var phrase = phrase(of: core)
    if core.isFormer { phrase.status = .former }
    if splitBody(&phrase, core, in: sentence, where: fits) { return phrase }
    extend(&phrase, core, in: sentence)
    if phrase.title.hasPrefix(Self.formerPrefix) {
      // «экс-финансы министри»
      phrase.title = String(phrase.title.dropFirst(Self.formerPrefix.count))
      phrase.status = .former
    }
    return phrase
  }

  private static let formerPrefix = "экс-"

  /// «экс-башкы прокурор»: the adjective of the title, when it says that the office is over.
  private func formerModifier(_ unit: Int) -> String? {
    guard text.units[unit].flags.contains(.innerHyphen) else { return nil }
    let word = lower(unit..<unit + 1)
    guard word.hasPrefix(Self.formerPrefix) else { return nil }
    let rest = String(word.dropFirst(Self.formerPrefix.count))
    let isKept = text.lexicon.lemmas(of: rest).contains { words.kept.contains($0) }
    return isKept ? rest : nil
  }

  /// The office in the dative that ends at `end`: «Ош шаарынын мэрлигине».
  func office(endingAt end: Int, in sentence: Range<Int>) -> TitlePhrase? {
    guard let core = TitleCore.office(at: end, from: sentence.lowerBound, text, names) else {
      return nil
    }
    var phrase = phrase(of: core)
    extend(&phrase, core, in: sentence)
    return phrase
  }

  private func phrase(of core: TitleCore) -> TitlePhrase {
    let rank = text.lexicon.cell(core.row, TitleColumn.rank)
    return TitlePhrase(
      title: text.lexicon.lemma(core.row), row: core.row, rank: rank.isEmpty ? nil : rank,
      range: core.range, start: core.range.lowerBound,
      // «президентибиз»: the plural is of us who have him.
      isPlural: core.features.isPlural && core.features.person == 0,
      isPossessed: core.features.possessor == 3)
  }

  /// Columns of `offices/titles` that are read here.
  enum TitleColumn {
    static let form = 1
    static let rank = 2
  }

  /// «Министрлер кабинетинин төрагасы»: the body at the start of a long entry possesses the rest.
  private func splitBody(
    _ phrase: inout TitlePhrase, _ core: TitleCore, in sentence: Range<Int>,
    where fits: (Features) -> Bool
  ) -> Bool {
    guard core.range.count > 1 else { return false }
    for (index, organization) in owners.organizations.enumerated() {
      for mention in organization.mentions {
        let range = mention.range
        guard range.upperBound > core.range.lowerBound, range.upperBound < core.range.upperBound,
          range.lowerBound <= core.range.lowerBound, owners.isGenitive(range.upperBound - 1),
          let rest = TitleCore.ending(
            at: core.range.upperBound, from: range.upperBound, text, names, where: fits),
          rest.range.lowerBound == range.upperBound
        else { continue }
        let rank = phrase.rank
        phrase = self.phrase(of: rest)
        phrase.rank = rank
        phrase.of = .organization(index)
        phrase.hasOwner = true
        phrase.start = range.lowerBound
        return true
      }
    }
    return false
  }

  // MARK: - To the left of the head

  private func extend(
    _ phrase: inout TitlePhrase, _ core: TitleCore, in sentence: Range<Int>
  ) {
    let isCompound = !text.lexicon.cell(core.row, TitleColumn.form).isEmpty
    var isPassing = false
    for _ in 0..<7 {
      let start = phrase.start
      guard start > sentence.lowerBound else { return }
      let unit = start - 1
      if phrase.isPossessed {
        if !isCompound, !isPassing || phrase.status == .former,
          chain(&phrase, in: sentence)
        {
          return
        }
        if let owner = owners.ending(at: start, in: sentence) {
          phrase.of = owner.entity
          phrase.hasOwner = true
          phrase.start = owner.start
          others(&phrase, in: sentence)
          return
        }
      }
      guard text.units[unit].kind == .word || text.units[unit].kind == .numeric,
        !text.units[start].flags.contains(.newlineBefore)
      else { return }
      if !isPassing, phrase.rank == "minister" || phrase.rank == "deputy-minister",
        let portfolio = portfolio(endingAt: start, in: sentence)
      {
        if phrase.title == text.lexicon.lemma(core.row) { phrase.title = possessed(core) }
        phrase.title = lower(portfolio..<start) + " " + phrase.title
        phrase.range = portfolio..<phrase.range.upperBound
        phrase.start = portfolio
        continue
      }
      if phrase.isPossessed, let more = another(endingAt: start, in: sentence) {
        phrase.start = more
        continue
      }
      if words.dativeHeads.contains(UInt32(core.row)), start == core.range.lowerBound,
        let goal = goal(endingAt: start, in: sentence)
      {
        phrase.title = lower(goal..<start) + " " + phrase.title
        phrase.range = goal..<phrase.range.upperBound
        phrase.start = goal
        return
      }
      if phrase.isPossessed, !isPassing, let topic = topic(endingAt: start, in: sentence) {
        phrase.title = lower(topic..<start) + " " + phrase.title
        phrase.range = topic..<phrase.range.upperBound
        phrase.start = topic
        continue
      }
      if let thatTime = thatTime(endingAt: start, in: sentence) {
        phrase.status = .former
        phrase.start = thatTime
        isPassing = true
      } else if words.has(unit, words.former, text) {
        phrase.status = .former
        phrase.start = unit
        isPassing = true
      } else if let kept = formerModifier(unit) {
        phrase.status = .former
        phrase.title = kept + " " + phrase.title
        phrase.range = unit..<phrase.range.upperBound
        phrase.start = unit
        isPassing = true
      } else if !isPassing, words.has(unit, words.kept, text) {
        phrase.title = lower(unit..<unit + 1) + " " + phrase.title
        phrase.range = unit..<phrase.range.upperBound
        phrase.start = unit
      } else if phrase.isPossessed, !isCompound, !isPassing, isModifyingNoun(unit) {
        if phrase.title == text.lexicon.lemma(core.row) { phrase.title = possessed(core) }
        phrase.title = lower(unit..<unit + 1) + " " + phrase.title
        phrase.range = unit..<phrase.range.upperBound
        phrase.start = unit
      } else if !phrase.isPossessed, !isPassing, words.has(unit, words.states, text),
        phrase.row == words.headRow
      {
        // «мамлекет башчы»
        phrase.title = lower(unit..<unit + 1) + " " + phrase.title
        phrase.range = unit..<phrase.range.upperBound
        phrase.start = unit
      } else if isPassingWord(unit) {
        phrase.start = owners.attribute(endingAt: start) ?? unit
        isPassing = true
      } else {
        return
      }
    }
  }

  /// «ошол кездеги губернатор»: the start of the words that put the office into the past.
  private func thatTime(endingAt end: Int, in sentence: Range<Int>) -> Int? {
    guard end - 2 >= sentence.lowerBound, words.has(end - 1, words.times, text),
      text.readings(of: end - 1).contains(where: \.features.isAttributive),
      words.has(end - 2, words.that, text)
    else { return nil }
    return end - 2
  }

  /// «министринин орун басары»: a title in the genitive possesses the title.
  private func chain(_ phrase: inout TitlePhrase, in sentence: Range<Int>) -> Bool {
    guard
      let inner = self.phrase(endingAt: phrase.start, in: sentence, where: Self.isGenitive),
      !inner.isPlural
    else { return false }
    let head = phrase
    let own = text.lexicon.lemma(head.row)
    let tail =
      head.title == own ? possessed(head.row) : head.title.replacingLast(own, possessed(head.row))
    phrase.title = lower(inner.range) + " " + tail
    phrase.range = inner.range.lowerBound..<head.range.upperBound
    phrase.start = inner.start
    phrase.of = inner.of
    phrase.hasOwner = true
    phrase.status = head.status == .current ? inner.status : head.status
    phrase.rank = deputy(of: inner.rank, head.rank)
    return true
  }

  /// «Казакстан менен Өзбекстандын президенттери»: a possessor for each.
  private func others(_ phrase: inout TitlePhrase, in sentence: Range<Int>) {
    guard phrase.isPlural, phrase.of != nil else { return }
    var start = phrase.start
    while start > sentence.lowerBound + 1 {
      let unit = text.units[start - 1]
      guard unit.kind == .comma || isConjunction(start - 1),
        let owner = owners.ending(at: start - 1, in: sentence), let entity = owner.entity
      else { return }
      phrase.otherPossessors.insert(entity, at: 0)
      start = owner.start
      phrase.start = start
    }
  }
}

extension String {
  /// With `old` at the end replaced.
  fileprivate func replacingLast(_ old: String, _ new: String) -> String {
    hasSuffix(old) ? String(dropLast(old.count)) + new : self
  }
}
