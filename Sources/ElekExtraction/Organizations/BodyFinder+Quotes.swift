import ElekLexicon
import ElekMorphology
import ElekText

/// Names in quotation marks.
extension BodyFinder {
  /// Takes «24.kg» агенттиги, «Ак-Буура» менен «Сары-Өзөн» партиялары, «Азаттык».
  mutating func takeQuoted(from open: Int) {
    guard let close = closing(of: open), close > open + 1 else { return }
    take(open + 1..<close, close: close, from: open)
  }

  /// The closing mark of a short quotation.
  private func closing(of open: Int) -> Int? {
    let limit = min(open + 10, sentence.upperBound)
    for place in open + 1..<max(open + 1, limit) {
      if text.units[place].kind.isClosingQuote { return place }
      if text.units[place].kind == .quoteOpen { return nil }
    }
    return nil
  }

  /// «Кербен» базары with the opening mark forgotten.
  mutating func takeUnopened(to close: Int) {
    var place = close - 1
    while place >= sentence.lowerBound, close - place < 10 {
      if text.units[place].kind.isOpeningQuote { return }
      place -= 1
    }
    let start = close - 1
    guard start >= sentence.lowerBound, text.units[start].flags.contains(.capitalized) else {
      return
    }
    take(start..<close, close: close, from: start)
  }

  private mutating func take(_ content: Range<Int>, close: Int, from start: Int) {
    guard text.units[content.lowerBound].kind != .comma else { return }
    let isOwner = isGenitive(content.upperBound - 1) && content.lowerBound < content.upperBound
    if !isInflected(content.upperBound - 1), let head = typeWord(after: close),
      !isOwner || words.partHeads.contains(head.lemma)
    {
      let last = head.range.upperBound - 1
      var candidate = BodyCandidate(
        range: start..<last + 1, name: "", features: head.features,
        rule: "organization.quoted", head: head.row)
      let length = text.units[last].acronymLength
      let ending =
        length > 0
        ? text.stem(of: last, length: Int(length))
        : head.isPossessed ? Nominative.possessed(last, head.features, in: text) : bare(head)
      candidate.name = name(candidate.range, last: ending)
      if start == content.lowerBound { candidate.name = "«" + candidate.name }
      candidate.core = text.text(content)
      candidate.country = country(of: possessor(before: start))
      candidates.append(candidate)
    } else if !isOwner, isListed(after: close) {
      let candidate = BodyCandidate(
        range: content, name: text.text(content), features: .none,
        rule: "organization.quoted-list", core: text.text(content))
      candidates.append(candidate)
    } else if let reading = used(content, close: close) {
      // «Кыргызтесттин» кызматкери, «Кыргызтесттен» билдиришти.
      let name = text.stem(
        of: content.lowerBound, length: Int(reading.lemmaLength),
        softened: reading.flags.contains(.softened))
      candidates.append(
        BodyCandidate(
          range: content, name: name, features: reading.features,
          rule: "organization.quoted-used", core: name))
    }
  }

  /// The reading of a single name with a case ending, where what follows says that it is a body.
  private func used(_ content: Range<Int>, close: Int) -> Reading? {
    let place = content.lowerBound
    let next = close + 1
    guard content.count == 1, next < sentence.upperBound, text.units[place].kind == .word,
      text.units[place].flags.contains(.capitalized), text.units[next].kind == .word,
      text.units[place].tables & (words.personBits | bodies.bodyBit) == 0,
      placeByStart[place] == nil, !text.units[next].flags.contains(.newlineBefore)
    else { return nil }
    return text.readings(of: place).first { reading in
      guard reading.isCaseOfName else { return false }
      switch reading.features.grammaticalCase {
      case .gen: return isStaff(next)
      case .abl: return words.has(next, words.reports, in: text)
      default: return false
      }
    }
  }

  /// «кызматкери», «директору»: who works for a body.
  private func isStaff(_ place: Int) -> Bool {
    words.has(place, words.staff, in: text)
      && text.readings(of: place).contains { $0.features.possessor == 3 }
  }

  /// The type word after a closing mark, with up to three words between.
  private func typeWord(after close: Int) -> BodyHead? {
    var place = close + 1
    while place < min(close + 5, sentence.upperBound) {
      let unit = text.units[place]
      guard unit.kind == .word, !unit.flags.contains(.newlineBefore) else { return nil }
      if let head = head(at: place), head.isPossessed || isAcronym(place) {
        return head
      }
      // «МАсы»: short for маалымат агенттиги.
      if unit.acronymLength == 2, text.text(place).hasPrefix("МА"), let reading = text.best(place) {
        return BodyHead(
          range: place..<place + 1, row: -1, lemma: 0, features: possessed(reading, place),
          lemmaLength: 2)
      }
      let role = words.role(place, before: .noun, in: text)
      guard role == .noun || role == .adjective || role == .action || role == .object
      else { return nil }
      place += 1
    }
    return nil
  }

  private func possessed(_ reading: Reading, _ place: Int) -> Features {
    text.readings(of: place).first { $0.features.possessor == 3 }?.features ?? reading.features
  }

  /// «Азаттыкка» курган маегинде: the name has its case, nothing belongs to it after that.
  private func isInflected(_ place: Int) -> Bool {
    text.readings(of: place).contains { reading in
      guard bodies.body(reading) != nil else { return false }
      switch reading.features.grammaticalCase {
      case .dat, .loc, .abl, .acc: return true
      default: return false
      }
    }
  }

  /// Whether a list of quoted names ends in a plural type word: «А», «Б» жана «В» партиялары.
  private func isListed(after close: Int) -> Bool {
    var place = close + 1
    var depth = 0
    while place < min(close + 40, sentence.upperBound) {
      let unit = text.units[place]
      switch unit.kind {
      case .quoteOpen, .quote, .quoteClose:
        depth += unit.kind == .quoteOpen || unit.kind == .quote && depth == 0 ? 1 : -1
      case .comma: break
      case .word:
        if depth > 0 || words.has(place, words.and, in: text) || isWith(place) { break }
        return text.readings(of: place).contains {
          bodies.isHead($0) && $0.features.isPlural && $0.features.possessor == 3
        }
      default: if depth <= 0 { return false }
      }
      place += 1
    }
    return false
  }

  private func isWith(_ place: Int) -> Bool { text.text(place) == "менен" }
}
