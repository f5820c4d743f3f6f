package org.gloss.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One run of the command over a text.
record ScoreRun(int status, String out, String err) {

  static ScoreRun classroom(String... lines) {
    return of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "--classroom");
  }

  static ScoreRun research(String... lines) {
    return of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "--research");
  }

  static ScoreRun of(byte[] in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        ScoreCommand.run(
            arguments,
            new ByteArrayInputStream(in),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new ScoreRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
