import DataFile

/// What rubric, lexicon and scheme files may hold.
package enum RubricShapes {
  private static let text = Shape.text(blank: false)
  private static let level = Shape.integer(0...3)

  private static let signal = Shape.object([
    .required("id", .identifier, "Name of the signal, unique over all rubric files."),
    .required("about", text, "What move the signal sees."),
    .required(
      "patterns", .list(of: text, count: 1...400), "Phrase patterns, any of which will do."),
    .optional(
      "in", .choice(Signal.Place.allCases.map(\.rawValue)),
      "Kind of sentence; anywhere if left out."),
    .optional(
      "keeps", .list(of: .choice(Context.allCases.map(\.rawValue)), count: 0...4),
      "Surroundings that do not take the credit away."),
    .required("matches", .list(of: text, count: 2...40), "Messages that show the move."),
    .required("misses", .list(of: text, count: 2...40), "Messages that come near and do not."),
    .required("source", text, "Where the move is described."),
    .optional("alone", text, "Why the signal is kept although it is rarely seen."),
  ])

  private static let join = Shape.object([
    .required("id", .identifier, "Name of the join, unique over all rubric files."),
    .required("about", text, "What the join sees."),
    .required("one", .list(of: text, count: 1...40), "Labels of which one must be there."),
    .required("near", .list(of: text, count: 1...40), "Labels of which one must be near."),
    .required("within", .integer(0...3), "How many sentences apart; 0 is the same sentence."),
  ])

  private static let clue = Shape.object([
    .required("of", text, "Label of a signal, join or fact."),
    .required("worth", .integer(-20...20), "What one observation adds to the sum."),
    .optional("most", .integer(1...20), "How many observations add; 1 if left out."),
    .required("because", text, "What was seen, to the trainee."),
    .optional("missing", text, "What to write to earn it."),
  ])

  private static let rule = Shape.object([
    .required("level", level, "The level that is held or needed."),
    .required("when", text, "A condition over labels."),
    .required("because", text, "The reason, to the trainee."),
  ])

  private static let criterion = Shape.object([
    .required("id", .identifier, "Name of the criterion in the marking scheme."),
    .required("title", text, "Short name for screens."),
    .required("question", text, "What the criterion asks."),
    .required("anchors", .list(of: text, count: 4...4), "What levels 0 to 3 look like."),
    .required("clues", .list(of: clue, count: 0...60), "What speaks for and against a level."),
    .required(
      "thresholds", .list(of: .integer(-50...100), count: 3...3),
      "Sums at which levels 1, 2 and 3 are reached."),
    .optional("needs", .list(of: rule, count: 0...30), "What a level needs whatever the sum."),
    .optional("caps", .list(of: rule, count: 0...30), "What holds a message at a level."),
    .required("coaching", .list(of: text, count: 4...4), "What to do next from each level."),
    .required("reflection", text, "A question for the trainee."),
    .required("source", text, "Where the criterion comes from."),
  ])

  private static let way = Shape.object([
    .required("when", text, "A condition over labels."),
    .required("show", .list(of: text, count: 0...40), "Labels whose words are the evidence."),
    .required("because", text, "The reason, to the trainee."),
  ])

  private static let gate = Shape.object([
    .required("id", .identifier, "Name of the gate in the marking scheme."),
    .required("title", text, "Short name for screens."),
    .required("about", text, "What the gate is."),
    .required("ways", .list(of: way, count: 1...40), "Each way in which it is met."),
    .required("criteria", .list(of: .identifier, count: 1...15), "The criteria to work on."),
    .required("source", text, "Where the gate comes from."),
  ])

  /// A rubric file: signals, joins, criteria and gates of one subject.
  package static let rubric = Shape.object([
    .required("format", .integer(1...1), "Format of the file: 1."),
    .required("id", .identifier, "The file's name without its ending."),
    .required("title", text, "Subject of the rubric."),
    .required("about", text, "What belongs here."),
    .required("signals", .list(of: signal, count: 0...400), "The signals of the subject."),
    .optional("joins", .list(of: join, count: 0...100), "Signals and facts that count together."),
    .required("criteria", .list(of: criterion, count: 0...15), "The criteria of the subject."),
    .optional("gates", .list(of: gate, count: 0...8), "The gates of the subject."),
  ])

  private static let phrases = Shape.list(of: text, count: 0...4000)

  /// The lexicon file.
  package static let lexicon = Shape.object([
    .required("format", .integer(1...1), "Format of the file: 1."),
    .required("id", .choice(["lexicon"]), "Always lexicon."),
    .required(
      "readings", .list(of: text, count: 0...4000), "What a form is read as: \"dont = do not\"."),
    .required("numbers", .table(keys: nil, of: .number(0...1000)), "Values of number words."),
    .required("classes", .table(keys: nil, of: phrases), "Members of each class."),
    .required("common", text, "Words too common to show that somebody read this case."),
    .required(
      "contexts", .table(keys: Context.allCases.map(\.rawValue), of: phrases),
      "Phrases that open surroundings in which words do not count."),
    .required(
      "standIns", .table(keys: nil, of: phrases), "Classes that the case fills, with stand-ins."),
  ])

  private static let weight = Shape.object([
    .required("criterion", .identifier, "Name of the criterion."),
    .required("weight", .integer(1...10), "What it weighs in the total."),
    .required("top", .integer(1...3), "The highest level that can be given."),
    .optional("urgency", .number(0...10), "How soon a shortfall is named as the thing to change."),
    .optional("pride", .number(0...10), "How gladly it is named as the thing done well."),
  ])

  private static let percent = Shape.number(0...100)

  /// A scheme file.
  package static let scheme = Shape.object([
    .required("format", .integer(1...1), "Format of the file: 1."),
    .required("id", .identifier, "The file's name without its ending."),
    .required("title", text, "Name for screens."),
    .required("about", text, "What the scheme is for."),
    .required("criteria", .list(of: weight, count: 1...15), "Weights, in the order of screens."),
    .required("gates", .list(of: .identifier, count: 0...8), "Gates that refer a message."),
    .required("competent", percent, "Per cent from which a message is competent."),
    .required("skilled", percent, "Per cent from which a message is skilled."),
    .required(
      "advisories",
      .object([
        .required("fewestWords", .integer(1...100), "Under this no mark is given."),
        .required("mostWords", .integer(100...100_000), "Over this no mark is given."),
        .required("leastEnglish", .integer(0...100), "Least per cent of common English words."),
        .required(
          "shortestParts", .number(0...20), "Least mean words between full stops and commas."),
        .required("mostCopied", .integer(1...100), "Most per cent copied from the case."),
        .required("mostRepeated", .integer(1...100), "Most per cent of repeated sentences."),
      ]), "When no mark is given."),
  ])
}
