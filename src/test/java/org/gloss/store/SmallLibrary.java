package org.gloss.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A library of a label set, a passage with two keys, another passage, a warm-up of two items and a
/// file that cannot be read. Every secret of its keys begins with [#SECRET].
public final class SmallLibrary {

  /// What every reason and hint of a key begins with.
  public static final String SECRET = "SECRET-";

  /// How many exercises a new class gets.
  public static final int PASSAGES = 2;

  /// Place of the passage among the current exercises; the warm-up is the first.
  public static final int HARBOUR = 1;

  /// The passage's file.
  public static final String HARBOUR_FILE =
      """
      ---
      gloss: exercise/1
      id: harbour
      title: The harbour
      language: en
      kind: passage
      labels: small
      minutes: 7
      key-by: Instructor A
      source:
        who: A made-up mayor
      question: What would you look up?
      ---

      ## Passage

      The council [rammed through]{loaded-term why="SECRET-shove" hint="SECRET-hint"} its plan. [Everybody in town wants it.]{unsupported-claim why="SECRET-nobody was asked"}

      It has [three piers]{unsupported-claim status=trap why="SECRET-count them"} and a [lovely]{loaded-term status=optional why="SECRET-mild"} view.

      ## Provenance

      Written for a test.
      """;

  /// A second instructor's key for the passage.
  public static final String SECOND_KEY =
      """
      ---
      gloss: answer-key/1
      for: harbour
      key-by: Instructor B
      ---

      ## Key

      - quote: "rammed through"
        labels: [loaded-term]
        why: "SECRET-push"
      """;

  private static final String MARKET_FILE =
      """
      ---
      gloss: exercise/1
      id: market
      title: The market
      language: en
      kind: passage
      labels: small
      key-by: Instructor A
      source:
        who: A made-up mayor
      ---

      ## Passage

      The market is [a disgrace]{loaded-term why="SECRET-anger"}.
      """;

  private static final String WARM_UP_FILE =
      """
      ---
      gloss: exercise/1
      id: first-marks
      title: First marks
      language: en
      kind: warm-up
      labels: small
      key-by: Instructor A
      source:
        who: Written for a test
      ---

      ## Passage

      They [inflict]{loaded-term why="SECRET-serve"} soup on us.

      [Nobody eats it.]{unsupported-claim why="SECRET-who counted"}
      """;

  private static final String PACK_FILE =
      """
      ---
      gloss: pack/1
      id: small-pack
      title: A small pack
      language: en
      order: [first-marks, harbour, market]
      ---
      """;

  /// The files by name.
  public static final Map<String, String> FILES =
      Map.of(
          "labels/small.yaml", SmallLabels.FILE,
          "harbour.md", HARBOUR_FILE,
          "harbour.key-b.md", SECOND_KEY,
          "market.md", MARKET_FILE,
          "warm-up.md", WARM_UP_FILE,
          "pack.md", PACK_FILE,
          "faulty.md", "This is no exercise.\n");

  private SmallLibrary() {}

  /// Writes the files.
  public static Path writtenTo(Path folder) {
    FILES.forEach((name, text) -> write(folder, name, text));
    return folder;
  }

  /// Writes one file.
  public static void write(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
