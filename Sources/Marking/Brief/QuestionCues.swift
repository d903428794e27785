import Casebook
import Prose

/// The client's questions with their cues and their own words.
struct QuestionCues: Sendable {
  /// An answer may put two words into a cue: "nothing you've done wrong" for "done it wrong".
  private static let gap = 2
  let questions: [Review.Question]
  /// For each question, the stems of its text up to the first bracket.
  private let stems: [Set<String>]
  private var phrases = StemPhrases()
  private var owners: [(question: Int, cue: String)] = []

  init(_ questions: [Review.Question], reading orthography: Orthography) {
    self.questions = questions
    stems = questions.map { question in
      let asked = question.text.prefix { $0 != "(" }
      return Set(Text(String(asked), reading: orthography).tokens.map(\.comparable))
    }
    for (index, question) in questions.enumerated() {
      for cue in question.cues {
        owners.append((index, cue))
        phrases.add(cue, owner: owners.count - 1, reading: orthography)
      }
    }
  }

  /// Where cues stand in a text, by question.
  func matches(in text: Text) -> [(question: Int, cue: String, tokens: Range<Int>)] {
    phrases.matches(in: text, gap: Self.gap).map {
      (owners[$0.owner].question, owners[$0.owner].cue, $0.tokens)
    }
  }

  /// The questions of which at least half the words, and four, stand among some stems.
  func restated(by words: Set<String>) -> [Int] {
    stems.indices.filter { index in
      let shared = stems[index].intersection(words).count
      return shared >= 4 && 2 * shared >= stems[index].count
    }
  }

  /// Whether most of some stems stand in one of the questions, so that it is asked back.
  func isEcho(_ words: Set<String>) -> Bool {
    words.count > 1 && stems.contains { 5 * $0.intersection(words).count >= 3 * words.count }
  }
}
