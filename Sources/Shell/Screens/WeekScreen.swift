import Casebook
import DataFile
import Terminal

/// The client's week on one screen: who and where, risk first, work in the client's own words,
/// scores with what their change means, what the client wrote, what is open.
struct WeekScreen {
  let desk: Desk
  let look: Look

  private var review: Review { desk.review }

  /// The lines above the hints; as many as fit on the screen above `below` lines and the prompt.
  func canvas(leaving below: Int) -> Canvas {
    if look.isPlain || look.isNarrow { return PlainWeek(desk: desk, look: look).canvas() }
    var main = Canvas(width: look.column, glyphs: look.glyphs)
    let fixed = lines(with: Excerpts(entryLines: [], letterLines: 0, goals: false)).lines.count
    // On a smaller screen it may scroll: hidden words would be worse.
    let room = max(3, max(look.height, 24) - 1 - below - fixed)
    main = lines(with: excerpts(in: room))
    guard let aside = look.aside else { return main }
    return main.beside(WeekAside(desk: desk, width: aside).canvas(), look)
  }

  private func lines(with excerpts: Excerpts) -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    let difficulty = StyledText("\(desk.item.value.difficulty.rawValue) ", .dim)
    let hasRoom = header.width + 2 + difficulty.width <= canvas.width
    canvas.line(header, right: hasRoom ? difficulty : "")
    for line in RiskLine.all(desk) { line.add(to: &canvas) }
    canvas.rule()
    addWork(to: &canvas, excerpts)
    ScoreTable(desk: desk).add(to: &canvas)
    addLetter(to: &canvas, excerpts)
    if let open = OpenLine(desk).text { canvas.paragraph(open, first: " ", rest: "       ") }
    if excerpts.goals { canvas.line(goals) }
    canvas.rule()
    return canvas
  }

  private var header: StyledText {
    let place = desk.reviewCount > 1 ? " · review \(desk.index + 1) of \(desk.reviewCount)" : ""
    return StyledText(" \(desk.client.name)", .bold)
      + StyledText(
        " · \(desk.programme.value.title) · week \(review.week)\(place)"
          + " · due \(review.date.mediumForm)")
  }

  private var goals: StyledText {
    StyledText(" Goals: \(desk.client.goals.joined(separator: " · "))")
  }
}

// MARK: - Work and words

extension WeekScreen {
  private func addWork(to canvas: inout Canvas, _ excerpts: Excerpts) {
    canvas.line(UsageLine(desk).styled)
    var index = 0
    for work in review.work {
      canvas.line(heading(of: work))
      for entry in work.entries {
        let most = index < excerpts.entryLines.count ? excerpts.entryLines[index] : 0
        canvas.add(excerpt: entry.text, lines: most)
        index += 1
      }
    }
    if review.work.isEmpty { canvas.line(" No work in the programme since then.") }
  }

  private func heading(of work: Review.Work) -> StyledText {
    let share = work.progress < 10 ? "  " : work.progress < 100 ? " " : ""
    return StyledText(" [\(share)\(work.progress)] ")
      + StyledText(desk.moduleTitle(work.module), .bold)
      + StyledText(work.entries.isEmpty ? "" : "   \(tools(of: work))")
  }

  /// "Activity Diary 13 Mar · Activity Planner 14, 15 Mar".
  private func tools(of work: Review.Work) -> String {
    var days: [(tool: String, dates: [CivilDate])] = []
    for entry in work.entries {
      if let last = days.last, last.tool == entry.tool {
        days[days.count - 1].dates.append(entry.date)
      } else {
        days.append((entry.tool, [entry.date]))
      }
    }
    return days.map { "\(desk.toolTitle($0.tool)) \(dayList($0.dates))" }.joined(separator: " · ")
  }

  private func addLetter(to canvas: inout Canvas, _ excerpts: Excerpts) {
    guard let letter = LetterLine(desk) else {
      return canvas.line(StyledText(" \(LetterLine.silence(desk))"))
    }
    canvas.line(letter.heading)
    canvas.add(excerpt: letter.text, lines: excerpts.letterLines)
  }
}

// MARK: - What fits

/// How many lines each excerpt gets.
private struct Excerpts {
  var entryLines: [Int]
  var letterLines: Int
  var goals: Bool
}

extension WeekScreen {
  /// Hands out the room: something of everything first, then more of what the client wrote.
  private func excerpts(in room: Int) -> Excerpts {
    let entries = review.work.flatMap(\.entries).map { quotedLines($0.text) }
    let letter = LetterLine(desk).map { quotedLines($0.text) } ?? 0
    var share = Excerpts(entryLines: entries.map { _ in 0 }, letterLines: 0, goals: false)
    var left = room
    func give(_ count: inout Int, upTo most: Int) {
      let more = max(0, min(left, most - count))
      count += more
      left -= more
    }
    for (entryMost, letterMost) in [(1, 2), (2, 3), (3, 6), (99, 99)] {
      give(&share.letterLines, upTo: min(letter, letterMost))
      // The newest entry is the one to be seen where not all are.
      for index in entries.indices.reversed() {
        give(&share.entryLines[index], upTo: min(entries[index], entryMost))
      }
      if left > 0, !share.goals, look.aside == nil, !desk.client.goals.isEmpty {
        share.goals = true
        left -= 1
      }
    }
    return share
  }

  private func quotedLines(_ text: String) -> Int {
    quotedExcerpt(text, width: look.column, glyphs: look.glyphs).count
  }
}

extension Canvas {
  /// Adds words of the client in quotation marks, cut to a number of lines.
  mutating func add(excerpt text: String, lines most: Int) {
    guard most > 0 else { return }
    let all = quotedExcerpt(text, width: width, glyphs: glyphs)
    for (index, line) in all.prefix(most).enumerated() {
      let isCut = index == most - 1 && all.count > most
      let shown =
        isCut ? truncated(line + " …", to: width - 2, ellipsis: "") : line
      self.line(StyledText(isCut ? cutAtWord(line, to: width - 2) : shown))
    }
  }
}

/// The lines of a quotation, indented; line breaks of the text become signs.
private func quotedExcerpt(_ text: String, width: Int, glyphs: GlyphSet) -> [String] {
  let flat = sanitised(text, keeping: [.newlines, .tabs])
    .split(whereSeparator: \.isNewline).joined(separator: " / ")
  return wrapped("\"\(flat)\"", width: width - 1, first: "       ", rest: "        ")
}

/// The line with an ellipsis at its end, shortened by whole words to make room for it.
private func cutAtWord(_ line: String, to width: Int) -> String {
  var line = line
  while displayWidth(of: line) + 2 > width, let blank = line.lastIndex(of: " ") {
    line = String(line[..<blank])
  }
  return line + " …"
}

/// "14, 15 Mar" of two days of one month; "28 Feb, 1 Mar" of others.
func dayList(_ dates: [CivilDate]) -> String {
  dates.enumerated().map { index, date in
    let next = index + 1 < dates.count ? dates[index + 1] : nil
    let isSameMonth = next.map { $0.month == date.month && $0.year == date.year } ?? false
    return isSameMonth ? "\(date.day)" : date.shortForm
  }.joined(separator: ", ")
}
