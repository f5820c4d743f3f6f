package org.gloss.exercise.bank;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a teacher looks for in the bank. What is empty leaves the choice open.
///
/// @param words in title, text or source, in any case; blank for all
/// @param label id of a label that the key uses
/// @param language BCP 47 tag, with or without region
/// @param level age of the class in years; finds what suits from that age or a younger one
/// @param longest the most words of the text
/// @param archived whether archived ones are looked for, instead of the others
public record Search(
    String words,
    Optional<String> label,
    Optional<String> language,
    Optional<Integer> level,
    Optional<Integer> longest,
    boolean archived) {

  /// Everything that is not archived.
  public static final Search ALL =
      new Search("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  boolean fits(Bank.Listed listed) {
    var front = listed.newest().file().front();
    return listed.archived() == archived
        && (!archived || listed.mine())
        && label.stream().allMatch(id -> uses(listed, id))
        && language.stream().allMatch(tag -> primary(tag).equals(primary(front.language())))
        && level.stream().allMatch(age -> front.level().orElse(0) <= age)
        && longest.stream().allMatch(most -> listed.words() <= most)
        && holds(listed);
  }

  private boolean holds(Bank.Listed listed) {
    var front = listed.newest().file().front();
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    return Stream.of(front.title(), front.source().who(), listed.newest().passage().text())
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static boolean uses(Bank.Listed listed, String label) {
    return listed.newest().key().items().stream().anyMatch(item -> item.labels().contains(label));
  }

  /// The language alone, without its region.
  static String primary(String tag) {
    return tag.toLowerCase(Locale.ROOT).replaceFirst("-.*", "");
  }
}
