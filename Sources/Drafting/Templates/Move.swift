/// One thing that a message does; the wordings of each are in a file of its name.
///
/// The cases stand in the order in which a message makes the moves.
package enum Move: String, Sendable, Hashable, CaseIterable {
  case greeting
  case risk
  case empathy
  case promise
  case reply
  case work
  case praise
  case link
  case scores
  case encouragement
  case referBack = "refer-back"
  case nextStep = "next-step"
  case question
  case frame
  case ending
  case signOff = "sign-off"
}
