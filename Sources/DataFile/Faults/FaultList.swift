/// Collects the faults of one file, so that all of them can be told in one go.
package struct FaultList: Sendable {
  /// The most faults that are kept; more are only counted.
  package static let limit = 200

  package let source: SourceFile
  /// In the order in which they were found; `sorted` gives them in the order of the file.
  package private(set) var faults: [Fault] = []
  /// Faults beyond the limit.
  package private(set) var leftOut = 0

  /// Offsets at which the syntax is broken, in ascending order.
  private var breaks: [Int] = []
  /// Those at which it is uncertain what belongs to which bracket.
  private var structuralBreaks: [Int] = []
  /// Whether there is more broken syntax than these say.
  private var hasUnknownBreaks = false
  /// Made with the first fault: most files have none.
  private var lines: LineTable?

  package init(source: SourceFile) { self.source = source }

  /// Whether nothing was found.
  package var isEmpty: Bool { faults.isEmpty }

  /// Whether any further fault is only counted.
  package var isFull: Bool { faults.count >= Self.limit }

  /// The faults by line and column; those of one place in the order in which they were found.
  package var sorted: [Fault] { faults.sortedByPlace() }

  /// Notes a fault at a place given in UTF-8 offsets of the file.
  package mutating func add(_ problem: String, at span: Range<Int>, advice: String = "") {
    guard !isFull else {
      leftOut += 1
      return
    }
    let table = lineTable()
    faults.append(
      source.fault(problem, at: span.lowerBound, advice: advice, lines: table))
  }

  /// Counts a fault beyond the limit, whose words need not be found.
  mutating func addUnlisted() { leftOut += 1 }

  /// Notes a fault of the file as a whole.
  mutating func refuse(_ fault: Fault) { faults.append(fault) }

  /// The line and the column of an offset, both from 1; for advice such as "the first is at line 3".
  package mutating func place(of offset: Int) -> (line: Int, column: Int) {
    let table = lineTable()
    let place = table.place(of: offset, in: source.bytes)
    return (place.line, place.column)
  }

  private mutating func lineTable() -> LineTable {
    if let lines { return lines }
    let table = LineTable(source.bytes)
    lines = table
    return table
  }
}

/// Broken syntax: what stands there may not be what its author meant, so that nothing more can be
/// said about it.
extension FaultList {
  /// How much a fault of syntax puts in doubt.
  enum Damage {
    /// The value or key at the place.
    case value
    /// Every bracket around the place, too: a key or a value may be missing or in the wrong one.
    case structure
  }

  /// Notes a fault of syntax at an offset; `broken` says what is in doubt where that is elsewhere.
  mutating func addSyntax(
    _ problem: String, at offset: Int, damage: Damage = .value, breaking broken: Int? = nil,
    advice: String = ""
  ) {
    if isFull {
      hasUnknownBreaks = true
    } else {
      breaks.insertInOrder(broken ?? offset)
      if damage == .structure { structuralBreaks.insertInOrder(broken ?? offset) }
    }
    add(problem, at: offset..<offset, advice: advice)
  }

  /// Whether the value is in doubt; objects and lists are only where their structure is.
  func isBroken(_ node: Node) -> Bool {
    switch node.value {
    case .object, .array: hasUnknownBreaks || structuralBreaks.haveOne(in: node.span)
    default: isBroken(node.span)
    }
  }

  /// Whether the syntax is broken somewhere within the span.
  func isBroken(_ span: Range<Int>) -> Bool { hasUnknownBreaks || breaks.haveOne(in: span) }
}

/// Trials: a value can be checked against several shapes before one report is chosen.
extension FaultList {
  /// A list of the same file without its faults, but with the knowledge of its broken syntax.
  func trial() -> FaultList {
    var copy = self
    copy.faults = []
    copy.leftOut = 0
    return copy
  }

  /// The number of faults found, kept or not.
  var count: Int { faults.count + leftOut }

  /// Takes over the faults of a trial.
  mutating func adopt(_ trial: FaultList) {
    let room = Swift.max(0, Self.limit - faults.count)
    faults += trial.faults.prefix(room)
    leftOut += trial.leftOut + Swift.max(0, trial.faults.count - room)
  }
}

extension Array {
  /// The first index whose element belongs to the second part; O(log n).
  ///
  /// The array must be partitioned: all elements that do not belong stand before those that do.
  func partitioningIndex(where belongsToSecond: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Array where Element == Int {
  fileprivate mutating func insertInOrder(_ number: Int) {
    insert(number, at: partitioningIndex { $0 > number })
  }

  fileprivate func haveOne(in range: Range<Int>) -> Bool {
    let index = partitioningIndex { $0 >= range.lowerBound }
    return index < count && range.contains(self[index])
  }
}
