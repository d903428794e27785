import DataFile

/// Takes one file from its bytes to a value, or to all of its faults.
struct FileLoader<Value: Shelved> {
  let shape: Shape
  /// Checks what a shape cannot say: references, order, sums.
  let check: (_ file: Node, _ check: inout ContentCheck) -> Void
  let decode: (Proven) throws -> Value

  /// The value without faults, or the faults without a value.
  func load(_ file: ContentFile, takenBy other: String?) -> (item: Loaded<Value>?, faults: [Fault])
  {
    var faults = FaultList(source: SourceFile(name: file.name, bytes: file.bytes))
    guard let node = readDataFile(into: &faults) else { return (nil, faults.complete) }
    let isSound = faults.isEmpty
    if let format = ContentShapes.laterFormat(of: node) {
      faults.noteLaterFormat(format)
      return (nil, faults.complete)
    }
    shape.checkFile(node, into: &faults)
    if isSound {
      // Behind broken syntax, ids and references may stand in the wrong object.
      var content = ContentCheck(faults: faults)
      content.identity(of: node, stem: file.stem, takenBy: other)
      check(node, &content)
      faults = content.faults
    }
    guard faults.isEmpty else { return (nil, faults.complete) }
    return decoded(node, of: file, &faults)
  }

  private func decoded(
    _ node: Node, of file: ContentFile, _ faults: inout FaultList
  ) -> (item: Loaded<Value>?, faults: [Fault]) {
    do {
      let value = try decode(Proven(node))
      let hash = ContentHash(of: file.bytes)
      return (Loaded(value: value, file: file.name, bytes: file.bytes, hash: hash), [])
    } catch let gap as Unproven {
      faults.noteGap(gap)
    } catch {
      faults.noteGap(Unproven(key: "\(error)", span: node.span))
    }
    return (nil, faults.complete)
  }
}

extension FaultList {
  /// The faults by place, with a last one that tells how many more there are.
  fileprivate var complete: [Fault] {
    let faults = sorted
    guard leftOut > 0, let last = faults.last else { return faults }
    let rest = Fault(
      file: last.file, line: last.line, column: last.column,
      problem: "\(leftOut) more \(leftOut == 1 ? "fault is" : "faults are") not listed",
      advice: "Put these right first.", excerpt: "")
    return faults + [rest]
  }

  fileprivate mutating func noteLaterFormat(_ format: Node) {
    add(
      "format \(format.integer ?? 0) is later than format \(ContentShapes.format), the latest that"
        + " this version reads",
      at: format.span, advice: "Use a later version of Waymark for this file.")
  }

  fileprivate mutating func noteGap(_ gap: Unproven) {
    add(
      "what stands here passed its checks and still cannot be read (\(gap.key))", at: gap.span,
      advice: "This is a fault of Waymark, not of the file; please report it with the file.")
  }
}

extension ContentShapes {
  /// The format of a file, where it is one that a later version of this program reads.
  static func laterFormat(of file: Node) -> Node? {
    file["format"].flatMap { node in (node.integer ?? 0) > format ? node : nil }
  }
}
