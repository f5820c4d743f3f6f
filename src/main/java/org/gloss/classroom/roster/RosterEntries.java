package org.gloss.classroom.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gloss.classroom.Alias;

/// Collects students and sees to it that each has a name and an id of their own.
final class RosterEntries {

  /// The most students of a roster.
  static final int MOST = 5_000;

  /// The most characters of an id.
  static final int LONGEST_ID = 120;

  private static final int SHOWN = 40;

  private final String file;
  private final List<RosterEntry> entries = new ArrayList<>();
  private final List<Remark> faults;
  private final List<Remark> notes;
  private final Map<String, RosterEntry> bySkeleton = new HashMap<>();
  private final Map<String, RosterEntry> byCapitals = new HashMap<>();
  private final Map<String, RosterEntry> byId = new HashMap<>();

  RosterEntries(String file, List<Remark> faults, List<Remark> notes) {
    this.file = file;
    this.faults = faults;
    this.notes = notes;
  }

  static Unusable tooMany(int students) {
    return new Unusable(
        "",
        String.format(
            Locale.ENGLISH,
            "This file lists %,d students; a class has at most %,d. Split it into one file for each"
                + " class.",
            students,
            MOST));
  }

  List<RosterEntry> entries() {
    return entries;
  }

  /// Takes one more student, or tells what is wrong with them.
  void add(int line, String writtenName, String writtenId) {
    String name = value(writtenName);
    String id = Normalizer.normalize(value(writtenId), Normalizer.Form.NFC);
    Optional<String> wrongId = idFault(id);
    wrongId.ifPresent(sentence -> fault(line, sentence));
    Optional<String> wrongName = nameFault(name, !id.isEmpty());
    if (wrongName.isPresent()) {
      fault(line, wrongName.get());
      return;
    }
    switch (Alias.read(name)) {
      case Alias.Reading.Unusable(String reason) ->
          fault(line, "“" + shown(name) + "” cannot be a name here. " + reason);
      case Alias.Reading.Usable(Alias alias) -> {
        if (wrongId.isEmpty()) {
          addIfUnlike(new RosterEntry(line, alias, id));
        }
      }
    }
  }

  private void addIfUnlike(RosterEntry entry) {
    Optional<String> doubled = doubled(entry);
    if (doubled.isPresent()) {
      fault(entry.line(), doubled.get());
      return;
    }
    String name = entry.alias().value();
    if ("+-@".indexOf(name.charAt(0)) >= 0) {
      notes.add(
          new Remark(
              file,
              entry.line(),
              "“"
                  + name
                  + "” begins like a formula of a spreadsheet. It is kept as it is, as text."));
    }
    entries.add(entry);
    bySkeleton.put(entry.alias().skeleton(), entry);
    byCapitals.put(entry.alias().capitals(), entry);
    if (!entry.externalId().isEmpty()) {
      byId.put(entry.externalId(), entry);
    }
  }

  private Optional<String> doubled(RosterEntry entry) {
    RosterEntry sameId = byId.get(entry.externalId());
    Alias alias = entry.alias();
    RosterEntry like = bySkeleton.getOrDefault(alias.skeleton(), byCapitals.get(alias.capitals()));
    if (like != null
        && (sameId == like || entry.externalId().isEmpty())
        && like.alias().value().equals(alias.value())
        && like.externalId().equals(entry.externalId())) {
      return Optional.of("This line repeats line " + like.line() + ". Delete one of them.");
    }
    if (sameId != null) {
      return Optional.of(
          "The id “"
              + entry.externalId()
              + "” stands in line "
              + sameId.line()
              + " already. Give each student an id of their own.");
    }
    return Optional.ofNullable(like).map(other -> likeness(alias.value(), other));
  }

  private static String likeness(String name, RosterEntry other) {
    String how =
        name.equalsIgnoreCase(other.alias().value())
            ? "” stands in line " + other.line() + " already."
            : "” looks like “" + other.alias().value() + "” in line " + other.line() + ".";
    return "“" + name + how + " Add a letter or the surname’s initial to one of them.";
  }

  private static Optional<String> nameFault(String name, boolean hasId) {
    if (name.isBlank()) {
      return Optional.of(
          hasId
              ? "The name is missing. Write it, or delete the line."
              : "Neither name nor id is here. Write them, or delete the line.");
    }
    if (name.startsWith("=")) {
      return Optional.of(
          "“" + shown(name) + "” is a formula, not a name. Write the name itself in its place.");
    }
    int length = name.codePointCount(0, name.length());
    if (length > Alias.LONGEST) {
      return Optional.of(
          "“"
              + shown(name)
              + "” has "
              + length
              + " characters; a name has at most "
              + Alias.LONGEST
              + ". Shorten it.");
    }
    return strangeCharacter("name", name);
  }

  private static Optional<String> idFault(String id) {
    if (id.startsWith("=")) {
      return Optional.of(
          "“" + shown(id) + "” is a formula, not an id. Write the id itself in its place.");
    }
    int length = id.codePointCount(0, id.length());
    if (length > LONGEST_ID) {
      return Optional.of(
          "The id has "
              + length
              + " characters; an id has at most "
              + LONGEST_ID
              + ". Check whether it is in the right column.");
    }
    return strangeCharacter("id", id);
  }

  private static Optional<String> strangeCharacter(String what, String value) {
    Optional<Integer> control =
        value.codePoints().boxed().filter(Character::isISOControl).findFirst();
    if (control.isPresent()) {
      return Optional.of(
          "The %s holds a control character (U+%04X). Type it anew."
              .formatted(what, control.get()));
    }
    return value.indexOf('\uFFFD') >= 0
        ? Optional.of(
            "The "
                + what
                + " “"
                + shown(value)
                + "” holds a broken character. Save the file as UTF-8 and upload it again.")
        : Optional.empty();
  }

  /// What a cell means: spreadsheets write `="007"` to keep zeros.
  private static String value(String cell) {
    return cell.length() > 2 && cell.startsWith("=\"") && cell.endsWith("\"")
        ? cell.substring(2, cell.length() - 1).strip()
        : cell;
  }

  /// A value of the file as it stands in a sentence: cut short, without control characters.
  static String shown(String text) {
    String visible = text.replaceAll("\\p{Cntrl}", "");
    int length = visible.codePointCount(0, visible.length());
    return length <= SHOWN
        ? visible
        : visible.substring(0, visible.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private void fault(int line, String sentence) {
    faults.add(new Remark(file, line, sentence));
  }
}
