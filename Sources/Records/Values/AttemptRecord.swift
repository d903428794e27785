import DataFile

/// One message that a trainee wrote for a review, and how it came out.
package struct AttemptRecord: Sendable, Hashable {
  /// Why the message was written.
  package enum Mode: String, Sendable, Hashable, CaseIterable {
    case practice
    case assessment
  }

  /// How the message came out.
  package enum Outcome: String, Sendable, Hashable, CaseIterable {
    case withheld
    case referred
    case competent
    case skilled
  }

  /// What was earned of what could be had; weighted levels, not per cents.
  package struct Total: Sendable, Hashable {
    package var earned: Double
    package var possible: Double

    package init(earned: Double, possible: Double) {
      self.earned = earned
      self.possible = possible
    }
  }

  /// Which content the marks rest on; every hash must be saved with the attempt or before it.
  package struct Pins: Sendable, Hashable {
    package var caseHash: ContentHash
    package var programmeHash: ContentHash
    package var schemeHash: ContentHash
    /// Rubrics, lexicon and measures; a set, read back in ascending order.
    package var rubricHashes: [ContentHash]
    package var engineVersion: String

    package init(
      caseHash: ContentHash, programmeHash: ContentHash, schemeHash: ContentHash,
      rubricHashes: [ContentHash], engineVersion: String
    ) {
      self.caseHash = caseHash
      self.programmeHash = programmeHash
      self.schemeHash = schemeHash
      self.rubricHashes = rubricHashes
      self.engineVersion = engineVersion
    }
  }

  /// UTC in ISO 8601, as in `2026-03-17T09:30:00Z`; parts of a second may stand before the `Z`.
  package var createdAt: String
  /// The code of the trainee; `me` where nobody chose one.
  package var trainee: String
  package var mode: Mode
  package var caseID: String
  package var reviewID: String
  package var pins: Pins
  package var message: String
  /// The trainee's own rating as JSON, where they gave one; kept as it is handed in.
  package var selfRating: String?
  /// Time spent on writing, in seconds.
  package var secondsSpent: Int?
  /// The attempt that this one revises.
  package var replaces: Int?
  /// Nil where the mark is withheld.
  package var total: Total?
  package var outcome: Outcome

  package init(
    createdAt: String, trainee: String = "me", mode: Mode = .practice, caseID: String,
    reviewID: String, pins: Pins, message: String, selfRating: String? = nil,
    secondsSpent: Int? = nil, replaces: Int? = nil, total: Total?, outcome: Outcome
  ) {
    self.createdAt = createdAt
    self.trainee = trainee
    self.mode = mode
    self.caseID = caseID
    self.reviewID = reviewID
    self.pins = pins
    self.message = message
    self.selfRating = selfRating
    self.secondsSpent = secondsSpent
    self.replaces = replaces
    self.total = total
    self.outcome = outcome
  }
}

/// An attempt as it stands in the records.
package struct StoredAttempt: Sendable, Hashable, Identifiable {
  /// From 1, ascending in the order of saving, never used twice.
  package let id: Int
  package let attempt: AttemptRecord

  package init(id: Int, attempt: AttemptRecord) {
    self.id = id
    self.attempt = attempt
  }
}

/// An attempt with everything that every marker said of it.
package struct MarkedAttempt: Sendable, Hashable, Identifiable {
  package let id: Int
  package let attempt: AttemptRecord
  package let sheet: SheetRecord

  package init(id: Int, attempt: AttemptRecord, sheet: SheetRecord) {
    self.id = id
    self.attempt = attempt
    self.sheet = sheet
  }
}
