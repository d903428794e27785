import Prose

/// Which contexts hold around a stretch of a text.
struct Surroundings {
  /// For each sentence, what opens a context in it.
  private var openings: [[(context: Context, tokens: Range<Int>)]]
  private let text: Text

  init(_ openings: [(Context, Range<Int>)], text: Text) {
    self.openings = Array(repeating: [], count: text.sentences.count)
    self.text = text
    for (context, tokens) in openings {
      self.openings[text.tokens[tokens.lowerBound].sentence].append((context, tokens))
    }
  }

  /// The contexts of a stretch: opened shortly before it in the same sentence, or by quotation marks.
  func around(_ tokens: Range<Int>) -> Set<Context> {
    var found: Set<Context> = []
    let sentence = text.tokens[tokens.lowerBound].sentence
    for opening in openings[sentence]
    where opening.tokens.upperBound <= tokens.lowerBound
      && tokens.lowerBound - opening.tokens.upperBound <= opening.context.reach
    {
      found.insert(opening.context)
    }
    let quoted = tokens.count { text.tokens[$0].isQuoted }
    if quoted * 2 > tokens.count { found.insert(.quoted) }
    return found
  }
}

extension Context {
  /// How many tokens after its opening a context still holds: a negation is short, an "if" is not.
  var reach: Int {
    switch self {
    case .negated: 3
    case .hypothetical: 5
    case .other: 4
    case .quoted: 0
    }
  }
}
