/// Draws labelled spans under a line of text, nested and overlapping ones on lines of their own.
///
/// ```
/// Ал 22-январда Москвада болду.
///    ────────── ────────
///    date 2026-01-22
///               place city RU
/// ```
struct Underliner {
  /// A span in characters of the line, and what to say of it.
  struct Mark {
    var span: Range<Int>
    var label: String
  }

  /// The drawing, without the text line itself.
  static func draw(_ marks: [Mark]) -> [String] {
    var lines: [String] = []
    for row in rows(marks) {
      lines.append(strokes(row))
      lines += labels(row)
    }
    return lines
  }

  /// Marks that do not overlap share a row; longer ones come first.
  private static func rows(_ marks: [Mark]) -> [[Mark]] {
    let order = marks.sorted {
      $0.span.count != $1.span.count
        ? $0.span.count > $1.span.count : $0.span.lowerBound < $1.span.lowerBound
    }
    var rows: [[Mark]] = []
    for mark in order {
      if let free = rows.firstIndex(where: { !$0.contains { $0.span.overlaps(mark.span) } }) {
        rows[free].append(mark)
      } else {
        rows.append([mark])
      }
    }
    return rows.map { $0.sorted { $0.span.lowerBound < $1.span.lowerBound } }
  }

  private static func strokes(_ row: [Mark]) -> String {
    var line = ""
    var column = 0
    for mark in row {
      line += String(repeating: " ", count: mark.span.lowerBound - column)
      line += String(repeating: "─", count: mark.span.count)
      column = mark.span.upperBound
    }
    return line
  }

  /// Labels from the left; one that would run into the next goes to a line of its own.
  private static func labels(_ row: [Mark]) -> [String] {
    var lines: [(text: String, width: Int)] = []
    for mark in row {
      let column = mark.span.lowerBound
      let place = lines.firstIndex { $0.width < column } ?? lines.count
      if place == lines.count { lines.append(("", 0)) }
      lines[place].text += String(repeating: " ", count: column - lines[place].width) + mark.label
      lines[place].width = column + mark.label.count
    }
    return lines.map(\.text)
  }
}
