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
  /// The id of the case that this one is the successor of; the old file may be gone.
  package let replaces: String?

  /// For values made in code; those of files are decoded.
  package init(
    id: String, title: String, programme: String, difficulty: Difficulty, focus: [String],
    client: Client, reviews: [Review], replaces: String? = nil
  ) {
    self.id = id
    self.title = title
    self.programme = programme
    self.difficulty = difficulty
    self.focus = focus
    self.client = client
    self.reviews = reviews
    self.replaces = replaces
  }

  /// How hard a case is.
  package enum Difficulty: String, Sendable, Hashable, CaseIterable {
    case starter
    case intermediate
    case advanced
  }

  /// Who the client is: wholly fictional.
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

    /// For values made in code; those of files are decoded.
    package init(
      name: String, pronouns: String, age: Int, background: String, problem: String,
      goals: [String], strengths: [String] = [], style: String, contact: String? = nil
    ) {
      self.name = name
      self.pronouns = pronouns
      self.age = age
      self.background = background
      self.problem = problem
      self.goals = goals
      self.strengths = strengths
      self.style = style
      self.contact = contact
    }
  }
}
