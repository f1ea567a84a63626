import CElekICU

/// The compiled form of the word rules, which lies in the binary.
///
/// ICU compiles rules in milliseconds and opens compiled ones in microseconds. An ICU that refuses
/// ours, for another format or byte order, is given the source instead.
package enum BreakRules {
  /// The ICU in use, as major * 100 + minor.
  package static var icuVersion: Int { Int(elek_icu_version()) }

  /// The ICU whose compiler made the file; another may know more letters.
  package static let madeByICU = 72

  /// What ICU makes of the rules here and now.
  package static func compile() throws(ICUError) -> [UInt8] {
    var status: Int32 = 0
    let size = elek_words_compile(nil, 0, &status)
    // With no room ICU tells the size and says that it did not fit.
    guard size > 0 else { throw ICUError(code: status) }
    return try bytes(size)
  }

  private static func bytes(_ size: Int32) throws(ICUError) -> [UInt8] {
    var status: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(size)) { room, count in
      count = Int(max(elek_words_compile(room.baseAddress, size, &status), 0))
    }
    guard !bytes.isEmpty else { throw ICUError(code: status) }
    return bytes
  }
}
