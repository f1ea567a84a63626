package import ElekRules

/// The shapes that names have, each with a name of its kind; `NameShape` is their code.
package enum PersonRules {
  package static let all: [RuleNote] = [
    RuleNote("person.given-family", "Азамат Чокоев келди.", "Жазгүл Бөрүбаеванын арызы"),
    RuleNote("person.family-given", "Чокоев Азамат келди."),
    RuleNote("person.given-patronymic-family", "Азамат Маратович Чокоев келди."),
    RuleNote("person.family-given-patronymic", "Чокоев Азамат Маратович келди."),
    RuleNote("person.given-patronymic", "Азамат Маратович сөз алды."),
    RuleNote("person.initials", "А.Б. Чокоев келди.", "К.Сатаров"),
    RuleNote("person.family-initials", "Чокоев А.Б. келди."),
    RuleNote("person.letters", "Шектүү О.Б. кармалды."),
    RuleNote("person.filial", "Нурсултан Мейкин уулу ырдады."),
    RuleNote("person.filial-first", "Жумакадыр уулу Сейтек утту."),
    RuleNote("person.filial-alone", "Асанбек кызы жооп берди."),
    RuleNote("person.honorific", "Дастан ажы Чокоев келди."),
    RuleNote("person.ranked", "Академик Рамиз Бей келди.", "Эсенбек баатырдын сөзү жакты."),
    RuleNote("person.joined", "Урсула фон дер Мюллер келди."),
    RuleNote("person.given-initials", "Жон Х. Лопера келди."),
    RuleNote("person.two-given-family", "Анна Мария Чокоева ырдады."),
    RuleNote("person.given-given", "Асан Бакыт ырдады."),
    RuleNote("person.given-word", "Эрнис Тобурчу ырдады."),
    RuleNote("person.given-common", "Эрнис Булак ырдады."),
    RuleNote("person.word-family", "Ырчы Булут Токтонасыров ырдады."),
    RuleNote("person.foreign", "Министр Фабрицио Лопера келди."),
    RuleNote("person.shared-family", "Шарабидин жана Арабидин Чокоевдер келди."),
    RuleNote("person.family", "Чокоевдин арызы каралды."),
    RuleNote("person.given", "Азамат Чокоев келди. Кийин Азамат сөз алды."),
    RuleNote("person.word", "Хосе Лопера келди. Кийин Лопера сөз алды."),
  ]
}

/// How an office is tied to who holds it; `PersonGathering` is the code.
package enum OfficeRules {
  package static let all: [RuleNote] = [
    RuleNote("office.before-name", "Билим берүү министри Азамат Чокоев келди."),
    RuleNote("office.after-name", "Азамат Чокоев, Ош шаарынын мэри, келди."),
    RuleNote("office.becoming", "Министр болуп Азамат Чокоев дайындалды."),
    RuleNote("office.called", "Азиз аттуу таксист келди."),
    RuleNote("office.appointed", "Ош шаарынын мэрлигине Азамат Чокоев шайланды."),
    RuleNote("office.predicate", "Азамат Чокоев 2010-жылдары банктын төрагасы болгон."),
    RuleNote("office.elided", "Азамат Чокоев каза болду. Ал банктын төрагасы болгон."),
    RuleNote("office.list", "Депутаттар Азамат Чокоев жана Мирлан Сатаров келди."),
    RuleNote(
      "office.back-reference",
      "УКМКнын төрагасы Азамат Чокоев келди. УКМК башчысы суроолорго жооп берди."),
    RuleNote("office.unnamed", "Ош шаарынын мэри жыйынга келди."),
  ]
}
