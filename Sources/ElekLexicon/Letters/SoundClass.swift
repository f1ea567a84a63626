/// What a stem's end asks of the suffix after it: the last vowel's harmony and the final sound.
///
/// Together they are the root of a suffix trie, so that harmony and assimilation hold by
/// construction. The tables are those of any grammar of Kyrgyz (last vowel × final consonant).
package struct SoundClass: Sendable, Hashable {
  /// The harmony group of the last vowel.
  package enum Vowel: UInt8, Sendable, CaseIterable {
    case a  // а я ы
    case o  // о ё
    case u  // у ю: high suffixes in у, low ones in а
    case e  // е э и
    case oe  // ө ү
  }

  /// The final sound, and the alternants of stems whose end changes before a vowel.
  package enum Final: UInt8, Sendable, CaseIterable {
    case vowel
    case r  // р: suffix л stays л, н becomes д
    case y  // й: as р, but а о у е after it are written я ё ю е
    case voiced  // л м н ң з ж б в г д
    case voiceless  // п т к с ш ч ц щ ф х
    case hardened  // к п that alternate: only before consonants
    case softened  // their г б: only before vowels
    case fused  // a й that the next letter has swallowed: ко(й)юп
    case lowContracted  // баштоо: the а of башта is gone into оо
    case highContracted  // окуу
    case beforeVowel  // an irregular stem that stands only before vowels: орд-у
    case closedVoiced  // its regular twin, only before consonants: орун-га
    case closedR  // the same in р: бүйүр-гө
  }

  package var vowel: Vowel
  package var final: Final

  package init(_ vowel: Vowel, _ final: Final) {
    self.vowel = vowel
    self.final = final
  }

  /// A dense number from 0 to `count` - 1.
  package var index: Int { Int(vowel.rawValue) * Final.allCases.count + Int(final.rawValue) }
  package static let count = Vowel.allCases.count * Final.allCases.count

  package init(index: Int) {
    let finals = Final.allCases.count
    vowel = Vowel.allCases[index / finals]
    final = Final.allCases[index % finals]
  }

  /// Harmony group of each letter code that is a vowel.
  static let vowelOfCode: [Vowel?] = {
    var table = [Vowel?](repeating: nil, count: 64)
    for (letters, vowel) in [
      ("аяы", Vowel.a), ("оё", .o), ("ую", .u), ("еэи", .e), ("өү", .oe),
    ] {
      for code in LetterCode.codes(of: letters) ?? [] { table[Int(code)] = vowel }
    }
    return table
  }()

  static let voicelessCodes: Set<UInt8> = Set(LetterCode.codes(of: "птксшчцщфх") ?? [])

  /// The class of a stem by its letters alone; nil when it holds no vowel or ends in no letter.
  ///
  /// Final к and п come out as `voiceless`; `LexiconCompiler` and the guesser split them into the
  /// two alternants where they voice.
  package init?(stem codes: some BidirectionalCollection<UInt8>) {
    var last: UInt8?
    var vowel: Vowel?
    for code in codes.reversed() {
      guard code >= 1, code <= 36 else { break }
      if code == LetterCode.softSign || code == LetterCode.hardSign { continue }
      if last == nil { last = code }
      if let found = Self.vowelOfCode[Int(code)] {
        vowel = found
        break
      }
    }
    guard let last, let vowel else { return nil }
    self.init(vowel, Self.final(of: last))
  }

  /// The final sound that a letter makes.
  package static func final(of code: UInt8) -> Final {
    if vowelOfCode[Int(code)] != nil { return .vowel }
    if code == LetterCode.r { return .r }
    if code == LetterCode.y { return .y }
    return voicelessCodes.contains(code) ? .voiceless : .voiced
  }
}

extension LetterCode {
  static func code(_ letter: Unicode.Scalar) -> UInt8 { cyrillic[Int(letter.value) - 0x400] }
  package static let softSign = code("ь")
  package static let hardSign = code("ъ")
  package static let r = code("р")
  package static let y = code("й")
  package static let k = code("к")
  package static let g = code("г")
  package static let p = code("п")
  package static let b = code("б")
}
