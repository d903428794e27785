import Prose

/// Template fields that were left unfilled: "[reason]", "<name>", "____".
enum FieldFacts: FactKind {
  static let labels = ["field.unfilled"]
  private static let longest = 160

  static func find(in message: Message, about brief: ReviewBrief, into ledger: inout Ledger) {
    for span in fields(in: message.text.original) {
      let sentence = message.text.sentences.firstIndex { $0.span.upperBound > span.lowerBound }
      ledger.add(
        Observation(
          label: "field.unfilled", span: span, sentence: sentence, key: ObservationKey(span),
          fact: ""))
    }
  }

  /// UTF-8 spans of bracketed fields and runs of underscores.
  static func fields(in original: String) -> [Range<Int>] {
    let bytes = Array(original.utf8)
    var spans: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      if let end = fieldEnd(from: index, in: bytes) {
        spans.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return spans
  }

  private static func closer(of byte: UInt8) -> UInt8? {
    switch byte {
    case 0x5B: 0x5D
    case 0x3C: 0x3E
    case 0x7B: 0x7D
    default: nil
    }
  }

  private static func fieldEnd(from start: Int, in bytes: [UInt8]) -> Int? {
    if bytes[start] == 0x5F {
      let end = bytes[start...].firstIndex { $0 != 0x5F } ?? bytes.count
      return end - start >= 3 ? end : nil
    }
    guard let closer = closer(of: bytes[start]) else { return nil }
    let limit = min(bytes.count, start + longest)
    guard let end = bytes[(start + 1)..<limit].firstIndex(of: closer), end > start + 1 else {
      return nil
    }
    let isWord = bytes[(start + 1)..<end].contains { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    return isWord && bytes[start + 1] != 0x20 ? end + 1 : nil
  }
}
