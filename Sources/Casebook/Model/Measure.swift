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
  /// Where the number of items, their values, the scoring and the range come from.
  package let structure: Source
  /// Lowest and highest possible value of the score; more is always worse.
  package let range: ClosedRange<Double>
  /// Whether the score is the mean of the items instead of their sum.
  package let scoredAsMean: Bool
  /// Lowest first; empty where no source gives bands.
  package let bands: [Band]
  /// Where the bands come from; nil where there are none.
  package let bandSource: Source?
  /// At or above this the score is a case; nil where the measure is not used for recovery.
  package let caseness: Figure?
  /// The smallest reliable change; nil where none is known.
  package let reliableChange: Figure?
  /// The item that asks about thoughts of death or self-harm, from 1; nil where there is none.
  package let riskItem: Int?
  /// Its part in the pair of measures by which recovery is judged; nil where it has none.
  package let pairing: Pairing?
  package let rights: String
  package let loinc: Loinc?

  /// For values made in code; those of files are decoded.
  package init(
    id: String, name: String, title: String, about: String, aliases: [String] = [], items: Items,
    structure: Source = .unstated, range: ClosedRange<Double>, scoredAsMean: Bool = false,
    bands: [Band] = [], bandSource: Source? = nil, caseness: Figure? = nil,
    reliableChange: Figure? = nil, riskItem: Int? = nil, pairing: Pairing? = nil,
    rights: String = "", loinc: Loinc? = nil
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.about = about
    self.aliases = aliases
    self.items = items
    self.structure = structure
    self.range = range
    self.scoredAsMean = scoredAsMean
    self.bands = bands
    self.bandSource = bandSource
    self.caseness = caseness
    self.reliableChange = reliableChange
    self.riskItem = riskItem
    self.pairing = pairing
    self.rights = rights
    self.loinc = loinc
  }

  /// The items of a measure.
  package struct Items: Sendable, Hashable {
    package let count: Int
    /// The values that one item can take.
    package let values: ClosedRange<Int>
    /// Positions, from 1, that are scored the other way round before they are summed.
    package let reversed: [Int]
    /// Wordings in order; empty where they are not free to ship.
    package let wording: [String]

    /// For values made in code; those of files are decoded.
    package init(
      count: Int, values: ClosedRange<Int>, reversed: [Int] = [], wording: [String] = []
    ) {
      self.count = count
      self.values = values
      self.reversed = reversed
      self.wording = wording
    }
  }

  /// A named part of the range, from its lowest value up to the next band.
  package struct Band: Sendable, Hashable {
    package let from: Double
    package let name: String

    /// For values made in code; those of files are decoded.
    package init(from: Double, name: String) {
      self.from = from
      self.name = name
    }
  }

  /// A published figure with its source and whether that source was read.
  package struct Figure: Sendable, Hashable {
    package let value: Double
    package let source: String
    /// False: from general knowledge; the service must check it before use.
    package let checked: Bool

    /// For values made in code; those of files are decoded.
    package init(value: Double, source: String, checked: Bool) {
      self.value = value
      self.source = source
      self.checked = checked
    }
  }

  /// Where something was read, and whether it was read there at all.
  package struct Source: Sendable, Hashable {
    package let text: String
    /// False: from general knowledge; the service must check it before use.
    package let checked: Bool

    /// For values made in code; those of files are decoded.
    package init(text: String, checked: Bool) {
      self.text = text
      self.checked = checked
    }

    /// No source given, and so nothing that anybody checked.
    package static let unstated = Source(text: "", checked: false)
  }

  /// The part of a measure in the pair by which recovery is judged (Clark 2018, table 2).
  package enum Pairing: Sendable, Hashable {
    /// One of the pair for every problem.
    case core
    /// The other one where no specific measure was used.
    case general
    /// The other one for these problems, as programmes name them.
    case specific(problems: [String])
  }

  /// Codes for data exchange.
  package struct Loinc: Sendable, Hashable {
    package let panel: String?
    package let total: String?
    package let checked: Bool

    /// For values made in code; those of files are decoded.
    package init(panel: String? = nil, total: String? = nil, checked: Bool) {
      self.panel = panel
      self.total = total
      self.checked = checked
    }
  }
}
