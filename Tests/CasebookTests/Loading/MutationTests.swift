import Casebook
import DataFile
import Testing

/// Damaged files: whatever is broken, the file is refused with a word about it or loads whole.
@Suite("Damaged files")
struct MutationTests {
  static let files: [ContentFile] = [
    Fixtures.kim, Fixtures.sound[0], Fixtures.sound[2],
  ]

  /// The faults of a file among the sound ones that it needs.
  static func faults(of file: ContentFile) -> [Fault] {
    let others = Fixtures.sound.filter { $0.name != file.name }
    return Casebook(files: others + [file]).faults.filter { $0.file == file.name }
  }

  @Test("a file that ends too early is refused", arguments: files)
  func cutShort(file: ContentFile) {
    let end = file.bytes.lastIndex(of: UInt8(ascii: "}")) ?? 0
    for length in stride(from: 0, through: end, by: 7) {
      let cut = ContentFile(
        kind: file.kind, name: file.name, bytes: Array(file.bytes.prefix(length)))
      #expect(!Self.faults(of: cut).isEmpty, "\(length) bytes")
    }
  }

  /// A value that passes the shape and cannot be decoded would be told as a fault of Waymark.
  @Test(
    "no value of a wrong kind gets past the shape", arguments: files,
    ["null", "-7", "1e30", "\"x\"", "\"\"", "[]", "{}", "[[null]]", "true"])
  func wrongKind(file: ContentFile, replacement: String) throws {
    var list = FaultList(source: SourceFile(name: file.name, bytes: file.bytes))
    let root = try #require(readDataFile(into: &list))
    for node in root.everyNode {
      var bytes = file.bytes
      bytes.replaceSubrange(node.span, with: replacement.utf8)
      let changed = ContentFile(kind: file.kind, name: file.name, bytes: bytes)
      let told = Self.faults(of: changed).filter { $0.advice.contains("fault of Waymark") }
      #expect(told == [], "at \(node.span)")
    }
  }

  @Test("a key that is left out is missed, or may be left out", arguments: files)
  func leftOut(file: ContentFile) throws {
    var list = FaultList(source: SourceFile(name: file.name, bytes: file.bytes))
    let root = try #require(readDataFile(into: &list))
    let mayBeLeftOut: Set<String> = [
      "nextReview", "lastLogin", "questions", "referBack", "avoid", "expects", "exemplars",
      "entries", "gate", "say", "promises", "guidance.frame", "loses",
      "bands", "caseness", "reliableChange", "pairing", "riskItem", "items", "total",
    ]
    for node in root.everyNode {
      for member in node.members where !mayBeLeftOut.contains(member.key) {
        var bytes = file.bytes
        bytes.replaceSubrange(member.keySpan.lowerBound..<member.value.span.upperBound, with: [])
        // The comma that stays behind is one too many: taken away with it.
        let rest = bytes[member.keySpan.lowerBound...]
        if let comma = rest.firstIndex(where: { $0 != UInt8(ascii: " ") }),
          bytes[comma] == UInt8(ascii: ",")
        {
          bytes.remove(at: comma)
        }
        let changed = ContentFile(kind: file.kind, name: file.name, bytes: bytes)
        let problems = Self.faults(of: changed).map(\.problem)
        #expect(problems.contains("missing key \"\(member.key)\""), "\(member.key)")
      }
    }
  }
}

extension Node {
  /// The node with all nodes in it.
  fileprivate var everyNode: [Node] {
    [self] + elements.flatMap(\.everyNode) + members.flatMap(\.value.everyNode)
  }
}
