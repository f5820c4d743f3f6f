package org.gloss.annotator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;

/// What `<passage-annotator>` shows. Everything in it reaches the browser: a key may be in it only
/// when it has been released.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AnnotatorModel(
    Mode mode,
    Saving saving,
    Reading reading,
    List<Choice> labels,
    List<Mark> annotations,
    Optional<Results> results) {

  /// What can be done with the passage.
  public enum Mode {
    /// Mark it; marks are sent to the server as they are made.
    WORK,
    /// Mark it; marks stay in the page until the server asks for them.
    LOCAL,
    /// Read own marks beside the key.
    RESULTS,
    /// Write a key: items are sent to the server as they are made.
    AUTHOR
  }

  /// Where marks are sent, and under which names the browser keeps those that are not there yet.
  ///
  /// @param attempt id of the attempt, or of the key in mode AUTHOR; empty in the modes without
  ///   saving
  /// @param account id of who marks
  /// @param channel path, relative to the application
  public record Saving(String attempt, String account, String channel) {

    /// No saving.
    public static final Saving NONE = new Saving("", "", "");
  }

  /// The text and what stands around it.
  ///
  /// @param words flat offsets `start, end, …` in UTF-16 code units; so are the next two
  /// @param turns where speakers begin
  /// @param context shown above, cannot be marked; may be empty
  /// @param notice one line above the passage; may be empty
  public record Reading(
      String language,
      String title,
      String text,
      int[] words,
      int[] sentences,
      int[] paragraphs,
      List<Turn> turns,
      String context,
      String notice) {

    /// From a passage.
    public static Reading of(
        Passage passage, String title, List<Turn> turns, String context, String notice) {
      return new Reading(
          passage.language(),
          title,
          passage.text(),
          passage.words().offsets(),
          flat(passage.sentences()),
          flat(passage.paragraphs()),
          turns,
          context,
          notice);
    }

    private static int[] flat(List<Span> spans) {
      return spans.stream()
          .flatMapToInt(span -> java.util.stream.IntStream.of(span.start(), span.end()))
          .toArray();
    }
  }

  /// A speaker's turn.
  ///
  /// @param paragraph index of its first paragraph, from 0
  public record Turn(int paragraph, String name) {}

  /// A label that may be given, with what helps to choose it.
  public record Choice(
      String id,
      String name,
      String shortName,
      String family,
      String familyName,
      String definition,
      String test,
      String example,
      String confusedWith,
      String confusedWhy,
      String colour,
      String darkColour,
      String pattern,
      String shortcut) {

    /// The choices of a depth, in the order shown.
    public static List<Choice> of(LabelSet set, String depth) {
      return set.offered(depth).stream().map(label -> of(set, label)).toList();
    }

    private static Choice of(LabelSet set, Label label) {
      return new Choice(
          label.id(),
          label.name(),
          label.shortName(),
          label.family(),
          set.families().stream()
              .filter(family -> family.id().equals(label.family()))
              .map(LabelSet.Group::name)
              .findFirst()
              .orElse(label.family()),
          label.definition(),
          label.test(),
          label.example(),
          set.label(label.confusion().label()).map(Label::name).orElse(""),
          label.confusion().difference(),
          label.colour(),
          label.darkColour(),
          label.pattern(),
          label.shortcut());
    }
  }

  /// An annotation with its revision, 0 where it has none.
  ///
  /// @param item what an item of a key has besides; sent in mode AUTHOR only
  public record Mark(
      String id, int rev, int start, int end, String label, String reason, Optional<KeyPart> item) {

    /// A mark that is no item of a key.
    public Mark(String id, int rev, int start, int end, String label, String reason) {
      this(id, rev, start, end, label, reason, Optional.empty());
    }

    /// From an annotation.
    public static Mark of(Annotation annotation, int revision) {
      return new Mark(
          annotation.id().toString(),
          revision,
          annotation.span().start(),
          annotation.span().end(),
          annotation.label(),
          annotation.reason());
    }
  }

  /// What an item of a key has besides words, preferred label and reason.
  ///
  /// @param others further accepted labels, best first
  /// @param core what an answer must touch, inside the item's words; empty where none is drawn
  /// @param weight 0.5 to 3; other stored values are shown as they are
  /// @param status `required`, `optional` or `trap`
  /// @param hint one line, may be empty
  public record KeyPart(
      List<String> others, Optional<Span> core, BigDecimal weight, String status, String hint) {

    private static final Set<String> STATUSES = Set.of("required", "optional", "trap");

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if the status is none of the three
    public KeyPart {
      others = List.copyOf(others);
      if (!STATUSES.contains(status)) {
        throw new IllegalArgumentException("not a status of a key item: " + status);
      }
    }
  }

  /// The key beside the annotations.
  ///
  /// @param own whether who reads them made the annotations; else they are told of as a student's
  public record Results(List<Item> items, List<MarkResult> annotations, boolean own) {

    /// Copies the lists.
    public Results {
      items = List.copyOf(items);
      annotations = List.copyOf(annotations);
    }
  }

  /// One item of the key. Offsets are UTF-16 code units.
  ///
  /// @param extent what an answer may reach
  /// @param span what the author marked
  /// @param core what an answer must touch
  /// @param status `required`, `optional` or `trap`
  /// @param outcome `found`, `found-other-name`, `partly`, `missed`; empty unless required
  /// @param annotation id of the annotation that it was matched with; may be empty
  public record Item(
      String id,
      Span extent,
      Span span,
      Span core,
      List<String> labels,
      String status,
      String outcome,
      String reason,
      String annotation) {}

  /// What became of one annotation.
  ///
  /// @param outcome `matched`, `also-fair`, `extra`
  /// @param item id of the item it was matched with or stands on; may be empty
  /// @param note the reason of the optional item or trap that it stands on; may be empty
  public record MarkResult(String id, String outcome, String item, String note) {}
}
