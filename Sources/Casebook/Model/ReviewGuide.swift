extension Review {
  /// A question or concern of the client that the message should meet.
  package struct Question: Sendable, Hashable {
    package let id: String
    package let text: String
    package let cues: [String]

    /// For values made in code; those of files are decoded.
    package init(id: String, text: String, cues: [String]) {
      self.id = id
      self.text = text
      self.cues = cues
    }
  }

  /// Something that a marker looks for under one criterion.
  package struct Point: Sendable, Hashable {
    /// How much a point matters.
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

    /// For values made in code; those of files are decoded.
    package init(
      id: String, criterion: String, need: Need, text: String, cues: [String], say: String? = nil
    ) {
      self.id = id
      self.criterion = criterion
      self.need = need
      self.text = text
      self.cues = cues
      self.say = say
    }
  }

  /// The step that the programme would have the client take next.
  package struct NextStep: Sendable, Hashable {
    package let module: String
    package let tools: [String]
    package let text: String

    /// For values made in code; those of files are decoded.
    package init(module: String, tools: [String], text: String) {
      self.module = module
      self.tools = tools
      self.text = text
    }
  }

  /// A named section to point back to, and why.
  package struct Reference: Sendable, Hashable {
    package let module: String
    package let section: String
    package let why: String

    /// For values made in code; those of files are decoded.
    package init(module: String, section: String, why: String) {
      self.module = module
      self.section = section
      self.why = why
    }
  }

  /// A risk cue of the review and what a sound message does about it.
  package struct Risk: Sendable, Hashable {
    /// What the cue asks for.
    package enum Level: String, Sendable, Hashable, CaseIterable {
      case none
      case watch
      case act
    }
    package let level: Level
    package let cues: [String]
    package let expected: [String]

    /// For values made in code; those of files are decoded.
    package init(level: Level, cues: [String], expected: [String]) {
      self.level = level
      self.cues = cues
      self.expected = expected
    }
  }

  /// A mistake that this review invites.
  package struct Avoid: Sendable, Hashable {
    package let id: String
    package let text: String
    package let gate: String?

    /// For values made in code; those of files are decoded.
    package init(id: String, text: String, gate: String? = nil) {
      self.id = id
      self.text = text
      self.gate = gate
    }
  }

  /// A message written as an example, with what a weak one loses.
  package struct Exemplar: Sendable, Hashable {
    /// How good the message is.
    package enum Level: String, Sendable, Hashable, CaseIterable {
      case skilled
      case competent
      case weak
    }
    package let level: Level
    package let text: String
    package let loses: [String]

    /// For values made in code; those of files are decoded.
    package init(level: Level, text: String, loses: [String] = []) {
      self.level = level
      self.text = text
      self.loses = loses
    }
  }
}
