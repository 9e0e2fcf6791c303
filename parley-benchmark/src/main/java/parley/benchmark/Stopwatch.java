package parley.benchmark;

import java.io.IOException;
import java.time.Duration;

/** A measurement under way: started when made, for this whole process. */
final class Stopwatch {

  private final long clock = System.nanoTime();
  private final Duration processors = processors();

  /** What was read of this process since the start. */
  Speed stop(String program, int reports, long tokens) throws IOException {
    Duration took = Duration.ofNanos(System.nanoTime() - clock);
    Duration worked = processors().minus(processors);
    return new Speed(program, reports, tokens, took, worked, Speed.peakKibOfThisProcess());
  }

  private static Duration processors() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }
}
