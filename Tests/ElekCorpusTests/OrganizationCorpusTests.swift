import Elek
import ElekLexicon
import ElekText
import Testing

/// Mentions of bodies with their names, as `corpora/spec` states them.
struct OrganizationCorpusTests {
  @Test func names() throws {
    try CorpusRunner("organizations.corpus").run { record in
      let mentions = record.organizations.flatMap { organization in
        organization.mentions.map { mention in
          CorpusRunner.Finding(
            span: mention.span.start..<mention.span.end, value: organization.name)
        }
      }
      return mentions.sorted { $0.span.lowerBound < $1.span.lowerBound }
    }
  }
}
