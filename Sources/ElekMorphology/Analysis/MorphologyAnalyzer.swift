package import ElekLexicon
package import ElekText

/// Reads every word of a text.
///
/// One a thread: it keeps scratch memory between texts.
package final class MorphologyAnalyzer {
  private let lexicon: Lexicon
  private let words: WordAnalyzer
  private let guesser: Guesser
  private let ranker: ReadingRanker
  private var codes: [UInt8] = []
  private var codeStarts: [Int] = []
  private var found: [Reading] = []
  private var cache = ReadingCache()

  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    words = WordAnalyzer(lexicon: lexicon)
    guesser = Guesser(analyzer: words)
    ranker = ReadingRanker(lexicon: lexicon)
  }

  /// The text with units, readings and entries of several words.
  package func analyze(_ text: TokenizedText) -> AnalyzedText {
    var result = AnalyzedText.Parts()
    text.text.bytes.withUnsafeBufferPointer { bytes in
      split(text, bytes, into: &result)
      spell(result.units, bytes)
      read(&result, bytes)
    }
    return AnalyzedText(tokenized: text, lexicon: lexicon, parts: result)
  }

  private func split(
    _ text: TokenizedText, _ bytes: UnsafeBufferPointer<UInt8>,
    into result: inout AnalyzedText.Parts
  ) {
    let splitter = UnitSplitter(bytes: bytes)
    result.units.reserveCapacity(text.tokens.count + text.tokens.count / 8)
    result.readings.reserveCapacity(text.tokens.count * 3)
    for sentence in text.sentences {
      let first = result.units.count
      for index in sentence {
        let start = result.units.count
        splitter.split(text.tokens[index], index: index, into: &result.units)
        if result.units.count > start + 1 {
          joinSuffixes(from: start, bytes, &result)
        }
      }
      result.sentences.append(first..<result.units.count)
    }
  }

  /// Letter codes of every unit, one after the other.
  private func spell(_ units: [Unit], _ bytes: UnsafeBufferPointer<UInt8>) {
    codes.removeAll(keepingCapacity: true)
    codeStarts.removeAll(keepingCapacity: true)
    for unit in units {
      codeStarts.append(codes.count)
      let slice = UnsafeBufferPointer(rebasing: bytes[Int(unit.start)..<Int(unit.end)])
      if !LetterCode.append(slice, to: &codes) { codes.append(63) }
    }
    codeStarts.append(codes.count)
  }

  private func read(_ result: inout AnalyzedText.Parts, _ bytes: UnsafeBufferPointer<UInt8>) {
    result.phraseStarts.reserveCapacity(result.units.count + 1)
    codes.withUnsafeBufferPointer { codes in
      for sentence in result.sentences {
        for index in sentence {
          result.phraseStarts.append(UInt32(result.phrases.count))
          read(index, in: sentence, codes, bytes, &result)
        }
      }
    }
    result.phraseStarts.append(UInt32(result.phrases.count))
  }

  private func read(
    _ index: Int, in sentence: Range<Int>, _ codes: UnsafeBufferPointer<UInt8>,
    _ bytes: UnsafeBufferPointer<UInt8>, _ result: inout AnalyzedText.Parts
  ) {
    let unit = result.units[index]
    if unit.readingCount > 0 { return }  // a number with its suffix
    switch unit.kind {
    case .word, .number, .numeric, .abbreviation, .initials, .url, .percent, .currency: break
    default: return
    }
    let isFinal = isFinal(index, sentence, result.units)
    let key = UnsafeBufferPointer(rebasing: bytes[Int(unit.start)..<Int(unit.end)])
    let hash = ReadingCache.hash(key, isFinal ? 1 : 0)
    let first = result.readings.count
    var node: UInt32?
    if let known = cache.find(key, hash: hash) {
      let start = Int(known.firstReading)
      result.readings += cache.readings[start..<start + Int(known.readingCount)]
      result.units[index].tables = known.tables
      node = known.node == ReadingCache.noNode ? nil : known.node
    } else {
      let own = UnsafeBufferPointer(rebasing: codes[codeStarts[index]..<codeStarts[index + 1]])
      found.removeAll(keepingCapacity: true)
      node = words.analyze(own, into: &found)
      if let reached = node, !lexicon.stems.hasChildren(reached) { node = nil }
      if found.isEmpty, unit.kind == .word || unit.kind == .numeric { guess(own, unit) }
      ranker.rank(
        &found, capitalized: unit.flags.contains(.capitalized), sentenceFinal: isFinal,
        lexicon: lexicon)
      for reading in found where reading.isKnown { mark(index, reading, &result) }
      result.readings += found
      cache.insert(
        key, hash: hash, readings: found[...], node: node, tables: result.units[index].tables)
    }
    result.units[index].firstReading = UInt32(first)
    result.units[index].readingCount = UInt16(clamping: result.readings.count - first)
    if let node { matchPhrases(from: index, node, sentence, codes, &result) }
  }

  private func guess(_ own: UnsafeBufferPointer<UInt8>, _ unit: Unit) {
    if let hyphen = own.lastIndex(of: LetterCode.hyphen), hyphen > 0, hyphen + 2 < own.count {
      // соода-экономикалык: read the last part, keep the rest in the lemma.
      words.analyze(UnsafeBufferPointer(rebasing: own[(hyphen + 1)...]), into: &found)
      for index in found.indices {
        found[index].flags.insert(.guessed)
        found[index].lemmaLength = UInt8(clamping: hyphen + 1 + Int(found[index].lemmaLength))
        found[index].row = -1
      }
      if !found.isEmpty { return }
    }
    if unit.acronymLength > 0 {
      guesser.guessAcronym(own, length: Int(unit.acronymLength), into: &found)
    } else {
      guesser.guess(own, capitalized: unit.flags.contains(.capitalized), into: &found)
    }
  }

  private func mark(_ index: Int, _ reading: Reading, _ result: inout AnalyzedText.Parts) {
    let table = lexicon.tableIndex(ofRow: Int(reading.row))
    result.units[index].tables |= AnalyzedText.tableBit(table)
  }

  private func isFinal(_ index: Int, _ sentence: Range<Int>, _ units: [Unit]) -> Bool {
    guard index + 1 < sentence.upperBound else { return true }
    switch units[index + 1].kind {
    case .period, .question, .exclamation, .ellipsis: return true
    case .quoteClose, .quote, .comma: return false
    default: return false
    }
  }

  private func matchPhrases(
    from index: Int, _ start: UInt32, _ sentence: Range<Int>,
    _ codes: UnsafeBufferPointer<UInt8>, _ result: inout AnalyzedText.Parts
  ) {
    var node = start
    var next = index + 1
    let firstPhrase = result.phrases.count
    while next < sentence.upperBound {
      let unit = result.units[next]
      if !unit.isGlued {
        guard unit.flags.contains(.spaceBefore), !unit.flags.contains(.newlineBefore),
          let spaced = lexicon.stems.child(node, LetterCode.space)
        else { break }
        node = spaced
      }
      let own = UnsafeBufferPointer(rebasing: codes[codeStarts[next]..<codeStarts[next + 1]])
      found.removeAll(keepingCapacity: true)
      let after = words.analyze(own, from: 0, node: node, into: &found)
      for reading in found {
        mark(index, reading, &result)
        result.phrases.append(
          Phrase(first: Int32(index), count: Int32(next - index + 1), reading: reading))
      }
      guard let after else { break }
      node = after
      next += 1
    }
    // Longer ones first.
    if result.phrases.count > firstPhrase + 1 {
      result.phrases[firstPhrase...].sort { $0.count > $1.count }
    }
  }

  /// Readings of a number whose spoken form has this sound, with `suffix` after it.
  func suffixReadings(_ suffix: [UInt8], slot: StemSlot, sound: SoundClass) -> [Reading] {
    var readings: [Reading] = []
    let path = WordAnalyzer.SuffixPath(
      row: -1, upos: .num, features: .none, lemmaLength: 0, flags: [])
    suffix.withUnsafeBufferPointer {
      words.follow(
        path, $0, at: 0, state: lexicon.suffixState(slot: slot, sound: sound.index), depth: 0,
        into: &readings)
    }
    readings.removeAll { $0.flags.contains(.derived) }
    return readings
  }
}
