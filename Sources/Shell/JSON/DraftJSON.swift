import Casebook
import DataFile
import Drafting

/// A draft for other programs: its text, its slots and where each part comes from.
struct DraftJSON {
  let draft: Draft
  let desk: Desk

  var value: JSONValue {
    [
      "format": 1, "case": .string(desk.item.value.id), "review": .string(desk.review.id),
      "text": .string(draft.text), "notes": .strings(draft.notes),
      "slots": .array(draft.slots.map(slot)), "parts": .array(draft.parts.map(part)),
    ]
  }

  private func slot(_ slot: Draft.Slot) -> JSONValue {
    [
      "id": .string(slot.id), "criterion": .string(slot.criterion), "hint": .string(slot.hint),
      "brief": .bool(slot.isBrief),
    ]
  }

  private func part(_ part: Draft.Part) -> JSONValue {
    [
      "move": .string(part.move.rawValue), "wording": .string(part.wording),
      "about": .optional(part.about), "text": .string(part.text),
    ]
  }
}
