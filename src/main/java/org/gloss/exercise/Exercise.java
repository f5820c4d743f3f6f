package org.gloss.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.LabelSet;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotator.AnnotatorModel;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.ExerciseKind;
import org.gloss.scoring.PanelKey;

/// One version of an exercise, which never changes: text, keys and label set.
///
/// @param versionId never changes
/// @param number 1 for the first version of the exercise
/// @param keyNumber 1 for the first key of this text
/// @param file what its files say
/// @param labelSet the labels it uses
public record Exercise(
    UUID versionId, int number, int keyNumber, ExerciseFile file, LabelSet labelSet) {

  /// The exercise's id, in files and in the bank; all its versions share it.
  public String id() {
    return file.front().id();
  }

  /// One line.
  public String title() {
    return file.front().title();
  }

  /// Id of the depth that its author chose, else of the label set's first; so, too, where a draft's
  /// label set has that depth no longer.
  public String depth() {
    return file.front()
        .depth()
        .filter(id -> labelSet.depths().stream().anyMatch(depth -> depth.id().equals(id)))
        .orElseGet(() -> labelSet.depths().getFirst().id());
  }

  /// Whether marks that were made on an earlier version can be compared with this one's key: the
  /// text is the same, and every label that could be given is still there.
  public boolean goesOnFrom(Exercise earlier) {
    return sameTextAs(earlier)
        && labelSet.familyOf().keySet().containsAll(earlier.labelSet().familyOf().keySet());
  }

  /// Whether offsets of the one mean the same words in the other.
  public boolean sameTextAs(Exercise other) {
    return passage().text().equals(other.passage().text());
  }

  /// Id of the scoring preset that its author chose, else `balanced`.
  public String preset() {
    return file.front().preset().orElse("balanced");
  }

  /// Expected working time, empty when its author gave none.
  public OptionalInt minutes() {
    return file.front().minutes().stream().mapToInt(Integer::intValue).findFirst();
  }

  /// What students read.
  public Passage passage() {
    return file.passage();
  }

  /// The key that answers are compared with.
  public AnswerKey key() {
    return file.key();
  }

  /// Every instructor's key, the first one first. Where students are compared with a panel key,
  /// that is the key of nobody, and those that it was made of are returned.
  public List<AnswerKey> keys() {
    boolean panel = key().instructor().equals(PanelKey.INSTRUCTOR);
    return panel && file.others().size() > 1
        ? file.otherKeys()
        : Stream.concat(Stream.of(file.key()), file.otherKeys().stream()).toList();
  }

  /// An ungraded last question.
  public Optional<String> question() {
    return file.front().question();
  }

  /// How the text came about, in Markdown.
  public Optional<String> provenance() {
    return file.provenance();
  }

  /// Where the text comes from, one line each, as the author filled it in.
  public List<String> source() {
    var source = file.front().source();
    List<String> lines = new ArrayList<>();
    lines.add("Who: " + source.who());
    source.to().ifPresent(to -> lines.add("To: " + to));
    source.when().ifPresent(when -> lines.add("When: " + when));
    source.where().ifPresent(where -> lines.add("Where: " + where));
    source.how().ifPresent(how -> lines.add("How: " + how));
    source.translation().ifPresent(translation -> lines.add("Translation: " + translation));
    source.part().ifPresent(part -> lines.add("Part: " + part));
    return lines;
  }

  /// Whether it is a warm-up rather than a passage to hand in.
  public boolean warmUp() {
    return file.front().kind() == ExerciseKind.WARM_UP;
  }

  /// What the annotator shows of it, without the title, which the page has; holds nothing of the
  /// key.
  public AnnotatorModel.Reading reading() {
    return AnnotatorModel.Reading.of(
        passage(),
        "",
        file.turns().stream()
            .map(turn -> new AnnotatorModel.Turn(turn.from(), turn.speaker()))
            .toList(),
        file.context().orElse(""),
        file.front().notice().orElse(""));
  }

  /// The paragraphs of a warm-up, each a passage with its one key item; empty for other exercises.
  public List<WarmUpItem> warmUpItems() {
    return warmUp() ? passage().paragraphs().stream().map(this::warmUpItem).toList() : List.of();
  }

  private WarmUpItem warmUpItem(Span paragraph) {
    Passage small = Passage.of(paragraph.in(passage().text()), passage().language());
    List<KeyItem> items =
        key().at(depth(), labelSet).items().stream()
            .filter(item -> paragraph.contains(item.span()))
            .map(item -> moved(item, paragraph.start()))
            .toList();
    return new WarmUpItem(small, new AnswerKey(key().instructor(), items));
  }

  private static KeyItem moved(KeyItem item, int by) {
    return new KeyItem(
        moved(item.span(), by),
        item.core().map(core -> moved(core, by)),
        item.labels(),
        item.weight(),
        item.status(),
        item.reason(),
        item.hint());
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() - by, span.end() - by);
  }
}
