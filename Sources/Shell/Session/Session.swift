import Casebook
import DataFile
import Records
import Terminal

/// One run of the program: the world it runs in, what it has loaded, what is open.
struct Session {
  let world: World
  let options: GlobalOptions
  let place: Place
  let console: Console

  /// The review that is open.
  var desk: Desk?
  /// The text that is being written for it.
  var writing: Writing?
  /// The last mark of the open review, if it was made in this session or asked for again.
  var attempt: Attempt?
  /// The last attempt at the open review as it stands in the records.
  var lastStored: StoredAttempt?
  /// Whether the person has said that they want to leave.
  var isOver = false

  private var loadedLibrary: Library?
  private var compiledJudge: Judge?
  private var openedRecords: RecordStore?

  init(world: World, options: GlobalOptions, place: Place) {
    self.world = world
    self.options = options
    self.place = place
    console = Console(port: world.port, colour: Self.colour(world, options))
  }

  private static func colour(_ world: World, _ options: GlobalOptions) -> ColourMode {
    ColourMode.decided(
      isTerminal: world.isOutputTerminal, environment: world.environment,
      noColourOption: options.wantsNoColour || options.wantsPlain)
  }

  /// How screens look at this moment; a window can change its size.
  ///
  /// What goes into a file or another program has all the lines that it needs.
  var look: Look {
    Look(
      width: console.size.columns,
      height: world.isOutputTerminal ? console.size.rows : Look.endless,
      colour: Self.colour(world, options), isPlain: options.wantsPlain)
  }

  /// Whether a person answers questions.
  var isPersonal: Bool { world.port.isPersonal }
}

/// What is loaded once and only when something asks for it.
extension Session {
  mutating func library() throws(Complaint) -> Library {
    if let loadedLibrary { return loadedLibrary }
    let library = try Library(ContentPlaces(options, in: world), files: world.files)
    loadedLibrary = library
    return library
  }

  mutating func judge() throws(Complaint) -> Judge {
    if let compiledJudge { return compiledJudge }
    let judge = try Judge(roots: try library().places.roots, files: world.files)
    compiledJudge = judge
    return judge
  }

  /// Where the records are kept; nil where no folder is known for them.
  var recordsLocation: DatabaseLocation? {
    if let file = options.database {
      return DatabaseLocation(file: world.files.absolute(file))
    }
    return DatabaseLocation.standard(environment: world.environment)
  }

  /// The records, made where there are none.
  mutating func records() throws -> RecordStore {
    if let openedRecords { return openedRecords }
    guard let location = recordsLocation else {
      throw Complaint(
        .badData, "There is no place for your records: neither XDG_DATA_HOME nor HOME is set.",
        advice: "Name a file with --db FILE.")
    }
    let store = try world.openRecords(location)
    openedRecords = store
    return store
  }

  /// The records if there are any yet, for what only looks at them.
  mutating func existingRecords() throws -> RecordStore? {
    guard openedRecords == nil else { return openedRecords }
    guard let location = recordsLocation, world.files.kind(location.file) != .nothing else {
      return nil
    }
    return try records()
  }
}

/// What goes out.
extension Session {
  func show(_ canvas: Canvas) { world.port.write(canvas.rendered(look.colour)) }

  /// Prints a value as JSON with a line break at its end.
  func show(_ value: JSONValue) { world.port.write(value.pretty + "\n") }

  /// Says something in sentences, broken into lines.
  func say(_ text: String, _ style: Style = .plain) {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    let indent = look.isPlain ? "" : " "
    canvas.text(text, style, first: indent, rest: indent)
    show(canvas)
  }

  /// Tells what keeps a command from being done.
  func complain(_ complaint: Complaint) {
    warn(complaint.text)
  }

  /// Tells something that a person should know, where it cannot be taken for data.
  func warn(_ text: String) {
    let isAtPrompt = place == .prompt && isPersonal
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    canvas.text(text, first: isAtPrompt ? " " : "waymark: ", rest: isAtPrompt ? " " : "  ")
    world.complain(canvas.rendered(.plain))
  }

  /// Asks a person for one word; nil where nobody is there to answer, or they break off.
  func ask(_ question: String) -> String? {
    guard isPersonal else { return nil }
    guard case .line(let answer) = console.readLine(prompt: StyledText(" \(question) ", .bold))
    else { return nil }
    return answer.lowercased().filter { !$0.isWhitespace }
  }
}
