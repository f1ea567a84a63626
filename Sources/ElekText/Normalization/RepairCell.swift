/// One scalar of a stretch under repair.
struct RepairCell {
  /// The scalar as it shall be; nil when it is to go.
  var scalar: UInt32?
  /// More scalars after it, when composition gives several.
  var more: [UInt32] = []
  /// Its bytes in the raw text.
  var bytes: Range<Int>
  /// The number of raw scalars it stands for.
  var rawScalars = 1
  /// What was done to it.
  var repair: Repair?
}

/// A kind of repair, with the code its warnings bear.
enum Repair: String {
  /// An odd space became a plain one: no warning.
  case space = "repair.space"
  /// A soft hyphen or another invisible character was removed.
  case invisible = "repair.invisible"
  /// A loose accent joined its letter: «и» + «◌̆».
  case composed = "repair.composed"
  /// A letter of another script: the Latin «c» in «cалам».
  case lookalike = "repair.lookalike"
  /// A foreign letter in place of «ө ү ң»: «кѳл».
  case standIn = "repair.standin"
}
