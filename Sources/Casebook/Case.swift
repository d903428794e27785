import DataFile

/// A simulated client over one or more reviews.
package struct Case: Sendable, Hashable {
  package let id: String
  package let title: String
  /// The id of the programme.
  package let programme: String
  package let difficulty: Difficulty
  /// Criteria that the case trains.
  package let focus: [String]
  package let client: Client
  /// In order of their dates; at least one.
  package let reviews: [Review]

  /// How hard a case is.
  package enum Difficulty: String, Sendable, Hashable, CaseIterable {
    case starter
    case intermediate
    case advanced
  }

  /// Who the client is. Wholly fictional.
  package struct Client: Sendable, Hashable {
    package let name: String
    package let pronouns: String
    package let age: Int
    package let background: String
    package let problem: String
    package let goals: [String]
    package let strengths: [String]
    package let style: String
    package let contact: String?
  }
}

/// What a supporter sees when a message is due, and what a marker looks for in it.
package struct Review: Sendable, Hashable {
  package let id: String
  package let week: Int
  package let date: CivilDate
  package let nextReview: CivilDate?
  package let situation: [Situation]
  package let usage: Usage
  package let work: [Work]
  /// Oldest first.
  package let questionnaires: [Questionnaire]
  /// Oldest first.
  package let thread: [Letter]
  package let questions: [Question]
  package let points: [Point]
  package let next: NextStep
  package let referBack: [Reference]
  package let risk: Risk
  package let avoid: [Avoid]
  /// What the review says of single criteria, over the defaults of the marking scheme.
  package let expects: [String: Applicability]
  package let exemplars: [Exemplar]
}

/// The situations that a supporter meets; a review can be in several.
package enum Situation: String, Sendable, Hashable, CaseIterable {
  case firstReview = "first-review"
  case steadyProgress = "steady-progress"
  case partialCompletion = "partial-completion"
  case noLogin = "no-login"
  case scoresWorse = "scores-worse"
  case scoresBetter = "scores-better"
  case plateau
  case risk
  case safeguarding
  case homeNotPrivate = "home-not-private"
  case technicalProblem = "technical-problem"
  case criticisesProgramme = "criticises-programme"
  case lowLiteracy = "low-literacy"
  case ending
  case boundaryTest = "boundary-test"
  case stepUp = "step-up"
  case behaviouralExperiment = "behavioural-experiment"
  case traumaNarrative = "trauma-narrative"
}

extension Review {
  /// How much the programme was used since the last review.
  package struct Usage: Sendable, Hashable {
    package let logins: Int
    package let minutes: Int
    package let lastLogin: CivilDate?
  }

  /// Work in one module.
  package struct Work: Sendable, Hashable {
    package let module: String
    /// 0 to 100 per cent.
    package let progress: Int
    package let entries: [Entry]
  }

  /// What the client wrote in a tool.
  package struct Entry: Sendable, Hashable {
    package let tool: String
    package let date: CivilDate
    package let text: String
  }

  /// One completed questionnaire: items or, where items are not shipped, the total alone.
  package struct Questionnaire: Sendable, Hashable {
    package let measure: String
    package let date: CivilDate
    /// Nil where only the total is given.
    package let items: [Int]?
    /// The sum of the items, or the total given; a mean for a measure scored as an item mean.
    package let total: Double
  }

  /// One message of the thread, or a note of a call.
  package struct Letter: Sendable, Hashable {
    package enum Sender: String, Sendable, Hashable, CaseIterable {
      case supporter
      case client
      case call
    }
    package let from: Sender
    package let date: CivilDate
    package let text: String
    package let promises: [String]
  }

  /// A question or concern of the client that the message should meet.
  package struct Question: Sendable, Hashable {
    package let id: String
    package let text: String
    package let cues: [String]
  }

  /// Something that a marker looks for under one criterion.
  package struct Point: Sendable, Hashable {
    package enum Need: String, Sendable, Hashable, CaseIterable {
      case must
      case should
      case may
    }
    package let id: String
    package let criterion: String
    package let need: Need
    package let text: String
    package let cues: [String]
    /// A sentence in which a supporter might meet the point.
    package let say: String?
  }

  /// The step that the programme would have the client take next.
  package struct NextStep: Sendable, Hashable {
    package let module: String
    package let tools: [String]
    package let text: String
  }

  /// A named section to point back to, and why.
  package struct Reference: Sendable, Hashable {
    package let module: String
    package let section: String
    package let why: String
  }

  /// A risk cue of the review and what a sound message does about it.
  package struct Risk: Sendable, Hashable {
    package enum Level: String, Sendable, Hashable, CaseIterable {
      case none
      case watch
      case act
    }
    package let level: Level
    package let cues: [String]
    package let expected: [String]
  }

  /// A mistake that this review invites.
  package struct Avoid: Sendable, Hashable {
    package let id: String
    package let text: String
    package let gate: String?
  }

  /// A message written as an example, with what a weak one loses.
  package struct Exemplar: Sendable, Hashable {
    package enum Level: String, Sendable, Hashable, CaseIterable {
      case skilled
      case competent
      case weak
    }
    package let level: Level
    package let text: String
    package let loses: [String]
  }
}
