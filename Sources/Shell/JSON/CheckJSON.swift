import DataFile

/// The findings of a check for other programs.
struct CheckJSON {
  let report: CheckReport
  let files: Files

  var value: JSONValue {
    [
      "format": 1,
      "checked": [
        "cases": .integer(report.cases), "reviews": .integer(report.reviews),
        "signals": .integer(report.signals), "messages": .integer(report.messages),
      ],
      "findings": .array(report.findings.map(finding)),
    ]
  }

  private func finding(_ finding: Finding) -> JSONValue {
    let fault = finding.fault.named(from: files)
    return [
      "kind": .string(finding.kind.rawValue), "file": .string(fault.file),
      "line": .integer(fault.line), "column": .integer(fault.column),
      "problem": .string(fault.problem), "advice": .string(fault.advice),
      "details": .strings(finding.details),
    ]
  }
}
