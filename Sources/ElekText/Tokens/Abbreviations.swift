/// The abbreviations whose dot belongs to them, such as «млн.» and «ж.б.».
public struct Abbreviations: Sendable {
  /// Where an abbreviation may stand.
  public enum Position: Sendable, Hashable {
    /// Anywhere: «ж.б.».
    case any
    /// Only after a number: «5 млн.», «2026-ж.».
    case number
    /// Only before a name: «проф. Асанов».
    case name
  }

  let table: FormTable<Position>

  /// Takes the forms with their dots; case does not matter.
  public init(entries: [(form: String, position: Position)]) {
    table = FormTable(entries.map { ($0.form, $0.position) })
  }

  /// No abbreviations at all.
  public static let none = Abbreviations(entries: [])
}
