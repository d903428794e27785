/// The marks at the start of a file that tell its encoding.
enum ByteOrderMark {
  static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
  static let utf16LittleEndian: [UInt8] = [0xFF, 0xFE]
  static let utf16BigEndian: [UInt8] = [0xFE, 0xFF]
  static let utf32LittleEndian: [UInt8] = [0xFF, 0xFE, 0, 0]
  static let utf32BigEndian: [UInt8] = [0, 0, 0xFE, 0xFF]
}
