package org.gloss.exercise.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;

/// What changed between two keys. Items with the same words are the same item; of several with the
/// same words those in the same order, those with the same labels first.
///
/// @param added the new items' words and labels
/// @param removed the old items' words and labels
/// @param changes one sentence for each thing that changed about an item that stayed
/// @param reworded how many reasons changed
/// @param hints how many hints changed
record KeyDifference(
    List<String> added, List<String> removed, List<String> changes, int reworded, int hints) {

  private static final int MOST_SHOWN = 60;

  KeyDifference {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changes = List.copyOf(changes);
  }

  /// @param oldText that the old key's spans are of
  /// @param newText that the new key's spans are of
  static KeyDifference of(AnswerKey older, String oldText, AnswerKey newer, String newText) {
    Comparison comparison = new Comparison(oldText, newText);
    comparison.compare(older.items(), newer.items());
    return new KeyDifference(
        comparison.added,
        comparison.removed,
        comparison.changes,
        comparison.reworded,
        comparison.hints);
  }

  /// Words in quotation marks, the middle of long ones left out.
  static String quoted(String words) {
    String line = Folding.value(words);
    int points = line.codePointCount(0, line.length());
    if (points <= MOST_SHOWN) {
      return "“" + line + "”";
    }
    return "“"
        + line.substring(0, line.offsetByCodePoints(0, MOST_SHOWN / 2)).strip()
        + " … "
        + line.substring(line.offsetByCodePoints(line.length(), -MOST_SHOWN / 2)).strip()
        + "”";
  }

  /// Collects while both keys are walked through.
  private static final class Comparison {
    private final String oldText;
    private final String newText;
    private final List<String> added = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private int reworded;
    private int hints;

    Comparison(String oldText, String newText) {
      this.oldText = oldText;
      this.newText = newText;
    }

    void compare(List<KeyItem> older, List<KeyItem> newer) {
      Map<List<Object>, Deque<KeyItem>> exact = new HashMap<>();
      for (KeyItem item : older) {
        exact.computeIfAbsent(exactly(item, oldText), _ -> new ArrayDeque<>()).add(item);
      }
      List<KeyItem> unmatched = new ArrayList<>();
      List<KeyItem> left = new ArrayList<>(older);
      for (KeyItem now : newer) {
        KeyItem was = exact.getOrDefault(exactly(now, newText), new ArrayDeque<>()).poll();
        if (was == null) {
          unmatched.add(now);
        } else {
          left.remove(was);
          change(was, now);
        }
      }
      byWords(left, unmatched);
    }

    private void byWords(List<KeyItem> left, List<KeyItem> unmatched) {
      Map<String, Deque<KeyItem>> same = new HashMap<>();
      left.forEach(
          item -> same.computeIfAbsent(item.span().in(oldText), _ -> new ArrayDeque<>()).add(item));
      for (KeyItem now : unmatched) {
        KeyItem was = same.getOrDefault(now.span().in(newText), new ArrayDeque<>()).poll();
        if (was == null) {
          added.add(named(now, newText));
        } else {
          change(was, now);
        }
      }
      same.values().stream()
          .flatMap(Deque::stream)
          .sorted(Comparator.comparing(KeyItem::span))
          .forEach(item -> removed.add(named(item, oldText)));
    }

    private void change(KeyItem was, KeyItem now) {
      String item = quoted(now.span().in(newText));
      if (!was.labels().equals(now.labels())) {
        boolean one = was.labels().size() == 1 && now.labels().size() == 1;
        changed(one ? "label" : "labels", item, labels(was), labels(now));
      }
      Optional<String> oldCore = was.core().map(core -> core.in(oldText));
      Optional<String> newCore = now.core().map(core -> core.in(newText));
      if (!oldCore.equals(newCore)) {
        changed("core", item, core(oldCore), core(newCore));
      }
      if (was.weight().compareTo(now.weight()) != 0) {
        changed("weight", item, was.weight().toPlainString(), now.weight().toPlainString());
      }
      if (was.status() != now.status()) {
        changed("status", item, word(was), word(now));
      }
      reworded += was.reason().equals(now.reason()) ? 0 : 1;
      hints += was.hint().equals(now.hint()) ? 0 : 1;
    }

    private void changed(String what, String item, String was, String now) {
      changes.add("The %s of %s changed from %s to %s.".formatted(what, item, was, now));
    }

    private static List<Object> exactly(KeyItem item, String text) {
      return List.of(item.span().in(text), item.labels());
    }

    private static String named(KeyItem item, String text) {
      return quoted(item.span().in(text)) + " (" + labels(item) + ")";
    }

    private static String labels(KeyItem item) {
      return String.join(", ", item.labels()).replace('-', ' ');
    }

    private static String core(Optional<String> words) {
      return words.map(KeyDifference::quoted).orElse("none");
    }

    private static String word(KeyItem item) {
      return item.status().name().toLowerCase(Locale.ROOT);
    }
  }
}
