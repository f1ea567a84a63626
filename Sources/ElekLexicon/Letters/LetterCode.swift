/// The alphabet of the tries: every character of a word as a number from 1 to 62.
///
/// Case is folded. Kyrgyz letters come first in alphabet order (`а` is 1, `я` is 36), so that suffix
/// tries, which hold nothing else, stay narrow. A Latin letter is written as an escape and its place
/// in the Latin alphabet. Zero means "no word of ours holds this".
package enum LetterCode {
  package static let hyphen: UInt8 = 37
  package static let space: UInt8 = 38
  package static let period: UInt8 = 39
  package static let apostrophe: UInt8 = 40
  package static let digitZero: UInt8 = 41  // … digit nine is 50
  package static let latin: UInt8 = 51  // followed by 1 … 26
  package static let quoteOpen: UInt8 = 52
  package static let quoteClose: UInt8 = 53
  static let numero: UInt8 = 59

  /// The Kyrgyz alphabet in the order of its codes.
  package static let alphabet = Array("абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя".unicodeScalars)

  /// Codes of U+0400 … U+04FF, both cases.
  static let cyrillic: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for (index, scalar) in alphabet.enumerated() {
      let code = UInt8(index + 1)
      table[Int(scalar.value) - 0x400] = code
      // The capital stands 0x20 before (а–я), 0x50 before (ё) or 1 before (ң ө ү).
      switch scalar.value {
      case 0x430...0x44F: table[Int(scalar.value) - 0x420] = code
      case 0x450...0x45F: table[Int(scalar.value) - 0x450] = code
      default: table[Int(scalar.value) - 0x401] = code
      }
    }
    return table
  }()

  /// Codes of ASCII; a Latin letter answers `latin`, its place follows from the byte.
  static let ascii: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 128)
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(byte)] = digitZero + byte - 48 }
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { table[Int(byte)] = latin }
    for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { table[Int(byte)] = latin }
    table[Int(UInt8(ascii: "-"))] = hyphen
    table[Int(UInt8(ascii: " "))] = space
    table[Int(UInt8(ascii: "."))] = period
    table[Int(UInt8(ascii: "'"))] = apostrophe
    table[Int(UInt8(ascii: "%"))] = 54
    table[Int(UInt8(ascii: "/"))] = 55
    table[Int(UInt8(ascii: "&"))] = 56
    table[Int(UInt8(ascii: "+"))] = 57
    table[Int(UInt8(ascii: "\""))] = 58
    table[Int(UInt8(ascii: "$"))] = 60
    table[Int(UInt8(ascii: ":"))] = 61
    table[Int(UInt8(ascii: ","))] = 62
    return table
  }()

  /// Appends the codes of valid UTF-8 `bytes` to `codes`.
  ///
  /// - Returns: false when a character has no code; the codes before it have been appended.
  @discardableResult
  package static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, to codes: inout [UInt8]
  ) -> Bool {
    scan(bytes) { code in
      codes.append(code)
      return true
    }
  }

  /// Hands the codes of valid UTF-8 `bytes` to `body`, one after the other, while it answers true.
  ///
  /// - Returns: false when a character has no code, or `body` has answered false.
  @inline(__always)
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt8) -> Bool) -> Bool {
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      var code: UInt8 = 0
      if first < 0x80 {
        code = ascii[Int(first)]
        index += 1
        if code == latin {
          if !body(latin) { return false }
          code = (first | 0x20) - 96
        }
      } else if first & 0xFC == 0xD0, index + 1 < bytes.count {
        code = cyrillic[Int(first & 0x03) << 6 | Int(bytes[index + 1] & 0x3F)]
        index += 2
      } else if first == 0xC2, index + 1 < bytes.count {
        switch bytes[index + 1] {
        case 0xAB: code = quoteOpen
        case 0xBB: code = quoteClose
        default: break
        }
        index += 2
      } else if first == 0xE2, index + 2 < bytes.count {
        switch (bytes[index + 1], bytes[index + 2]) {
        case (0x84, 0x96): code = numero
        case (0x80, 0x99): code = apostrophe
        default: break
        }
        index += 3
      }
      if code == 0 || !body(code) { return false }
    }
    return true
  }

  /// The codes of a word, or nil when one of its characters has none.
  package static func codes(of word: some StringProtocol) -> [UInt8]? {
    var codes: [UInt8] = []
    var text = String(word)
    let complete = text.withUTF8 { append($0, to: &codes) }
    return complete ? codes : nil
  }

  /// The lower-case text of Kyrgyz letter codes, `?` for the others.
  package static func text(of codes: some Sequence<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    var escaped = false
    for code in codes {
      if escaped {
        result.append(Unicode.Scalar(96 + code))
        escaped = false
        continue
      }
      switch code {
      case 1...36: result.append(alphabet[Int(code) - 1])
      case hyphen: result.append("-")
      case space: result.append(" ")
      case period: result.append(".")
      case apostrophe: result.append("'")
      case digitZero...50: result.append(Unicode.Scalar(48 + code - digitZero))
      case latin: escaped = true
      default: result.append("?")
      }
    }
    return String(result)
  }
}
