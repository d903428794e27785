import Casebook
import Marking

/// The few things to say first: one thing done well and the one thing to change.
struct FirstThings: Sendable, Hashable {
  /// Nil where nothing reached level 1.
  let strongest: CriterionMark?
  /// Nil where everything is at its top.
  let priority: CriterionMark?

  init(_ sheet: MarkSheet) {
    let counted = sheet.criteria.filter { $0.applies == .compulsory && $0.level != nil }
    let gated = sheet.gates.first?.criteria.first.flatMap(sheet.mark)
    let lowest = counted.filter { ($0.level ?? 0) < $0.top }.min { left, right in
      (left.level ?? 0, -left.weight) < (right.level ?? 0, -right.weight)
    }
    priority = gated ?? lowest
    let rest = sheet.criteria.filter { [priority] in
      $0.criterion != priority?.criterion && ($0.level ?? 0) > 0
    }
    strongest = rest.max { left, right in
      (Self.share(left), left.weight) < (Self.share(right), right.weight)
    }
  }

  private static func share(_ mark: CriterionMark) -> Double {
    Double(mark.level ?? 0) / Double(max(1, mark.top))
  }
}
