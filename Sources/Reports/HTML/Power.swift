#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A share to the power of 2.4, as sRGB asks.
func power(_ share: Double) -> Double { pow(share, 2.4) }
