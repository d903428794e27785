/// A questionnaire: its range, bands, caseness and reliable change, each with its source.
package struct Measure: Sendable, Hashable {
  package let id: String
  /// Short name as it is written in messages: "PHQ-9".
  package let name: String
  package let title: String
  /// What it asks about in a word or two: "low mood", "anxiety".
  package let about: String
  /// Other ways in which messages name it, lower case: "mood score", "phq".
  package let aliases: [String]
  package let items: Items
  /// Lowest and highest possible value of the score.
  package let range: ClosedRange<Double>
  /// Whether the score is the mean of the items instead of their sum.
  package let scoredAsMean: Bool
  /// Lowest first; empty where no source gives bands.
  package let bands: [Band]
  /// At or above this the score is a case; nil where the measure is not used for recovery.
  package let caseness: Figure?
  /// The smallest reliable change; nil where none is known.
  package let reliableChange: Figure?
  /// The item that asks about thoughts of death or self-harm, from 1; nil where there is none.
  package let riskItem: Int?
  package let rights: String
  package let loinc: Loinc?

  /// The items of a measure.
  package struct Items: Sendable, Hashable {
    package let count: Int
    /// The values that one item can take.
    package let values: ClosedRange<Int>
    /// Positions, from 1, that are scored the other way round before they are summed.
    package let reversed: [Int]
    /// Wordings in order; empty where they are not free to ship.
    package let wording: [String]
  }

  /// A named part of the range, from its lowest value up to the next band.
  package struct Band: Sendable, Hashable {
    package let from: Double
    package let name: String
  }

  /// A published figure with its source and whether that source was read.
  package struct Figure: Sendable, Hashable {
    package let value: Double
    package let source: String
    /// False: from general knowledge; the service must check it before use.
    package let checked: Bool
  }

  /// Codes for data exchange.
  package struct Loinc: Sendable, Hashable {
    package let panel: String?
    package let total: String?
    package let checked: Bool
  }
}
