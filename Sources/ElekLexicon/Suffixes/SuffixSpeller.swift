/// Spells a suffix of archiphonemes out after a stem's sound class.
///
/// `-LAр` after `министр` (e, р) is `лер`, after `ат` (a, voiceless) `тар`.
struct SuffixSpeller {
  /// A spelled suffix and the sound class of what it ends.
  struct Result: Hashable {
    var codes: [UInt8]
    var sound: SoundClass
  }

  /// Whether a shape of `suffixes.tsv` holds only what `spell` knows.
  static func canSpell(_ shape: String) -> Bool {
    shape == "0" || shape == "-"
      || shape.unicodeScalars.allSatisfy {
        "AIWUODNLMGKB".unicodeScalars.contains($0) || LetterCode.alphabet.contains($0)
      }
  }

  /// The variants of a suffix after `sound`: one, or two where its last consonant alternates, or
  /// none where it cannot stand.
  ///
  /// - Parameters:
  ///   - consonant: the shape after a consonant, `0` for no letters, `-` for not allowed.
  ///   - vowel: the shape after a vowel.
  static func spell(consonant: String, vowel: String, after sound: SoundClass) -> [Result] {
    let shape = sound.final == .vowel ? vowel : consonant
    if shape == "-" { return [] }
    if shape == "0" { return bare(sound) }
    let units = Array(shape.unicodeScalars)
    guard allowed(units, after: sound.final) else { return [] }

    var codes: [UInt8] = []
    var current = sound
    var index = 0
    while index < units.count {
      let unit = units[index]
      let first = codes.isEmpty
      let fused = first && sound.final == .fused
      switch unit {
      case "A": append(lowVowel(current.vowel), to: &codes, &current, fused: fused)
      case "I": append(highVowel(current.vowel), to: &codes, &current, fused: fused)
      case "W": append(isBack(current.vowel) ? "у" : "ү", to: &codes, &current, fused: false)
      case "U", "O":
        index += 1  // UU and OO are written twice
        let letter = longVowel(unit, sound, first: first)
        append(letter, to: &codes, &current, fused: fused)
        append(letter, to: &codes, &current, fused: false)
      case "D": append(isVoiceless(current.final) ? "т" : "д", &codes, &current)
      case "N": append(nasal(current.final), &codes, &current)
      case "L": append(lateral(current.final), &codes, &current)
      case "M": append(lateral(current.final, afterR: "д"), &codes, &current)
      case "G": append(isVoiceless(current.final) ? "к" : "г", &codes, &current)
      case "K": append(current.final == .vowel ? "г" : "к", &codes, &current)
      case "B": append(isVoiceless(current.final) ? "п" : "б", &codes, &current)
      default: append(unit, &codes, &current)
      }
      index += 1
    }
    if let letter = codes.first, let vowel = SoundClass.vowelOfCode[Int(letter)] {
      // й swallows а о у е (written я ё ю е) and stands before ы и ү ө.
      let swallowed = !keepsGlide.contains(letter) && vowel != .oe
      if sound.final == .fused && !swallowed || sound.final == .y && swallowed { return [] }
    }
    return alternants(codes, current)
  }

  private static let keepsGlide: Set<UInt8> = [LetterCode.code("ы"), LetterCode.code("и")]

  /// No suffix at all: an alternant that must be followed by a vowel cannot stand alone.
  private static func bare(_ sound: SoundClass) -> [Result] {
    switch sound.final {
    case .softened, .fused, .lowContracted, .highContracted, .beforeVowel: []
    default: [Result(codes: [], sound: sound)]
    }
  }

  private static func allowed(_ units: [Unicode.Scalar], after final: SoundClass.Final) -> Bool {
    guard let first = units.first else { return false }
    let startsInVowel = ["A", "I", "W", "U", "O", "у"].contains(first)
    switch final {
    case .hardened, .closedVoiced, .closedR: return !startsInVowel
    case .softened, .beforeVowel: return startsInVowel
    case .fused: return startsInVowel
    case .lowContracted, .highContracted: return first == "U" || first == "O"
    default: return true
    }
  }

  private static func append(
    _ letter: Unicode.Scalar, to codes: inout [UInt8], _ sound: inout SoundClass, fused: Bool
  ) {
    var written = letter
    if fused {
      // й and the vowel after it are one letter; ы и ү ө keep the й, so they never come here.
      switch letter {
      case "а": written = "я"
      case "о": written = "ё"
      case "у": written = "ю"
      default: break
      }
    }
    append(written, &codes, &sound)
  }

  private static func append(
    _ letter: Unicode.Scalar, _ codes: inout [UInt8], _ sound: inout SoundClass
  ) {
    let code = LetterCode.code(letter)
    codes.append(code)
    if let vowel = SoundClass.vowelOfCode[Int(code)] { sound.vowel = vowel }
    sound.final = SoundClass.final(of: code)
  }

  /// A final к or п after a vowel splits into its two alternants.
  private static func alternants(_ codes: [UInt8], _ sound: SoundClass) -> [Result] {
    guard let last = codes.last, codes.count > 1,
      last == LetterCode.k || last == LetterCode.p,
      SoundClass.vowelOfCode[Int(codes[codes.count - 2])] != nil
    else { return [Result(codes: codes, sound: sound)] }
    var softened = codes
    softened[codes.count - 1] = last == LetterCode.k ? LetterCode.g : LetterCode.b
    return [
      Result(codes: codes, sound: SoundClass(sound.vowel, .hardened)),
      Result(codes: softened, sound: SoundClass(sound.vowel, .softened)),
    ]
  }

  private static func lowVowel(_ vowel: SoundClass.Vowel) -> Unicode.Scalar {
    switch vowel {
    case .a, .u: "а"
    case .o: "о"
    case .e: "е"
    case .oe: "ө"
    }
  }

  private static func highVowel(_ vowel: SoundClass.Vowel) -> Unicode.Scalar {
    switch vowel {
    case .a: "ы"
    case .o, .u: "у"
    case .e: "и"
    case .oe: "ү"
    }
  }

  private static func longVowel(
    _ unit: Unicode.Scalar, _ sound: SoundClass, first: Bool
  ) -> Unicode.Scalar {
    let low = unit == "O" || (first && sound.final == .lowContracted)
    if low { return isBack(sound.vowel) ? "о" : "ө" }
    return isBack(sound.vowel) ? "у" : "ү"
  }

  private static func isBack(_ vowel: SoundClass.Vowel) -> Bool {
    vowel == .a || vowel == .o || vowel == .u
  }

  private static func isVoiceless(_ final: SoundClass.Final) -> Bool {
    final == .voiceless || final == .hardened
  }

  private static func nasal(_ final: SoundClass.Final) -> Unicode.Scalar {
    final == .vowel ? "н" : isVoiceless(final) ? "т" : "д"
  }

  private static func lateral(
    _ final: SoundClass.Final, afterR: Unicode.Scalar = "л"
  ) -> Unicode.Scalar {
    switch final {
    case .vowel, .y: "л"
    case .r, .closedR: afterR
    case .voiceless, .hardened: "т"
    default: "д"
    }
  }
}
