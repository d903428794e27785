/// A table of figures that can be written as text and as HTML: what is in it is said once.
struct FigureTable: Sendable, Hashable {
  let title: String
  /// What the reader needs to know to read it; may be empty.
  let note: String
  let columns: [Column]
  /// Each has a cell for each column; the first cell names the row.
  let rows: [[String]]

  struct Column: Sendable, Hashable {
    let title: String
    let isNumber: Bool

    static func words(_ title: String) -> Column { Column(title: title, isNumber: false) }
    static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
  }

  init(_ title: String, note: String = "", columns: [Column], rows: [[String]]) {
    self.title = title
    self.note = note
    self.columns = columns
    self.rows = rows
  }
}
