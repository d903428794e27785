/// Choosing among the wordings of a move.
extension TemplateBook {
  /// The wordings that are as good as each other where such facts are known.
  ///
  /// A wording without a condition only counts where none with a condition fits, and one for both
  /// tones only where none for the tone itself does.
  func candidates(
    for move: Move, _ sheet: FactSheet, tone: DraftOptions.Tone, length: DraftOptions.Length
  ) -> [Wording] {
    let fitting = (templates[move]?.wordings ?? []).filter { wording in
      wording.tone ?? tone == tone && wording.length ?? length == length && wording.fits(sheet)
    }
    let particular = fitting.filter { $0.condition != nil }
    let pool = particular.isEmpty ? fitting : particular
    let toned = pool.filter { $0.tone != nil }
    return toned.isEmpty ? pool : toned
  }

  /// Whether there are a tone and a length for which a wording may be chosen.
  func canUse(_ wording: Wording, _ sheet: FactSheet) -> Bool {
    DraftOptions.Tone.allCases.contains { tone in
      DraftOptions.Length.allCases.contains { length in
        candidates(for: wording.move, sheet, tone: tone, length: length)
          .contains { $0.id == wording.id }
      }
    }
  }
}
