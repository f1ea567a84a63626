import ElekText

/// Cuts tokens into units: words stay whole, tokens with digits fall into numbers, hyphens, words.
struct UnitSplitter {
  let bytes: UnsafeBufferPointer<UInt8>

  /// Appends the units of one token.
  func split(_ token: Token, index: Int, into units: inout [Unit]) {
    let first = units.count
    switch token.kind {
    case .number, .numeric:
      splitDigits(token, index, into: &units)
    default:
      var whole = unit(token, index, Int(token.start), Int(token.end), token.kind)
      if token.kind == .word, token.flags.contains(.capitalized), !token.flags.contains(.allCaps) {
        whole.acronymLength = acronymLength(whole)
      }
      units.append(whole)
    }
    for place in first..<units.count where place > first { units[place].isGlued = true }
  }

  private func unit(
    _ token: Token, _ index: Int, _ start: Int, _ end: Int, _ kind: Token.Kind
  ) -> Unit {
    var flags = token.flags
    if start > Int(token.start) {
      flags.remove(.capitalized)
      flags.remove(.spaceBefore)
      flags.remove(.newlineBefore)
      if kind == .word, isCapital(at: start) { flags.insert(.capitalized) }
    }
    return Unit(
      token: Int32(index), start: UInt32(start), end: UInt32(end), kind: kind, flags: flags)
  }

  /// Digit runs (with a decimal part), letter runs and single signs.
  private func splitDigits(_ token: Token, _ index: Int, into units: inout [Unit]) {
    let end = Int(token.end)
    var position = Int(token.start)
    // More than one full stop makes a date or a section number of three numbers, not a decimal.
    let isDotted = periods(from: position, to: end) > 1
    while position < end {
      let start = position
      let byte = bytes[position]
      if isDigit(byte) {
        while position < end, isDigit(bytes[position]) { position += 1 }
        if position + 1 < end, isDigit(bytes[position + 1]),
          bytes[position] == UInt8(ascii: ",") || bytes[position] == UInt8(ascii: ".") && !isDotted
        {
          position += 1
          while position < end, isDigit(bytes[position]) { position += 1 }
        }
        var number = unit(token, index, start, position, .number)
        number.integer = integer(start, position)
        units.append(number)
      } else if isLetter(at: position) {
        while position < end, isLetter(at: position) || isPeriodOfAbbreviation(position, end) {
          position += width(at: position)
        }
        units.append(unit(token, index, start, position, .word))
      } else {
        position += width(at: position)
        units.append(unit(token, index, start, min(position, end), kind(of: byte, start)))
      }
    }
  }

  private func kind(of byte: UInt8, _ start: Int) -> Token.Kind {
    switch byte {
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "."): .period
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "$"): .currency
    case 0xE2: start + 1 < bytes.count && bytes[start + 1] == 0x80 ? .hyphen : .symbol  // – —
    default: .symbol
    }
  }

  private func periods(from start: Int, to end: Int) -> Int {
    var count = 0
    for position in start..<end where bytes[position] == UInt8(ascii: ".") { count += 1 }
    return count
  }

  private func integer(_ start: Int, _ end: Int) -> Int64 {
    guard end - start <= 15 else { return -1 }
    var value: Int64 = 0
    for position in start..<end {
      guard isDigit(bytes[position]) else { return -1 }
      value = value * 10 + Int64(bytes[position] - 48)
    }
    return value
  }

  private func isPeriodOfAbbreviation(_ position: Int, _ end: Int) -> Bool {
    bytes[position] == UInt8(ascii: ".")
  }

  /// Capital letters at the start, when there are two or more and small letters follow.
  private func acronymLength(_ unit: Unit) -> UInt8 {
    var position = Int(unit.start)
    var capitals: UInt8 = 0
    while position < Int(unit.end), isCapital(at: position) {
      capitals += 1
      position += width(at: position)
    }
    guard capitals >= 2, position < Int(unit.end), isLetter(at: position) else { return 0 }
    return capitals
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  private func isLetter(at position: Int) -> Bool {
    let byte = bytes[position]
    if byte < 0x80 { return (byte | 0x20) >= 97 && (byte | 0x20) <= 122 }
    return byte >= 0xC3 && byte <= 0xD4
  }

  private func isCapital(at position: Int) -> Bool {
    let byte = bytes[position]
    if byte < 0x80 { return byte >= 65 && byte <= 90 }
    guard position + 1 < bytes.count else { return false }
    if byte == 0xD0 { return bytes[position + 1] < 0xB0 }
    return byte == 0xD2 && bytes[position + 1] & 1 == 0  // Ң Ү; Ө is D3 A8
      || byte == 0xD3 && bytes[position + 1] == 0xA8
  }

  private func width(at position: Int) -> Int {
    switch bytes[position] {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
