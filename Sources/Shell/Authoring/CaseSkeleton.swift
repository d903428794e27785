import Casebook
import DataFile

/// A case with everything that a case needs, in placeholders that pass every check, and with words
/// for who fills it in.
struct CaseSkeleton {
  let id: String
  let programme: Programme
  let measures: Shelf<Measure>
  /// The day of the review.
  let date: CivilDate
  /// What an editor finds the schema by.
  let schema: String

  var text: String {
    """
    // A case for Waymark. Lines that begin with // are notes to you; take them out as you go, or not.
    // Everything in a case is made up: no real client, no real message, no real place that would
    // give somebody away.
    {
      "$schema": \(JSONValue.string(schema).compact),
      "format": 1,
      "id": "\(id)", // also the name of this file
      "title": "\(name): three or four words from their week",
      "programme": "\(programme.id)",
      "difficulty": "starter", // starter, intermediate or advanced
      // The criteria that this case is to train, two to five of them:
    \(criteria)
      "focus": ["praise.effort", "guidance.next-step"],
      "client": {
        "name": "\(name)",
        "pronouns": "they/them",
        "age": 40,
        "background": "Home, work, people: what you would tell a colleague in two sentences.",
        "problem": "What brought them, in a sentence or two.",
        "goals": ["Something to do, in the client's own words"],
        "style": "how they write: brief, joking, formal"
      },
      "reviews": [
    \(review)
      ]
    }

    """
  }

  /// "Sam" of "sam-late-bus".
  private var name: String {
    let first = id.split { $0 == "-" || $0 == "." }.first.map(String.init) ?? id
    return first.prefix(1).uppercased() + first.dropFirst()
  }

  private var criteria: String {
    let names = Names.criteria
    let rows = stride(from: 0, to: names.count, by: 4).map { start in
      "  //   " + names[start..<min(start + 4, names.count)].joined(separator: ", ")
    }
    return rows.joined(separator: "\n")
  }

  private var situations: String {
    let names = Situation.allCases.map(\.rawValue)
    let rows = stride(from: 0, to: names.count, by: 5).map { start in
      "      //   " + names[start..<min(start + 5, names.count)].joined(separator: ", ")
    }
    return rows.joined(separator: "\n")
  }
}

// MARK: - The review

extension CaseSkeleton {
  private var review: String {
    """
        {
          "id": "week-2",
          "week": 2,
          "date": "\(date)", // the day on which the supporter writes: a \(date.weekday.name)
          "nextReview": "\(date.adding(days: 7) ?? date)",
          // What kind of week it is; one or more of:
    \(situations)
          "situation": ["steady-progress"],
          "usage": { "logins": 2, "minutes": 30, "lastLogin": "\(day(before: 1))" },
          // What they did since the last message. The modules of the programme are:
    \(modules)
    \(work)
          // Oldest first, those of this week last, none after the review.
    \(questionnaires)
          // Earlier messages, oldest first; "from" is supporter, client or call.
          "thread": [
            { "from": "supporter", "date": "\(day(before: 7))", "text": "What the supporter wrote last week." },
            { "from": "client", "date": "\(day(before: 1))", "text": "What the client wrote back. Is there a question in it?" }
          ],
    \(guide)
        }
    """
  }

  private func day(before count: Int) -> CivilDate { date.adding(days: -count) ?? date }

  private var module: Programme.Module? {
    programme.modules.first { !$0.tools.isEmpty && !$0.sections.isEmpty } ?? programme.modules.first
  }

  private var modules: String {
    programme.modules.map { module in
      let tools = module.tools.map(\.id).joined(separator: ", ")
      return "      //   \(module.id)" + (tools.isEmpty ? "" : " (tools: \(tools))")
    }.joined(separator: "\n")
  }

  private var work: String {
    guard let module else { return "      \"work\": []," }
    return """
            "work": [
              {
                "module": "\(module.id)",
                "progress": 50, // per cent
                "entries": [\(entry(in: module))]
              }
            ],
      """
  }

  private func entry(in module: Programme.Module) -> String {
    guard let tool = module.tools.first else { return "" }
    return """

                  {
                    "tool": "\(tool.id)",
                    "date": "\(day(before: 3))",
                    "text": "What they typed, as people type: a place, a time, a number, a joke."
                  }
                \("")
      """
  }

  private var questionnaires: String {
    let known = programme.measures.compactMap { measures[$0] }
    let note = known.isEmpty ? "none" : known.map(\.note).joined(separator: ", ")
    // Only those whose answers are few enough to be read in a line.
    let rows = known.filter { $0.items.count <= 9 }.prefix(1).flatMap { measure in
      [7, 1].map { row(measure, daysBefore: $0) }
    }
    let list = rows.isEmpty ? "[]" : "[\n\(rows.joined(separator: ",\n"))\n      ]"
    return "      // Measures: \(note).\n      \"questionnaires\": \(list),"
  }

  private func row(_ measure: Measure, daysBefore count: Int) -> String {
    let items = measure.exampleItems.map { "\($0)" }.joined(separator: ", ")
    let start = "        { \"measure\": \"\(measure.id)\", \"date\": \"\(day(before: count))\","
    return start + " \"items\": [\(items)] }"
  }

  private var guide: String {
    """
          // What a marker looks for. Cues are words by which an answer is known: particular ones, such
          // as a name or a place; "good" or "week" would stand in any message.
          "questions": [
            { "id": "their-question", "text": "The question in the client's words", "cues": ["a particular word", "another one"] }
          ],
          // "need" is must, should or may. A must point needs "say": a sentence that would meet it.
          "points": [
            {
              "id": "what-they-did",
              "criterion": "praise.effort",
              "need": "must",
              "text": "names the thing that they did and what it took",
              "cues": ["the thing they did", "where it was"],
              "say": "A sentence in which a supporter names the thing they did and where it was."
            }
          ],
          "next": { "module": "\(module?.id ?? "")", "tools": [\(tool)], "text": "one step, small enough to do" },
          "referBack": [\(reference)],
          // none; watch (known and steady: name it, ask); act (new or worse: same-day contact)
          "risk": { "level": "none", "cues": [], "expected": [] },
          "avoid": [
            { "id": "first-mistake", "text": "a mistake that this week invites" }
          ],
          // Three messages make the case provable: skilled, competent and weak. Take away the // when
          // you have written them; "loses" names the criteria that a weak one is low in.
          "exemplars": [
            // { "level": "skilled", "text": ["Dear \(name),", "", "...", ""] },
            // { "level": "competent", "text": ["Hello \(name),", "", "..."] },
            // { "level": "weak", "text": "Well done!", "loses": ["praise.effort"] }
          ]
    """
  }

  private var tool: String { module?.tools.first.map { "\"\($0.id)\"" } ?? "" }

  private var reference: String {
    guard let module, let section = module.sections.first else { return "" }
    return "\n        { \"module\": \"\(module.id)\", \"section\": \"\(section.id)\","
      + " \"why\": \"why it helps this week\" }\n      "
  }
}

extension Measure {
  /// "phq9 (9 items, 0 to 3)".
  fileprivate var note: String {
    "\(id) (\(items.count) items, \(items.values.lowerBound) to \(items.values.upperBound))"
  }

  /// One over the lowest everywhere but in a risk item: that would ask for a risk cue as well.
  fileprivate var exampleItems: [Int] {
    let low = items.values.lowerBound
    return (1...items.count).map { $0 == riskItem ? low : low + 1 }
  }
}
