import DataFile
import Terminal

/// The findings of a check as reports, then what was looked at.
struct CheckScreen {
  let report: CheckReport
  let files: Files
  let look: Look

  var text: String {
    var output = report.findings.map(text).joined()
    let summary = "\(scope): \(report.summary ?? "nothing is wrong")."
    output += wrapped(summary, width: look.column).joined(separator: "\n") + "\n"
    return output
  }

  private var scope: String {
    let parts = [
      (report.cases, "case"), (report.reviews, "review"), (report.signals, "signal"),
      (report.messages, "message"),
    ].filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
    return parts.isEmpty ? "Checked" : parts.joined(separator: ", ")
  }

  /// The lines of a report are not broken, since its caret points into the line above it.
  private func text(of finding: Finding) -> String {
    let report = finding.fault.named(from: files).rendered()
    let details = finding.details.flatMap {
      wrapped(sanitised($0), width: look.column, first: "  ", rest: "      ")
    }
    return ([report] + details).joined(separator: "\n") + "\n\n"
  }
}

extension Fault {
  /// The same fault with a file below the working directory named from there.
  func named(from files: Files) -> Fault {
    let start = files.workingDirectory + "/"
    guard file.hasPrefix(start) else { return self }
    return Fault(
      file: String(file.dropFirst(start.count)), line: line, column: column, problem: problem,
      advice: advice, excerpt: excerpt, caret: caret)
  }
}
