import Casebook
import DataFile
import Foundation
import Marking
import Rubrics

/// The content that the tests mark with: a small casebook of their own, and the shipped scheme.
enum Content {
  static let repository =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  static let vocabulary = RubricVocabulary(
    criteria: Names.criteria, gates: Names.gates, facts: FactKinds.labels)

  /// The scheme "weekly-review", or nil where its file cannot be read.
  static let scheme: Scheme? = {
    let name = "weekly-review.json"
    let bytes = FileManager.default.contents(atPath: "\(repository)/rubrics/schemes/\(name)")
    let files = RubricFiles(
      lexicon: SourceFile(name: "lexicon.json", bytes: []), rubrics: [],
      schemes: [SourceFile(name: name, bytes: [UInt8](bytes ?? Data()))])
    return files.read(vocabulary).book.scheme("weekly-review")
  }()

  static let casebook = Casebook(files: [
    ContentFile(kind: .measure, name: "mood.json", bytes: Array(mood.utf8)),
    ContentFile(kind: .programme, name: "walking.json", bytes: Array(walking.utf8)),
    ContentFile(kind: .case, name: "kim-walks.json", bytes: Array(kim.utf8)),
    ContentFile(kind: .case, name: "lou-broken.json", bytes: Array("{}".utf8)),
  ])

  private static let mood = """
    {
      "format": 1, "id": "mood", "name": "Mood-3", "title": "Three questions", "about": "mood",
      "aliases": ["mood score"],
      "items": { "count": 3, "values": [0, 3], "source": "made up", "checked": true },
      "scoring": "sum", "range": [0, 9], "rights": "Free."
    }
    """

  private static let walking = """
    {
      "format": 1, "id": "walking", "title": "Walking Again", "about": "A module.", "step": 2,
      "problem": "low mood", "basis": "made up", "measures": ["mood"],
      "modules": [
        {
          "id": "setting-out", "number": 1, "title": "Setting Out", "teaches": "Short walks.",
          "sections": [{ "id": "good-shoes", "title": "Good Shoes" }],
          "tools": [{ "id": "walk-diary", "title": "Walk Diary", "purpose": "note a walk" }]
        }
      ]
    }
    """

  /// The review has work and no question, no scores and no risk cue; the frame is optional.
  private static let kim = """
    {
      "format": 1, "id": "kim-walks", "title": "Kim: to the bridge", "programme": "walking",
      "difficulty": "starter", "focus": ["praise.effort"],
      "client": {
        "name": "Kim", "pronouns": "they/them", "age": 40, "background": "Drives a bus.",
        "problem": "Stays in.", "goals": ["Walk to the bridge"], "style": "brief"
      },
      "reviews": [
        {
          "id": "week-2", "week": 2, "date": "2026-03-09", "situation": ["steady-progress"],
          "usage": { "logins": 2, "minutes": 30, "lastLogin": "2026-03-08" },
          "work": [
            {
              "module": "setting-out", "progress": 50,
              "entries": [
                { "tool": "walk-diary", "date": "2026-03-06", "text": "To the corner and back." }
              ]
            }
          ],
          "questionnaires": [],
          "thread": [{ "from": "supporter", "date": "2026-03-02", "text": "Hello Kim." }],
          "points": [
            {
              "id": "corner", "criterion": "praise.effort", "need": "must",
              "text": "praises the walk to the corner", "cues": ["corner"]
            }
          ],
          "next": { "module": "setting-out", "tools": ["walk-diary"], "text": "plan two walks" },
          "risk": { "level": "none", "cues": [], "expected": [] },
          "exemplars": [
            { "level": "skilled", "text": "Hello Kim, you walked to the corner." },
            { "level": "weak", "text": "Well done!", "loses": ["praise.effort"] }
          ]
        }
      ]
    }
    """
}
