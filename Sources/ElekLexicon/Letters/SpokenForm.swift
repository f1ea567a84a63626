/// How digits and acronyms sound, which decides the suffixes after them.
package enum SpokenForm {
  /// The sound class of a number by the last word of its spoken form: `2026-га`, `5-ке`, `40-ка`.
  package static func soundClass(digits: some BidirectionalCollection<UInt8>) -> SoundClass? {
    let values = digits.reversed().prefix(7).map { Int($0) - Int(LetterCode.digitZero) }
    guard let last = values.first, values.allSatisfy({ (0...9).contains($0) }) else { return nil }
    if last != 0 { return ones[last] }
    guard values.count > 1 else { return SoundClass(.oe, .voiced) }  // нөл
    if values[1] != 0 { return tens[values[1]] }
    let zeros = values.prefix { $0 == 0 }.count
    switch zeros {
    case 2: return SoundClass(.oe, .voiced)  // жүз
    case 3...5: return SoundClass(.e, .voiced)  // миң
    default: return SoundClass(.o, .voiced)  // миллион
    }
  }

  private static let ones: [SoundClass] = [
    SoundClass(.oe, .voiced),  // нөл
    SoundClass(.e, .r),  // бир
    SoundClass(.e, .vowel),  // эки
    SoundClass(.oe, .voiceless),  // үч
    SoundClass(.oe, .voiceless),  // төрт
    SoundClass(.e, .voiceless),  // беш
    SoundClass(.a, .vowel),  // алты
    SoundClass(.e, .vowel),  // жети
    SoundClass(.e, .voiced),  // сегиз
    SoundClass(.u, .voiced),  // тогуз
  ]

  private static let tens: [SoundClass] = [
    SoundClass(.oe, .voiced),
    SoundClass(.o, .voiced),  // он
    SoundClass(.a, .vowel),  // жыйырма
    SoundClass(.u, .voiced),  // отуз
    SoundClass(.a, .voiceless),  // кырк
    SoundClass(.oe, .vowel),  // элүү
    SoundClass(.a, .voiceless),  // алтымыш
    SoundClass(.e, .voiceless),  // жетимиш
    SoundClass(.e, .voiced),  // сексен
    SoundClass(.o, .voiced),  // токсон
  ]

  /// The classes an acronym may take: by the name of its last letter (`УКМКга`) and, when it holds
  /// a vowel, as a word (`ТИМдин`).
  package static func soundClasses(acronym codes: some BidirectionalCollection<UInt8>)
    -> [SoundClass]
  {
    guard let last = codes.last, last >= 1, last <= 36 else { return [] }
    var classes: [SoundClass] = []
    if let asWord = SoundClass(stem: codes) { classes.append(asWord) }
    let letter = LetterCode.alphabet[Int(last) - 1]
    let named: SoundClass
    switch letter {
    case "к", "х", "ш", "щ": named = SoundClass(.a, .vowel)  // ка, ха, ша
    case "л", "м", "н": named = SoundClass(.e, .voiced)  // эл, эм, эн
    case "р": named = SoundClass(.e, .r)  // эр
    case "с", "ф": named = SoundClass(.e, .voiceless)  // эс, эф
    case "й": named = SoundClass(.e, .y)
    default:
      // бэ, вэ, гэ … and the vowels by themselves
      named = SoundClass(SoundClass.vowelOfCode[Int(last)] ?? .e, .vowel)
    }
    if !classes.contains(named) { classes.append(named) }
    return classes
  }
}
