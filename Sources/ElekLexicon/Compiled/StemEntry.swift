/// What the end of a stem in the trie says: whose stem it is and what may follow it.
@usableFromInline
package struct StemEntry: Sendable, BitwiseCopyable {
  /// The row of the lexicon.
  @usableFromInline package var row: UInt32
  @usableFromInline package var slot: UInt8
  @usableFromInline package var sound: UInt8
  @usableFromInline package var upos: UInt8
  /// Whether this is the last entry of its trie node.
  @usableFromInline package var isLast: UInt8
}

/// The stems under which a lexicon row is filed: the word itself and its alternants.
struct StemVariants {
  struct Variant: Hashable {
    var codes: [UInt8]
    var slot: StemSlot
    var sound: SoundClass
  }

  /// - Parameters:
  ///   - lemma: the letters of the dictionary form.
  ///   - irregular: the stem before vowels where it is irregular (`орд`).
  ///   - hard: whether a final к or п stays before a vowel.
  static func nominal(
    _ lemma: [UInt8], slot: StemSlot, irregular: [UInt8]?, hard: Bool,
    harmony: SoundClass.Vowel?
  ) -> [Variant] {
    var variants: [Variant] = []
    let letters = lemma.drop { !isLetter($0) }
    guard var sound = lastWordSound(lemma) else {
      let sound = SoundClass(.e, .vowel)
      return [Variant(codes: lemma, slot: letters.isEmpty ? slot : .whole, sound: sound)]
    }
    if let harmony { sound.vowel = harmony }
    if let irregular {
      let before = SoundClass(sound.vowel, .beforeVowel)
      variants.append(Variant(codes: irregular, slot: slot, sound: before))
      switch sound.final {
      case .voiced: sound.final = .closedVoiced
      case .r: sound.final = .closedR
      case .voiceless: sound.final = .hardened
      default: break
      }
      variants.append(Variant(codes: lemma, slot: slot, sound: sound))
      return variants
    }
    variants += alternants(lemma, slot, sound, hard: hard)
    if lemma.last == LetterCode.softSign {
      variants.append(Variant(codes: lemma.dropLast(), slot: slot, sound: sound))
    }
    return variants
  }

  /// A verb's stems: as nominal ones, and with its final vowel gone into -оо, -уу.
  static func verbal(_ lemma: [UInt8], hard: Bool) -> [Variant] {
    guard let sound = lastWordSound(lemma) else { return [] }
    var variants = alternants(lemma, .verb, sound, hard: hard)
    if sound.final == .vowel {
      variants.append(contracted(lemma, .verb, sound))
    }
    return variants
  }

  /// Numerals take -OO, which swallows a vowel (`алты`: `алтоо`).
  static func numeral(_ lemma: [UInt8]) -> [Variant] {
    guard let sound = lastWordSound(lemma) else { return [] }
    var variants = alternants(lemma, .numeral, sound, hard: true)
    if sound.final == .vowel { variants.append(contracted(lemma, .numeral, sound)) }
    return variants
  }

  private static func contracted(
    _ lemma: [UInt8], _ slot: StemSlot, _ sound: SoundClass
  ) -> Variant {
    let low = lemma.last.map { lowVowels.contains($0) } ?? false
    return Variant(
      codes: lemma.dropLast(), slot: slot,
      sound: SoundClass(sound.vowel, low ? .lowContracted : .highContracted))
  }

  private static func alternants(
    _ lemma: [UInt8], _ slot: StemSlot, _ sound: SoundClass, hard: Bool
  ) -> [Variant] {
    guard let last = lemma.last, lemma.count > 1 else {
      return [Variant(codes: lemma, slot: slot, sound: sound)]
    }
    let afterVowel = SoundClass.vowelOfCode[Int(lemma[lemma.count - 2])] != nil
    if !hard, afterVowel, last == LetterCode.k || last == LetterCode.p {
      var softened = lemma
      softened[lemma.count - 1] = last == LetterCode.k ? LetterCode.g : LetterCode.b
      return [
        Variant(codes: lemma, slot: slot, sound: SoundClass(sound.vowel, .hardened)),
        Variant(codes: softened, slot: slot, sound: SoundClass(sound.vowel, .softened)),
      ]
    }
    if last == LetterCode.y {
      return [
        Variant(codes: lemma, slot: slot, sound: sound),
        Variant(codes: lemma.dropLast(), slot: slot, sound: SoundClass(sound.vowel, .fused)),
      ]
    }
    return [Variant(codes: lemma, slot: slot, sound: sound)]
  }

  /// The sound class of the last word; a Latin or digit end counts as open.
  private static func lastWordSound(_ lemma: [UInt8]) -> SoundClass? {
    let word = lemma.reversed().prefix { $0 != LetterCode.space && $0 != LetterCode.hyphen }
    return SoundClass(stem: Array(word.reversed())) ?? SoundClass(stem: lemma)
  }

  private static func isLetter(_ code: UInt8) -> Bool { code >= 1 && code <= 36 }
  private static let lowVowels: Set<UInt8> = Set(LetterCode.codes(of: "аеоөяёэ") ?? [])
}
