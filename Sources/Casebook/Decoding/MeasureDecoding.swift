import DataFile

extension Measure {
  /// Decodes a measure whose shape was checked.
  init(_ file: Proven) throws {
    let items = try file.object("items")
    let bands = try file.optional("bands", file.object)
    self.init(
      id: try file.text("id"), name: try file.text("name"), title: try file.text("title"),
      about: try file.text("about"), aliases: try file.texts("aliases"), items: try Items(items),
      structure: try Source(items), range: try file.range("range"),
      scoredAsMean: try file.text("scoring") == MeasureShape.mean,
      bands: try bands?.list("list", Band.init) ?? [], bandSource: try bands.map(Source.init),
      caseness: try file.optional("caseness", file.figure),
      reliableChange: try file.optional("reliableChange", file.figure),
      riskItem: try items.optional("riskItem", items.integer),
      pairing: try file.optional("pairing", file.pairing), rights: try file.text("rights"),
      loinc: try file.optional("loinc", file.loinc))
  }
}

extension Measure.Items {
  init(_ items: Proven) throws {
    self.init(
      count: try items.integer("count"), values: try items.integerRange("values"),
      reversed: try items.integers("reversed"), wording: try items.texts("wording"))
  }
}

extension Measure.Band {
  init(_ band: Proven) throws {
    self.init(from: try band.number("from"), name: try band.text("name"))
  }
}

extension Measure.Source {
  init(_ sourced: Proven) throws {
    self.init(text: try sourced.text("source"), checked: try sourced.bool("checked"))
  }
}

extension Proven {
  fileprivate func figure(_ key: String) throws -> Measure.Figure {
    let figure = try object(key)
    return Measure.Figure(
      value: try figure.number("value"), source: try figure.text("source"),
      checked: try figure.bool("checked"))
  }

  fileprivate func loinc(_ key: String) throws -> Measure.Loinc {
    let codes = try object(key)
    return Measure.Loinc(
      panel: try codes.optional("panel", codes.text),
      total: try codes.optional("total", codes.text),
      checked: try codes.bool("checked"))
  }

  fileprivate func pairing(_ key: String) throws -> Measure.Pairing {
    switch try text(key) {
    case MeasureShape.core: .core
    case MeasureShape.general: .general
    default: .specific(problems: try texts("problems"))
    }
  }

  /// A range written as its lowest and its highest value.
  fileprivate func range(_ key: String) throws -> ClosedRange<Double> {
    let bounds = (node[key]?.elements ?? []).compactMap(\.number)
    guard bounds.count == 2, bounds[0] <= bounds[1] else {
      throw Unproven(key: key, span: node.span)
    }
    return bounds[0]...bounds[1]
  }

  fileprivate func integerRange(_ key: String) throws -> ClosedRange<Int> {
    let bounds = try integers(key)
    guard bounds.count == 2, bounds[0] <= bounds[1] else {
      throw Unproven(key: key, span: node.span)
    }
    return bounds[0]...bounds[1]
  }
}
