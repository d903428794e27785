import Casebook

/// Lines of marked messages.
enum Lines {
  /// Levels of Kim's review; `changes` are put in their places, and nil takes one out.
  static func levels(_ changes: [String: String?] = [:]) -> String {
    let never: Set = ["feedback.scores", "guidance.responds", "safety.risk"]
    let pairs = Names.criteria.compactMap { criterion -> String? in
      let usual: String? = never.contains(criterion) ? "\"na\"" : "2"
      return (changes[criterion] ?? usual).map { "\"\(criterion)\":\($0)" }
    }
    return "{" + pairs.joined(separator: ",") + "}"
  }

  static func marking(
    _ marker: String = "A", _ levels: String = levels(), more: String = ""
  ) -> String {
    "{\"marker\":\"\(marker)\",\"levels\":\(levels)\(more)}"
  }

  static func line(
    _ id: String, case caseID: String = "kim-walks", review: String = "week-2",
    text: String = "Hello Kim.", _ markings: String...
  ) -> String {
    let marks = markings.isEmpty ? marking() : markings.joined(separator: ",")
    return "{\"id\":\"\(id)\",\"case\":\"\(caseID)\",\"review\":\"\(review)\","
      + "\"text\":\"\(text)\",\"marks\":[\(marks)]}"
  }
}
