import DataFile

/// A programme with everything that a programme needs, in placeholders that pass every check.
struct ProgrammeSkeleton {
  let id: String
  /// The ids of all measures that there are.
  let measures: [String]
  /// What an editor finds the schema by.
  let schema: String

  var text: String {
    """
    // A programme for Waymark. Lines that begin with // are notes to you.
    // Use your own names and words: the texts of published programmes belong to others.
    {
      "$schema": \(JSONValue.string(schema).compact),
      "format": 1,
      "id": "\(id)", // also the name of this file
      "title": "\(title)",
      "about": "What it is and whom it is for, in a sentence or two.",
      "step": 2, // 2 for low intensity, 3 for high intensity
      "problem": "depression",
      "basis": "The published programmes whose shape it follows, with their sources.",
      // Questionnaires by their ids; there are \(measures.joined(separator: ", ")).
      "measures": [\(usual)],
      // In their order. Sections are parts to point back to by name; tools are worksheets.
      "modules": [
        {
          "id": "first-module",
          "number": 1,
          "title": "The Name That Clients See",
          "teaches": "What a client learns in it, in a sentence.",
          "sections": [
            { "id": "first-section", "title": "A Part to Point Back To" }
          ],
          "tools": [
            { "id": "first-tool", "title": "A Worksheet", "purpose": "what it is for" }
          ]
        },
        {
          "id": "second-module",
          "number": 2,
          "title": "The Next One",
          "teaches": "What a client learns in it, in a sentence.",
          "sections": [],
          "tools": []
        }
      ]
    }

    """
  }

  /// Those that most programmes have, where they are there.
  private var usual: String {
    ["phq9", "gad7"].filter(measures.contains).map { "\"\($0)\"" }.joined(separator: ", ")
  }

  /// "Lighter Days" of "lighter-days".
  private var title: String {
    id.split { $0 == "-" || $0 == "." }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }
}
