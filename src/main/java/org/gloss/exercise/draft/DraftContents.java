package org.gloss.exercise.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gloss.annotation.KeyItem;
import org.gloss.exercise.bank.BankTable;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.ExerciseKind;
import org.gloss.exercise.file.FrontMatter;
import org.gloss.exercise.file.KeyFile;
import org.gloss.exercise.file.VisibleText;
import org.gloss.exercise.file.WrittenItem;
import org.gloss.exercise.file.WrittenKey;
import org.gloss.exercise.intake.Intake;
import org.gloss.exercise.intake.KeyCarrying;
import org.springframework.stereotype.Component;

/// What stands in a draft: blank ones, those made of a version, texts that replace each other.
@Component
class DraftContents {

  private static final int LONGEST_ID = 80;

  private final DraftTable drafts;
  private final KeyTable keys;
  private final BankTable bank;
  private final DetailRules rules;

  DraftContents(DraftTable drafts, KeyTable keys, BankTable bank, DetailRules rules) {
    this.drafts = drafts;
    this.keys = keys;
    this.bank = bank;
    this.rules = rules;
  }

  /// A text as a draft keeps it, or why it cannot.
  sealed interface Text {
    record Clean(String passage) implements Text {}

    record Refused(String reason) implements Text {}
  }

  /// The details of a new exercise.
  static DraftDetails blank(
      String id, String title, String labelSet, String language, String instructor) {
    FrontMatter front =
        new FrontMatter(
            id,
            line(title),
            language,
            ExerciseKind.PASSAGE,
            labelSet,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            instructor,
            List.of(),
            Optional.empty(),
            new FrontMatter.Provenance(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            Optional.empty(),
            Optional.empty());
    return new DraftDetails(front, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// The details of an exercise, under another id.
  static DraftDetails of(ExerciseFile file, String id) {
    return new DraftDetails(
        named(file.front(), id), file.context(), file.provenance(), file.teachersNote());
  }

  /// Fills a new draft with every key of an exercise.
  void fill(Draft draft, ExerciseFile file, Instant now) {
    DraftKey first = keys.of(draft.id()).getFirst();
    insert(first.id(), file.first(), now);
    file.first()
        .file()
        .filter(name -> draft.base().isPresent())
        .ifPresent(name -> keys.refile(first.id(), name));
    for (KeyFile other : file.others()) {
      String name = draft.base().isPresent() ? other.file() : "";
      DraftKey key =
          new DraftKey(
              UUID.randomUUID(),
              draft.id(),
              Optional.empty(),
              other.written().instructor(),
              keys.of(draft.id()).size(),
              name,
              Optional.of(now));
      keys.insert(key);
      insert(key.id(), other.written(), now);
    }
  }

  /// A text that somebody typed: blank lines part paragraphs.
  Text text(String typed) {
    if (typed.isBlank()) {
      return new Text.Clean("");
    }
    return switch (Intake.paste(typed)) {
      case Intake.Refused(String words) -> new Text.Refused(words);
      case Intake.Taken taken -> new Text.Clean(taken.text());
    };
  }

  /// Moves the items of all keys from a draft's earlier text to its new one.
  ///
  /// @return a sentence for each item that changed its words or was lost; of a second opinion that
  ///   is not handed in only how many there are
  List<String> carry(Draft before, Draft after, Instant now) {
    List<String> lost = new ArrayList<>();
    for (DraftKey key : keys.of(after.id())) {
      List<String> ofKey = carry(key, before, after, now);
      if (key.first()) {
        lost.addAll(ofKey);
      } else if (key.open()) {
        ofKey.forEach(said -> lost.add("In the key of " + key.instructor() + ": " + said));
      } else if (!ofKey.isEmpty()) {
        lost.add(
            "In the second opinion of %s, not all marks are as they were: %d."
                .formatted(key.instructor(), ofKey.size()));
      }
    }
    return lost;
  }

  private List<String> carry(DraftKey key, Draft before, Draft after, Instant now) {
    List<String> lost = new ArrayList<>();
    List<DraftItem> items = keys.items(key.id());
    List<KeyItem> plain = items.stream().map(DraftItem::item).toList();
    List<KeyCarrying.Outcome> carried = KeyCarrying.carry(before.passage(), plain, after.passage());
    for (int i = 0; i < items.size(); i++) {
      keys.update(key.id(), moved(items.get(i), carried.get(i), lost), now);
    }
    return lost;
  }

  private static DraftItem moved(DraftItem item, KeyCarrying.Outcome outcome, List<String> lost) {
    return switch (outcome) {
      case KeyCarrying.Carried carried -> item.changed(carried.moved());
      case KeyCarrying.Trimmed trimmed -> {
        String core = trimmed.core().map(said -> " " + said).orElse("");
        lost.add("“" + trimmed.oldQuote() + "” became “" + trimmed.newQuote() + "”." + core);
        yield item.changed(trimmed.moved());
      }
      case KeyCarrying.Lost gone -> {
        lost.add("“" + gone.oldQuote() + "” could not be carried over. " + gone.why());
        yield item.taken();
      }
    };
  }

  /// What is wrong with details, in words; empty when they can be kept.
  Optional<String> fault(Draft draft, DraftDetails details) {
    return rules.fault(draft, details);
  }

  /// The same details as a draft may keep them: its id never changes, blank fields are empty, lines
  /// are single.
  DraftDetails settled(Draft draft, DraftDetails details) {
    return new DraftDetails(
        named(details.front(), draft.exerciseId()),
        filled(details.context()),
        filled(details.provenance()),
        filled(details.teachersNote()));
  }

  /// An id that no exercise has, made of a title's words.
  String freshId(String title) {
    String plain =
        java.text.Normalizer.normalize(title, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String cut = plain.length() > LONGEST_ID ? plain.substring(0, LONGEST_ID) : plain;
    String stem = cut.replaceAll("-+$", "");
    String base = stem.matches("[a-z].*") ? stem : stem.isEmpty() ? "exercise" : "text-" + stem;
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> i == 1 ? base : base + "-" + i)
        .filter(id -> bank.find(id).isEmpty() && drafts.ofExercise(id).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private void insert(UUID keyId, WrittenKey key, Instant now) {
    for (WrittenItem written : key.items()) {
      keys.insert(
          keyId,
          new DraftItem(UUID.randomUUID(), 1, false, written.item(), Optional.of(written.form())),
          now);
    }
  }

  private static FrontMatter named(FrontMatter front, String id) {
    return new FrontMatter(
        id,
        line(front.title()),
        front.language(),
        front.kind(),
        front.labels(),
        front.depth(),
        front.preset(),
        front.level(),
        front.minutes(),
        line(front.keyBy()),
        front.speakers(),
        front.continues(),
        front.source(),
        front.notice().map(DraftContents::line).filter(text -> !text.isEmpty()),
        front.question().map(DraftContents::line).filter(text -> !text.isEmpty()));
  }

  private static Optional<String> filled(Optional<String> text) {
    return text.filter(words -> !words.isBlank());
  }

  private static String line(String text) {
    return VisibleText.of(text).text().strip().replaceAll("\\s+", " ");
  }
}
