package org.gloss.exercise.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gloss.annotation.AnswerKey;

/// Says in plain sentences what changed between two versions of an exercise.
public final class VersionDifference {

  /// The most sentences.
  public static final int MOST_SENTENCES = 40;

  private static final int MOST_NAMED = 3;

  private final ExerciseFile older;
  private final ExerciseFile newer;
  private final List<String> sentences = new ArrayList<>();

  private VersionDifference(ExerciseFile older, ExerciseFile newer) {
    this.older = older;
    this.newer = newer;
  }

  /// The changes: fields first, then the text, then the keys; empty where nothing changed that a
  /// person could see. At most [#MOST_SENTENCES], the last of which then says how many more there
  /// are.
  public static List<String> between(ExerciseFile older, ExerciseFile newer) {
    VersionDifference difference = new VersionDifference(older, newer);
    difference.fields();
    difference.sections();
    difference.paragraphs();
    difference.keys();
    List<String> all = difference.sentences;
    if (all.size() <= MOST_SENTENCES) {
      return List.copyOf(all);
    }
    List<String> shown = new ArrayList<>(all.subList(0, MOST_SENTENCES - 1));
    shown.add("There are %,d more changes.".formatted(all.size() - shown.size()));
    return List.copyOf(shown);
  }

  private void fields() {
    field("The title", FrontMatter::title);
    field("The language", FrontMatter::language);
    field("The kind", front -> front.kind().word());
    field("The label set", FrontMatter::labels);
    optional("The depth", FrontMatter::depth);
    optional("The preset", FrontMatter::preset);
    optional("The age", FrontMatter::level);
    optional("The working time in minutes", FrontMatter::minutes);
    optional("The notice", FrontMatter::notice);
    optional("The last question", FrontMatter::question);
    optional("The speaker who continues", FrontMatter::continues);
    field("The author of the first key", FrontMatter::keyBy);
    same("The speakers were changed.", front -> front.speakers());
    same("The source was changed.", front -> front.source());
  }

  private void field(String name, Function<FrontMatter, String> value) {
    optional(name, value.andThen(Optional::of));
  }

  private void optional(String name, Function<FrontMatter, ? extends Optional<?>> value) {
    Optional<String> was = value.apply(older.front()).map(String::valueOf);
    Optional<String> now = value.apply(newer.front()).map(String::valueOf);
    if (was.equals(now)) {
      return;
    }
    if (was.isEmpty()) {
      say("%s is now %s.", name, shown(now.orElse("")));
    } else if (now.isEmpty()) {
      say("%s was removed; it was %s.", name, shown(was.get()));
    } else {
      say("%s changed from %s to %s.", name, shown(was.get()), shown(now.get()));
    }
  }

  private void same(String sentence, Function<FrontMatter, Object> value) {
    if (!value.apply(older.front()).equals(value.apply(newer.front()))) {
      say("%s", sentence);
    }
  }

  private void sections() {
    section("The context", older.context(), newer.context());
    section("The provenance", older.provenance(), newer.provenance());
    section("The teacher's note", older.teachersNote(), newer.teachersNote());
  }

  private void section(String name, Optional<String> was, Optional<String> now) {
    if (!was.equals(now)) {
      say("%s was %s.", name, was.isEmpty() ? "added" : now.isEmpty() ? "removed" : "changed");
    }
  }

  /// Paragraphs by their number, where as many were taken out as put in; else how many.
  private void paragraphs() {
    List<String> was = List.of(older.passage().text().split("\n", -1));
    List<String> now = List.of(newer.passage().text().split("\n", -1));
    int start = 0;
    int shorter = Math.min(was.size(), now.size());
    while (start < shorter && was.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && was.get(was.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    int gone = was.size() - start - end;
    int come = now.size() - start - end;
    if (gone == come) {
      changedParagraphs(was, now, start, gone);
    } else if (gone == 0) {
      say(
          "%s after paragraph %,d.",
          counted(come, "paragraph was", "paragraphs were", "added"), start);
    } else if (come == 0) {
      say(
          "%s after paragraph %,d.",
          counted(gone, "paragraph was", "paragraphs were", "removed"), start);
    } else {
      say(
          "From paragraph %,d on, %s replaced by %,d.",
          start + 1, gone == 1 ? "one paragraph was" : "%,d paragraphs were".formatted(gone), come);
    }
  }

  private void changedParagraphs(List<String> was, List<String> now, int start, int count) {
    List<String> numbers = new ArrayList<>();
    for (int i = start; i < start + count; i++) {
      if (!was.get(i).equals(now.get(i))) {
        numbers.add(String.valueOf(i + 1));
      }
    }
    if (numbers.size() == 1) {
      say("Paragraph %s changed.", numbers.getFirst());
    } else if (numbers.size() > 1 && numbers.size() <= 10) {
      say("Paragraphs %s changed.", String.join(", ", numbers));
    } else if (numbers.size() > 10) {
      say("%,d paragraphs changed.", numbers.size());
    }
  }

  private void keys() {
    key("", older.key(), newer.key());
    Map<String, AnswerKey> was = new HashMap<>();
    older.otherKeys().forEach(key -> was.put(key.instructor(), key));
    Set<String> seen = new HashSet<>();
    for (AnswerKey now : newer.otherKeys()) {
      seen.add(now.instructor());
      AnswerKey before = was.get(now.instructor());
      if (before == null) {
        say("A second key by %s was added.", now.instructor());
      } else {
        key("In the key by " + now.instructor() + ": ", before, now);
      }
    }
    older.otherKeys().stream()
        .map(AnswerKey::instructor)
        .filter(name -> !seen.contains(name))
        .forEach(name -> say("The second key by %s was removed.", name));
  }

  private void key(String where, AnswerKey was, AnswerKey now) {
    KeyDifference difference =
        KeyDifference.of(was, older.passage().text(), now, newer.passage().text());
    named(where, difference.added(), "key item was added", "key items were added");
    named(where, difference.removed(), "key item was removed", "key items were removed");
    difference.changes().forEach(change -> say("%s%s", where, change));
    if (difference.reworded() > 0) {
      say("%s%s.", where, counted(difference.reworded(), "reason was", "reasons were", "reworded"));
    }
    if (difference.hints() > 0) {
      say("%s%s.", where, counted(difference.hints(), "hint was", "hints were", "changed"));
    }
  }

  private void named(String where, List<String> items, String one, String several) {
    if (items.isEmpty()) {
      return;
    }
    List<String> some = items.subList(0, Math.min(MOST_NAMED, items.size()));
    String more =
        items.size() > MOST_NAMED ? " and %,d more".formatted(items.size() - MOST_NAMED) : "";
    say(
        "%s%,d %s: %s%s.",
        where, items.size(), items.size() == 1 ? one : several, String.join(", ", some), more);
  }

  private static String counted(int count, String one, String several, String done) {
    return "%,d %s %s".formatted(count, count == 1 ? one : several, done);
  }

  private void say(String pattern, Object... arguments) {
    sentences.add(pattern.formatted(arguments));
  }

  private static String shown(String value) {
    return KeyDifference.quoted(value);
  }
}
