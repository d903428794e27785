import DataFile

/// Something that a check found, with its place in a file.
struct Finding: Sendable, Hashable {
  /// What was checked.
  enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A file that is not valid.
    case fault
    /// An example of a signal or of a template that does not show what it should.
    case example
    /// A proof of the rubrics on a case that does not hold.
    case proof
  }

  let kind: Kind
  let fault: Fault
  /// What the engine saw, a line each.
  var details: [String] = []
}

/// The result of a check.
struct CheckReport: Sendable, Hashable {
  /// By kind, then by place.
  var findings: [Finding] = []
  var cases = 0
  var reviews = 0
  var signals = 0
  /// Messages that were marked for the proofs.
  var messages = 0

  /// "2 faults, 1 failed example"; nil where nothing was found.
  var summary: String? {
    let names: [(Finding.Kind, String, String?)] = [
      (.fault, "fault", nil), (.example, "failed example", nil), (.proof, "failed proof", nil),
    ]
    let parts = names.compactMap { kind, one, many -> String? in
      let number = findings.count { $0.kind == kind }
      return number == 0 ? nil : counted(number, one, many)
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  mutating func sort() {
    let order = Finding.Kind.allCases
    findings.sort { left, right in
      let ranks = (order.firstIndex(of: left.kind) ?? 0, order.firstIndex(of: right.kind) ?? 0)
      guard ranks.0 == ranks.1 else { return ranks.0 < ranks.1 }
      return (left.fault.file, left.fault.line, left.fault.column)
        < (right.fault.file, right.fault.line, right.fault.column)
    }
  }
}
