/// What the letters of a short word allow it to be.
enum WordShape {
  /// Whether letters could be a Kyrgyz word, like «эл» and «кар», and not only an abbreviation, like
  /// «обл»: the last or the last but one is a vowel, and there is no dot or hyphen.
  static func mayBeWord(_ form: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard form.count >= 4, !form.contains(UInt8(ascii: ".")), !form.contains(UInt8(ascii: "-"))
    else { return false }
    return hasVowel(UnsafeBufferPointer(rebasing: form.suffix(4)))
  }

  /// Whether there is a vowel among the letters.
  static func hasVowel(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
    var hasVowel = false
    var i = 0
    while i < form.count {
      let (scalar, length) = UTF8Bytes.scalar(at: i, in: form)
      if vowels.contains(scalar) { hasVowel = true }
      i += length
    }
    return hasVowel
  }

  private static let vowels = Set("аеёиоуыэюяөүАЕЁИОУЫЭЮЯӨҮ".unicodeScalars.map(\.value))
}
