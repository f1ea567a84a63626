import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekText

/// Roles that the sentence leaves to what was said before.
extension EventBuilder {
  /// Fills the role of a subject that is left out: «Кызматтан 6-октябрда кетти».
  ///
  /// - Returns: the role of «мен», which the speaker of the quotation gets when he is known.
  func resolve(
    _ roles: inout Roles, _ place: Int, _ type: Int, _ clauses: Clauses
  ) -> Argument.Role? {
    let predicate = clauses.predicates[place]
    if predicate.form == .noun, type == types.state, !roles.has(.who),
      let ref = memory.omittedSpeaker ?? memory.person
    {
      roles.add(.who, .entity(ref), .coreference, rule: "argument.omitted-subject")
    }
    guard predicate.isFinite, !roles.has(.who) else { return nil }
    let isPassive = clauses.predicateIsPassive(predicate)
    if !isPassive, isQuoted(predicate) || predicate.isFirstPerson {
      return predicate.isFirstPerson && !predicate.features.isPlural ? .who : nil
    }
    if type == types.state {
      resolveSpeaker(&roles, place, isPassive, clauses)
      return nil
    }
    guard !roles.has(.whom), types.personal.contains(type), !clauses.hasCommonSubject[place],
      !isQuoted(predicate), !predicate.features.isPlural, predicate.features.person != 2,
      !hasNominative(place, clauses)
    else { return nil }
    let frame = predicate.frame.map { lexicon.frames[$0] }
    let role: Argument.Role
    if frame?.whom.contains(.nominative) ?? false {
      role = .whom
    } else if isPassive {
      guard frame?.flags.contains(.passiveWhom) ?? false else { return nil }
      role = .whom
    } else {
      role = .who
    }
    if let ref = memory.omitted {
      roles.add(role, .entity(ref), .coreference, rule: "argument.omitted-subject")
    }
    return nil
  }

  /// Inside a quotation nothing is left to the text around it.
  private func isQuoted(_ predicate: Predicate) -> Bool {
    predicate.level > 0 || memory.isInQuotation && !isAfterQuotation(predicate)
  }

  /// «… экинчи сүйлөм», — деди: after the mark that ends the quotation.
  private func isAfterQuotation(_ predicate: Predicate) -> Bool {
    var unit = predicate.range.lowerBound - 1
    while unit >= 0, !read.text.units[unit + 1].flags.contains(.paragraphStart) {
      switch read.forms[unit].kind {
      case .quoteClose, .quote: return true
      case .quoteOpen: return false
      default: unit -= 1
      }
    }
    return false
  }

  /// «…» — деп айтылат билдирүүдө; «…», — деди.
  private func resolveSpeaker(
    _ roles: inout Roles, _ place: Int, _ isPassive: Bool, _ clauses: Clauses
  ) {
    let words = lexicon.words
    let paper = clauses.sentence.first { unit in
      read.isBest(unit, words.papers) && read.nominal(unit).grammaticalCase == .loc
    }
    if isPassive {
      guard let paper, let ref = owner(of: paper, clauses) ?? memory.speaker else { return }
      roles.add(.who, .entity(ref), .coreference, rule: "argument.paper")
      return
    }
    let predicate = clauses.predicates[place]
    guard !clauses.hasCommonSubject[place], !predicate.features.isPlural,
      predicate.features.person != 2, !hasName(place, clauses), let ref = memory.omittedSpeaker
    else { return }
    roles.add(.who, .entity(ref), .coreference, rule: "argument.omitted-subject")
  }

  /// «борбордун отчётунда», «министрликтин билдирүүсүндө».
  private func owner(of paper: Int, _ clauses: Clauses) -> EntityRef? {
    clauses.participants.last {
      $0.marker == .genitive && $0.isParty && $0.range.upperBound <= paper
        && paper - $0.range.upperBound <= 4
    }?.ref
  }

  /// Whether any noun in the nominative stands before the predicate in its clause.
  private func hasNominative(_ place: Int, _ clauses: Clauses) -> Bool {
    isBefore(place, clauses) { unit in
      read.forms[unit].upos == .noun || read.forms[unit].upos == .propn
        || read.forms[unit].features.isPlural && read.forms[unit].features.verbForm != .fin
    }
  }

  /// Whether a word that may be a name stands there, known or not.
  private func hasName(_ place: Int, _ clauses: Clauses) -> Bool {
    isBefore(place, clauses) { unit in
      read.forms[unit].upos == .propn
        && read.text.units[unit].flags.contains(.capitalized)
    }
  }

  private func isBefore(
    _ place: Int, _ clauses: Clauses, _ isMeant: (Int) -> Bool
  ) -> Bool {
    let predicate = clauses.predicates[place]
    let start = clauses.segmentStart(place)
    guard start < predicate.range.lowerBound else { return false }
    for unit in start..<predicate.range.lowerBound
    where !index.blocked[unit] && read.levels[unit] == predicate.level && isMeant(unit) {
      if read.forms[unit].features.grammaticalCase == .nom { return true }
    }
    return false
  }
}
