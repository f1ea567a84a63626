import ElekLexicon
import ElekText

/// Suffixes glued to digits follow the spoken number: `300дөн`, `5-чи`, `2026-га`, `12,5%ды`.
extension MorphologyAnalyzer {
  /// Joins a number (or a percent sign) with the suffix after it into one unit with readings.
  func joinSuffixes(
    from start: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ result: inout AnalyzedText.Parts
  ) {
    var index = start
    while index < result.units.count {
      let unit = result.units[index]
      if unit.kind == .number || unit.kind == .percent {
        for skipped in [1, 2] where index + skipped < result.units.count {
          guard result.units[index + skipped].kind == .word,
            skipped == 1 || result.units[index + 1].kind == .hyphen
          else { continue }
          let readings = suffixReadings(unit, result.units[index + skipped], bytes)
          if readings.isEmpty { break }
          result.units[index].end = result.units[index + skipped].end
          result.units[index].firstReading = UInt32(result.readings.count)
          result.units[index].readingCount = UInt16(readings.count)
          result.readings += readings
          result.units.removeSubrange(index + 1...index + skipped)
          break
        }
      }
      index += 1
    }
  }

  private func suffixReadings(
    _ number: Unit, _ suffix: Unit, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Reading] {
    guard suffix.end - suffix.start <= 24, let sound = sound(of: number, bytes) else { return [] }
    var codes: [UInt8] = []
    let slice = UnsafeBufferPointer(rebasing: bytes[Int(suffix.start)..<Int(suffix.end)])
    guard LetterCode.append(slice, to: &codes) else { return [] }
    // A word of its own is no suffix (5-май, 3-орун), even where its letters could be one.
    let slot: StemSlot = number.kind == .number ? .numeral : .noun
    return suffixReadings(codes, slot: slot, sound: sound)
  }

  private func sound(of number: Unit, _ bytes: UnsafeBufferPointer<UInt8>) -> SoundClass? {
    if number.kind == .percent { return SoundClass(.a, .voiced) }  // пайыз
    var digits: [UInt8] = []
    var position = Int(number.end) - 1
    while position >= Int(number.start), bytes[position] >= 48, bytes[position] <= 57 {
      digits.insert(bytes[position] - 48 + LetterCode.digitZero, at: 0)
      position -= 1
    }
    return SpokenForm.soundClass(digits: digits)
  }
}
