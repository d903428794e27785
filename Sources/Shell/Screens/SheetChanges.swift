import Marking
import Terminal

/// What became of gates and levels from one mark to the next.
struct SheetChanges {
  /// Empty where nothing has changed.
  let lines: [StyledText]

  init(from old: MarkSheet, to new: MarkSheet) {
    let gone = old.gates.filter { gate in !new.gates.contains { $0.gate == gate.gate } }
    let met = new.gates.filter { gate in !old.gates.contains { $0.gate == gate.gate } }
    let changes = new.criteria.compactMap { mark -> (text: String, isUp: Bool)? in
      guard let before = old.mark(for: mark.criterion)?.level, let now = mark.level, now != before
      else { return nil }
      return ("\(CriterionName.short(mark.criterion)) \(before)→\(now)", now > before)
    }
    lines = [
      Self.line("Mended", gone.map(\.title), .good), Self.line("New", met.map(\.title), .bad),
      Self.line("Better", changes.filter(\.isUp).map(\.text), .good),
      Self.line("Lower", changes.filter { !$0.isUp }.map(\.text), .warn),
    ].compactMap(\.self)
  }

  private static func line(_ title: String, _ parts: [String], _ style: Style) -> StyledText? {
    guard !parts.isEmpty else { return nil }
    return StyledText("\(title): ", style.inBold) + StyledText(parts.joined(separator: " · "))
  }
}
