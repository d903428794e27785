import DataFile
import TestSupport
import Testing

@Suite struct ReadingPropertyTests {
  @Test(arguments: UInt64(1)...200)
  func writtenDocumentsReadBackEqual(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let value = RandomDocument.value(depth: 5, using: &generator)
    for text in [value.compact, value.pretty] {
      let (node, faults) = read(text)
      #expect(faults.isEmpty, "\(faults.rendered())")
      #expect(node.map { JSONValue($0) } == value)
    }
  }

  @Test(arguments: UInt64(1)...300)
  func mutatedDocumentsEndWithSpansInBounds(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(RandomDocument.value(depth: 5, using: &generator).pretty.utf8)
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      RandomDocument.mutate(&bytes, using: &generator)
    }
    var (node, faults) = read(bytes)
    if let node {
      #expect(hasSpansInBounds(node, of: 0..<bytes.count))
      notebook.checkFile(node, into: &faults)
    }
    #expect(node != nil || !faults.isEmpty)
    for fault in faults.faults {
      #expect(fault.line >= 1 && fault.column >= 1)
      #expect(0...fault.excerpt.count ~= fault.caret)
      #expect(fault.rendered().split(separator: "\n").count <= 6)
    }
  }

  @Test(arguments: UInt64(1)...100)
  func noiseEnds(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("{}[]:,\"'/*\\#\n\r \t01-.eatrue“é\u{0}\u{FEFF}".utf8)
    let bytes = (0..<400).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
    let (node, faults) = read(bytes)
    #expect(!faults.isEmpty)
    if let node { #expect(hasSpansInBounds(node, of: 0..<bytes.count)) }
  }

  private func hasSpansInBounds(_ node: Node, of bounds: Range<Int>) -> Bool {
    guard bounds.lowerBound <= node.span.lowerBound, node.span.upperBound <= bounds.upperBound,
      !node.span.isEmpty
    else { return false }
    let values = node.elements + node.members.map(\.value)
    let keys = node.members.map(\.keySpan)
    return values.allSatisfy { hasSpansInBounds($0, of: node.span) }
      && keys.allSatisfy {
        bounds.lowerBound <= $0.lowerBound && $0.upperBound <= bounds.upperBound
      }
  }
}

/// Documents that nobody would write.
private enum RandomDocument {
  static func value(depth: Int, using generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 10 : 7), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .integer(Int.random(in: -1_000_000...1_000_000, using: &generator))
    case 3: return fraction(using: &generator)
    case 4...6: return .string(text(using: &generator))
    case 7:
      return .array(
        (0..<Int.random(in: 0...5, using: &generator)).map { _ in
          value(depth: depth - 1, using: &generator)
        })
    default:
      return .object(
        (0..<Int.random(in: 0...5, using: &generator)).map { index in
          .init("\(index)" + text(using: &generator), value(depth: depth - 1, using: &generator))
        })
    }
  }

  /// A number of any size that is not whole.
  private static func fraction(using generator: inout SeededGenerator) -> JSONValue {
    while true {
      let number = Double(bitPattern: generator.next())
      if number.isFinite, Int(exactly: number) == nil { return .number(number) }
    }
  }

  private static func text(using generator: inout SeededGenerator) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...20, using: &generator) {
      let limit = [0x80, 0x300, 0x3000, 0x110000].randomElement(using: &generator) ?? 0x80
      let value = UInt32.random(in: 0..<UInt32(limit), using: &generator)
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  static func mutate(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
    let at = Int.random(in: 0..<max(1, bytes.count), using: &generator)
    let byte = UInt8.random(in: .min ... .max, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0 where at < bytes.count: bytes[at] = byte
    case 1 where at < bytes.count: bytes.remove(at: at)
    case 2: bytes.insert(byte, at: min(at, bytes.count))
    default:
      let sign = Array("{}[]:,\"/\\\n".utf8).randomElement(using: &generator) ?? 0
      bytes.insert(sign, at: min(at, bytes.count))
    }
  }
}
