/// How one criterion of the marking scheme is marked.
package struct Criterion: Sendable, Hashable {
  package let id: String
  package let title: String
  /// What it asks, as the marking scheme puts it.
  package let question: String
  /// What levels 0 to 3 look like.
  package let anchors: [String]
  /// What is seen; it adds up to a sum.
  package let clues: [Clue]
  /// The values of the sum at which levels 1, 2 and 3 are reached.
  package let thresholds: [Int]
  /// What a level needs whatever the sum is.
  package let needs: [Rule]
  /// What holds a message at a level whatever the sum is.
  package let caps: [Rule]
  /// What to do next from each level, one sentence to the trainee.
  package let coaching: [String]
  /// A question for the trainee to think about.
  package let reflection: String
  package let source: String

  /// One thing that speaks for a level, or against it where `worth` is negative.
  package struct Clue: Sendable, Hashable {
    /// The label of a signal, a join or a fact.
    package let label: String
    /// What one distinct observation adds.
    package let worth: Int
    /// How many observations add.
    package let most: Int
    /// What was seen, as a trainee reads it.
    package let because: String
    /// What to write to earn it; empty where it is not something to aim for.
    package let missing: String
  }

  /// A condition on a level.
  package struct Rule: Sendable, Hashable {
    package let level: Int
    package let when: Condition
    package let because: String
  }
}

/// A fault that refers a message whatever its total.
package struct Gate: Sendable, Hashable {
  package let id: String
  package let title: String
  package let about: String
  /// Each way in which the gate is met, with its reason; the first that holds is told.
  package let ways: [Way]
  /// The criteria in which the fault shows, the first being the one to work on.
  package let criteria: [String]
  package let source: String

  /// One way to meet a gate.
  package struct Way: Sendable, Hashable {
    package let when: Condition
    /// Labels whose words are shown as evidence.
    package let show: [String]
    package let because: String
  }
}
