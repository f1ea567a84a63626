/// From bytes of any charset to a raw text.
enum Decoding {
  static func decode(_ bytes: [UInt8]) -> RawText {
    if let (charset, length) = ByteOrderMark.find(in: bytes) {
      return charset == "utf-8"
        ? utf8(Array(bytes.dropFirst(length)))
        : converted(bytes.dropFirst(length), charset: charset)
    }
    if let charset = WideText.charset(of: bytes) {
      return converted(bytes[...], charset: charset)
    }
    let faults = UTF8Faults(in: bytes)
    if faults.spans.isEmpty || faults.isMostlyUTF8 {
      return repaired(bytes, faults: faults)
    }
    if BinaryData.isLikely(bytes) { return repaired(bytes, faults: faults) }
    return converted(bytes[...], charset: CharsetDecoder.charset(of: bytes[...]))
  }

  private static func utf8(_ bytes: [UInt8]) -> RawText {
    repaired(bytes, faults: UTF8Faults(in: bytes))
  }

  private static func repaired(_ bytes: [UInt8], faults: UTF8Faults) -> RawText {
    let (repaired, warnings) = faults.repair(bytes)
    return RawText(
      bytes: repaired, encoding: "utf-8", warnings: warnings,
      isBinary: BinaryData.isLikely(bytes))
  }

  private static func converted(_ bytes: ArraySlice<UInt8>, charset: String) -> RawText {
    guard let text = CharsetDecoder.utf8(bytes, charset: charset) else {
      return utf8(Array(bytes))
    }
    let warning = TextWarning(
      code: "decode.charset", message: "not UTF-8; decoded as \(charset)")
    // What ICU wrote is UTF-8; the check guards the promise that `bytes` always is.
    let (valid, faults) = UTF8Faults(in: text).repair(text)
    return RawText(
      bytes: valid, encoding: charset.lowercased(), warnings: [warning] + faults,
      isBinary: BinaryData.isLikely(valid))
  }
}
