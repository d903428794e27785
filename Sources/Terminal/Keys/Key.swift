/// What a person pressed, or what the terminal says that they did.
package enum Key: Sendable, Hashable {
  /// Typed text; several characters where they came at once.
  case text(String)
  /// Text pasted in one go; line breaks are line feeds.
  case paste(String)
  case enter
  case tab
  case backTab
  case backspace
  case delete
  case escape
  case up
  case down
  case left
  case right
  case wordLeft
  case wordRight
  case home
  case end
  case pageUp
  case pageDown
  /// Control with a lower-case letter or one of `@ [ \ ] ^ _`; those with keys of their own
  /// (Tab, Enter, Backspace, Escape) never come this way.
  case control(Character)
  /// Alt or Meta with a character.
  case alt(Character)
  case altEnter
  case altBackspace
  /// A key that has no meaning here.
  case unknown
}
