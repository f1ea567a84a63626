import CElekICU

/// ICU could not do its part, for want of memory or of its data.
public struct ICUError: Error, Sendable, Hashable, CustomStringConvertible {
  /// ICU's own status code, above zero.
  public let code: Int32

  init(code: Int32) { self.code = code }

  /// The name ICU has for the code, such as «U_FILE_ACCESS_ERROR».
  public var description: String { String(cString: elek_icu_error_name(code)) }
}
