/// Kyrgyz in Latin letters, by the BGN/PCGN system of 1979: «Жээнбек» is `Jeenbek`.
///
/// The letters are those of ICU's `ky-ky_Latn/BGN`, so that both agree.
package enum Romanization {
  /// The Latin form of a name; what is not Kyrgyz Cyrillic stays as it is.
  package static func latin(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    result.reserveCapacity(scalars.count + 8)
    for (index, scalar) in scalars.enumerated() {
      if let letters = small[scalar] {
        result.append(contentsOf: letters.unicodeScalars)
      } else if let low = lowercase(scalar), let letters = small[low] {
        let isShouted = isCapital(scalars, index + 1) || isCapital(scalars, index - 1)
        result.append(contentsOf: capital(letters, all: isShouted).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static let small: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "ë", "ж": "j", "з": "z",
    "и": "i", "й": "ĭ", "к": "k", "л": "l", "м": "m", "н": "n", "ң": "ng", "о": "o", "ө": "ö",
    "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ү": "ü", "ф": "f", "х": "kh", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "ʺ", "ы": "y", "ь": "ʹ", "э": "e", "ю": "yu",
    "я": "ya",
  ]

  private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 && mapping.first != scalar ? mapping.first : nil
  }

  private static func isCapital(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    scalars.indices.contains(index) && scalars[index].properties.isUppercase
  }

  /// «Ч» is `Ch`, in a word of capitals `CH`.
  private static func capital(_ letters: String, all: Bool) -> String {
    guard !all, let first = letters.first else { return letters.uppercased() }
    return first.uppercased() + letters.dropFirst()
  }
}
