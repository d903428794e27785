/// A hash of a word that is the same on every machine: FNV-1a, 64 bits (Fowler, Noll and Vo).
///
/// Words are looked up in many tables for each message; hashed once, a look-up costs a few
/// nanoseconds. Two different words with one key are as unlikely as a memory fault.
package func wordKey(_ word: String) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  return hash
}
