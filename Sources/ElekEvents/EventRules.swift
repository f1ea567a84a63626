package import ElekRules

/// How a text says an event, whatever its type; `RuleNames` makes the ids.
package enum EventRules {
  package static let all: [RuleNote] = [
    RuleNote("event.*.verb", "Министр Ошко барды."),
    RuleNote("event.*.passive", "Шектүү Таласта кармалды."),
    RuleNote("event.*.converb", "Министр Ошко барып, көпүрөнү ачты."),
    RuleNote("event.*.participle", "Кечээ курулган көпүрө кулады."),
    RuleNote("event.*.nominal", "Министр көпүрө курулганын айтты."),
    RuleNote("event.*.noun-verb", "Таласта форум өттү."),
    RuleNote("event.*.noun", "Таластагы форумда министр сөз сүйлөдү."),
    RuleNote("event.*.words", "Азамат Чокоевдин айтымында, көпүрө курулат."),
    RuleNote("event.*.with", "Азамат Чокоев Мирлан Сатаров менен жолугушту."),
  ]
}

/// What gives an event its parties and circumstances; `EventBuilder` is the code.
package enum ArgumentRules {
  package static let all: [RuleNote] = [
    RuleNote("argument.subject", "Азамат Чокоев Ошко барды."),
    RuleNote("argument.passive-subject", "Азамат Чокоев кармалды."),
    RuleNote("argument.relative-object", "УКМК кармаган Азамат Чокоев жооп берди."),
    RuleNote("argument.agent", "Көпүрө Азамат Чокоев тарабынан ачылды."),
    RuleNote("argument.with", "Азамат Чокоев Мирлан Сатаров менен жолугушту."),
    RuleNote("argument.genitive", "Жогорку Кеңештин отуруму өттү."),
    RuleNote("argument.source", "Бул тууралуу УКМКдан билдиришти."),
    RuleNote("argument.object", "Милиция Азамат Чокоевди кармады."),
    RuleNote("argument.dative", "Азамат Чокоевге сыйлык тапшырылды."),
    RuleNote("argument.ablative", "Депутаттар Азамат Чокоевден суранды."),
    RuleNote("argument.postposition", "Тургундар Азамат Чокоевге каршы митингге чыкты."),
    RuleNote("argument.place", "Таласта форум өттү."),
    RuleNote("argument.goal", "Министр Ошко барды."),
    RuleNote("argument.date", "Форум 18-мартта өттү."),
    RuleNote("argument.quantity", "Баа 12 пайызга өстү."),
    RuleNote("argument.omitted-subject", "Азамат Чокоев Ошко барды. Анда жыйынга катышты."),
    RuleNote("argument.paper", "УКМКнын отчётунда көпүрө бузулганы айтылат."),
    RuleNote(
      "argument.inherited", "Министр 15-мартта Ошко барып, келишимге кол койду.",
      "Жыйын 15-мартта Ошто өттү. Анда бюджет талкууланды."),
  ]
}
