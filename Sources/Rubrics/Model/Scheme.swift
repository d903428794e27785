/// How criteria add up to a total and an outcome.
package struct Scheme: Sendable, Hashable {
  package let id: String
  package let title: String
  package let about: String
  /// In the order in which criteria are shown.
  package let criteria: [Weight]
  /// The gates that refer a message.
  package let gates: [String]
  /// Per cent from which a message without a gate is competent.
  package let competent: Double
  /// Per cent from which a message without a gate is skilled.
  package let skilled: Double
  package let advisories: Advisories

  /// What one criterion weighs in the total.
  package struct Weight: Sendable, Hashable {
    package let criterion: String
    package let weight: Int
    /// The highest level that can be given.
    package let top: Int
    /// How soon a shortfall here is named as the thing to change, 0 to 10.
    package let urgency: Double
    /// How gladly it is named as the thing done well where levels are equal, 0 to 10.
    package let pride: Double
  }

  /// When no mark is given; shares are in per cent.
  package struct Advisories: Sendable, Hashable {
    package let fewestWords: Int
    package let mostWords: Int
    /// Under this share of common English words a text is not taken for English.
    package let leastEnglish: Int
    /// Under this many words between full stops and commas a text is a list of words.
    package let shortestParts: Double
    /// Over this share of words in runs copied from the case a text is copied.
    package let mostCopied: Int
    /// Over this share of repeated sentences a text is repetitive.
    package let mostRepeated: Int
  }
}
