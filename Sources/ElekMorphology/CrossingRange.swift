/// The places from `start` up to `end`; none where the end lies before the start.
///
/// Clauses, names and numbers are bounded from both sides, and in a spoilt text the bounds may cross.
/// Any text must go through: for places in a text this stands before the operator of the standard
/// library, which stops the program.
@inlinable @inline(__always)
package func ..< (start: Int, end: Int) -> Range<Int> {
  Range(uncheckedBounds: (start, Swift.max(start, end)))
}
