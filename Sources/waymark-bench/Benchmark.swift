import DataFile

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One thing to time, with how much work it does beside.
struct Benchmark {
  let name: String
  /// What one run works through, such as tokens or files.
  let work: String
  let run: () -> Int
}

/// Times of one benchmark in microseconds.
struct Timing {
  let name: String
  let work: String
  let sorted: [Double]

  var median: Double { sorted[sorted.count / 2] }
  var least: Double { sorted[0] }
  var ninetieth: Double { sorted[min(sorted.count - 1, sorted.count * 9 / 10)] }

  var json: JSONValue {
    [
      "name": .string(name), "work": .string(work), "samples": .number(Double(sorted.count)),
      "minMicroseconds": .number(least), "medianMicroseconds": .number(median),
      "p90Microseconds": .number(ninetieth),
    ]
  }
}

extension Benchmark {
  /// Runs it once to warm up, then at least thirty times; each sample is long enough to be measured.
  func time(samples: Int = 50) -> Timing {
    var sink = run()
    let once = processorTime { sink &+= run() }
    let repeats = max(1, Int(2_000 / max(once, 0.01)))
    let times = (0..<max(30, samples)).map { _ in
      processorTime { for _ in 0..<repeats { sink &+= run() } } / Double(repeats)
    }
    // The sum is used, so that no run can be left out by the compiler.
    return Timing(name: name, work: "\(work)\(sink == .min ? " " : "")", sorted: times.sorted())
  }
}

/// Microseconds of processor time: other work on the machine does not count.
private func processorTime(_ work: () -> Void) -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }
  let start = now()
  work()
  return now() - start
}
