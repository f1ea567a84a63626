/// Abbreviations that behave alike at the end of a sentence.
enum AbbreviationGroups {
  /// They close a list, and often a sentence.
  static let andSoOn = table(
    "ж.б. т.б. ж.б.у.с. ж.у.с. у.с. б. т.д. т.п. и.т.д. др.")

  /// Magnitudes and measures: what they count is in small letters.
  static let units = table(
    """
    млн. млрд. трлн. миң. тыс. кг. гр. мг. т. ц. км. м. см. мм. л. мл. га. м². кв. сек. мүн. мин.
    сом. с. долл. руб. шт. экз. кВт. МВт.
    """)

  /// The nouns that make a country's name a currency: «АКШ доллары», «Россия рубли».
  static let currencies = table(
    """
    доллары долларын долларына долларынан долларынын доллар
    рубли рублин рублине рублинен рублинин рубль
    сому тенгеси теңгеси юаны лирасы суму фунту франкы
    """)

  private static func table(_ forms: String) -> FormTable<Bool> {
    FormTable(forms.split(whereSeparator: \.isWhitespace).map { (String($0), true) })
  }
}
