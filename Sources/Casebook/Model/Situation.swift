/// The situations that a supporter meets; a review can be in several.
package enum Situation: String, Sendable, Hashable, CaseIterable {
  case firstReview = "first-review"
  case steadyProgress = "steady-progress"
  case partialCompletion = "partial-completion"
  case noLogin = "no-login"
  case scoresWorse = "scores-worse"
  case scoresBetter = "scores-better"
  case plateau
  case risk
  case safeguarding
  case homeNotPrivate = "home-not-private"
  case technicalProblem = "technical-problem"
  case criticisesProgramme = "criticises-programme"
  case lowLiteracy = "low-literacy"
  case ending
  case boundaryTest = "boundary-test"
  case stepUp = "step-up"
  case behaviouralExperiment = "behavioural-experiment"
  case traumaNarrative = "trauma-narrative"
}
