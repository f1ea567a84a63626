import CElekICU

/// ICU's canonical composition (NFC), on scalars.
enum Composer {
  /// Whether composition may start afresh before the scalar: not before «◌̆» of «й».
  static func starts(_ scalar: UInt32) -> Bool { elek_nfc_starts(scalar) != 0 }

  /// Whether the scalar alone is composed already: not «Å» (angstrom).
  static func isStable(_ scalar: UInt32) -> Bool { elek_nfc_stable(scalar) != 0 }

  /// The scalars composed, «и» + «◌̆» as «й».
  static func compose(_ scalars: [UInt32]) -> [UInt32] {
    let room = scalars.count * 3 + 8
    return [UInt32](unsafeUninitializedCapacity: room) { out, count in
      count = 0
      guard let first = out.baseAddress else { return }
      let written = scalars.withUnsafeBufferPointer { scalars in
        scalars.baseAddress.map { elek_nfc_compose($0, Int32(scalars.count), first, Int32(room)) }
      }
      if let written, written > 0 {
        count = Int(written)
      } else {
        count = UnsafeMutableBufferPointer(rebasing: out[0..<scalars.count])
          .update(fromContentsOf: scalars)
      }
    }
  }
}
