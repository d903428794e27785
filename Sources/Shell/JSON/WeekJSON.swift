import Casebook
import DataFile

/// What a supporter sees of a review, and nothing of what a marker looks for in it.
struct WeekJSON {
  let desk: Desk

  private var review: Review { desk.review }

  var value: JSONValue {
    [
      "format": 1, "case": .string(desk.item.value.id), "review": .string(review.id),
      "week": .integer(review.week), "date": .string(review.date.description),
      "nextReview": .optional(review.nextReview?.description), "client": client,
      "programme": .string(desk.programme.value.id), "usage": usage,
      "work": .array(review.work.map(work)), "risk": .array(RiskLine.all(desk).map(risk)),
      "scores": .array(desk.series.map(series)), "thread": .array(review.thread.map(letter)),
      "openQuestions": .integer(review.questions.count),
      "promises": .array(desk.facts.duePromises.map(promise)),
    ]
  }

  /// The scores alone.
  var scores: JSONValue {
    [
      "format": 1, "case": .string(desk.item.value.id), "review": .string(review.id),
      "scores": .array(desk.series.map(series)),
    ]
  }

  private var client: JSONValue {
    let client = desk.client
    return [
      "name": .string(client.name), "pronouns": .string(client.pronouns),
      "age": .integer(client.age), "background": .string(client.background),
      "problem": .string(client.problem), "goals": .strings(client.goals),
      "strengths": .strings(client.strengths), "contact": .optional(client.contact),
    ]
  }

  private var usage: JSONValue {
    [
      "logins": .integer(review.usage.logins), "minutes": .integer(review.usage.minutes),
      "lastLogin": .optional(review.usage.lastLogin?.description),
    ]
  }

  private func work(_ work: Review.Work) -> JSONValue {
    [
      "module": .string(work.module), "title": .string(desk.moduleTitle(work.module)),
      "progress": .integer(work.progress), "entries": .array(work.entries.map(entry)),
    ]
  }

  private func entry(_ entry: Review.Entry) -> JSONValue {
    [
      "tool": .string(entry.tool), "date": .string(entry.date.description),
      "text": .string(entry.text),
    ]
  }

  private func risk(_ line: RiskLine) -> JSONValue {
    ["raised": .bool(line.isRaised), "text": .string(line.text)]
  }

  private func letter(_ letter: Review.Letter) -> JSONValue {
    [
      "from": .string(letter.from.rawValue), "date": .string(letter.date.description),
      "text": .string(letter.text), "promises": .strings(letter.promises),
    ]
  }

  private func promise(_ promise: ReviewFacts.Promise) -> JSONValue {
    ["date": .string(promise.date.description), "text": .string(promise.text)]
  }

  private func series(_ series: ScoreSeries) -> JSONValue {
    let measure = series.measure
    return [
      "measure": .string(measure.id), "name": .string(measure.name),
      "scores": .array(
        series.scores.map {
          ["date": .string($0.date.description), "score": .number($0.score)]
        }),
      "caseness": .optional(measure.caseness?.value),
      "isCase": series.isCase.map { .bool($0) } ?? .null,
      "reliableChange": .optional(measure.reliableChange?.value),
      "band": .optional(series.band?.name), "sinceLast": .optional(series.wordsSinceLast),
      "sinceStart": .optional(series.wordsSinceStart),
      "uncheckedFigures": .strings(measure.uncheckedFigures),
    ]
  }
}
