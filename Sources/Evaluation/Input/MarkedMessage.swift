import DataFile

/// A message with the marks that people gave it.
package struct MarkedMessage: Sendable, Hashable {
  /// Used once over all files of a run.
  package let id: String
  /// The id of the case.
  package let caseID: String
  /// The id of the review in the case.
  package let review: String
  /// The message as it was written.
  package let text: String
  /// At least one; no two by the same marker.
  package let markings: [Marking]

  /// A message with its marks.
  package init(id: String, caseID: String, review: String, text: String, markings: [Marking]) {
    self.id = id
    self.caseID = caseID
    self.review = review
    self.text = text
    self.markings = markings
  }

  /// What one marker gave.
  package struct Marking: Sendable, Hashable {
    /// A letter or a name.
    package let marker: String
    /// By criterion, 0 to 3; what is marked as not called for is left out.
    package let levels: [String: Int]
    /// The ids of gates.
    package let gates: [String]
    /// The judgement of the whole message, 1 to 5.
    package let global: Int?
    /// The criterion done best.
    package let best: String?
    /// The criterion that most needs work.
    package let fix: String?
    /// Why `best`, in the marker's words.
    package let whyBest: String?
    /// Why `fix`, in the marker's words.
    package let whyFix: String?

    /// A marking; what is left out was not given.
    package init(
      marker: String, levels: [String: Int], gates: [String] = [], global: Int? = nil,
      best: String? = nil, fix: String? = nil, whyBest: String? = nil, whyFix: String? = nil
    ) {
      self.marker = marker
      self.levels = levels
      self.gates = gates
      self.global = global
      self.best = best
      self.fix = fix
      self.whyBest = whyBest
      self.whyFix = whyFix
    }
  }
}

/// The messages of any number of files, with what is wrong with the lines that were refused.
package struct MarkedMessages: Sendable {
  /// The names of the files, in the order of reading.
  package internal(set) var files: [String] = []
  /// In the order of the files.
  package internal(set) var messages: [MarkedMessage] = []
  /// In the order of the files; a line can have several.
  package internal(set) var faults: [Fault] = []
  /// Faults that are only counted.
  package internal(set) var faultsLeftOut = 0
  /// Lines that hold no message that can be used.
  package internal(set) var refused = 0

  init() {}

  /// The most faults that are kept.
  package static let faultLimit = 200

  mutating func add(_ fault: Fault) {
    if faults.count < Self.faultLimit { faults.append(fault) } else { faultsLeftOut += 1 }
  }
}
