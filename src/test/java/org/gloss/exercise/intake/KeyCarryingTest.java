package org.gloss.exercise.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.gloss.exercise.intake.KeyCarrying.Carried;
import org.gloss.exercise.intake.KeyCarrying.Lost;
import org.gloss.exercise.intake.KeyCarrying.Outcome;
import org.gloss.exercise.intake.KeyCarrying.Trimmed;
import org.junit.jupiter.api.Test;

class KeyCarryingTest {

  private static final String TEXT =
      "The council has rammed through its scheme. Nobody was asked.\nThe council says: “We were"
          + " open.” It was not.";

  @Test
  void anUnchangedTextCarriesEverythingToItsPlace() {
    for (long seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      String text = text(random, 40 + random.nextInt(200));
      List<KeyItem> items = items(random, text);
      assertThat(KeyCarrying.carry(text, items, text))
          .isEqualTo(items.stream().map(item -> (Outcome) new Carried(item, item)).toList());
    }
  }

  @Test
  void aParagraphBeforeShiftsEverythingByItsLength() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      String text = text(random, 40 + random.nextInt(200));
      String before = text(random, 1 + random.nextInt(30)).replace('\n', ' ') + "\n";
      List<KeyItem> items = items(random, text);
      assertThat(KeyCarrying.carry(text, items, before + text))
          .as("seed %d", seed)
          .isEqualTo(
              items.stream()
                  .map(item -> (Outcome) new Carried(item, shifted(item, before.length())))
                  .toList());
    }
  }

  @Test
  void editsOutsideAnItemLeaveItItsWords() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      String text = text(random, 60 + random.nextInt(200));
      List<KeyItem> items = apart(items(random, text));
      String edited = edited(random, text, items);
      List<Outcome> outcomes = KeyCarrying.carry(text, items, edited);
      for (Outcome outcome : outcomes) {
        String quote = outcome.item().span().in(text);
        assertThat(outcome)
            .as("seed %d: %s%n%s%n%s", seed, quote, text, edited)
            .isInstanceOf(Carried.class);
        assertThat(((Carried) outcome).moved().span().in(edited)).isEqualTo(quote);
        assertThat(((Carried) outcome).moved().labels()).isEqualTo(outcome.item().labels());
      }
    }
  }

  @Test
  void aChangedWordInsideTrimsTheItemAndSaysWhatItWas() {
    KeyItem item = item(TEXT, "rammed through its scheme", Optional.of("rammed"));
    String now = TEXT.replace("its scheme", "the cycle scheme");
    Trimmed trimmed = (Trimmed) one(item, now);
    assertThat(trimmed.oldQuote()).isEqualTo("rammed through its scheme");
    assertThat(trimmed.newQuote()).isEqualTo("rammed through the cycle scheme");
    assertThat(trimmed.moved().span().in(now)).isEqualTo(trimmed.newQuote());
    assertThat(trimmed.moved().core().orElseThrow().in(now)).isEqualTo("rammed");
    assertThat(trimmed.core()).isEmpty();
    assertThat(trimmed.moved().reason()).isEqualTo(item.reason());
  }

  @Test
  void aCoreThatIsGoneIsSaid() {
    KeyItem item = item(TEXT, "rammed through its scheme", Optional.of("rammed"));
    Trimmed trimmed = (Trimmed) one(item, TEXT.replace("rammed", "pushed"));
    assertThat(trimmed.newQuote()).isEqualTo("through its scheme");
    assertThat(trimmed.moved().core()).isEmpty();
    assertThat(trimmed.core()).contains("Its core “rammed” is gone; draw it again.");
  }

  @Test
  void wordsThatAreGoneAreLostWithAReason() {
    KeyItem item = item(TEXT, "Nobody was asked", Optional.empty());
    assertThat(one(item, TEXT.replace("Nobody was asked. ", "").replace("Nobody was asked.", "")))
        .isEqualTo(new Lost(item, "Nobody was asked", "None of its words is left at this place."));
    assertThat(one(item, TEXT.replace("Nobody was asked", "All of them was told")))
        .isEqualTo(new Lost(item, "Nobody was asked", "Only 1 of its 3 words is left."));
  }

  @Test
  void marksAroundWordsMoveWithThem() {
    KeyItem item = item(TEXT, "“We were open.”", Optional.empty());
    String now = "New first.\n" + TEXT.replace("It was not", "Perhaps");
    assertThat(((Carried) one(item, now)).moved().span().in(now)).isEqualTo("“We were open.”");
  }

  @Test
  void aWhollyRewrittenTextOfFullLengthTakesBoundedWork() {
    String old = numbered("a", 12_000);
    String now = numbered("b", 12_000);
    String shuffled = text(new Random(1), 18_000);
    String other = text(new Random(2), 18_000);
    String lines = "a\n".repeat(49_999) + "a";
    List<KeyItem> items = List.of(item(old, "a5 a6", Optional.empty()));
    assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          assertThat(KeyCarrying.carry(old, items, now)).allMatch(Lost.class::isInstance);
          assertThat(KeyCarrying.carry(shuffled, items(new Random(3), shuffled), other))
              .isNotEmpty();
          assertThat(KeyCarrying.carry(lines, List.of(item(lines, "a", Optional.empty())), old))
              .hasSize(1);
        });
  }

  private static Outcome one(KeyItem item, String now) {
    return KeyCarrying.carry(TEXT, List.of(item), now).getFirst();
  }

  private static String numbered(String letter, int count) {
    return IntStream.range(0, count).mapToObj(i -> letter + i).collect(Collectors.joining(" "));
  }

  /// Words of a small vocabulary in sentences and paragraphs, so that much stands there twice.
  private static String text(Random random, int words) {
    List<String> vocabulary =
        List.of("the", "war", "of", "peace", "a", "treaty", "was", "café", "no");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      String word =
          random.nextInt(3) == 0
              ? "word" + random.nextInt(500)
              : vocabulary.get(random.nextInt(vocabulary.size()));
      String end = random.nextInt(9) > 0 ? " " : random.nextInt(3) > 0 ? ". " : ".\n";
      text.append(word).append(i == words - 1 ? "." : end);
    }
    return text.toString();
  }

  private static List<KeyItem> items(Random random, String text) {
    Passage passage = Passage.of(text, "en");
    List<KeyItem> items = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int from = random.nextInt(passage.words().count());
      int to = Math.min(passage.words().count(), from + 1 + random.nextInt(6));
      Span span = passage.span(new WordRange(from, to));
      Span core = passage.span(new WordRange(to - 1, to));
      items.add(item(span, random.nextBoolean() ? Optional.of(core) : Optional.empty()));
    }
    return items;
  }

  /// Those that overlap no earlier one.
  private static List<KeyItem> apart(List<KeyItem> items) {
    List<KeyItem> apart = new ArrayList<>();
    for (KeyItem item : items) {
      if (apart.stream().noneMatch(other -> other.span().overlaps(item.span()))) {
        apart.add(item);
      }
    }
    return apart;
  }

  /// Puts new words before and after items and at the ends.
  private static String edited(Random random, String text, List<KeyItem> items) {
    StringBuilder edited = new StringBuilder(text);
    List<Integer> places = new ArrayList<>(List.of(0, text.length()));
    items.forEach(
        item -> places.add(random.nextBoolean() ? item.span().start() : item.span().end()));
    places.sort(Comparator.reverseOrder());
    for (int place : places) {
      String words = "new" + random.nextInt(1000) + " the fresh" + random.nextInt(1000);
      edited.insert(
          place,
          place > 0 && text.charAt(place - 1) != ' ' && text.charAt(place - 1) != '\n'
              ? " " + words
              : words + " ");
    }
    return edited.toString();
  }

  private static KeyItem shifted(KeyItem item, int by) {
    return item(move(item.span(), by), item.core().map(core -> move(core, by)));
  }

  private static Span move(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  private static KeyItem item(String text, String quote, Optional<String> core) {
    int start = text.indexOf(quote);
    Span span = new Span(start, start + quote.length());
    return item(
        span,
        core.map(
            words ->
                new Span(
                    start + quote.indexOf(words), start + quote.indexOf(words) + words.length())));
  }

  private static KeyItem item(Span span, Optional<Span> core) {
    return new KeyItem(
        span, core, List.of("loaded-term"), BigDecimal.ONE, KeyItem.Status.REQUIRED, "Why.", "");
  }
}
