package org.gloss.exercise.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gloss.annotation.Span;

/// Finds the span that a quoted item means.
final class QuoteFinder {

  private final PassageIndex index;
  private final NearestWords nearest;
  private final Problems problems;

  QuoteFinder(PassageIndex index, Problems problems) {
    this.index = index;
    this.nearest = new NearestWords(index.passage());
    this.problems = problems;
  }

  /// The span of an item with a `quote`; empty, with a problem, where it means none or several.
  Optional<Span> find(Yaml.Fields item) {
    String quote = FoldedText.fold(item.text("quote").orElse(""));
    if (quote.isEmpty()) {
      return Optional.empty();
    }
    int[] starts = index.folded().find(quote);
    if (starts.length == 0) {
      report(item, "quote", quote, "does not stand in the passage", nearest.advice(quote));
      return Optional.empty();
    }
    return one(item, quote, starts).flatMap(start -> through(item, start, start + quote.length()));
  }

  private Optional<Integer> one(Yaml.Fields item, String quote, int[] starts) {
    Optional<String> before = item.text("before").map(FoldedText::fold).filter(w -> !w.isEmpty());
    if (before.isPresent()) {
      return after(item, before.get(), quote);
    }
    int most = starts.length;
    Optional<Integer> occurrence = item.integer("occurrence");
    if (occurrence.isPresent()) {
      int which = occurrence.get();
      if (which < 1 || which > most) {
        problems.add(
            item.placeOf("occurrence"),
            "There is no occurrence " + which + " of " + Shown.quoted(quote),
            "It stands " + times(most) + " in the passage.");
        return Optional.empty();
      }
      return Optional.of(starts[which - 1]);
    }
    if (most > 1) {
      report(item, "quote", quote, "stands " + times(most) + " in the passage", telling(most));
      return Optional.empty();
    }
    return Optional.of(starts[0]);
  }

  private Optional<Integer> after(Yaml.Fields item, String before, String quote) {
    FoldedText folded = index.folded();
    int[] starts =
        IntStream.concat(
                Arrays.stream(folded.find(before + quote)).map(at -> at + before.length()),
                Arrays.stream(folded.find(before + " " + quote))
                    .map(at -> at + before.length() + 1))
            .distinct()
            .toArray();
    if (starts.length == 1) {
      return Optional.of(starts[0]);
    }
    String place = starts.length == 0 ? "do not stand right before" : "stand more than once before";
    problems.add(
        item.placeOf("before"),
        "The words " + Shown.quoted(before) + " " + place + " the quote " + Shown.quoted(quote),
        starts.length == 0
            ? "Copy the words that come right before it, or use \"occurrence\"."
            : "Add more words, or use \"occurrence\" instead.");
    return Optional.empty();
  }

  private Optional<Span> through(Yaml.Fields item, int start, int end) {
    Optional<String> through = item.text("through").map(FoldedText::fold).filter(w -> !w.isEmpty());
    FoldedText folded = index.folded();
    if (through.isEmpty()) {
      return inOneParagraph(item, folded.span(start, end));
    }
    int[] ends = folded.find(through.get(), end, folded.length());
    if (ends.length == 0) {
      report(
          item,
          "through",
          through.get(),
          "do not stand after the quote",
          "Copy the last words of the span as they stand in the passage.");
      return Optional.empty();
    }
    return Optional.of(folded.span(start, ends[0] + through.get().length()));
  }

  private Optional<Span> inOneParagraph(Yaml.Fields item, Span span) {
    if (span.in(index.passage().text()).indexOf('\n') < 0) {
      return Optional.of(span);
    }
    problems.add(
        item.placeOf("quote"),
        "The quote runs over the end of a paragraph",
        "Quote the first words only and write the last words as \"through\".");
    return Optional.empty();
  }

  private void report(Yaml.Fields item, String field, String words, String what, String advice) {
    String subject = field.equals("quote") ? "The quote " : "The words ";
    problems.add(item.placeOf(field), subject + Shown.quoted(words) + " " + what, advice);
  }

  private static String telling(int most) {
    return "Add \"before\" with the words right before it, or \"occurrence\" from 1 to "
        + most
        + ".";
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }
}
