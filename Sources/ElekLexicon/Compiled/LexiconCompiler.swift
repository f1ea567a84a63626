/// Compiles lexicon tables into the bytes that `Lexicon` reads: one implementation for the file in
/// the repository and for user lexicons at run time.
public struct LexiconCompiler {
  private var pool: [UInt8] = []
  private var tables: [TableRecord] = []
  private var rows: [UInt32] = []
  private var rowTables: [UInt8] = []
  private var lemmas: [UInt32] = []
  private var formFeatures: [UInt64] = []
  private var firstRowOfLemma: [String: UInt32] = [:]
  /// The lemma numbers that a first cell stands for: its own, and that of its dictionary form.
  private var numbersOfWord: [String: Set<UInt32>] = [:]
  private var stems = TrieBuilder()
  private var entries: [[StemEntry]] = []
  private var classes = WordClassCompiler()

  /// The compiled form of `tables`.
  ///
  /// The result depends on nothing but the tables: the same tables give the same bytes.
  ///
  /// - Throws: the first error of a table, with its place.
  public static func compile(_ tables: [LexiconTable]) throws(LexiconError) -> [UInt8] {
    var compiler = LexiconCompiler()
    let sorted = tables.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    for table in sorted { try compiler.add(table) }
    return try compiler.finish(suffixes: sorted.first { $0.name == "suffixes" })
  }

  private mutating func intern(_ text: String) -> UInt32 {
    let offset = UInt32(pool.count)
    pool += Array(text.utf8)
    pool.append(10)
    return offset
  }

  private mutating func add(_ table: LexiconTable) throws(LexiconError) {
    guard let kind = TableKind.named(table.name) else {
      throw LexiconError(.header, "no table of this name is known", file: table.name + ".tsv")
    }
    guard kind.columns == table.columns else {
      throw LexiconError(
        .header, "columns must be '\(kind.columns.joined(separator: " "))'",
        file: table.name + ".tsv", line: 1)
    }
    // Glosses and examples are for readers of the tables.
    let kept = table.columns.indices.filter {
      table.columns[$0] != "gloss" && table.columns[$0] != "example"
    }
    let tableIndex = UInt8(tables.count)
    let columns = kept.map { table.columns[$0] }.joined(separator: "\t")
    tables.append(
      TableRecord(
        name: intern(table.name), columns: intern(columns), firstRow: UInt32(rows.count),
        rowCount: UInt32(table.rows.count)))
    for row in table.rows {
      let index = UInt32(rows.count)
      if kind.words == .classes { classes.add(row.cells, of: table.name) }
      if kind.words == .stems, let column = table.column("flags") {
        classes.add(flags: row.cells[column], ofRow: Int(index))
      }
      if kind.words == .forms { formFeatures.append(try features(row, of: table)) }
      rows.append(intern(kept.map { row.cells[$0] }.joined(separator: "\t")))
      rowTables.append(tableIndex)
      // An irregular form shares the number of its dictionary form: балдар is of бала.
      let lemma = kind.words == .forms ? row.cells[1] : row.cells[0]
      let first = firstRowOfLemma[lemma] ?? index
      firstRowOfLemma[lemma] = first
      lemmas.append(first)
      numbersOfWord[row.cells[0], default: []].insert(first)
      file(row.cells, of: table, kind, as: index)
    }
  }

  /// The features of an irregular form.
  private func features(
    _ row: LexiconTable.Row, of table: LexiconTable
  ) throws(LexiconError) -> UInt64 {
    guard let column = table.column("features"), let features = Features(row.cells[column]) else {
      throw LexiconError(
        .value, "a feature is unknown", file: table.name + ".tsv", line: row.line, column: 1,
        excerpt: row.cells.joined(separator: "\t"))
    }
    return features.bits
  }

  private mutating func finish(suffixes: LexiconTable?) throws(LexiconError) -> [UInt8] {
    var writer = BlobWriter()
    if let suffixes {
      let automaton = SuffixCompiler(try SuffixGraph(suffixes))
      writer.set(.suffixNodes, automaton.nodes)
      writer.set(.suffixTransitions, automaton.transitions)
      writer.set(.suffixRoots, automaton.roots)
    }
    var nodes: [TrieNode] = []
    _ = stems.flatten(into: &nodes)
    var flat: [StemEntry] = []
    for index in nodes.indices where nodes[index].value > 0 {
      var list = entries[Int(nodes[index].value) - 1]
      list[list.count - 1].isLast = 1
      nodes[index].value = UInt32(flat.count + 1)
      flat += list
    }
    let compiled = classes.compile(
      lemmas: lemmas, numbers: numbersOfWord, rowTables: rowTables)
    writer.set(.classNames, classes.names.map { intern($0) })
    writer.set(.classSets, compiled.sets)
    writer.set(.classBits, compiled.bits)
    writer.set(.classTables, compiled.tables)
    writer.set(.pool, pool)
    writer.set(.tables, tables)
    writer.set(.rows, rows)
    writer.set(.rowTables, rowTables)
    writer.set(.lemmas, lemmas)
    writer.set(.formFeatures, formFeatures)
    writer.set(.stemNodes, nodes)
    writer.set(.stemEntries, flat)
    return writer.bytes()
  }

  // MARK: - The stem trie

  private mutating func file(
    _ cells: [String], of table: LexiconTable, _ kind: TableKind, as row: UInt32
  ) {
    func cell(_ name: String) -> String? {
      guard let column = table.column(name), cells[column] != "-" else { return nil }
      return cells[column]
    }
    switch kind.words {
    case .none, .classes: break
    case .whole(let upos): addWhole(cells[0], upos, row)
    case .forms: addWhole(cells[0], UPOS(tag: cells[2]) ?? .x, row)
    case .numeral:
      guard let codes = LetterCode.codes(of: cells[0]) else { return }
      for variant in StemVariants.numeral(codes) { add(variant, .num, row) }
    case .verbal:
      guard let codes = LetterCode.codes(of: cells[0]) else { return }
      for variant in StemVariants.verbal(codes, hard: false) { add(variant, .verb, row) }
    case .stems:
      addStem(cells[0], cell("stem"), cell("flags") ?? "", UPOS(tag: cells[1]) ?? .x, row)
    case .nominal(let upos):
      let names = [cells[0]] + (cell("aliases")?.split(separator: "|").map(String.init) ?? [])
      for name in names {
        if Self.isAcronym(name) {
          addAcronym(name, upos, row)
          continue
        }
        // An alias may be no compound: `Евробиримдик` beside `Европа Биримдиги`.
        let isPossessed = cell("form") == "px3" && Self.endsInPossessive(name)
        addNominal(name, possessed: isPossessed, upos, row)
        // Кытай Эл Республикасы, Каспий деңизи: compounds of several words keep their possessive.
        if !isPossessed, Self.mayEndInPossessive(name) {
          addNominal(name, possessed: true, upos, row)
        }
      }
      if let acronym = cell("acronym") {
        for form in acronym.split(separator: "|") { addAcronym(String(form), upos, row) }
      }
    }
  }

  /// Capitals only: spoken by letters or as a word (`АКШ`, `БУУ`).
  private static func isAcronym(_ name: String) -> Bool {
    name.unicodeScalars.count > 1
      && name.unicodeScalars.allSatisfy {
        (0x410...0x42F).contains($0.value) || "ЁӨҮҢ".unicodeScalars.contains($0)
      }
  }

  private static func mayEndInPossessive(_ name: String) -> Bool {
    name.contains(" ") && endsInPossessive(name)
  }

  private static func endsInPossessive(_ name: String) -> Bool {
    guard let last = name.unicodeScalars.last else { return false }
    return "ыиуү".unicodeScalars.contains(last)
  }

  private mutating func addStem(
    _ lemma: String, _ irregular: String?, _ flags: String, _ upos: UPOS, _ row: UInt32
  ) {
    guard let codes = LetterCode.codes(of: lemma) else { return }
    let flags = flags.split(separator: "|")
    if flags.contains("noinfl") { return addWhole(lemma, upos, row) }
    let hard = flags.contains("hard")
    if upos == .verb || upos == .aux && !irregularIsNominal(lemma) {
      for variant in StemVariants.verbal(codes, hard: hard) { add(variant, upos, row) }
      return
    }
    let harmony: SoundClass.Vowel? =
      flags.contains("front")
      ? .e : flags.contains("back") ? .a : flags.contains("round") ? .o : nil
    for variant in StemVariants.nominal(
      codes, slot: .noun, irregular: irregular.flatMap { LetterCode.codes(of: $0) }, hard: hard,
      harmony: harmony)
    {
      add(variant, upos, row)
    }
  }

  /// Auxiliaries that are not verbs in form: `эмес`, `экен`, `имиш`, `жок`, `бар`.
  private func irregularIsNominal(_ lemma: String) -> Bool {
    ["эмес", "экен", "имиш", "жок", "бар", "эле", "керек"].contains(lemma)
  }

  private mutating func addNominal(_ name: String, possessed: Bool, _ upos: UPOS, _ row: UInt32) {
    guard let codes = LetterCode.codes(of: name) else { return }
    if possessed {
      guard let sound = SoundClass(stem: codes) else { return }
      add(StemVariants.Variant(codes: codes, slot: .poss3, sound: sound), upos, row)
    } else {
      for variant in StemVariants.nominal(
        codes, slot: .noun, irregular: nil, hard: upos == .propn, harmony: nil)
      {
        add(variant, upos, row)
      }
    }
  }

  private mutating func addAcronym(_ acronym: String, _ upos: UPOS, _ row: UInt32) {
    guard let codes = LetterCode.codes(of: acronym) else { return }
    let classes = SpokenForm.soundClasses(acronym: codes)
    if classes.isEmpty { return addWhole(acronym, upos, row) }
    for sound in classes {
      add(StemVariants.Variant(codes: codes, slot: .noun, sound: sound), upos, row)
    }
  }

  private mutating func addWhole(_ form: String, _ upos: UPOS, _ row: UInt32) {
    guard let codes = LetterCode.codes(of: form) else { return }
    let sound = SoundClass(.e, .vowel)
    add(StemVariants.Variant(codes: codes, slot: .whole, sound: sound), upos, row)
  }

  private mutating func add(_ variant: StemVariants.Variant, _ upos: UPOS, _ row: UInt32) {
    guard !variant.codes.isEmpty else { return }
    let entry = StemEntry(
      row: row, slot: variant.slot.rawValue, sound: UInt8(variant.sound.index),
      upos: upos.rawValue, isLast: 0)
    let known = stems[variant.codes]
    if known == 0 {
      entries.append([entry])
      stems[variant.codes] = UInt32(entries.count)
    } else if !entries[Int(known) - 1].contains(where: {
      $0.row == row && $0.slot == entry.slot && $0.sound == entry.sound
    }) {
      entries[Int(known) - 1].append(entry)
    }
  }
}
