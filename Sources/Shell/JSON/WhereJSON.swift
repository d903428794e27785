import Casebook
import DataFile

/// Where things are, for other programs.
enum WhereJSON {
  static func value(_ places: ContentPlaces, records: String?) -> JSONValue {
    [
      "format": 1, "content": .optional(places.shipped), "ownContent": .optional(places.own),
      "tried": .array(places.tried.map(place)), "records": .optional(records),
    ]
  }

  private static func place(_ place: ContentPlaces.Place) -> JSONValue {
    ["path": .string(place.path), "reason": .string(place.reason)]
  }
}
