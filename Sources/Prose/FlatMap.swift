/// A table from 64-bit keys to small numbers: open addressing, grown while it is built.
///
/// It is asked for every symbol of every token, and the standard dictionary's keyed hash was most
/// of the cost of marking. The largest key is not allowed.
package struct FlatMap: Sendable {
  private static let empty = UInt64.max
  private var keys: [UInt64] = Array(repeating: empty, count: 64)
  private var values: [Int32] = Array(repeating: 0, count: 64)
  private var count = 0

  package init() {}

  private static func slot(_ key: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  /// The value of a key; nil where it was not set.
  package subscript(key: UInt64) -> Int32? {
    let mask = keys.count - 1
    var slot = Self.slot(key, mask: mask)
    while keys[slot] != Self.empty {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Sets the value of a key.
  package mutating func set(_ key: UInt64, to value: Int32) {
    if count * 2 >= keys.count { grow() }
    let mask = keys.count - 1
    var slot = Self.slot(key, mask: mask)
    while keys[slot] != Self.empty, keys[slot] != key { slot = (slot + 1) & mask }
    if keys[slot] == Self.empty { count += 1 }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: Self.empty, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: oldKeys.count * 2)
    count = 0
    for (key, value) in zip(oldKeys, oldValues) where key != Self.empty { set(key, to: value) }
  }
}
