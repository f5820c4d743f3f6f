package org.gloss.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class ScoreStreamTest {

  @Test
  void memoryDoesNotGrowWithTheInput() {
    long few = liveBytesAfter(2_000);
    long many = liveBytesAfter(60_000);
    assertThat(many - few).isLessThan(8 << 20);
  }

  @Test
  void aLineIsAnsweredBeforeTheNextIsWaitedFor() {
    Answers answers = new Answers();
    InputStream in =
        new InputStream() {
          private int asked;

          @Override
          public int read() {
            throw new UnsupportedOperationException();
          }

          @Override
          public int read(byte[] into, int at, int length) {
            assertThat(answers.lines).isEqualTo(asked);
            if (asked == 3) {
              return -1;
            }
            byte[] line = line(asked++);
            System.arraycopy(line, 0, into, at, line.length);
            return line.length;
          }
        };
    assertThat(run(in, answers)).isZero();
  }

  @Test
  void aBrokenInputIsReported() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] into, int at, int length) throws IOException {
            return read();
          }
        };
    assertThat(run(broken, new Answers())).isEqualTo(1);
  }

  @Test
  void readingStopsWhenNobodyReadsTheAnswers() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("closed");
          }
        };
    Lines endless = new Lines(Integer.MAX_VALUE);
    run(endless, closed);
    assertThat(endless.given).isLessThan(5_000);
  }

  private static long liveBytesAfter(int lines) {
    Answers answers = new Answers();
    Lines in = new Lines(lines);
    in.atEnd = ScoreStreamTest::collectGarbage;
    assertThat(run(in, answers)).isZero();
    assertThat(answers.lines).isEqualTo(lines);
    return in.liveAtEnd;
  }

  private static long collectGarbage() {
    System.gc();
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getUsage().getUsed())
        .sum();
  }

  private static int run(InputStream in, OutputStream out) {
    return ScoreCommand.run(
        new String[] {"--research"},
        in,
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }

  private static byte[] line(int number) {
    String spans =
        "{\"start\":0,\"end\":9,\"label\":\"l%d\"},{\"start\":4,\"end\":99,\"label\":\"x\"}";
    String line =
        "{\"id\":%d,\"text_length\":100,\"key\":[%s],\"answer\":[%s]}\n"
            .formatted(number, spans.formatted(number), spans.formatted(number + 1));
    return line.getBytes(StandardCharsets.UTF_8);
  }

  /// Lines made as they are read.
  private static final class Lines extends InputStream {
    private final int count;
    private int given;
    private byte[] rest = {};
    private LongSupplier atEnd = () -> 0;
    private long liveAtEnd;

    Lines(int count) {
      this.count = count;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] into, int at, int length) {
      if (rest.length == 0 && given == count) {
        liveAtEnd = atEnd.getAsLong();
        return -1;
      }
      if (rest.length == 0) {
        rest = line(given++);
      }
      int now = Math.min(length, rest.length);
      System.arraycopy(rest, 0, into, at, now);
      rest = Arrays.copyOfRange(rest, now, rest.length);
      return now;
    }
  }

  /// Counts lines.
  private static final class Answers extends OutputStream {
    private int lines;

    @Override
    public void write(int b) {
      lines += b == '\n' ? 1 : 0;
    }
  }
}
