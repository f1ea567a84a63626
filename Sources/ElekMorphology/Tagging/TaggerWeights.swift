internal import CElekLexicon

/// The weights of the tagger: one whole number a feature.
///
/// The file is little-endian, sixteen bits a weight, in the order of the features' places.
package struct TaggerWeights: Sendable {
  private let values: [Int16]

  /// How many there are.
  package static let count = TagFeatures.count

  /// Those that are built in; all zero when the file is not of this size.
  package static let builtIn = TaggerWeights(
    bytes: UnsafeRawBufferPointer(start: elek_tagger_bytes(), count: elek_tagger_count()))

  /// Weights of training, scaled so that the largest fits.
  package init(scaling values: [Float]) {
    let largest = values.reduce(Float(1e-6)) { max($0, abs($1)) }
    self.values = values.map { Int16(($0 / largest * 32_000).rounded()) }
  }

  private init(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Self.count * 2 else {
      values = [Int16](repeating: 0, count: Self.count)
      return
    }
    values = (0..<Self.count).map {
      Int16(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 2, as: Int16.self))
    }
  }

  /// The content of the file.
  package var bytes: [UInt8] {
    values.flatMap { value in
      let bits = UInt16(bitPattern: value)
      return [UInt8(bits & 0xFF), UInt8(bits >> 8)]
    }
  }

  @inline(__always)
  subscript(place: Int) -> Int { Int(values[place]) }
}
