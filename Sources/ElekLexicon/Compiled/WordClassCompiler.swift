/// Collects the rows of `classes/` and says of every row of the lexicon in which classes its word
/// is.
struct WordClassCompiler {
  /// The words of each class, by the name that code asks for: `people.former`.
  private var words: [String: Set<String>] = [:]
  private var rows: [String: [Int]] = [:]

  /// Adds a row of `classes/people`: a class and one of its words.
  mutating func add(_ cells: [String], of table: String) {
    guard let file = table.split(separator: "/").last else { return }
    words["\(file).\(cells[0])", default: []].insert(cells[1])
  }

  /// Remembers the flags of a row of `stems/`, classes of that row alone: `flags.animate`.
  mutating func add(flags: String, ofRow row: Int) {
    for flag in flags.split(separator: "|") where flag != "-" {
      rows["flags.\(flag)", default: []].append(row)
    }
  }

  /// The names of the classes, in order.
  var names: [String] {
    (Array(words.keys) + Array(rows.keys)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What the blob holds of the classes.
  struct Compiled {
    /// For each row the number of the set of classes that its word is in; zero for none.
    var sets: [UInt16]
    /// For each class a bit for each set that has it.
    var bits: [UInt64]
    /// For each class the tables that hold its words.
    var tables: [UInt64]
  }

  /// - Parameters:
  ///   - lemmas: the lemma number of each row.
  ///   - numbers: the lemma numbers of each word.
  ///   - rowTables: the table of each row.
  func compile(lemmas: [UInt32], numbers: [String: Set<UInt32>], rowTables: [UInt8]) -> Compiled {
    var classesOfLemma: [UInt32: [Int]] = [:]
    var classesOfRow = [[Int]](repeating: [], count: lemmas.count)
    for (index, name) in names.enumerated() {
      for word in words[name] ?? [] {
        for lemma in numbers[word] ?? [] where classesOfLemma[lemma]?.last != index {
          classesOfLemma[lemma, default: []].append(index)
        }
      }
      for row in rows[name] ?? [] { classesOfRow[row].append(index) }
    }
    var result = Compiled(sets: [], bits: [], tables: [UInt64](repeating: 0, count: names.count))
    var numberOfSet: [[Int]: UInt16] = [[]: 0]
    for (row, lemma) in lemmas.enumerated() {
      let classes = (classesOfLemma[lemma] ?? []) + classesOfRow[row]
      let next = UInt16(numberOfSet.count)
      result.sets.append(numberOfSet[classes, default: next])
      if numberOfSet[classes] == nil { numberOfSet[classes] = next }
      for index in classes { result.tables[index] |= 1 << UInt64(rowTables[row]) }
    }
    let stride = (numberOfSet.count + 63) / 64
    result.bits = [UInt64](repeating: 0, count: stride * names.count)
    for (classes, set) in numberOfSet {
      for index in classes { result.bits[index * stride + Int(set >> 6)] |= 1 << UInt64(set & 63) }
    }
    return result
  }
}
