/// The integer that a number is; nil where it has a fraction or does not fit.
///
/// `Int(exactly:)` does the same but needs the C mathematics library to be linked.
func wholeNumber(_ number: Double) -> Int? {
  guard number >= -0x1p63, number < 0x1p63 else { return nil }
  let integer = Int(number)
  return Double(integer) == number ? integer : nil
}
