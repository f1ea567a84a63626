/// Words that open a sentence when they bear a capital after a dot: pronouns, linking words.
///
/// They are no names, so «А. Бул» is two sentences where «А. Жумаев» is one name.
enum SentenceOpeners {
  static func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool { forms.value(of: word) != nil }

  private static let forms = FormTable(
    """
    ал анын аны ага анда андан алар алардын аларды аларга алардан бул мунун муну буга мында мындан
    булар ушул ошол ошону ошондо ошондон ошондуктан ошентип ошондой ошого ошонун мындай андай ошол
    мен менин мени мага биз биздин бизди бизге сиз сиздин силер сен өзү өздөрү
    бирок анткени ошентсе себеби демек эгер эгерде андыктан мындан тышкары башкача бирок жана дагы
    эми азыр бүгүн кечээ эртең быйыл былтыр учурда кийин мурда буга эске маселен мисалы тактап
    ар бир эч баары көпчүлүк кээ айрым ким эмне кайсы кандай качан кайда эмнеге канча
    """
    .split(whereSeparator: \.isWhitespace).map { (String($0), true) })
}
