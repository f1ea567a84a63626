package import ElekRules

/// What tells a body, each with an example; `BodyFinder` is the code.
package enum OrganizationRules {
  package static let all: [RuleNote] = [
    RuleNote("organization.lexicon", "Тышкы иштер министрлигинде жыйын өттү."),
    RuleNote("organization.lexicon-extended", "Тажикстан УКМК иш козгоду."),
    RuleNote("organization.chain", "Саламаттык сактоо министрлигинин басма сөз кызматы билдирди."),
    RuleNote("organization.head", "Жаңы-Жол айылдык кеңеши жыйын өткөрдү."),
    RuleNote("organization.quoted", "«Ак-Терек» ишканасы жабылды."),
    RuleNote("organization.quoted-list", "«Ак-Терек» жана «Көк-Булак» партиялары биригет."),
    RuleNote("organization.quoted-used", "«Сынакборбордун» кызматкерлери келди."),
    RuleNote("organization.acronym", "Жол кырсыгы тууралуу ЖКББдан билдиришти."),
    RuleNote("organization.defined", "Эмгек жана коргоо министрлигинин (ЭКМ) кызматкерлери келди."),
    RuleNote("organization.split", "Тышкы иштер министрлигинин (ТИМ) басма сөз кызматы билдирди."),
    RuleNote(
      "organization.repeat", "«Ак-Терек» ишканасы жабылды. Кийин «Ак-Терек» сатылды."),
  ]
}
