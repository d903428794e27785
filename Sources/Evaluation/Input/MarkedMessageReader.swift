import Casebook
import DataFile
import Rubrics

/// Reads marked messages, one JSON object a line, in bytes as they come.
///
/// A line with a fault is refused and the rest is read. Time is in proportion to the bytes; what is
/// kept is the messages and one line.
package struct MarkedMessageReader {
  /// What has been read.
  package private(set) var result = MarkedMessages()

  /// After so many refused lines before the first good one, a file is not what was meant.
  private static let patience = 20

  private let check: MarkedMessageCheck
  private var cutter = LineCutter()
  private var file = ""
  /// Where each id was used first.
  private var places: [String: (file: String, line: Int)] = [:]
  /// Lines of the current file.
  private var used = 0
  private var refused = 0
  private var gaveUp = false

  /// A reader of messages to the cases of a casebook, marked by a scheme.
  package init(casebook: Casebook, scheme: Scheme) {
    check = MarkedMessageCheck(casebook: casebook, scheme: scheme)
  }

  /// Reads a whole file.
  package mutating func read(_ bytes: [UInt8], named name: String) {
    begin(name)
    take(bytes[...])
    end()
  }

  /// Begins a file under the name that reports give it.
  package mutating func begin(_ name: String) {
    result.files.append(name)
    file = name
    cutter = LineCutter()
    (used, refused, gaveUp) = (0, 0, false)
  }

  /// Takes the next bytes of the file.
  package mutating func take(_ chunk: ArraySlice<UInt8>) {
    var cutter = self.cutter
    cutter.take(chunk) { read($0) }
    self.cutter = cutter
  }

  /// Ends the file.
  package mutating func end() {
    var cutter = self.cutter
    cutter.end { read($0) }
    self.cutter = cutter
    if used + refused == 0 {
      note(
        "there is no message in the file", line: 1,
        advice: "Write one message with its marks on each line: \(Self.example)")
    }
  }

  private static let example =
    "{\"id\": …, \"case\": …, \"review\": …, \"text\": …, \"marks\": […]}"
}

extension MarkedMessageReader {
  private mutating func read(_ line: LineCutter.Line) {
    guard !gaveUp, !line.isBlank else { return }
    if let fault = misfit(line) {
      refuse([fault])
      gaveUp = true
      return
    }
    if line.isTooLong {
      note(
        "the line is longer than \(LineCutter.limit >> 20) MiB", line: line.number,
        advice: "Write each message on a line of its own.")
      refuse([])
      return
    }
    readMessage(line)
    if used == 0, refused == Self.patience {
      note(
        "none of the first \(Self.patience) lines is a marked message", line: line.number,
        advice: "The rest of the file was not read. Check that it is the file that you meant.")
      gaveUp = true
    }
  }

  /// The fault of a file that spreads one value over many lines.
  private func misfit(_ line: LineCutter.Line) -> Fault? {
    let text = line.bytes.filter { $0 > 0x20 }
    guard used + refused == 0, text == [UInt8(ascii: "[")] || text == [UInt8(ascii: "{")] else {
      return nil
    }
    return Fault(
      file: file, line: line.number, column: 1,
      problem: "the line ends where a value begins, so the file is not JSON Lines",
      advice: "Write each message with its marks on one line, without a list around them.",
      excerpt: String(decoding: line.bytes, as: UTF8.self), caret: 0)
  }

  private mutating func readMessage(_ line: LineCutter.Line) {
    var faults = FaultList(source: SourceFile(name: file, bytes: line.bytes))
    let node = readDataFile(into: &faults)
    // Where the syntax is broken, what else seems wrong may only be its consequence.
    if let node, faults.isEmpty {
      MarkedMessage.shape.check(node, into: &faults)
      if faults.isEmpty { check.check(node, into: &faults) }
      if faults.isEmpty { checkID(of: node, line: line.number, &faults) }
    }
    if let node, faults.isEmpty {
      result.messages.append(MarkedMessage(node))
      used += 1
    } else {
      result.faultsLeftOut += faults.leftOut
      refuse(faults.sorted.map { $0.onLine(line.number) })
    }
  }

  private mutating func checkID(of node: Node, line: Int, _ faults: inout FaultList) {
    guard let idNode = node["id"], let id = idNode.text else { return }
    guard let place = places[id] else {
      places[id] = (file, line)
      return
    }
    let first = place.file == file ? "line \(place.line)" : "\(place.file), line \(place.line)"
    faults.add(
      "the id \(quoted(id)) is used twice", at: idNode.span,
      advice: "The first is on \(first). Give each message an id of its own.")
  }

  private mutating func refuse(_ faults: [Fault]) {
    refused += 1
    result.refused += 1
    for fault in faults { result.add(fault) }
  }

  private mutating func note(_ problem: String, line: Int, advice: String) {
    result.add(
      Fault(file: file, line: line, column: 1, problem: problem, advice: advice, excerpt: ""))
  }
}

extension Fault {
  /// The fault of a line that was read on its own, at its place in the file.
  fileprivate func onLine(_ number: Int) -> Fault {
    Fault(
      file: file, line: number, column: column, problem: problem, advice: advice,
      excerpt: excerpt, caret: caret)
  }
}
