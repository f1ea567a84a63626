import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekRules

/// What the flags of a frame ask for beside the predicate.
extension TypeChoice {
  /// Whether a predicate has beside it what `flags` ask for; without it, it is no event.
  func hasWhatIsAsked(_ index: Int, _ flags: EventFrame.Flags, _ type: Int) -> Bool {
    if flags.contains(.figure), !hasFigure(index), !hasMeasure(index) { return false }
    if flags.contains(.money) && !hasMoney(index) { return false }
    if flags.contains(.level) && !hasLevel(index) { return false }
    if flags.contains(.goal) && !hasGoal(index) { return false }
    if flags.contains(.person) && suffersThing(index) { return false }
    if flags.contains(.illness) && !hasIllness(index) { return false }
    if flags.contains(.partner) && !hasPartner(index) { return false }
    if flags.contains(.matter), lexicon.types[type] == "discuss", !hasMatter(index) { return false }
    if flags.contains(.task), lexicon.types[type] == "order", !hasTask(index) { return false }
    return !(flags.contains(.active) && clauses.predicateIsPassive(clauses.predicates[index]))
  }

  // MARK: - Numbers and places

  /// «240 миллиард сомду түздү».
  func hasFigure(_ index: Int) -> Bool {
    let segment = segment(index)
    return mentions.quantities.contains {
      segment.contains($0.range.lowerBound) && $0.value.kind != .ordinal && $0.value.kind != .age
    }
  }

  /// «баасы өстү», «санын көбөйттү»: what is measured is the subject or object.
  private func hasMeasure(_ index: Int) -> Bool {
    segment(index).contains { unit in
      guard read.isBest(unit, lexicon.words.measures) else { return false }
      let features = read.nominal(unit)
      return features.grammaticalCase == .acc
        || features.grammaticalCase == .nom && features.possessor == 3
    }
  }

  /// «50 миллион сом бөлдү», «бериле турган 50 миллион сом».
  func hasMoney(_ index: Int) -> Bool {
    let predicate = clauses.predicates[index]
    let segment = segment(index)
    let end = predicate.range.upperBound
    let after = end..<(predicate.form == .participle ? end + 2 : end)
    return mentions.quantities.contains {
      $0.value.kind == .money
        && (segment.contains($0.range.lowerBound) || after.contains($0.range.lowerBound))
    }
  }

  /// «500гө жетти», «12 миң сомго чейин жетти».
  private func hasLevel(_ index: Int) -> Bool {
    let segment = segment(index)
    return mentions.quantities.contains { quantity in
      guard segment.contains(quantity.range.lowerBound), quantity.value.kind != .age,
        quantity.value.kind != .ordinal
      else { return false }
      let last = quantity.range.upperBound - 1
      // «84гө»: a suffix in the wrong harmony is read as no case.
      if quantity.range.count > 1, read.forms[last].row < 0, read.forms[last].upos == .noun {
        return true
      }
      let end = min(quantity.range.upperBound + 2, segment.upperBound)
      return (last..<max(end, last + 1)).contains { read.nominal($0).grammaticalCase == .dat }
    }
  }

  /// «Ошко келди»: a place beside a verb of motion.
  private func hasGoal(_ index: Int) -> Bool {
    let segment = segment(index)
    return clauses.participants.contains {
      $0.isPlace && segment.contains($0.range.lowerBound) && !isStreet($0)
        && ($0.marker == .dative || $0.marker == .locative)
    }
  }

  private func isStreet(_ participant: Participant) -> Bool {
    guard case .place(let index) = participant.ref else { return false }
    return mentions.places[index].kind == .street
  }

  /// «коронавирус аныкталды», «шишик менен катталды», but «вируска каршы вакцина катталды».
  private func hasIllness(_ index: Int) -> Bool {
    segment(index).contains {
      read.isBest($0, lexicon.words.illnesses) && read.nominal($0).grammaticalCase != .dat
    }
  }

  // MARK: - Objects

  /// «мыйзам долбоору каралды», «жабык сотто каралат», «каралып жаткан кылмыш иши».
  private func hasMatter(_ index: Int) -> Bool {
    let predicate = clauses.predicates[index]
    if hasWord(index, lexicon.words.matters) || hasWord(index, lexicon.words.hearings) {
      return true
    }
    let end = predicate.range.upperBound
    return predicate.form == .participle
      && (end..<min(end + 2, clauses.sentence.upperBound)).contains {
        read.isBest($0, lexicon.words.matters)
      }
  }

  /// «медалды тапшырды»: what is handed over is a prize.
  func hasAward(_ index: Int) -> Bool {
    hasWord(index, lexicon.words.prizes) || hasNoun(index, "award")
  }

  /// Whether an event noun of a type stands before the predicate: «сыйлык», «жардам».
  func hasNoun(_ index: Int, _ type: String) -> Bool {
    guard let type = lexicon.type(type) else { return false }
    let segment = segment(index)
    return clauses.predicates.contains {
      $0.nounUnit.map { segment.contains($0) } ?? false
        && $0.noun.map { lexicon.nouns[$0].types.contains(type) } ?? false
    }
  }

  /// «текшерүүнү тапшырды», «бүтүрсүн деп тапшырды»: what is handed over is work.
  private func hasTask(_ index: Int) -> Bool {
    if index > 0 {
      let before = clauses.predicates[index - 1]
      if before.form == .nominal || before.isQuotedContent || before.form == .noun { return true }
    }
    return segment(index).contains { unit in
      read.text.readings(of: unit).contains {
        $0.isKnown && $0.features.verbForm == .vnoun && $0.features.grammaticalCase == .acc
      }
    }
  }
}
