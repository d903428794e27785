import Casebook
import DataFile
import Records
import Terminal

extension Command {
  static let `where` = Command(
    "where", summary: "Show which content and records are used",
    options: [.json], places: [.prompt, .shell]
  ) { session, arguments in
    let places = ContentPlaces(session.options, in: session.world)
    if arguments.has("json") {
      session.show(WhereJSON.value(places, records: session.recordsLocation?.file))
    } else {
      session.show(session.whereCanvas(places))
    }
    return places.shipped == nil ? .badData : .done
  }
}

extension Session {
  fileprivate func whereCanvas(_ places: ContentPlaces) -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    if let found = places.tried.last(where: { $0.path == places.shipped }) {
      canvas.text("Content: \(found.path) (\(found.reason))", first: " ", rest: "   ")
    } else {
      canvas.line(" Content: none was found")
      for place in places.tried {
        canvas.text("Looked at \(place.path) (\(place.reason))", first: "   ", rest: "     ")
      }
    }
    canvas.text("Your own content: \(places.own ?? "none")", first: " ", rest: "   ")
    let location = recordsLocation?.file
    let isThere = location.map { world.files.kind($0) != .nothing } ?? false
    canvas.text(
      "Records: \(location ?? "no place is known")\(isThere ? "" : " (nothing kept yet)")",
      first: " ", rest: "   ")
    return canvas
  }
}
