import DataFile

extension Review {
  /// How much the programme was used since the last review.
  package struct Usage: Sendable, Hashable {
    package let logins: Int
    package let minutes: Int
    package let lastLogin: CivilDate?

    /// For values made in code; those of files are decoded.
    package init(logins: Int, minutes: Int, lastLogin: CivilDate? = nil) {
      self.logins = logins
      self.minutes = minutes
      self.lastLogin = lastLogin
    }
  }

  /// Work in one module.
  package struct Work: Sendable, Hashable {
    package let module: String
    /// 0 to 100 per cent.
    package let progress: Int
    package let entries: [Entry]

    /// For values made in code; those of files are decoded.
    package init(module: String, progress: Int, entries: [Entry] = []) {
      self.module = module
      self.progress = progress
      self.entries = entries
    }
  }

  /// What the client wrote in a tool.
  package struct Entry: Sendable, Hashable {
    package let tool: String
    package let date: CivilDate
    package let text: String

    /// For values made in code; those of files are decoded.
    package init(tool: String, date: CivilDate, text: String) {
      self.tool = tool
      self.date = date
      self.text = text
    }
  }

  /// One completed questionnaire: items or, where items are not shipped, the total alone.
  package struct Questionnaire: Sendable, Hashable {
    package let measure: String
    package let date: CivilDate
    /// Nil where only the total is given.
    package let items: [Int]?
    /// The sum of the items, or the total given; a mean for a measure scored as an item mean.
    package let total: Double

    /// For values made in code; those of files are decoded.
    package init(measure: String, date: CivilDate, items: [Int]? = nil, total: Double) {
      self.measure = measure
      self.date = date
      self.items = items
      self.total = total
    }
  }

  /// One message of the thread, or a note of a call.
  package struct Letter: Sendable, Hashable {
    /// Who wrote, or that it is the note of a call.
    package enum Sender: String, Sendable, Hashable, CaseIterable {
      case supporter
      case client
      case call
    }
    package let from: Sender
    package let date: CivilDate
    package let text: String
    package let promises: [String]

    /// For values made in code; those of files are decoded.
    package init(from: Sender, date: CivilDate, text: String, promises: [String] = []) {
      self.from = from
      self.date = date
      self.text = text
      self.promises = promises
    }
  }
}
